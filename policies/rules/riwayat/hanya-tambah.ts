import { z } from 'zod';
import { canonical, type Json } from '../../../scripts/core/canonical.ts';
import { defineRecordRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

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
            message: `Peristiwa ke-${i + 1} (${event.jenis.replaceAll('-', ' ')}, ${event.tanggal}) hilang dari riwayat.`,
            help: 'Kembalikan; riwayat hanya boleh bertambah.',
          },
        ];
      return canonical(now as unknown as Json) === canonical(event as unknown as Json)
        ? []
        : [
            {
              path: `riwayat.${i}`,
              discriminator: 'berubah',
              message: `Peristiwa ke-${i + 1} (${event.jenis.replaceAll('-', ' ')}, ${event.tanggal}) berubah dari yang sudah tercatat.`,
              help: 'Kembalikan seperti semula dan catat perubahannya sebagai peristiwa baru.',
            },
          ];
    });
    return verdictOf(faults);
  },
});
