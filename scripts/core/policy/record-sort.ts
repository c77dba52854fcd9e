import { z } from 'zod';
import { valueAt } from '../path.ts';
import { type Jenis, kindOf } from '../records/kinds.ts';
import { labelOf } from './value-label.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The kinds of which a provision may demand fields, in the words of a sentence. */
const kindWords = {
  aplikasi: 'aplikasi',
  'basis-data': 'basis data',
  walidata: 'walidata',
  sop: 'SOP',
  infrastruktur: 'infrastruktur',
  'kerja-sama': 'kerja sama',
  pelatihan: 'pelatihan',
  laporan: 'laporan',
  lembaga: 'lembaga',
  keputusan: 'keputusan',
  layanan: 'layanan',
  rencana: 'rencana',
  kebijakan: 'kebijakan',
  audit: 'audit',
  'perangkat-tik': 'perangkat TIK',
  'tenaga-tik': 'tenaga TIK',
  'sertifikat-elektronik': 'sertifikat elektronik',
  'keamanan-informasi': 'keamanan informasi',
  insiden: 'insiden',
  pengadaan: 'pengadaan',
  'media-sosial': 'media sosial',
  'meja-layanan': 'rekap meja layanan',
} as const satisfies { readonly [J in Jenis]?: string };

export type JudgedKind = keyof typeof kindWords;
const judgedKinds = Object.keys(kindWords) as JudgedKind[];

/** Parameter: the kind that a provision speaks of. */
export const kindParameter = z.enum(judgedKinds).meta({
  description: 'Jenis rekaman yang dikenai ketentuan.',
  enumDescriptions: Object.values(kindWords),
});

const sortFields = ['jenis', 'golongan', 'tingkat'] as const;
const sortList = z.array(z.string()).min(1).optional();

/** Parameter: only records whose sort is one of these. */
export const onlyParameter = z
  .strictObject({
    jenis: sortList.meta({ description: 'Jenis rekamannya.' }),
    golongan: sortList.meta({ description: 'Golongan layanannya.' }),
    tingkat: sortList.meta({ description: 'Tingkat kebijakan atau lembaganya.' }),
    elektronik: z.literal(true).optional().meta({ description: 'Bukan layanan yang hanya diberikan di loket.' }),
  })
  .refine((only) => sortFields.some((field) => only[field]), { error: 'wajib menyebut sedikitnya satu isian' })
  .optional()
  .meta({ description: 'Hanya rekaman yang isiannya bernilai salah satu dari ini; tanpa ini semua.' });

interface Demand {
  readonly jenis: JudgedKind;
  readonly hanya?: z.infer<typeof onlyParameter>;
}

/** Why a record is of another sort than a provision speaks of; undefined where it is of that sort. */
export const outOfSort = (subject: unknown, { jenis, hanya }: Demand, vocabulary: Vocabulary): string | undefined => {
  for (const field of sortFields) {
    const sort = valueAt(subject, field);
    if (!hanya?.[field] || (typeof sort === 'string' && hanya[field].includes(sort))) continue;
    if (sort === undefined) return `Isian ${field} belum diisi; ketentuan ini hanya tentang sebagiannya.`;
    const list = kindOf(jenis).vocabulary?.[field];
    const word = list ? labelOf(vocabulary, list, String(sort)) : String(sort).replaceAll('-', ' ');
    return `Ketentuan ini tidak menyangkut ${field} "${word}".`;
  }
  return hanya?.elektronik && valueAt(subject, 'elektronik') === false
    ? 'Layanan ini tidak diberikan dengan sistem elektronik.'
    : undefined;
};
