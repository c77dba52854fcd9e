/** Numbers that look random and are the same for the same seed (mulberry32). */
export const randomOf = (seed: number) => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    below: (limit: number): number => Math.floor(next() * limit),
    pick: <T>(list: readonly [T, ...T[]] | readonly T[]): T => list[Math.floor(next() * list.length)] as T,
  };
};
export type Random = ReturnType<typeof randomOf>;

/** What breaks parsers, printers and careless code. */
const hostile = [
  ...[
    '&a ',
    '*a',
    '<<: ',
    '<<: *a',
    '!!js/function ',
    '!!binary ',
    '!x ',
    '---\n',
    '...\n',
    '%YAML 1.2\n',
    '? ',
    '- ',
    ': ',
    '#',
    '|\n',
    '>-\n',
  ],
  ...[
    '__proto__: ',
    '__proto__',
    'constructor: ',
    'prototype: ',
    'toString: ',
    'hasOwnProperty: ',
    '"',
    "'",
    '\\',
    '`',
    '[',
    ']',
    '{',
    '}',
    ',',
    '@',
    '%',
  ],
  ...[
    '\t',
    '\0',
    '\uFEFF',
    '\r',
    '\r\n',
    '\n',
    '\n\n',
    ' ',
    '  ',
    '\u0007',
    '\u0085',
    '\u2028',
    '\u202e',
    '\u200b',
    '\u00e9',
    'e\u0301',
    '\u{1f4a9}',
    '\ud800',
    '\udfff',
  ],
  ...[
    'null',
    '~',
    'true',
    '.nan',
    '.inf',
    '-0',
    '1e999',
    '0x1f',
    '0o17',
    '99999999999999999999',
    '-1',
    '3.14',
    '2026-02-30',
    '0000-00-00',
    '9999-12-31',
  ],
  ...[
    'a.b.c',
    '0.0',
    '*',
    'riwayat.0',
    '{{',
    '<script>',
    '](x)',
    '::error::',
    '[x]: y\n',
    '```yaml\n',
    '## Contoh\n',
    '### Lulus: buleleng\n',
  ],
  ...[
    '['.repeat(40),
    '{a: '.repeat(40),
    '- '.repeat(60),
    '# '.repeat(30),
    'x'.repeat(300),
    '0'.repeat(70),
    'a-'.repeat(90),
    'xn--',
    '081234567890',
    '6303010101800001',
  ],
] as const;

type Mutation = (text: string, random: Random) => string;

const splice = (text: string, at: number, gone: number, put: string) => text.slice(0, at) + put + text.slice(at + gone);
const withLines = (text: string, change: (lines: string[]) => void): string => {
  const lines = text.split('\n');
  change(lines);
  return lines.join('\n');
};

const mutations: readonly Mutation[] = [
  (text, random) => splice(text, random.below(text.length + 1), 0, random.pick(hostile)),
  (text, random) => splice(text, random.below(text.length + 1), 0, random.pick(hostile)),
  // At the start of a value: where tokens of YAML mean something.
  (text, random) => {
    const starts = [...text.matchAll(/: |- /g)].map((match) => match.index + 2);
    return starts.length === 0 ? text : splice(text, random.pick(starts), 0, random.pick(hostile));
  },
  (text, random) => splice(text, random.below(text.length + 1), random.below(12), ''),
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => text.slice(random.below(text.length + 1)),
  (text, random) =>
    withLines(text, (lines) => {
      const at = random.below(lines.length);
      lines.splice(at, 0, ...lines.slice(at, at + 1 + random.below(4)));
    }),
  (text, random) => withLines(text, (lines) => lines.splice(random.below(lines.length), 1 + random.below(3))),
  (text, random) =>
    withLines(text, (lines) => {
      const [a, b] = [random.below(lines.length), random.below(lines.length)];
      [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
    }),
  (text, random) =>
    withLines(text, (lines) => {
      const at = random.below(lines.length);
      lines[at] = `${' '.repeat(random.below(6))}${(lines[at] ?? '').trimStart()}`;
    }),
  (text, random) =>
    withLines(text, (lines) => {
      const at = random.below(lines.length);
      lines[at] = (lines[at] ?? '').replace(/: .*$/, `: ${random.pick(hostile)}`);
    }),
  (text, random) =>
    withLines(text, (lines) => {
      const at = random.below(lines.length);
      lines[at] = (lines[at] ?? '').replace(
        /[\w-]+(?=:)/,
        random.pick(['id', 'host', '__proto__', 'x', 'riwayat', '1']),
      );
    }),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('  ', '\t'),
];

const flipBytes = (bytes: Uint8Array, random: Random): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  for (let n = 1 + random.below(3); n > 0 && copy.length > 0; n--) {
    const at = random.below(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
  }
  return copy;
};

/** A file's text, broken in one to four ways; now and then in its bytes. */
export const mutate = (text: string, random: Random): Uint8Array => {
  let broken = text;
  for (let n = 1 + random.below(4); n > 0; n--) broken = random.pick(mutations)(broken, random);
  const bytes = new TextEncoder().encode(broken);
  return random.below(8) === 0 ? flipBytes(bytes, random) : bytes;
};
