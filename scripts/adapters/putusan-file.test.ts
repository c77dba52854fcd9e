import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withSeal } from '../core/gate/putusan-chain.ts';
import { putusanOf } from '../core/gate/putusan-of.ts';
import { gateDecision, gateFacts, own } from '../testing/gate-decisions.ts';
import { OperationalError } from './operational-error.ts';
import { putusanText, readPutusan } from './putusan-file.ts';

const sample = withSeal(
  putusanOf({
    facts: gateFacts(),
    decision: gateDecision([own('temuan')]),
    number: 2,
    previous: '0'.repeat(64),
    daerah: 'buleleng',
    version: '0.1.0',
  }),
  { jabatan: 'gerbang', isi: '-----BEGIN SSH SIGNATURE-----\nU1NI\n-----END SSH SIGNATURE-----\n' },
);
const refused = (alasan: string) => ({
  ...sample,
  jenis: 'ditolak' as const,
  penolakan: { oleh: ['kepala-dinas'], ketentuan: 'buleleng/26.3', alasan },
});

test('a putusan is read as it was written', () => {
  const text = putusanText(sample);
  expect(text).toContain('isi: |\n');
  expect(readPutusan(Buffer.from(text))).toEqual(sample);
});

test('words of people stand as they were, whatever they look like to YAML; or the file is not written', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '\n',
      '\r\n',
      '\t',
      ': ',
      '- ',
      '# ',
      '<<',
      '&a',
      '*a',
      '!!x',
      '|',
      '>',
      '---\n',
      '"',
      "'",
      '\u202e',
      '0x1',
      '2026-01-01',
      'null',
      '\\x41',
      '{',
      ']',
      ' ',
    ),
  );
  let [written, kept] = [0, 0];
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (parts) => {
      const one = refused(`Alasan ${parts.join('')}`.slice(0, 900));
      written += 1;
      try {
        expect(readPutusan(Buffer.from(putusanText(one)))).toEqual(one);
        kept += 1;
      } catch (error) {
        if (!(error instanceof OperationalError)) throw error;
      }
    }),
  );
  expect(kept).toBeGreaterThan(written / 4);
});

test.each([
  ['more than a file may hold', refused('x'.repeat(1000)), Array.from({ length: 300 }, (_, i) => 'p'.repeat(1000) + i)],
  ['a sign that nobody sees', refused('Nama ini \u202ekilabret dan tidak sesuai.'), []],
])('%s is not written', (_, one, perkara) => {
  expect(() => putusanText({ ...one, perkara })).toThrow(OperationalError);
});

test.each([
  ['an unknown field', (text: string) => `${text}catatan: x\n`],
  ['a field that is gone', (text: string) => text.replace(/^nomor: .*\n/m, '')],
  ['a field twice', (text: string) => text.replace(/^(nomor: .*\n)/m, '$1$1')],
  ['a number as text', (text: string) => text.replace(/^nomor: (.*)$/m, "nomor: '$1'")],
  ['an alias', (text: string) => text.replace('asal: contoh', 'asal: &a contoh\nsumber: *a')],
  ['no YAML', () => '{'],
  ['nothing', () => ''],
])('%s is no putusan', (_, change) => {
  expect(readPutusan(Buffer.from(change(putusanText(sample))))).toBeUndefined();
});
