import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSchema } from '../core/check-schema.ts';
import { kindOf } from '../core/records/kinds.ts';
import { readMarks } from '../testing/marked-text.ts';
import { stepsOf } from './markdown-steps.ts';
import { locator, parseRecordFile, recordOf } from './record-file.ts';

const under = (text: string) => stepsOf(`## Langkah\n\n${text}`);
const codes = (text: string) => under(text).faults.map(({ code, path }) => `${code} ${path}`);

describe('steps', () => {
  test('are numbered items: actor in bold, what is done, and details', () => {
    const body = [
      'Kata pengantar.',
      '',
      '## Langkah',
      '',
      '1. **Petugas loket**: menerima *berkas* dan memberi `nomor`.',
      '   - Waktu: 10 menit',
      '   - Keluaran: nomor antrean',
      '2. **Kepala seksi** memeriksa berkas',
      '   sampai lengkap.',
      '',
      '   - Waktu: 1 hari kerja',
      '   - Bila tidak: langkah 1',
      '',
      '## Lampiran',
      '',
      '1. Bukan langkah.',
    ].join('\n');
    expect(stepsOf(body)).toMatchObject({
      steps: [
        {
          pelaku: 'Petugas loket',
          kegiatan: 'menerima berkas dan memberi nomor.',
          waktu: '10 menit',
          keluaran: 'nomor antrean',
        },
        { pelaku: 'Kepala seksi', kegiatan: 'memeriksa berkas sampai lengkap.', waktu: '1 hari kerja', bila_tidak: 1 },
      ],
      faults: [],
    });
  });

  test.each([
    ['without an actor', '1. Menerima berkas.', [{ kegiatan: 'Menerima berkas.' }]],
    ['with the colon inside the bold', '1. **Petugas:** menerima.', [{ pelaku: 'Petugas', kegiatan: 'menerima.' }]],
    ['with a dash after the bold', '1. **Petugas** — menerima.', [{ pelaku: 'Petugas', kegiatan: 'menerima.' }]],
    [
      'with the actor as a detail',
      '1. Menerima.\n   - Pelaku: Petugas',
      [{ kegiatan: 'Menerima.', pelaku: 'Petugas' }],
    ],
    ['that are empty', '1. ', [{ kegiatan: '' }]],
    ['in brackets style', '1) a\n2) b', [{ kegiatan: 'a' }, { kegiatan: 'b' }]],
    ['in several paragraphs', '1. a\n\n   b', [{ kegiatan: 'a b' }]],
    ['in several lists', '1. a\n\nAntara.\n\n### Bagian kedua\n\n1. b', [{ kegiatan: 'a' }, { kegiatan: 'b' }]],
    [
      'under Windows line ends',
      '1. a\r\n   - Waktu: 1 jam\r\n2. b\r\n',
      [{ kegiatan: 'a', waktu: '1 jam' }, { kegiatan: 'b' }],
    ],
    ['with a bold label', '1. a\n   - **Waktu:** 1 jam', [{ kegiatan: 'a', waktu: '1 jam' }]],
    ['with colons in the value', '1. a\n   - Waktu: pukul 08:00', [{ kegiatan: 'a', waktu: 'pukul 08:00' }]],
    ['going back in other words', '1. a\n   - Bila tidak: kembali ke langkah 1', [{ kegiatan: 'a', bila_tidak: 1 }]],
    ['going back to no number', '1. a\n   - Bila tidak: selesai', [{ kegiatan: 'a', bila_tidak: 'selesai' }]],
    ['with a label of its own', '1. a\n   - Wkatu: 1 jam', [{ kegiatan: 'a', wkatu: '1 jam' }]],
  ])('%s', (_how, text, steps) => {
    expect(under(text)).toMatchObject({ steps, faults: [] });
  });

  test.each([
    ['no heading', '1. a'],
    ['bullets', '## Langkah\n\n- a\n- b'],
    ['nothing under the heading', '## Langkah\n\n## Lain\n\n1. a'],
    ['an empty body', ''],
  ])('%s: there are none', (_what, body) => {
    expect(stepsOf(body)).toMatchObject({ steps: undefined, faults: [] });
  });

  test('a label named like a part of every object is a key like others', () => {
    const { steps } = under('1. a\n   - \\_\\_proto\\_\\_: b');
    expect(Object.keys(steps?.[0] ?? {})).toEqual(['kegiatan', '__proto__']);
  });
});

