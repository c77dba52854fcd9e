import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateRegister } from '../../scripts/bench/generate.ts';

export interface LongRegister {
  /** For `TATA_REGISTRY`. */
  readonly registry: string;
  readonly remove: () => void;
}

const FORMULA = '=HYPERLINK("https://contoh.example","klik")';

/** Hosts that differ from the many others: one that ended, one that is used otherwise. */
const changes: readonly [file: string, change: (text: string) => string][] = [
  [
    'subdomain/contoh-250.yaml',
    (text) => text.replace('asal: contoh', '  - { jenis: nonaktif, tanggal: 2026-06-30 }\nasal: contoh'),
  ],
  ['subdomain/contoh-251.yaml', (text) => text.replace('penggunaan: situs', 'penggunaan: aplikasi-web')],
  ['subdomain/contoh-252.yaml', (text) => text.replace(/keperluan: .*/, `keperluan: '${FORMULA}'`)],
];

/** A register of one regency with some 270 hosts of 20 agencies, more than two pages of a list hold. */
export const longRegister = async (): Promise<LongRegister> => {
  const folder = mkdtempSync(join(tmpdir(), 'tata-panjang-'));
  await generateRegister(folder, 600, 20);
  for (const [file, change] of changes) {
    const path = join(folder, 'registry/buleleng', file);
    const before = readFileSync(path, 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`nothing to change in ${file}`);
    writeFileSync(path, after);
  }
  return { registry: join(folder, 'registry'), remove: () => rmSync(folder, { recursive: true, force: true }) };
};
