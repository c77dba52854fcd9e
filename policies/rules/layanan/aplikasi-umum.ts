import { z } from 'zod';
import { aplikasiStateOf } from '../../../scripts/core/aplikasi/state.ts';
import { foreignService, serviceSortParameter, serviceWords } from '../../../scripts/core/layanan/sort.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import type { Aplikasi } from '../../../scripts/core/records/aplikasi.ts';
import { defineRule, type Lookups, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** The applications, planned or in use, that name a service as one that they support. */
const applicationsOf = (ref: string, registry: Lookups<'referrers'>): Aplikasi[] =>
  registry
    .find('referrers', ref)
    .flatMap(({ jenis, record }) => (jenis === 'aplikasi' ? [record as Aplikasi] : []))
    .filter((record) => aplikasiStateOf(record).state !== 'nonaktif');

/** Names in a sentence; of many the first few. */
const named = (applications: readonly Aplikasi[]): string => {
  const names = applications.map(({ nama }) => nama);
  return names.length > 5 ? `${names.slice(0, 4).join(', ')}, dan ${names.length - 4} lainnya` : names.join(', ');
};

/** Services rest on shared applications, or a written reason says why one of their own is used. */
export const layananAplikasiUmum = defineRule({
  id: 'layanan/aplikasi-umum',
  title: 'Layanan memakai aplikasi bersama, atau menulis alasannya',
  subjects: ['layanan'],
  fields: ['golongan', 'alasan_khusus'],
  indexes: ['referrers'],
  parameters: z.strictObject({
    golongan: serviceSortParameter,
    kelas: z.string().meta({ description: 'Kelas aplikasi yang pemakaiannya perlu alasan tertulis.' }),
  }),
  check: ({ subject, ref, parameter: { golongan, kelas }, registry, kosakata }) => {
    const foreign = foreignService(subject, golongan);
    if (foreign) return notApplicable(foreign);
    const known = applicationsOf(ref, registry).filter((application) => application.kelas !== undefined);
    if (known.length === 0) return notApplicable('Kelas aplikasi yang mendukung layanan ini belum tercatat.');
    const own = known.filter((application) => application.kelas === kelas);
    if (own.length === 0 || subject.alasan_khusus !== undefined) return pass;
    const label = labelOf(kosakata, 'kelas_aplikasi', kelas);
    return verdictOf([
      {
        path: '',
        discriminator: 'alasan_khusus',
        message: `Aplikasi yang mendukung ${serviceWords(golongan)} ini tercatat "${label}": ${named(own)}. Alasannya belum ditulis.`,
        help: 'Isi alasan_khusus: mengapa aplikasi bersama belum dapat dipakai.',
        actual: 'alasan belum diisi',
        expected: 'aplikasi bersama, atau alasan tertulis',
        related: own.map(({ id }) => `aplikasi/${id}`),
      },
    ]);
  },
});
