import { z } from 'zod';
import { outOfCooperation, sortParameter } from '../../../scripts/core/kerja-sama/scope.ts';
import { defineRule, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';
import { seatConditions, seatFaults, seatParameter } from '../../../scripts/core/third-party.ts';

/** With which firms an agency may cooperate: of which country's law they are, and where they are. */
export const kerjaSamaMitraBerhak = defineRule({
  id: 'kerja-sama/mitra-berhak',
  title: 'Badan usaha mitra memenuhi syarat badan hukum dan tempat',
  subjects: ['kerja-sama'],
  fields: ['jenis', 'mitra', 'riwayat', 'berlaku'],
  indexes: [],
  parameters: z.strictObject({
    jenis: sortParameter,
    mitra: z.array(z.string()).min(1).meta({ description: 'Jenis mitra yang dikenai syarat ini.' }),
    negara: seatParameter,
  }),
  check: (context) => {
    const { subject, parameter } = context;
    const reason = outOfCooperation(subject, parameter.jenis, context);
    if (reason) return notApplicable(reason);
    const firms = subject.mitra.flatMap((partner, i) =>
      parameter.mitra.includes(partner.jenis) ? [{ partner, path: `mitra.${i}` }] : [],
    );
    if (firms.length === 0) return notApplicable('Mitranya bukan pihak ketiga.');
    const demand = { negara: parameter.negara, conditions: seatConditions, isSilenceReviewed: true };
    return verdictOf(firms.flatMap(({ partner, path }) => seatFaults(partner, path, demand)));
  },
});
