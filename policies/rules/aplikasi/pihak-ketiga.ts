import { z } from 'zod';
import { activitiesOf, activitiesParameter } from '../../../scripts/core/aplikasi/scope.ts';
import { defineRule, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';
import { seatConditions, seatFaults } from '../../../scripts/core/third-party.ts';

/** Firms that work at an application: where they are, and of which country's law. */
export const pihakKetiga = defineRule({
  id: 'aplikasi/pihak-ketiga',
  title: 'Pihak ketiga yang mengerjakan aplikasi berada di Indonesia dan berbadan hukum Indonesia',
  subjects: ['aplikasi'],
  fields: ['riwayat'],
  indexes: [],
  parameters: z.strictObject({
    negara: z
      .string()
      .length(2)
      .meta({ description: 'Negara yang diminta bagi badan hukum dan tempat kedudukan pihak ketiga.' }),
    kegiatan: activitiesParameter,
  }),
  judgesEvents: () => true,
  check: ({ subject, parameter, isInForce }) => {
    const firms = activitiesOf(subject.riwayat, parameter.kegiatan, { isInForce }).flatMap(({ event, path }) =>
      (event.pihak_ketiga ?? []).map((firm, i) => ({ firm, path: `${path}.pihak_ketiga.${i}` })),
    );
    if (firms.length === 0) return notApplicable('Tidak ada pihak ketiga dalam kegiatan yang dikenai ketentuan ini.');
    const demand = { negara: parameter.negara, conditions: seatConditions, isSilenceReviewed: false };
    return verdictOf(firms.flatMap(({ firm, path }) => seatFaults(firm, path, demand)));
  },
});
