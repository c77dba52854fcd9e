import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { counted, gateDecision, gateFacts, met, own, regencyFacts, requirement } from '../../testing/gate-decisions.ts';
import { hostile } from '../../testing/reports.ts';
import { gateMark, renderGateMarkdown } from './gate-markdown.ts';
import { renderGateText } from './gate-text.ts';
import { summaryLine } from './gate-words.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}
const parser = unified().use(remarkParse).use(remarkGfm);
const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
const nodesOf = (text: string) => all(parser.parse(text) as Node);

const portal = 'https://register.example/';

test('the comment begins with the mark by which it is found, and folds what is settled', () => {
  const decision = gateDecision([own('temuan'), requirement({ dropped: [{ who: 'akun:99', reason: 'UNKNOWN_ID' }] })]);
  expect(renderGateMarkdown(decision, gateFacts(), { portal })).toBe(`${gateMark}
## Gerbang persetujuan

**Belum dapat digabung: 1 dari 2 syarat belum terpenuhi; sekarang giliran petugas Dinas Contoh Kominfo.**

### Yang dapat dilakukan sekarang

- Tidak ada yang perlu dilakukan penulis sekarang; yang ditunggu: petugas Dinas Contoh Kominfo.

### Belum terpenuhi

- **Belum.** Subdomain contoh-tani diputus oleh petugas Dinas Contoh Kominfo.
  - Terkumpul: 0 dari 1 suara
  - Sebab: Suara yang berwenang belum cukup. ([\`VOTES_MISSING\`](${portal}gerbang/alasan/#VOTES_MISSING))
  - Tidak dihitung: Akun tanpa jabatan. Nomor akunnya tidak terdaftar pada jabatan mana pun. Pemangku jabatan mengajukan nomor akunnya pada rekaman jabatan, lalu memberi suara lagi. ([\`UNKNOWN_ID\`](${portal}gerbang/alasan/#UNKNOWN_ID))
  - Masih dapat memberi suara: Kepala Dinas Contoh Kominfo; Analis Layanan Contoh
  - Langkah berikut: Tunggu suara yang berwenang. Selama isinya tidak diubah, suara yang sudah ada tetap dihitung.
  - Dasar: Pasal 25 ayat \\(2\\) \\(buleleng/25.2\\); bunyi peraturan
  - Syarat: \`buleleng/subdomain/contoh-tani/pemutus/dinas\`

<details>
<summary>1 syarat sudah terpenuhi</summary>

- **Terpenuhi.** Perubahan ini tidak menimbulkan galat.
  - Dasar: cara kerja gerbang
  - Syarat: \`gerbang/temuan\`

</details>

<details>
<summary>Naskah bagi yang menandatangani suaranya sendiri</summary>

~~~json
{"lingkup":{"buleleng/subdomain/contoh-tani/pemutus/dinas":"${'b'.repeat(64)}"},"naskah":"tata-kelola/suara/1","permohonan":12,"repositori":"contoh/register","sasaran":"refs/heads/main","suara":"setuju"}
~~~

</details>
`);
});

/** The same strange text wherever the outside can put one. */
const worldOf = (text: string) => {
  const facts = gateFacts({
    findings: [
      {
        key: text,
        rule: text,
        level: 'galat',
        basis: 'teks',
        daerah: text,
        record: text,
        file: text,
        path: text,
        message: text,
        help: text,
        provisions: [text],
      },
    ],
    regencies: [
      regencyFacts({
        instansi: [{ id: 'dinas-kominfo', nama: text, induk: null, isDinas: true }],
        offices: regencyFacts().offices.map((office) => ({ ...office, nama: text })),
      }),
    ],
  });
  const strange = requirement({
    id: text,
    subjects: [text, `subdomain/${text}`],
    details: [text],
    provisions: [text],
    authority: ['dinas', text],
    instrument: text,
    votes: [counted('kepala-kominfo', { at: text })],
    vetoes: [counted(text)],
    dropped: [{ who: text, reason: 'STALE' }],
    waiting_for: [text, 'kepala-kominfo'],
  });
  const refusal = { by: [counted(text)], requirement: text, ground: text, reason: text };
  const decision = gateDecision([strange, met({ ...strange, state: 'terpenuhi' }), own(text)], {
    refusals_dropped: [{ who: text, reason: 'NO_GROUND' }],
    facts: text,
  });
  return { facts, decisions: [decision, { ...decision, refusal }] };
};

const ownHtml =
  /^(<!-- tata-kelola:gerbang -->|<details>\n<summary>(\d+ syarat|Naskah bagi) [a-z ]+<\/summary>|<\/details>)$/;
const allowed = new Set('root heading paragraph text list listItem strong inlineCode html link code'.split(' '));

