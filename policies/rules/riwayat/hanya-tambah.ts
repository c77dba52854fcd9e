import { z } from 'zod';
import { defineRecordRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** Object keys in any order are the same event. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** History grows at its end; what was recorded stays as it was. */
export const hanyaTambah = defineRecordRule({
  id: 'riwayat/hanya-tambah',
  title: 'Riwayat hanya bertambah; yang sudah tercatat tidak diubah',
  indexes: [],
  parameters: z.strictObject({}),
  comparesBase: true,
  check: ({ subject, base }) => {
    if (!('riwayat' in subject)) return notApplicable('Rekaman ini tidak mempunyai riwayat.');
    if (!base || !('riwayat' in base)) return notApplicable('Tidak ada versi sebelumnya untuk dibandingkan.');
    const faults = base.riwayat.flatMap((event, i): Fault[] => {
      const now = subject.riwayat[i];
      if (!now)
        return [
          {
            path: 'riwayat',
            discriminator: `hilang-${i}`,
            message: `Peristiwa ke-${i + 1} (${event.jenis}, ${event.tanggal}) hilang dari riwayat.`,
            help: 'Kembalikan; riwayat hanya boleh bertambah.',
          },
        ];
      return canonical(now) === canonical(event)
        ? []
        : [
            {
              path: `riwayat.${i}`,
              discriminator: 'berubah',
              message: `Peristiwa ke-${i + 1} (${event.jenis}, ${event.tanggal}) berubah dari yang sudah tercatat.`,
              help: 'Kembalikan seperti semula dan catat perubahannya sebagai peristiwa baru.',
            },
          ];
    });
    return verdictOf(faults);
  },
});
