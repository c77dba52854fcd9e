import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRecordFile, recordOf } from '../adapters/record-file.ts';
import { checkSchema } from './check-schema.ts';
import { hiddenSignIn, isVisible } from './hidden-sign.ts';
import { visibleText } from './publish/public-text.ts';
import { line, prose, reason } from './records/id.ts';
import { kindOf } from './records/kinds.ts';

const seed = 20261122;
const hidden = [
  '\u202e',
  '\u2066',
  '\u200f',
  '\u200b',
  '\u0000',
  '\u001b',
  '\u0085',
  '\u2028',
  '\ud800',
  '\u{e0041}',
  '\u00ad',
  '\u3164',
  '\u034f',
];

describe('texts of records', () => {
  test.each(hidden)('refuse %j, with a word of what it is', (sign) => {
    const text = `Alasan yang cukup${sign}panjang untuk ditimbang.`;
    for (const schema of [line(), prose(), reason()]) {
      const found = schema.safeParse(text);
      expect(found.success).toBe(false);
      expect(found.error?.issues.at(-1)?.message).toContain('tanda tak terlihat');
    }
    expect(hiddenSignIn(text)).toBe(17);
  });

  test('take letters of any script, and line breaks in running text', () => {
    for (const text of ['Café naïve', 'ᬩᬮᬶ', '😀', '⚠\ufe0f', 'Rp 1.000 – “kutip”'])
      expect(line().safeParse(text).success).toBe(true);
    expect(prose().safeParse('Satu.\n\tDua.\r\n').success).toBe(true);
    expect(line().safeParse('a\u2028b').success).toBe(false);
  });

  test('what passes is published as it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        if (isVisible(text)) expect(visibleText(text)).toBe(text.replaceAll(/\r\n?/g, '\n'));
      }),
      { seed, numRuns: 2000 },
    );
  });
});

test('a sign that a step of an SOP writes as a character reference is refused', () => {
  const text = `---
id: contoh
nama: Contoh
macam: [layanan]
instansi: contoh
asal: contoh
---

## Langkah

1. Uji &#x202E;balik.
`;
  const parsed = parseRecordFile('registry/uji/sop/contoh.md', new TextEncoder().encode(text));
  const { value } = recordOf('sop', parsed);
  const place = { daerah: 'uji', record: 'sop/contoh', file: 'registry/uji/sop/contoh.md' };
  expect(checkSchema(kindOf('sop').schema, value, place).findings).toMatchObject([
    { path: 'langkah.0.kegiatan', message: expect.stringContaining('tanda tak terlihat') },
  ]);
});
