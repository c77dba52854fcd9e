import { z } from 'zod';
import { activitiesOf, activitiesParameter } from '../../../scripts/core/aplikasi/scope.ts';
import { silenceParameter } from '../../../scripts/core/policy/silence.ts';
import { defineRule, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';
import { seatConditions, seatFaults, seatParameter } from '../../../scripts/core/third-party.ts';

/** Firms that work at an application: where they are, and of which country's law. */
export const pihakKetiga = defineRule({
  id: 'aplikasi/pihak-ketiga',
  title: 'Pihak ketiga yang mengerjakan aplikasi berada di Indonesia dan berbadan hukum Indonesia',
  subjects: ['aplikasi'],
  fields: ['riwayat'],
  indexes: [],
  parameters: z.strictObject({
    negara: seatParameter,
    kegiatan: activitiesParameter,
    bila_kosong: silenceParameter,
  }),
  judgesEvents: () => true,
  check: ({ subject, parameter, isInForce }) => {
    const firms = activitiesOf(subject.riwayat, parameter.kegiatan, { isInForce }).flatMap(({ event, path }) =>
      (event.pihak_ketiga ?? []).map((firm, i) => ({ firm, path: `${path}.pihak_ketiga.${i}` })),
    );
    if (firms.length === 0) return notApplicable('Tidak ada pihak ketiga dalam kegiatan yang dikenai ketentuan ini.');
    const { negara, bila_kosong } = parameter;
    const demand = { negara, conditions: seatConditions, isSilenceReviewed: bila_kosong === 'telaah' };
    return verdictOf(firms.flatMap(({ firm, path }) => seatFaults(firm, path, demand)));
  },
});
