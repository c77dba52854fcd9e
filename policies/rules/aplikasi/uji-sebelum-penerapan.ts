import { z } from 'zod';
import { activitiesParameter } from '../../../scripts/core/aplikasi/scope.ts';
import type { Activity } from '../../../scripts/core/records/aplikasi-riwayat.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** The work that a deployment puts to use: of the same version where both name one, else the latest before it. */
const workBefore = (events: readonly Activity[], at: number, kegiatan: readonly string[]): Activity | undefined => {
  const works = events.slice(0, at).filter(({ jenis }) => kegiatan.includes(jenis));
  const version = events[at]?.versi;
  return works.findLast(({ versi }) => versi !== undefined && versi === version) ?? works.at(-1);
};

/** Built or developed applications are tested before they serve for real; what the test says is another matter. */
export const ujiSebelumPenerapan = defineRule({
  id: 'aplikasi/uji-sebelum-penerapan',
  title: 'Aplikasi yang dibangun atau dikembangkan diuji sebelum diterapkan',
  subjects: ['aplikasi'],
  fields: ['pengujian', 'riwayat'],
  indexes: [],
  parameters: z.strictObject({ kegiatan: activitiesParameter }),
  judgesEvents: () => true,
  check: ({ subject, parameter, isInForce }) => {
    const { riwayat, pengujian = [] } = subject;
    const deployed = riwayat.flatMap((event, i) => {
      const isJudged = event.jenis === 'penerapan' && isInForce(event.tanggal);
      const work = isJudged ? workBefore(riwayat, i, parameter.kegiatan) : undefined;
      return work ? [{ event, i, work }] : [];
    });
    if (deployed.length === 0)
      return notApplicable(`Belum ada penerapan sesudah ${parameter.kegiatan.join(' atau ')}.`);
    return verdictOf(
      deployed.flatMap(({ event, i, work }): Fault[] =>
        pengujian.some(({ tanggal }) => work.tanggal <= tanggal && tanggal <= event.tanggal)
          ? []
          : [
              {
                path: `riwayat.${i}`,
                message: `Penerapan pada ${event.tanggal} belum didahului pengujian sejak ${work.jenis} pada ${work.tanggal}.`,
                help: 'Uji aplikasi sebelum diterapkan, lalu catat hari selesainya pada isian pengujian.',
                actual: pengujian.map(({ tanggal }) => tanggal).join(', ') || 'belum ada pengujian',
                expected: `pengujian dari ${work.tanggal} sampai ${event.tanggal}`,
              },
            ],
      ),
    );
  },
});
