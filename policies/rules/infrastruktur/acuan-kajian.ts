import { z } from 'zod';
import {
  asetParameter,
  namesUnread,
  noWork,
  outOfAset,
  seenVerdict,
  worksOf,
  worksParameter,
} from '../../../scripts/core/infrastruktur/work.ts';
import { planFaults } from '../../../scripts/core/rencana/plan-faults.ts';
import { defineRule, notApplicable } from '../../../scripts/core/rule.ts';

/** Work at infrastructure rests on an item of the study that was in force on its day. */
export const infrastrukturAcuanKajian = defineRule({
  id: 'infrastruktur/acuan-kajian',
  title: 'Kegiatan infrastruktur mengacu pada butir kajian yang berlaku',
  subjects: ['infrastruktur'],
  fields: ['aset', 'riwayat'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    jenis_rencana: z.string().meta({ description: 'Jenis rencana yang harus diacu.' }),
    aset: asetParameter,
    kegiatan: worksParameter,
  }),
  judgesEvents: () => true,
  check: (context) => {
    const { subject, parameter, registry } = context;
    const foreign = outOfAset(subject, parameter);
    if (foreign) return notApplicable(foreign);
    const works = worksOf(subject.riwayat, parameter.kegiatan, context);
    if (works.length === 0) return notApplicable(noWork);
    const faults = works.flatMap(({ event, path }) =>
      planFaults(
        {
          references: event.acuan_rencana,
          path: `${path}.acuan_rencana`,
          parent: path,
          date: event.tanggal,
          name: `Kegiatan ${event.jenis} pada ${event.tanggal}`,
        },
        parameter.jenis_rencana,
        context,
      ),
    );
    return seenVerdict(
      faults,
      works.some(({ event }) => namesUnread(event, registry)),
    );
  },
});
