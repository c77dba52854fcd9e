import { parseArgs } from 'node:util';
import { rules } from '../../policies/rules/index.ts';
import { dayAsked, formatAsked } from '../adapters/command-arguments.ts';
import type { Io } from '../adapters/io.ts';
import { lawIn } from '../adapters/load-register.ts';
import { OperationalError } from '../adapters/operational-error.ts';
import { enforcementRow } from '../core/policy/enforcement-row.ts';
import { type DaerahPolicy, provisionsOf, versionOn } from '../core/policy/policies.ts';
import { citationOf } from '../core/render/citation.ts';
import { basisWord } from '../core/render/words.ts';

export const usage = `tata provisions [--policies DIR] [--daerah ID] [--at TANGGAL] [--format text|json]
Menyebut setiap ketentuan beserta cara penegakannya.`;

const options = {
  policies: { type: 'string', default: 'policies' },
  daerah: { type: 'string' },
  at: { type: 'string' },
  format: { type: 'string', default: 'text' },
} as const;

const rowsOf = (policy: DaerahPolicy, at: string) =>
  provisionsOf(policy).flatMap(({ id, daerah, regulation, provision }) => {
    const version = versionOn(provision.versi, at);
    if (!version) return [];
    const { ringkasan, penegakan } = version;
    return [
      {
        id,
        daerah,
        peraturan: regulation.id,
        ayat: provision.ayat,
        sifat: provision.sifat,
        ringkasan,
        penegakan: penegakan.map(enforcementRow),
      },
    ];
  });

type Row = ReturnType<typeof rowsOf>[number];

const textOf = (row: Row): string =>
  [
    `${row.id}  ${citationOf(row.id)}, ${row.sifat}`,
    `  ${row.ringkasan}`,
    ...row.penegakan.map(
      (entry) => `  - ${entry.jenis}${entry.aturan ? ` ${entry.aturan}` : ''} (${entry.id}; ${basisWord[entry.dasar]})`,
    ),
    '',
  ].join('\n');

/** Lists provisions with their enforcement, as text or as the JSON of the contract. */
export const run = async (args: string[], io: Io): Promise<number> => {
  const { values } = parseArgs({ args, options, strict: true });
  const at = dayAsked(values.at, io.today);
  const format = formatAsked(values.format, ['text', 'json']);
  const { files, loaded } = lawIn({ cwd: io.cwd, policies: values.policies }, rules);
  const asked = [...loaded.policies.daerah.values()].filter(
    ({ daerah }) => values.daerah === undefined || daerah === values.daerah,
  );
  if (asked.length === 0)
    throw new OperationalError(
      values.daerah === undefined
        ? `Tidak ada kebijakan di "${values.policies}".`
        : `Tidak ada kebijakan untuk daerah "${values.daerah}".`,
      loaded.policies.daerah.size === 0
        ? 'Jalankan dari folder utama repositori, atau sebut foldernya dengan --policies.'
        : `Pilih salah satu: ${[...loaded.policies.daerah.keys()].join(', ')}.`,
    );
  const faults = files.findings.length + loaded.findings.length;
  if (faults > 0) io.err(`${faults} temuan pada berkas kebijakan; jalankan "tata check" untuk melihatnya.\n`);
  const rows = asked.flatMap((policy) => rowsOf(policy, at));
  if (rows.length === 0) io.err(`Belum ada ketentuan yang berlaku pada ${at}.\n`);
  io.out(format === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : rows.map((row) => `${textOf(row)}\n`).join(''));
  return 0;
};
