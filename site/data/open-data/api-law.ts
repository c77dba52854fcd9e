import type { Finding, Outcome } from '../../../scripts/core/finding.ts';
import { enforcementRow } from '../../../scripts/core/policy/enforcement-row.ts';
import { provisionsOf, type StatedProvision, versionOn } from '../../../scripts/core/policy/policies.ts';
import { citationOf } from '../../../scripts/core/render/citation.ts';
import { at, publicAddress } from '../config.ts';
import { isChoice, tallyOf } from '../law/compliance.ts';
import { provisionHref, recordHref } from '../links.ts';
import { judgementsBy, type Regency, withheldIn } from '../portal.ts';
import { entryAt } from '../records/records.ts';
import { envelope, listed } from './api-register.ts';

const outcomes: readonly Outcome[] = ['lulus', 'gagal', 'perlu-telaah', 'tak-berlaku'];

/** How many records came to which outcome, by where they come from: samples never hide in a sum. */
const outcomesOf = (bindings: Regency['bindings']) => {
  const tally = tallyOf(bindings.flatMap(judgementsBy));
  const count = (outcome: Outcome, asal: string): number =>
    (tally.get(outcome) ?? []).filter(({ record }) => record.asal === asal).length;
  return Object.fromEntries(
    ['resmi', 'publik', 'contoh'].map((asal) => [
      asal,
      Object.fromEntries(outcomes.map((outcome) => [outcome, count(outcome, asal)])),
    ]),
  );
};

const provisionRow = (regency: Regency, { id, daerah, regulation, provision }: StatedProvision) => {
  const version = versionOn(provision.versi, at);
  if (!version) return [];
  const own = regency.bindings.filter((binding) => binding.provision === id);
  const choices = own.filter(isChoice);
  return [
    {
      id,
      peraturan: regulation.id,
      ayat: provision.ayat,
      kutipan: citationOf(id),
      sifat: provision.sifat,
      mengikat: provision.mengikat,
      sejak: version.sejak,
      ringkasan: version.ringkasan,
      penegakan: version.penegakan.map(enforcementRow),
      hasil: outcomesOf(own.filter((binding) => !isChoice(binding))),
      // What the regency or the register chose by itself is no outcome of the regulation.
      ...(choices.length > 0 && { hasil_pilihan_setempat: outcomesOf(choices) }),
      alamat: publicAddress(provisionHref(daerah, regulation.id, provision.ayat)),
    },
  ];
};

/** Every provision in force, how it is enforced, and how many records came to which outcome. */
export const provisionsJson = (regency: Regency): string =>
  listed(
    envelope(regency),
    'provisions',
    (regency.policy ? provisionsOf(regency.policy) : []).flatMap((stated) => provisionRow(regency, stated)),
  );

const findingRow = (regency: Regency, finding: Finding) => {
  const entry = entryAt(regency.registry, finding.record);
  const { key, rule, outcome, level, basis, record, file, line, path, message, help, provisions } = finding;
  return {
    ...{
      key,
      rule,
      outcome,
      level,
      basis,
      record,
      asal: entry?.record.asal,
      file,
      line,
      path,
      message,
      help,
      provisions,
    },
    ...(entry && { alamat: publicAddress(recordHref(entry.daerah, entry.jenis, entry.id)) }),
  };
};

/** Findings as `tata check` states them. In a demonstration nothing is held against a real agency: only samples are in it. */
export const findingsJson = (regency: Regency): string => {
  const isDemonstration = regency.registry.profil.keadaan === 'peragaan';
  const rows = regency.findings.map((finding) => findingRow(regency, finding));
  // Of a file that cannot be read nobody knows whose it is.
  const shown = rows.filter(({ asal }) => !isDemonstration || asal === 'contoh');
  const withheld = rows.length - shown.length + withheldIn(regency.id);
  const note = isDemonstration ? 'Register ini peragaan: hanya temuan atas data contoh yang dimuat.' : undefined;
  return listed({ ...envelope(regency), catatan: note, tidak_dimuat: withheld }, 'findings', shown);
};
