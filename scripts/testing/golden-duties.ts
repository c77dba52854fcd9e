import { existsSync, globSync, readFileSync } from 'node:fs';
import { parseYaml } from '../adapters/yaml.ts';
import { checkRegistries, findingsOf } from '../core/check.ts';
import type { Obligation } from '../core/obligations/obligation.ts';
import { obligationsOf } from '../core/obligations/obligations.ts';
import { matchesOf } from '../core/path.ts';
import { shapeOf } from '../core/policy/enforcement.ts';
import { type DaerahPolicy, provisionsOf } from '../core/policy/policies.ts';
import { isJenis, type Jenis, kindOf, type RecordOf } from '../core/records/kinds.ts';
import { type Entry, entryOf, type Registry, registryOf } from '../core/registry.ts';
import { profil } from './records.ts';
import { law, loaded } from './rule-examples.ts';

const FOLDER = 'scripts/testing/golden-duties';

/** Regencies that have a miniature register with tables of what its agencies owe. */
export const goldenRegencies: readonly string[] = globSync(`${FOLDER}/*/register.yaml`)
  .map((path) => path.split('/').at(-2) ?? '')
  .sort();

/** The days for which a regency has a table. */
export const goldenDays = (daerah: string): string[] =>
  globSync(`${FOLDER}/${daerah}/*.txt`)
    .map((path) => path.split('/').at(-1)?.replace('.txt', '') ?? '')
    .sort();

export const goldenFile = (daerah: string, day: string): string => `${FOLDER}/${daerah}/${day}.txt`;

export const policyOf = (daerah: string): DaerahPolicy => {
  const policy = loaded.policies.daerah.get(daerah);
  if (!policy) throw new Error(`no policy of ${daerah}`);
  return policy;
};

/** Words of a record that the regency's own lists do not know; a duty that asks for a listed one would never meet them. */
const unknownWords = (daerah: string, jenis: Jenis, record: unknown): string[] =>
  Object.entries<string | undefined>(kindOf(jenis).vocabulary ?? {}).flatMap(([path, list]) => {
    const known = policyOf(daerah).vocabulary[list ?? '']?.nilai.map(({ id }) => id) ?? [];
    return matchesOf(record, path).flatMap(([at, value]) => (known.includes(String(value)) ? [] : [`${at}: ${value}`]));
  });

const entriesOf = (daerah: string, jenis: Jenis, records: unknown): Entry[] => {
  if (!Array.isArray(records)) throw new Error(`${daerah}: ${jenis} is no list`);
  return records.map((given: object) => {
    // What happened in a miniature register happened: every record is an official one unless it says otherwise.
    const parsed = kindOf(jenis).schema.safeParse({ asal: 'resmi', ...given });
    if (!parsed.success) throw new Error(`${daerah}: ${jenis} ${JSON.stringify(given)}: ${parsed.error.message}`);
    const record = parsed.data as RecordOf<typeof jenis>;
    const unknown = unknownWords(daerah, jenis, record);
    if (unknown.length > 0) throw new Error(`${daerah}: ${jenis}/${record.id}: ${unknown.join(', ')}`);
    return entryOf({ daerah, jenis, file: `registry/${daerah}/${jenis}/${record.id}.yaml`, record });
  });
};

/** A register in force of invented agencies, from lists of records by kind; a record of no shape stops the test. */
export const goldenRegister = (daerah: string): Registry => {
  const { value, faults } = parseYaml(readFileSync(`${FOLDER}/${daerah}/register.yaml`, 'utf8'));
  if (faults.length > 0) throw new Error(`${daerah}: ${JSON.stringify(faults)}`);
  const entries = Object.entries(value as Record<string, unknown>).flatMap(([jenis, records]) => {
    if (!isJenis(jenis)) throw new Error(`${daerah}: no kind ${jenis}`);
    return entriesOf(daerah, jenis, records);
  });
  return registryOf(daerah, { ...profil, keadaan: 'resmi', asal: 'resmi' }, entries);
};

const termOf = ({ jangka }: Obligation): string =>
  jangka ? [jangka.nilai, jangka.dasar, jangka.setelan].filter((word) => word !== null).join(' ') : '-';

/** One duty as a line of its table: a triggered one is told from others about its record by the day it counts from. */
export const goldenLine = (duty: Obligation): string =>
  [
    duty.provision.slice(duty.provision.indexOf('/') + 1),
    duty.penegakan,
    duty.instansi ?? '-',
    duty.rekaman ?? '-',
    duty.keadaan,
    duty.sejak ?? '-',
    duty.tenggat ?? '-',
    duty.alasan ?? termOf(duty),
    ...(duty.berakhir ? [`berakhir ${duty.berakhir}`] : []),
  ].join(' | ');

/** Judged with what the rules find in the register on that day, for duties to bring old records into line. */
export const goldenDuties = (daerah: string, at: string): readonly Obligation[] => {
  const registry = goldenRegister(daerah);
  const findings = findingsOf(checkRegistries(new Map([[daerah, registry]]), law, { at }));
  return obligationsOf({ registry, policy: policyOf(daerah), at, findings });
};

/** The lines of a table, without remarks; none when there is no table yet. */
export const goldenTable = (daerah: string, day: string): string[] => {
  const file = goldenFile(daerah, day);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
};

/** `<ayat> <penegakan>` of every duty that the register is meant to compute, now or under an earlier version. */
export const computedDuties = (daerah: string): string[] => {
  const found = provisionsOf(policyOf(daerah)).flatMap(({ provision }) =>
    provision.versi.flatMap(({ penegakan }) =>
      penegakan.flatMap((entry) =>
        shapeOf(entry) === 'kewajiban' && 'kewajiban' in entry && entry.kewajiban.dihitung
          ? [`${provision.ayat} ${entry.id}`]
          : [],
      ),
    ),
  );
  return [...new Set(found)].sort();
};