describe('nothing is lost in silence', () => {
  test.each([
    ['a detail without a label', '1. a\n   - Memeriksa KTP', ['rincian-langkah 0']],
    ['numbered steps inside a step', '1. a\n   1. b\n   2. c', ['rincian-langkah 0', 'rincian-langkah 0']],
    ['a detail with details', '1. a\n   - Waktu: 1 jam\n     - b', ['rincian-langkah 0']],
    ['code', '1. a\n\n   ```\n   b\n   ```', ['rincian-langkah 0']],
    ['a quote', '1. a\n   > b', ['rincian-langkah 0']],
    ['a detail twice', '1. a\n   - Waktu: 1 jam\n   - Waktu: 2 jam', ['isian-ganda 0.waktu']],
    ['two actors', '1. **A** b\n   - Pelaku: C', ['isian-ganda 0.pelaku']],
    ['a step of many pages', `1. ${'a '.repeat(2000)}`, ['langkah-terlalu-panjang 0']],
  ])('%s', (_what, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});

describe('hostile text is refused, not parsed', () => {
  const fill = (text: string) => text.repeat(Math.floor(59_000 / text.length));

  test.each([
    ['numbers in numbers', fill('1. ')],
    ['dashes and numbers', fill('- 1. ')],
    ['quotes and numbers', `1. a\n   ${fill('> 1. ')}`],
    ['underlines', `1. a\n${fill('=\n')}`],
    ['emphasis', `1. ${fill('**a*b')}`],
    ['brackets', `1. ${fill('[a](b')}`],
    ['deep lines', `1. a\n${Array.from({ length: 300 }, (_, i) => `${' '.repeat(i * 3)}1. a`).join('\n')}`],
  ])('%s', (_what, text) => {
    expect(codes(text).every((code) => code.startsWith('langkah-terlalu-panjang') || code.startsWith('rincian'))).toBe(
      true,
    );
    expect(codes(text).length + (under(text).steps ? 0 : 1)).toBeGreaterThan(0);
  });

  test('a body of many pages', () => {
    expect(under(fill('1. a\n').repeat(2))).toMatchObject({ steps: undefined, faults: [{ path: '' }] });
  });
});

test('any text has steps or none, with places inside it', () => {
  const parts = fc.constantFrom(
    '## Langkah\n',
    '1. ',
    '2) ',
    '- ',
    '   - ',
    'Waktu: ',
    '**A**',
    '\n',
    '> ',
    '\t',
    '`',
    '[',
    '<',
    '&',
    'x',
    '#',
    '\r',
  );
  const text = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc
      .array(fc.oneof(parts, fc.string({ maxLength: 4 })), { maxLength: 60 })
      .map((all) => `## Langkah\n${all.join('')}`),
  );
  fc.assert(
    fc.property(text, (body) => {
      const { steps, places, faults } = stepsOf(body);
      for (const at of [...places.values(), ...faults.map(({ offset }) => offset)])
        expect(at >= 0 && at <= body.length).toBe(true);
      for (let i = 0; i < (steps?.length ?? 0); i++) expect(places.has(String(i))).toBe(true);
    }),
  );
});

test('a body without steps is one finding that says how steps are written', () => {
  const { value, faults } = recordOf(
    'sop',
    parseRecordFile(
      'a.md',
      new TextEncoder().encode(
        '---\nid: a\nnama: b\nmacam: [layanan]\ninstansi: c\nasal: contoh\n---\n\n## Langkah\n\n- a\n',
      ),
    ),
  );
  expect(faults).toEqual([]);
  const { findings } = checkSchema(kindOf('sop').schema, value, { daerah: 'contoh', record: 'sop/a', file: 'a.md' });
  expect(findings).toMatchObject([
    {
      path: 'langkah',
      help: 'Isian ini ditulis pada badan berkas sebagai daftar bernomor di bawah judul "## Langkah".',
    },
  ]);
});

describe('in a file', () => {
  const front = '---\nid: a\nnama: b\n---\n';
  const parsed = (text: string) => parseRecordFile('a.md', new TextEncoder().encode(text));

  test.each([
    ['a step', '«1. a\n', 'langkah.0'],
    ['a missing detail at its step', '1. a\n«2. b\n', 'langkah.1.waktu'],
    ['a detail', '1. a\n2. b\n   «- Waktu: lama\n', 'langkah.1.waktu'],
    ['an unknown label', '1. a\n   «- Wkatu: lama\n', 'langkah.0.wkatu'],
    ['a missing actor at its step', '«1. a\n', 'langkah.0.pelaku'],
  ])('%s has its line', (_what, marked, path) => {
    const { text, marks } = readMarks(`${front}\n## Langkah\n\n${marked}`);
    expect(locator('a.md', text)(path, true)).toEqual(marks[0]);
  });

  test('faults of the body are placed in the whole file', () => {
    const { text, marks } = readMarks(`${front}\n## Langkah\n\n1. a\n   «- b\n`);
    const [fault] = recordOf('sop', parsed(text)).faults;
    expect(fault).toMatchObject({ code: 'rincian-langkah', path: 'langkah.0' });
    expect(text.slice(0, fault?.offset).split('\n').length).toBe(marks[0]?.line);
    expect(text.slice(fault?.offset)).toBe('- b\n');
  });

  test('steps in the front matter are said to stand in the wrong place', () => {
    const { faults, value } = recordOf(
      'sop',
      parsed('---\nid: a\nlangkah:\n  - kegiatan: c\n---\n\n## Langkah\n\n1. b\n'),
    );
    expect(faults).toMatchObject([{ code: 'isian-di-badan', offset: 10, path: 'langkah' }]);
    expect(value).toMatchObject({ langkah: [{ kegiatan: 'b' }] });
  });
});
