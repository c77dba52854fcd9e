import type { z } from 'zod';
import { helpForEmpty, wantedAt } from './empty-field.ts';
import { nearest } from './nearest.ts';
import { pathOf } from './path.ts';
import { allKeys, keysAt } from './schema-walk.ts';

/** What is said about one fault of shape. `path` is where it is shown. */
export interface ShapeFault {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly help: string;
  readonly actual?: string;
  readonly expected?: string;
}

type Issue = z.core.$ZodIssue;

const typeNames: Record<string, string> = {
  string: 'teks',
  number: 'angka',
  int: 'bilangan bulat',
  boolean: 'true atau false',
  array: 'daftar (baris-baris yang diawali tanda hubung)',
  object: 'kumpulan isian',
  record: 'kumpulan isian',
};

/** A value as people wrote it, shortened; lists and groups by what they are, never as program text. */
export const shown = (value: unknown): string => {
  if (Array.isArray(value)) return `daftar ${value.length} butir`;
  if (typeof value === 'object' && value !== null) return `kumpulan ${Object.keys(value).length} isian`;
  const text = value === undefined || value === null ? 'kosong' : String(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
};

const listed = (values: readonly unknown[]): string => {
  const words = values.map(String);
  if (words.length < 3) return words.join(' atau ');
  return `${words.slice(0, -1).join(', ')}, atau ${words.at(-1)}`;
};

const nameOf = (path: readonly PropertyKey[]): string => {
  const key = path.findLast((part) => typeof part === 'string');
  return key === undefined ? 'Berkas ini' : `Isian "${String(key)}"`;
};

const unknownKeyFault = (schema: z.ZodType, path: readonly PropertyKey[], key: string): ShapeFault => {
  const here = keysAt(schema, path);
  if (here.includes(key))
    return {
      code: 'isian-asing',
      path: [...path, key],
      message: `Isian "${key}" tidak dapat ditulis bersama isian lain di sini.`,
      help: `Sisakan satu dari: ${here.join(', ')}.`,
      actual: key,
    };
  const meant = nearest(key, here) ?? nearest(key, allKeys(schema));
  return {
    code: 'isian-asing',
    path: [...path, key],
    message: `Isian "${shown(key)}" tidak dikenal di sini${meant ? `; mungkin yang dimaksud "${meant}"` : ''}.`,
    help: here.length > 0 ? `Isian yang dikenal di sini: ${here.join(', ')}.` : 'Hapus isian ini.',
    actual: shown(key),
    ...(meant ? { expected: meant } : {}),
  };
};

/** The branch of a union that was most likely meant: the fewest unknown keys, then the fewest faults. */
const likelyBranch = (branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined => {
  const weight = (issues: readonly Issue[]) =>
    issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? 10 * issue.keys.length : 1), 0);
  return branches.toSorted((a, b) => weight(a) - weight(b))[0];
};

const absent = (issue: Issue, value: unknown): boolean => value === undefined && issue.code !== 'custom';

const wrongType = (
  name: string,
  issue: Issue & { code: 'invalid_type' },
  value: unknown,
  emptyHelp: string | undefined,
): Omit<ShapeFault, 'path'> => {
  const expected = typeNames[issue.expected] ?? issue.expected;
  const words = ownWords(issue);
  const hint = issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean');
  const help = hint
    ? `Apit nilainya dengan tanda kutip: "${shown(value)}".`
    : `${words ? `Isian ini ${words}` : `Tulis ${expected}`}, atau hapus bila tidak wajib.`;
  return {
    code: 'tipe',
    message: value === null ? `${name} kosong; seharusnya ${expected}.` : `${name} seharusnya ${expected}.`,
    help: value === null && !words ? (emptyHelp ?? help) : help,
    actual: shown(value),
    expected,
  };
};

const outsideChoices = (
  name: string,
  issue: Issue & { code: 'invalid_value' },
  value: unknown,
): Omit<ShapeFault, 'path'> => {
  const expected = listed(issue.values);
  const rest = { code: 'pilihan', help: `Pilih salah satu: ${expected}.`, actual: shown(value), expected };
  // An empty field holds no word that might have been misspelt.
  if (value === null) return { ...rest, message: `${name} kosong, padahal harus berisi salah satu pilihan.` };
  const meant = nearest(shown(value), issue.values.map(String));
  return {
    ...rest,
    message: `${name} berisi "${shown(value)}", bukan salah satu pilihan yang ada${meant ? `; mungkin yang dimaksud "${meant}"` : ''}.`,
  };
};

