import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { duty, everyChange, impactFrom } from '../../testing/impacts.ts';
import { finding, hostile } from '../../testing/reports.ts';
import { renderImpactJson } from './impact-json.ts';
import { renderImpactMarkdown } from './impact-markdown.ts';
import { renderImpactText } from './impact-text.ts';

const message = 'Nama host "contoh.example" tidak berada di bawah bulelengkab.go.id.';
const file = 'registry/buleleng/subdomain/contoh.yaml';

test('the text goes from regency to agency to provision, and ends with the counts', () => {
  expect(renderImpactText(everyChange())).toBe(`buleleng
  Dinas Contoh (contoh)
    Pasal 23 ayat (2) (buleleng/23.2)
      Baru ditemukan: Galat  ${file}  subdomain/domain-resmi
        ${message}
      Tidak lagi ditemukan: Galat  ${file}  subdomain/domain-resmi
        ${message}
      Berubah tingkat: Peringatan → Galat  ${file}  subdomain/domain-resmi
        ${message}
      Berubah dasar: Galat, dahulu menurut Pasal 23 ayat (1) (buleleng/23.1)  ${file}  subdomain/domain-resmi
        ${message}
    Kewajiban Pasal 10 ayat (4) (buleleng/10.4)
      tinjauan SOP: belum dipenuhi, tenggat 2026-12-31 → terlambat, tenggat 2026-06-30

Per 2026-11-22, 12 rekaman. Pembanding: aaaaaaaaaaaa; yang dinilai: berkas kerja.
Baru ditemukan: 1 (hanya ditemukan sesudah perubahan)
Tidak lagi ditemukan: 1 (kini sesuai, atau tidak lagi diminta)
Berubah tingkat: 1 (temuan yang sama, tingkat atau dasarnya lain)
Berubah dasar: 1 (temuan yang sama, pasal atau aturannya lain)
Tetap: 1
Kewajiban yang berubah: 1, di antaranya menjadi terlambat: 1.
`);
});

test('the JSON holds the counts and each change with what it was', () => {
  const { changes, duties, ...rest } = JSON.parse(renderImpactJson(everyChange()));
  expect(rest).toEqual({
    version: 1,
    at: '2026-11-22',
    base: 'a'.repeat(40),
    summary: {
      baru_gagal: 1,
      baru_lulus: 1,
      berubah_tingkat: 1,
      berubah_dasar: 1,
      tetap: 1,
      rekaman: 12,
      kewajiban_berubah: 1,
      menjadi_terlambat: 1,
    },
    notes: [],
  });
  expect(changes.map((one: { kind: string; path: string; before: { level: string } | null }) => one)).toMatchObject([
    { kind: 'baru-gagal', path: 'e', daerah: 'buleleng', instansi: 'dinas', contoh: true, before: null },
    { kind: 'baru-lulus', path: 'b', level: 'galat', before: null },
    { kind: 'berubah-tingkat', path: 'c', level: 'galat', before: { level: 'peringatan' } },
    { kind: 'berubah-dasar', path: 'd', before: { provisions: ['buleleng/23.1'] } },
  ]);
  expect(duties).toMatchObject([{ before: { keadaan: 'jatuh-tempo' }, after: { keadaan: 'terlambat' } }]);
});

test('duties that could not be compared are not said to be the same', () => {
  const impact = impactFrom([], [], {
    before: { findings: [], duties: null },
    after: { findings: [], duties: [duty()] },
  });
  expect(JSON.parse(renderImpactJson(impact))).toMatchObject({
    duties: null,
    summary: { kewajiban_berubah: null, menjadi_terlambat: null },
  });
  expect(renderImpactText(impact)).not.toContain('Kewajiban');
});

test('a change without impact says so', () => {
  const impact = impactFrom([finding()], [finding()], { notes: ['Kebijakan sama.'], head: 'b'.repeat(40) });
  for (const text of [renderImpactText(impact), renderImpactMarkdown(impact)]) {
    expect(text).toContain('Tidak ada rekaman yang dinilai lain dari sebelumnya.');
    expect(text).toContain('Kebijakan sama.');
    expect(text).toContain('bbbbbbbbbbbb');
  }
});

test('a real agency of a register that demonstrates is named, and not judged', () => {
  const owner = { instansi: 'dinas', nama: 'Dinas Pariwisata', contoh: false, dinilai: false };
  const impact = impactFrom([], [finding()], { ownerOf: () => owner });
  expect(renderImpactText(impact)).toContain(
    'Dinas Pariwisata (register peragaan: tercatat, bukan penilaian atas instansi ini)',
  );
  expect(JSON.parse(renderImpactJson(impact)).changes).toMatchObject([{ contoh: false, dinilai: false }]);
});

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}
const parser = unified().use(remarkParse).use(remarkGfm);
const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
const nodesOf = (text: string) => all(parser.parse(text) as Node);
const shapeOf = (text: string) => nodesOf(text).map(({ type }) => type);

describe('text from outside is text in every output', () => {
  const withText = (text: string) => {
    const owner = { instansi: text, nama: text, contoh: true, dinilai: true };
    const parts = { message: text, file: text, rule: text, daerah: text, record: text };
    return impactFrom([], [finding({ ...parts, provisions: [text] })], {
      notes: [text],
      ownerOf: () => owner,
      before: { findings: [], duties: [] },
      after: {
        findings: [finding({ ...parts, provisions: [text] })],
        duties: [duty({ hal: text, daerah: text, rekaman: text })],
      },
    });
  };

  test.each(hostile)('%j', (text) => {
    const markdown = renderImpactMarkdown(withText(text));
    expect(shapeOf(markdown)).toEqual(shapeOf(renderImpactMarkdown(withText('biasa'))));
    // In code a forge looks for no mention.
    const words = nodesOf(markdown).filter(({ type }) => type === 'text');
    expect(words.filter(({ value }) => /@\w/.test(value ?? ''))).toEqual([]);
    const html = nodesOf(markdown).filter(({ type }) => type === 'html');
    expect(html.map(({ value }) => value)).toEqual(['<details>\n<summary>2 perubahan</summary>', '</details>']);
    expect(renderImpactText(withText(text)).split('\n')).toHaveLength(
      renderImpactText(withText('biasa')).split('\n').length,
    );
  });

  test('signs that steer a terminal are not passed on', () => {
    const text = renderImpactText(withText('a\u001b[31mb\u202ec\u0007'));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/);
  });
});

test('a comment stays short enough for the forge, and says what it leaves out', () => {
  const many = Array.from({ length: 3000 }, (_, i) =>
    finding({ daerah: `daerah-${i % 40}`, path: `isian-${i}`, message: 'Panjang. '.repeat(60) }),
  );
  const markdown = renderImpactMarkdown(impactFrom([], many));
  expect(markdown.length).toBeLessThan(62_000);
  expect(markdown).toMatch(/\d+ baris lagi tidak ditampilkan/);
  expect(markdown).toContain('20 daerah lagi tidak ditampilkan.');
  expect(markdown.match(/<details>/g)).toHaveLength(markdown.match(/<\/details>/g)?.length ?? 0);
  expect(markdown).toContain('| Baru ditemukan | 3000 |');
});
