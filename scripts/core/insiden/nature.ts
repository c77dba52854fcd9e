import { z } from 'zod';
import type { Insiden } from '../records/insiden.ts';

/** Parameter: what must all be said of an incident before it has to be reported. */
export const natureParameter = z
  .array(
    z
      .enum(['gagal-atau-terganggu', 'berdampak-serius', 'perbuatan-pihak-lain'])
      .meta({ enumDescriptions: ['gagal atau terganggu', 'berdampak serius', 'perbuatan pihak lain'] }),
  )
  .min(1)
  .meta({ description: 'Sifat gangguan yang semuanya harus ada supaya wajib dilaporkan.' });

/** Why an incident need not be reported by a provision; undefined where it must. */
export const outOfNature = (
  { sifat }: Pick<Insiden, 'sifat'>,
  wanted: z.infer<typeof natureParameter>,
): string | undefined =>
  wanted.every((nature) => sifat.includes(nature))
    ? undefined
    : 'Gangguan ini tidak memuat semua sifat yang membuatnya wajib dilaporkan.';

/** Those who are told of an incident: the field of each, in words. */
export const toldWords = {
  lapor_dinas: 'Laporan kepada Dinas',
  lapor_walidata: 'Laporan kepada walidata',
} as const satisfies { readonly [field in keyof Insiden]?: string };
