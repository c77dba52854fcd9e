import { existsSync, readdirSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { rules } from '../../policies/rules/index.ts';
import { shownFolder } from '../adapters/folders.ts';
import type { Io } from '../adapters/io.ts';
import { lawIn } from '../adapters/load-register.ts';
import { OperationalError } from '../adapters/operational-error.ts';
import { writeWhole } from '../adapters/write-file.ts';
import { nearest } from '../core/nearest.ts';
import { askedFields } from '../core/policy/asked-fields.ts';
import { idSchema } from '../core/records/id.ts';
import { isJenis, type Jenis, jenisList, kindOf } from '../core/records/kinds.ts';
import { fieldsToFill, templateOf } from '../core/template.ts';

export const usage = `tata new <jenis> --daerah ID --id ID [--registry DIR] [--policies DIR] [--dry-run]
Menulis rekaman kosong untuk diisi. Dengan --dry-run: hanya menampilkan isinya.
Jenis: ${jenisList.join(', ')}`;

const options = {
  daerah: { type: 'string' },
  id: { type: 'string' },
  registry: { type: 'string', default: 'registry' },
  policies: { type: 'string', default: 'policies' },
  'dry-run': { type: 'boolean' },
} as const;

const needKind = (jenis: string | undefined): Jenis => {
  if (jenis === undefined) throw new OperationalError('Sebut jenis rekamannya.', usage);
  if (isJenis(jenis)) return jenis;
  const meant = nearest(jenis, jenisList);
  throw new OperationalError(
    `Jenis "${jenis}" tidak dikenal${meant ? `; mungkin yang dimaksud "${meant}"` : ''}.`,
    `Pilih salah satu: ${jenisList.join(', ')}.`,
  );
};

const needDaerah = (daerah: string | undefined, registry: string): string => {
  const known = existsSync(registry)
    ? readdirSync(registry).filter((name) => existsSync(resolve(registry, name, 'daerah.yaml')))
    : [];
  if (known.length === 0)
    throw new OperationalError(
      `Tidak ada register di "${registry}".`,
      'Jalankan dari folder utama repositori, atau sebut foldernya dengan --registry.',
    );
  if (daerah === undefined) throw new OperationalError('Sebut daerahnya.', `Tulis --daerah ${known.join(' | ')}.`);
  if (!known.includes(daerah))
    throw new OperationalError(`Daerah "${daerah}" tidak ada di register.`, `Pilih salah satu: ${known.join(', ')}.`);
  return daerah;
};

const needId = (id: string | undefined): string => {
  if (id === undefined) throw new OperationalError('Sebut pengenal rekamannya.', 'Tulis misalnya --id dinas-contoh.');
  if (!idSchema.safeParse(id).success)
    throw new OperationalError(
      `Pengenal "${id}" tidak dapat dipakai.`,
      'Pakai huruf kecil a–z, angka, dan tanda hubung di tengah; paling panjang 100 huruf.',
    );
  return id;
};

/** The way from one folder to another as it is written inside a file. */
const wayTo = (from: string, to: string): string => relative(from, to).split('\\').join('/');

/** Writes a blank record, or shows it. */
export const run = async (args: string[], io: Io): Promise<number> => {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true });
  const jenis = needKind(positionals[0]);
  if (positionals.length > 1)
    throw new OperationalError(
      `Satu perintah menulis satu rekaman; "${positionals.slice(1).join(' ')}" tidak dikenal di sini.`,
      'Sebut satu jenis saja, lalu jalankan lagi untuk yang berikutnya.',
    );
  const registry = resolve(io.cwd, values.registry);
  const daerah = needDaerah(values.daerah, registry);
  const id = needId(values.id);
  const kind = kindOf(jenis);
  const path = resolve(registry, daerah, jenis, `${id}.${kind.format}`);
  const shown = shownFolder(io.cwd, path);
  if (existsSync(path))
    throw new OperationalError(`Berkas ${shown} sudah ada.`, 'Pilih pengenal lain, atau ubah berkas itu.');
  const { law } = lawIn({ cwd: io.cwd, policies: values.policies }, rules);
  const choicesOf = (list: string) => law.vocabulary(daerah)[list]?.nilai.map((value) => value.id) ?? [];
  const asked = askedFields(jenis, law.bindings(daerah), io.today);
  const text = templateOf(kind, id, wayTo(dirname(path), resolve(registry, '../scripts/schemas')), choicesOf, asked);
  if (values['dry-run']) {
    io.out(text);
    return 0;
  }
  writeWhole(path, text);
  io.out(`Ditulis: ${shown}
Berikutnya: isi ${fieldsToFill(kind).join(', ')}, lalu periksa dengan:
  npx tata check --daerah ${daerah}
`);
  return 0;
};
