import type { z } from 'zod';
import { nearest } from './nearest.ts';
import { unlessSecret } from './secret-keys.ts';

/** What is said about one fault of shape. `path` is where it is shown. */
export interface ShapeFault {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly help: string;
  readonly actual?: string;
  readonly expected?: string;
}

export type Issue = z.core.$ZodIssue;

/** A fault put into words where more is known of what was meant: an issue that is told as it is. */
export const toldIssue = (fault: ShapeFault) => ({
  code: 'custom' as const,
  path: [...fault.path],
  message: fault.message,
  params: { fault },
});

/** The fault inside such an issue. */
export const toldFault = (issue: Issue): ShapeFault | undefined =>
  issue.code === 'custom' ? (issue.params?.fault as ShapeFault | undefined) : undefined;

const typeNames: Record<string, string> = {
  string: 'teks',
  number: 'angka',
  int: 'bilangan bulat',
  boolean: 'true atau false',
  array: 'daftar (baris-baris yang diawali tanda hubung)',
  object: 'kumpulan isian',
  record: 'kumpulan isian',
};

/** How to write what people would write otherwise. */
const ways: Record<string, string> = { boolean: 'true bila ya atau false bila tidak', number: 'angka tanpa kata lain' };

/** A value as people wrote it, shortened; lists and groups by what they are, never as program text. */
export const shown = (value: unknown): string => {
  if (Array.isArray(value)) return `daftar ${value.length} butir`;
  if (typeof value === 'object' && value !== null) return `kumpulan ${Object.keys(value).length} isian`;
  const text = value === undefined || value === null ? 'kosong' : unlessSecret(String(value));
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
};

const listed = (values: readonly unknown[]): string => {
  const words = values.map(String);
  if (words.length < 3) return words.join(' atau ');
  return `${words.slice(0, -1).join(', ')}, atau ${words.at(-1)}`;
};

export const wrongType = (
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
    : `${words ? `Isian ini ${words}` : `Tulis ${ways[issue.expected] ?? expected}`}, atau hapus bila tidak wajib.`;
  return {
    code: 'tipe',
    message: value === null ? `${name} kosong; seharusnya ${expected}.` : `${name} seharusnya ${expected}.`,
    help: value === null && !words ? (emptyHelp ?? help) : help,
    actual: shown(value),
    expected,
  };
};

export const outsideChoices = (
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

export const sized = (
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
  const told = unit === '' ? `harus ${expected}` : `harus memuat ${expected}`;
  const own = issue.message.startsWith('harus') ? issue.message : told;
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

export const wording = (issue: z.core.$ZodRawIssue | Issue): string =>
  ownWords(issue) ??
  (issue.code === 'invalid_format' ? formats[issue.format] : undefined) ??
  'belum ditulis seperti yang dikenal';

export const missing = (name: string, issue: Issue): Omit<ShapeFault, 'path'> => {
  const words = ownWords(issue);
  return {
    code: 'isian-wajib',
    message: `${name} belum ada, padahal wajib.`,
    help: words === undefined ? 'Tambahkan isian ini.' : `Isian ini ${words}.`,
    ...('expected' in issue ? { expected: typeNames[String(issue.expected)] ?? String(issue.expected) } : {}),
  };
};
