import { z } from 'zod';
import { labelOf } from '../policy/value-label.ts';
import type { Vocabulary } from '../policy/vocabulary.ts';
import type { Aplikasi } from '../records/aplikasi.ts';
import { type Activity, activityKinds } from '../records/aplikasi-riwayat.ts';

/** Words for how an application was obtained. */
export const acquisitionWords = {
  pengadaan: 'pengadaan',
  swakelola: 'dibangun sendiri',
  penerimaan: 'diterima dari luar',
  'layanan-pusat': 'layanan instansi pusat',
} as const satisfies Record<NonNullable<Aplikasi['perolehan']>, string>;

const acquisitions = Object.keys(acquisitionWords) as (keyof typeof acquisitionWords)[];

/** Parameters with which a provision says which applications it speaks of; spread them into those of a rule. */
export const scopeParameters = {
  kelas: z
    .array(z.string())
    .min(1)
    .optional()
    .meta({ description: 'Kelas aplikasi yang dikenai ketentuan; tanpa ini semua kelas.' }),
  perolehan: z
    .array(z.enum(acquisitions).meta({ enumDescriptions: Object.values(acquisitionWords) }))
    .min(1)
    .optional()
    .meta({ description: 'Cara perolehan yang dikenai ketentuan; tanpa ini semua cara.' }),
};

/** The kinds of activity that a provision speaks of. */
export const activitiesParameter = z
  .array(z.enum(activityKinds).meta({ enumDescriptions: [...activityKinds] }))
  .min(1)
  .meta({ description: 'Kegiatan aplikasi yang dikenai ketentuan.' });

/** The events of such kinds that happened under the provision, each with its place in the record. */
export const activitiesOf = <E extends Pick<Activity, 'tanggal'> & { readonly jenis: string }>(
  riwayat: readonly E[],
  kinds: readonly E['jenis'][],
  { isInForce }: { readonly isInForce: (day: string) => boolean },
): { readonly event: E; readonly path: string }[] =>
  riwayat.flatMap((event, i) =>
    kinds.includes(event.jenis) && isInForce(event.tanggal) ? [{ event, path: `riwayat.${i}` }] : [],
  );

const making = ['pembangunan', 'pengembangan'] as const satisfies readonly Activity['jenis'][];

/** Parameter with which a provision about building and developing tells made applications from bought ones. */
export const makingParameter = z
  .enum(['tercatat', 'tidak-tercatat'])
  .optional()
  .meta({
    description: 'Apakah riwayatnya memuat pembangunan atau pengembangan; tanpa ini tidak dibedakan.',
    enumDescriptions: ['memuatnya, sejak ketentuan berlaku', 'tidak memuatnya sama sekali'],
  });

/** Why an application is outside what a provision says of making applications; undefined when it is inside. */
export const outOfMaking = (
  { riwayat }: Pick<Aplikasi, 'riwayat'>,
  { pembuatan }: { readonly pembuatan?: z.infer<typeof makingParameter> },
  { isInForce }: { readonly isInForce: (day: string) => boolean },
): string | undefined => {
  if (pembuatan === 'tercatat' && activitiesOf(riwayat, making, { isInForce }).length === 0)
    return 'Riwayatnya tidak memuat pembangunan atau pengembangan sejak ketentuan ini berlaku.';
  if (pembuatan === 'tidak-tercatat' && activitiesOf(riwayat, making, { isInForce: () => true }).length > 0)
    return 'Pembangunan atau pengembangannya tercatat, jadi dinilai tersendiri.';
  return undefined;
};

interface Scope {
  readonly kelas?: readonly string[] | undefined;
  readonly perolehan?: readonly string[] | undefined;
}

/** Why an application is outside what a provision speaks of, in a sentence; undefined when it is inside. */
export const outOfScope = (
  { kelas, perolehan }: Pick<Aplikasi, 'kelas' | 'perolehan'>,
  scope: Scope,
  kosakata: Vocabulary,
): string | undefined => {
  if (scope.kelas && kelas === undefined) return 'Kelas aplikasinya belum diisi.';
  if (scope.kelas && kelas !== undefined && !scope.kelas.includes(kelas))
    return `Ketentuan ini tidak menyangkut aplikasi berkelas "${labelOf(kosakata, 'kelas_aplikasi', kelas)}".`;
  if (scope.perolehan && perolehan === undefined) return 'Cara perolehannya belum diisi.';
  if (scope.perolehan && perolehan !== undefined && !scope.perolehan.includes(perolehan))
    return `Ketentuan ini tidak menyangkut aplikasi yang diperoleh dengan cara ini: ${acquisitionWords[perolehan]}.`;
  return undefined;
};
