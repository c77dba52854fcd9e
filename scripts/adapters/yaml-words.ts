import type { TextFault } from './text.ts';

/** Where the parser stopped, and what stands around it. */
interface Stop {
  readonly reason: string;
  readonly text: string;
  readonly offset: number;
  /** The line of the stop, up to it. */
  readonly before: string;
  readonly character: string;
}

interface Diagnosis {
  readonly fits: (stop: Stop) => boolean;
  readonly message: (stop: Stop) => string;
  readonly help: string;
  /** Where the mistake was made, when that is not where the parser noticed it. */
  readonly at?: (stop: Stop) => number;
}

/** Offset of the last value before the stop that opens with a quote or bracket. */
const openerOf = ({ text, offset }: Stop): number | undefined => {
  const found = [...text.slice(0, offset).matchAll(/(?:^|[:[{,]|-(?= ))[ ]*(["'[{])/gm)].at(-1);
  return found === undefined ? undefined : found.index + found[0].length - 1;
};

/** Offset of the last line up to the stop that is no entry, having no colon. */
const lineWithoutColon = ({ text, offset }: Stop): number => {
  let found = offset;
  let start = 0;
  for (const line of text.split('\n')) {
    if (start > offset) break;
    if (line.trim() !== '' && !line.includes(':')) found = start + line.search(/\S/);
    start += line.length + 1;
  }
  return found;
};

const isOpen = (stop: Stop, marks: string): boolean => {
  const opener = openerOf(stop);
  return (
    /deficient indentation|unexpected end|document separator within/.test(stop.reason) &&
    opener !== undefined &&
    marks.includes(stop.text[opener] ?? '')
  );
};
const atOpener = (stop: Stop): number => openerOf(stop) ?? stop.offset;
const isMisplaced = ({ reason }: Stop): boolean => /bad indentation/.test(reason);
const startsValue = ({ before }: Stop): boolean => /(: |- )\s*$/.test(before);

/** From the most telling to the most general; the first that fits is said. */
const diagnoses: readonly Diagnosis[] = [
  {
    fits: ({ reason, before }) => /tab characters/.test(reason) || /^\s*\t/.test(before),
    message: () => 'Baris ini menjorok dengan tab.',
    help: 'Ganti tab dengan spasi.',
  },
  {
    fits: ({ reason }) => /nesting|depth/i.test(reason),
    message: () => 'Isian di sini bersarang lebih dari 32 tingkat.',
    help: 'Ratakan susunannya.',
  },
  {
    fits: ({ reason }) => /non-printable/.test(reason),
    message: () => 'Ada karakter kendali yang tidak tampak.',
    help: 'Hapus karakter itu.',
  },
  {
    fits: (stop) => isOpen(stop, `"'`),
    message: () => 'Tanda kutip dibuka di sini tetapi tidak ditutup.',
    help: 'Tutup tanda kutipnya pada baris yang sama.',
    at: atOpener,
  },
  {
    fits: (stop) => isOpen(stop, '[{'),
    message: () => 'Kurung dibuka di sini tetapi tidak ditutup.',
    help: 'Tutup kurungnya, atau tulis satu butir per baris.',
    at: atOpener,
  },
  {
    fits: ({ reason }) => /flow|node content/.test(reason),
    message: () => 'Isi di antara kurung siku atau kurung kurawal tidak tersusun benar.',
    help: 'Pisahkan setiap butir dengan satu koma, atau tulis satu butir per baris.',
  },
  {
    fits: ({ reason }) => /escape/.test(reason),
    message: () => String.raw`Tanda "\" di dalam tanda kutip ganda tidak dikenal di sini.`,
    help: String.raw`Pakai tanda kutip tunggal, atau tulis "\\".`,
  },
  {
    fits: ({ reason }) => /alias|anchor/.test(reason),
    message: () => 'Tanda & atau * di sini bukan bagian dari tulisan biasa.',
    help: 'Apit nilainya dengan tanda kutip.',
  },
  {
    fits: ({ reason }) => /tag/.test(reason),
    message: () => 'Tanda ! di sini bukan bagian dari tulisan biasa.',
    help: 'Apit nilainya dengan tanda kutip.',
  },
  {
    fits: (stop) => isMisplaced(stop) && stop.character === ':' && /: \s*\S/.test(stop.before),
    message: () => 'Nilai ini memuat titik dua, sehingga terbaca sebagai isian baru.',
    help: 'Apit seluruh nilainya dengan tanda kutip.',
  },
  {
    fits: (stop) => isMisplaced(stop) && /["']\s*$/.test(stop.before),
    message: () => 'Ada tulisan sesudah tanda kutip penutup.',
    help: 'Letakkan tanda kutip penutup di akhir nilai.',
  },
  {
    fits: (stop) => isMisplaced(stop) && startsValue(stop) && /[%@`\],}|>]/.test(stop.character),
    message: ({ character }) => `Nilai tidak boleh diawali tanda "${character}".`,
    help: 'Apit nilainya dengan tanda kutip.',
  },
  {
    fits: ({ reason }) => /block mapping entry|implicit key/.test(reason),
    message: () => 'Baris ini belum berbentuk "nama: nilai".',
    help: 'Tambahkan titik dua dan spasi sesudah nama isian, atau sambung dengan baris di atasnya.',
    at: lineWithoutColon,
  },
  {
    fits: ({ reason }) => /line break is expected/.test(reason),
    message: () => 'Sesudah tanda | atau > tidak boleh ada tulisan pada baris yang sama.',
    help: 'Mulai tulisannya pada baris berikutnya, menjorok dua spasi.',
  },
  {
    fits: ({ reason }) => /indentation|end of the stream|document separator/.test(reason),
    message: () => 'Jarak masuk baris ini tidak sejajar dengan isian di atasnya.',
    help: 'Sejajarkan baris dengan spasi.',
  },
];

/** What the parser objects to, in plain Indonesian, at the place where people should look. */
export const syntaxFault = (text: string, reason: string, offset: number): TextFault => {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const stop: Stop = { reason, text, offset, before: text.slice(lineStart, offset), character: text[offset] ?? '' };
  const found = diagnoses.find(({ fits }) => fits(stop));
  return {
    code: 'yaml',
    offset: found?.at?.(stop) ?? offset,
    path: '',
    message: found?.message(stop) ?? 'Penulisan di sini tidak dapat dibaca sebagai YAML.',
    help: found?.help ?? 'Bandingkan dengan contoh: satu isian per baris, "nama: nilai", jarak masuk dua spasi.',
  };
};