const sized = (
  name: string,
  issue: Issue & { code: 'too_small' | 'too_big' },
  value: unknown,
): Omit<ShapeFault, 'path'> => {
  if (value === '')
    return {
      code: 'ukuran',
      message: `${name} kosong.`,
      help: 'Isi nilainya, atau hapus isian ini bila tidak wajib.',
      actual: shown(null),
    };
  const unit = issue.origin === 'string' ? 'huruf' : issue.origin === 'array' ? 'butir' : '';
  const limit = issue.code === 'too_small' ? `sedikitnya ${issue.minimum}` : `paling banyak ${issue.maximum}`;
  const expected = `${limit} ${unit}`.trim();
  const own = issue.message.startsWith('harus') ? issue.message : `harus memuat ${expected}`;
  return {
    code: 'ukuran',
    message: `${name} ${own}.`,
    help: `Sesuaikan menjadi ${expected}.`,
    actual: shown(value),
    expected,
  };
};

/** Formats whose schema brings no words of its own. */
const formats: Record<string, string> = {
  url: 'harus alamat lengkap yang diawali https://',
  email: 'harus alamat surel',
};

/** What a schema says in its own words, which begin small; those of Zod begin with a capital and are English. */
const ownWords = ({ message }: z.core.$ZodRawIssue | Issue): string | undefined =>
  message !== undefined && /^[a-z]/.test(message) ? message : undefined;

const wording = (issue: z.core.$ZodRawIssue | Issue): string =>
  ownWords(issue) ??
  (issue.code === 'invalid_format' ? formats[issue.format] : undefined) ??
  'belum ditulis seperti yang dikenal';

const missing = (name: string, issue: Issue): Omit<ShapeFault, 'path'> => {
  const words = ownWords(issue);
  return {
    code: 'isian-wajib',
    message: `${name} belum ada, padahal wajib.`,
    help: words === undefined ? 'Tambahkan isian ini.' : `Isian ini ${words}.`,
    ...('expected' in issue ? { expected: typeNames[String(issue.expected)] ?? String(issue.expected) } : {}),
  };
};

/** Turns one issue of Zod into Indonesian sentences that name the field, the case and what is expected. */
const shapeFaultsOf = (
  schema: z.ZodType,
  issue: Issue,
  value: unknown,
  prefix: readonly PropertyKey[] = [],
): ShapeFault[] => {
  const path = [...prefix, ...issue.path];
  const name = nameOf(path);
  const at = (parts: Omit<ShapeFault, 'path'>): ShapeFault[] => [{ ...parts, path }];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKeyFault(schema, path, key));
  if (absent(issue, value)) return at(missing(name, issue));
  if (issue.code === 'invalid_type') return at(wrongType(name, issue, value, helpForEmpty(schema, path)));
  if (issue.code === 'invalid_value') return at(outsideChoices(name, issue, value));
  if (issue.code === 'too_small' || issue.code === 'too_big') return at(sized(name, issue, value));
  if (issue.code === 'invalid_union') {
    const branch = likelyBranch(issue.errors);
    if (branch && branch.length > 0)
      return withoutEchoes(branch, value).flatMap((inner) =>
        shapeFaultsOf(
          schema,
          inner,
          inner.path.length > 0 || inner.code === 'unrecognized_keys' ? undefinedIfMissing(value, inner.path) : value,
          path,
        ),
      );
  }
  if (issue.code === 'invalid_key')
    return at({
      code: 'isian-asing',
      message: `Nama isian "${shown(String(path.at(-1)))}" ${wording(issue.issues[0] ?? issue)}.`,
      help: 'Perbaiki nama isian ini.',
      actual: shown(String(path.at(-1))),
    });
  const isWord = (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';
  if (value === undefined)
    return at({
      code: 'bentuk',
      message: `${name} ${wording(issue)}.`,
      help: wantedAt(schema, path) ?? `Isi ${String(path.at(-1))}.`,
    });
  return at({
    code: 'bentuk',
    message: `${name} ${wording(issue)}.`,
    help: isWord ? `Perbaiki penulisannya; sekarang tertulis "${shown(value)}".` : 'Perbaiki penulisannya.',
    actual: shown(value),
  });
};

const undefinedIfMissing = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );

/** The value that an issue is about. */
const issueValue = (value: unknown, issue: Issue): unknown => undefinedIfMissing(value, issue.path);

/** A value of the wrong type is not called too short as well, nor an empty one miswritten. */
const withoutEchoes = (issues: readonly Issue[], value: unknown): Issue[] => {
  const isPlain = (issue: Issue) =>
    issue.code === 'invalid_type' || (issue.code === 'too_small' && issueValue(value, issue) === '');
  const said = new Set(issues.filter(isPlain).map(({ path }) => pathOf(path)));
  return issues.filter(
    (issue) => isPlain(issue) || issue.code === 'unrecognized_keys' || !said.has(pathOf(issue.path)),
  );
};

/** Every fault that Zod sees in a value. */
export const faultsOf = (schema: z.ZodType, error: z.ZodError, value: unknown): ShapeFault[] =>
  withoutEchoes(error.issues, value).flatMap((issue) => shapeFaultsOf(schema, issue, issueValue(value, issue)));