const expectInert = (text: string) => {
  const { facts, decisions } = worldOf(text);
  for (const decision of decisions) {
    const markdown = renderGateMarkdown(decision, facts, { portal });
    expect(markdown.startsWith(`${gateMark}\n## Gerbang persetujuan\n`)).toBe(true);
    expect(markdown.split(gateMark)).toHaveLength(2);
    const nodes = nodesOf(markdown);
    expect(nodes.map(({ type }) => type).filter((type) => !allowed.has(type))).toEqual([]);
    expect(nodes.filter(({ type, value }) => type === 'html' && !ownHtml.test(value ?? ''))).toEqual([]);
    expect(nodes.filter(({ type, url }) => type === 'link' && !url?.startsWith(portal))).toEqual([]);
    // Forges look for these in text outside code spans, after the markup was read.
    const prose = nodes.flatMap(({ type, value }) => (type === 'text' ? [value ?? ''] : [])).join('\n');
    expect(prose).not.toMatch(/@[\p{L}\d]|#\d|GH-\d|:\/\/|\$[^\u200b]/iu);
    // A forge that is told a language may draw what stands there: only our own text does, on one line.
    for (const { value } of nodes.filter(({ type }) => type === 'code')) expect(value).toMatch(/^\{[^\n<`]*\}$/);
    expect(markdown.split('<details>').length).toBe(markdown.split('</details>').length);
    const lines = `${renderGateText(decision, facts)}${summaryLine(decision, facts)}`;
    expect(lines.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(summaryLine(decision, facts)).not.toMatch(/[\n@]/);
  }
};

const attacks = [
  ...hostile,
  '$(rm -rf /) `id` $\u007b{ secrets.TOKEN }}',
  '::set-output name=x::y',
  '@everyone @org/team',
  'GH-12 org/repo#34',
  '</details><img src=x onerror=alert(1)>',
  '</summary>\n\n# Judul\n\n- [x] tugas',
  '<!-- tata-kelola:gerbang -->',
  '``` \n~~~\n<pre>',
  '\u001b[2J\u202Egnirts\u2066\u200b',
  '[^1]: catatan\n[x]: https://example.com "judul"',
  '| a |\n|---|\n| b |',
  '$x^2$ $$y$$',
  '1. satu\n2) dua\n- tiga\n===\n---',
] as const;

test.each(attacks)('E03: %j is text and nothing else', (text) => {
  expectInert(text);
});

test('E03: whatever the strings, the message stays a message', () => {
  const bits = fc.constantFrom(...attacks, ...'`*_[]()<>#@!|~$&\\\n\r\t-+=:/.'.split(''), '12', 'ab', ' ');
  fc.assert(
    fc.property(
      fc.array(bits, { maxLength: 12 }).map((parts) => parts.join('')),
      expectInert,
    ),
    { numRuns: 300 },
  );
  fc.assert(fc.property(fc.string({ unit: 'binary' }), expectInert), { numRuns: 200 });
});

test('a message longer than the forge takes is cut between items, says so, and closes its folds', () => {
  const many = Array.from({ length: 400 }, (_, at) =>
    requirement({ id: `x/${at}`, details: ['x'.repeat(4000), '<'.repeat(4000)] }),
  );
  const text = renderGateMarkdown(gateDecision([...many, ...many.map(met)]), gateFacts());
  expect(text.length).toBeLessThanOrEqual(60_000);
  expect(text).toMatch(/Pesan ini dipotong: \d{3} butir tidak dimuat/);
  expect(text.split('<details>').length).toBe(text.split('</details>').length);
});

test('without a portal a code is a code, not a link', () => {
  const text = renderGateMarkdown(gateDecision([requirement()]), gateFacts());
  expect(text).toContain('(`VOTES_MISSING`)');
  expect(nodesOf(text).filter(({ type }) => type === 'link')).toEqual([]);
});

test('once the request has ended the comment says how, under which putusan, and asks for nothing more', () => {
  const landed = { id: 'putusan-000012', jenis: 'disetujui' } as const;
  const text = renderGateMarkdown(gateDecision([met()]), gateFacts(), { landed });
  expect(text).toContain('**Permohonan ini disetujui dan sudah masuk cabang utama. Putusannya putusan-000012.**');
  expect(text).not.toContain('Yang dapat dilakukan sekarang');
});

test('judged again the next day the same decision gives the same comment', () => {
  const later = gateFacts({ forge: { ...gateFacts().forge, now: '2026-11-23T08:05:00Z' } });
  const text = (facts: ReturnType<typeof gateFacts>, digest: string) => {
    const proposed = met({ votes: [counted('sekretaris-tani', { kind: 'penulis', at: facts.forge.now })] });
    return renderGateMarkdown(gateDecision([requirement(), proposed], { facts: digest }), facts);
  };
  expect(text(later, 'd'.repeat(64))).toBe(text(gateFacts(), 'c'.repeat(64)));
});
