import { decodedText, encodedHeaders, unescaped } from './encoded-text.ts';
import { plainOf } from './personal-data.ts';
import { isPrivateStructure } from './private-structure.ts';

/** What a text seems to hold that only its owner may know. */
export type SecretKind = 'kunci' | 'token' | 'kata-sandi';

const bytesOf = (binary: string): Uint8Array => Uint8Array.from(binary, (sign) => sign.charCodeAt(0));

/** A text with more headers than that is nobody's mistake. */
const mostHeaders = 200;
const [fewest, shortestLine, mostSettings, window] = [48, 12, 13, 2000];
const isEncoded = (word: string): boolean => /^[A-Za-z0-9+/]+={0,2}$/.test(word);
const isMixed = (text: string): boolean =>
  [/[A-Z].*[A-Z].*[A-Z]/, /[a-z].*[a-z].*[a-z]/, /[\d+/]/].every((sign) => sign.test(text));

/** The lines of a key from a word on, as one; empty where too few or too short ones stand there. */
const runFrom = (words: readonly string[], from: number): string => {
  let [joined, at] = ['', from];
  for (let word = words[at]; word !== undefined && isEncoded(word) && joined.length < fewest; word = words[at]) {
    joined += word;
    at += 1;
  }
  return joined.length >= fewest && joined.length >= shortestLine * (at - from) ? joined : '';
};

/**
 * Whether the bytes of a key follow: its lines may be indented, quoted, folded into one, or written with the escapes of a
 * string. A few settings may come first; words that only speak of a key are no bytes, and neither is a public key.
 */
const hasMaterial = (after: string): boolean => {
  const words = after
    .slice(0, window)
    .replace(/\\[nrt]/g, ' ')
    .split(/(?:[\s"'>|,\\]|-{2,}|(?<!\S)-(?!\S))+/)
    .filter((word) => word !== '');
  const runs = words.slice(0, mostSettings).map((_, at) => runFrom(words, at));
  const first = runs.find((run) => isMixed(run));
  return first !== undefined && !first.startsWith('AAAA');
};

const headers = [
  /BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?/gi,
  /PuTTY-User-Key-File-\d[\s\S]{0,2000}?Private-Lines: *\d+/gi,
];

const hasKeyBlock = (text: string): boolean =>
  headers.some((header) =>
    [...text.matchAll(header)]
      .slice(0, mostHeaders)
      .some(({ 0: found, index }) =>
        hasMaterial(text.slice(index + found.length).replace(/^\s*[-\u2010-\u2015]+/, '')),
      ),
  );

const encoded = /(?<![A-Za-z0-9+/])(?:M[A-P]|b3BlbnNzaC1rZXktdjE)[A-Za-z0-9+/]{24,}/g;

/** A key without its header. */
const isEncodedKey = (found: string): boolean => {
  if (found.startsWith('b3Bl')) return true;
  const binary = decodedText(found.slice(0, window));
  return binary !== undefined && isPrivateStructure(bytesOf(binary));
};

const quote = String.raw`\\?["']?`;
const member = (name: string, value: string): RegExp =>
  new RegExp(String.raw`(?<![\w-])${name}${quote}\s*[:=]\s*(?:[>|][+-]?\s+)?${quote}${value}`, 'i');
/** A web key that is more than public: its private part has a name of one letter. */
const isWebKey = (text: string): boolean =>
  (member('kty', '(?:RSA|EC|OKP)').test(text) && member('d', '[A-Za-z0-9_-]{32}').test(text)) ||
  (member('kty', 'oct').test(text) && member('k', '[A-Za-z0-9_-]{16}').test(text));

const isOtherKey = (text: string): boolean =>
  /AGE-SECRET-KEY-(?:PQ-)?1[A-Z0-9]{50}/i.test(text) || /\bPrivateKey\s*=\s*[A-Za-z0-9+/]{43}=/.test(text);

const hasKey = (text: string): boolean =>
  hasKeyBlock(text) ||
  encodedHeaders(text).some(hasKeyBlock) ||
  isOtherKey(text) ||
  isWebKey(text) ||
  [...text.matchAll(encoded)].some(([found]) => isEncodedKey(found));

/** Forms by which services tell their own tokens; a form that something harmless may have as well is left out. */
const token = new RegExp(
  [
    'gh[opsur]_[A-Za-z0-9]{36}',
    'github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}',
    'glpat-[\\w-]{20}',
    'xox[abprs]-[A-Za-z0-9-]{20}',
    'npm_[A-Za-z0-9]{36}',
    '\\d{8,10}:AA[\\w-]{33}',
  ]
    .map((form) => `(?<![\\w-])${form}`)
    .join('|'),
);

const password =
  /\b(?:passphrase|password|passwd|(?:kata|frasa)[ _-]sandi)(?:nya)?\b[^:=\n]{0,30}[:=]\s*["'`]?(?=\S{0,80}[a-z])(?=\S{0,80}\d)(?!\S{0,80}(?:crypt|argon|pbkdf|sha-?\d|:\/\/))\S{8,}/i;

/** A name and a password in front of a host. */
const login = /:\/\/[^\s/:@]{1,80}:(?=[^\s/@]{0,80}\d)[^\s/@]{6,80}@/;

/** Most texts hold nothing of the kind: told apart cheaply, since every text of every record is read. */
const suspicious =
  /PRIVATE|PuTTY-|SECRET-KEY|kty|(?<![A-Za-z\d+/])(?:M[A-P]|b3Bl)[A-Za-z\d+/]{24}|UFJJVkFURSBL|SVZBVEUgS0VZ|UklWQVRFIEtF|:\/\/[^\s/:@]{1,80}:[^\s/@]{6,80}@|gh[opsur]_|github_pat_|glpat-|xox[abprs]-|npm_|\d:AA|passphrase|passw|sandi/i;

/** Kinds of secrets that a text seems to hold, each once. What they are is never told. */
export const secretsIn = (text: string): SecretKind[] => {
  if (!suspicious.test(text)) return [];
  const plain = unescaped(plainOf(text));
  return [
    ...(hasKey(plain) ? (['kunci'] as const) : []),
    ...(token.test(plain) ? (['token'] as const) : []),
    ...(password.test(plain) || login.test(plain) ? (['kata-sandi'] as const) : []),
  ];
};

/** The same for every text in a value, with its path. */
export const secretsUnder = (value: unknown, path = ''): readonly { path: string; kind: SecretKind }[] => {
  if (typeof value === 'string') return secretsIn(value).map((kind) => ({ path, kind }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...secretsIn(key).map((kind) => ({ path, kind })),
    ...secretsUnder(inner, path === '' ? key : `${path}.${key}`),
  ]);
};

/** A text for people, unless it would repeat a secret. */
export const unlessSecret = (text: string, instead = '(tidak ditampilkan)'): string =>
  secretsIn(text).length > 0 ? instead : text;
