import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { canonical, type Json } from '../core/canonical.ts';
import { checkSchema } from '../core/check-schema.ts';
import { type Facts, factsSchema } from '../core/gate/facts.ts';
import { OperationalError } from './operational-error.ts';
import { writeWhole } from './write-file.ts';

/** More than any request that people can still look through; what is larger is not read. */
const mostBytes = 256 * 1024 * 1024;

const parsed = (text: string, shown: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new OperationalError(
      `Berkas fakta "${shown}" bukan JSON.`,
      'Tulis dengan: tata facts --branch CABANG --out BERKAS',
    );
  }
};

/** Facts in a file, exactly in their published form: one field too many and they are not facts. */
export const readFacts = (cwd: string, shown: string): Facts => {
  const path = resolve(cwd, shown);
  if (statSync(path).size > mostBytes)
    throw new OperationalError(
      `Berkas fakta "${shown}" terlalu besar.`,
      'Pecah permohonannya menjadi bagian yang lebih kecil.',
    );
  const value = parsed(readFileSync(path, 'utf8'), shown);
  const checked = checkSchema(factsSchema, value, { daerah: '', record: '', file: shown });
  if (checked.value) return checked.value;
  const [fault] = checked.findings;
  const place = fault?.path ? ` pada ${fault.path}` : '';
  throw new OperationalError(
    `Berkas fakta "${shown}" tidak sesuai bentuknya${place}: ${fault?.message}`,
    'Bentuknya tertulis di scripts/schemas/fakta-gerbang.schema.json; tulis ulang dengan tata facts.',
  );
};

/** The text of facts: keys in one order, one value a line, so that two of them can be compared. */
export const factsText = (facts: Facts): string =>
  `${JSON.stringify(JSON.parse(canonical(facts as unknown as Json)), null, 2)}\n`;

export const writeFacts = (cwd: string, shown: string, facts: Facts): void =>
  writeWhole(resolve(cwd, shown), factsText(facts));
