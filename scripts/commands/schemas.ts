import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { rules } from '../../policies/rules/index.ts';
import type { Io } from '../adapters/io.ts';
import { OperationalError } from '../adapters/operational-error.ts';
import { writeWhole } from '../adapters/write-file.ts';
import { editorSchemas, schemaFileName, schemaText } from '../core/editor-schema.ts';

export const usage = `tata schemas [--out DIR] [--check]
Menulis skema JSON untuk penyunting teks ke scripts/schemas. Dengan --check: hanya memeriksa, status 1 bila ada yang usang.`;

const options = { out: { type: 'string', default: 'scripts/schemas' }, check: { type: 'boolean' } } as const;

const textAt = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : undefined;

/** Writes the editor schemas that differ from what the code says; removes those that no kind has any more. */
export const run = async (args: string[], io: Io): Promise<number> => {
  const { values } = parseArgs({ args, options, strict: true });
  const folder = resolve(io.cwd, values.out);
  if (!existsSync(dirname(folder)))
    throw new OperationalError(
      `Folder "${dirname(folder)}" tidak ada.`,
      'Jalankan dari folder utama repositori, atau sebut tujuannya dengan --out.',
    );
  const wanted = new Map([...editorSchemas(rules)].map(([name, schema]) => [schemaFileName(name), schemaText(schema)]));
  const present = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(schemaFileName(''))) : [];
  // In a folder that somebody names, other schemas are theirs.
  const isOwn = values.out === options.out.default;
  const surplus = isOwn ? present.filter((name) => !wanted.has(name)) : [];
  const stale = [...wanted].filter(([name, text]) => textAt(join(folder, name)) !== text).map(([name]) => name);
  if (values.check) {
    for (const name of stale) io.out(`${values.out}/${name}: belum sesuai dengan skema program\n`);
    for (const name of surplus) io.out(`${values.out}/${name}: tidak dipakai lagi\n`);
    if (stale.length + surplus.length === 0) return 0;
    io.out('Perbarui dengan: npx tata schemas\n');
    return 1;
  }
  for (const name of stale) writeWhole(join(folder, name), wanted.get(name) ?? '');
  for (const name of surplus) rmSync(join(folder, name));
  io.out(`${wanted.size} skema di ${values.out}: ${stale.length} diperbarui, ${surplus.length} dihapus.\n`);
  return 0;
};
