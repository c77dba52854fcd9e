import { dump } from 'js-yaml';
import { canonical, type Json } from '../core/canonical.ts';
import { type Putusan, putusan as putusanKind } from '../core/records/putusan.ts';
import { OperationalError } from './operational-error.ts';
import { parseRecordFile } from './record-file.ts';

const header = '# yaml-language-server: $schema=../../../scripts/schemas/putusan.schema.json\n';

/** Reads the bytes of a putusan; undefined where they are not exactly one. */
export const readPutusan = (bytes: Uint8Array): Putusan | undefined => {
  const { value, faults } = parseRecordFile('putusan.yaml', bytes);
  const read = faults.length === 0 ? putusanKind.schema.safeParse(value) : undefined;
  // What a schema would fill in or leave out is not what was signed.
  return read?.success && canonical(read.data as unknown as Json) === canonical(value as Json) ? read.data : undefined;
};

/** The file of a putusan; refused where its own reader would not find the same in it. */
export const putusanText = (putusan: Putusan): string => {
  const text = header + dump(putusan, { lineWidth: -1, noRefs: true });
  const read = readPutusan(Buffer.from(text));
  if (read && canonical(read as unknown as Json) === canonical(putusan as unknown as Json)) return text;
  throw new OperationalError(
    `${putusan.id} tidak dapat ditulis: isinya terlalu besar atau memuat tanda yang tidak diterima register.`,
    'Pecah permohonannya menjadi beberapa permohonan yang lebih kecil, lalu putuskan satu per satu.',
  );
};
