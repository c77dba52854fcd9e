import { z } from 'zod';
import { line, prose } from '../records/id.ts';

/** Below the pages of the regency: the list of a kind, or the page of each of its records. */
const addressPattern = /^[a-z][a-z0-9-]*\/(\*\/)?$/;

const itemSchema = z.strictObject({
  hal: line(200).meta({ description: 'Apa yang tampil, dengan kata-kata untuk pembaca.' }),
  isian: line(80).meta({ description: 'Isian rekaman yang menampilkannya; nama dan keadaan juga dapat disebut.' }),
});

/**
 * Body of a `publikasi` entry: which page shows what. With `alamat` each item names the field that shows it and is held
 * against the built page; `luar_portal` says how a page elsewhere is looked at; words alone cannot be held to anything.
 */
export const publicationSchema = z
  .strictObject({
    halaman: line(200).meta({ description: 'Halaman yang memuatnya, dengan kata-kata untuk pembaca.' }),
    alamat: z
      .string()
      .regex(addressPattern, { error: 'harus <jenis>/ untuk daftarnya atau <jenis>/*/ untuk setiap rekamannya' })
      .optional()
      .meta({ description: 'Alamat di bawah halaman daerah: <jenis>/ untuk daftar, <jenis>/*/ untuk tiap rekaman.' }),
    luar_portal: prose(600).min(15).optional().meta({
      description: 'Cara memeriksanya, bila halamannya di luar portal ini.',
    }),
    memuat: z
      .array(z.union([line(200), itemSchema]))
      .min(1)
      .meta({ description: 'Apa saja yang tampil di halaman itu.' }),
  })
  .refine(({ alamat, luar_portal }) => alamat === undefined || luar_portal === undefined, {
    error: 'hanya untuk halaman di luar portal, jadi tidak disebut bersama alamat',
    path: ['luar_portal'],
  })
  .refine(({ alamat, memuat }) => alamat === undefined || memuat.every((item) => typeof item !== 'string'), {
    error: 'wajib menyebut hal dan isian untuk setiap butir, karena alamatnya disebut',
    path: ['memuat'],
  })
  .refine(({ alamat, memuat }) => alamat !== undefined || memuat.every((item) => typeof item === 'string'), {
    error: 'wajib disebut, karena butirnya menyebut isian',
    path: ['alamat'],
  })
  .meta({ description: 'Apa yang tampil bagi umum, dan di halaman mana.' });

export type Publication = z.infer<typeof publicationSchema>;
export type PublicationItem = z.infer<typeof itemSchema>;

/** The items in words. */
export const itemWords = ({ memuat }: Publication): string[] =>
  memuat.map((item) => (typeof item === 'string' ? item : item.hal));

/** Where a page of the portal is held to it: the kind, and whether the page of each record is meant; else nothing. */
export const shownAt = ({
  alamat,
  memuat,
}: Publication): { jenis: string; each: boolean; items: PublicationItem[] } | undefined => {
  if (alamat === undefined) return undefined;
  const [jenis = '', each] = alamat.split('/');
  return { jenis, each: each === '*', items: memuat.filter((item) => typeof item !== 'string') };
};
