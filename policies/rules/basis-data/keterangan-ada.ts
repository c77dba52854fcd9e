import { z } from 'zod';
import { ofSilence, silenceParameter } from '../../../scripts/core/policy/silence.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { defineRule, verdictOf } from '../../../scripts/core/rule.ts';

/** What a regulation wants kept up, told item by item. */
export const basisDataKeteranganAda = defineRule({
  id: 'basis-data/keterangan-ada',
  title: 'Mutu, perlindungan, dan metadata data diterangkan butir demi butir',
  subjects: ['basis-data'],
  fields: ['keterangan_data'],
  indexes: [],
  parameters: z.strictObject({
    butir: z
      .array(z.string())
      .min(1)
      .meta({ description: 'Butir keterangan yang harus ada, menurut kosakata daerah.' }),
    bila_kosong: silenceParameter,
  }),
  check: ({ subject, parameter, kosakata }) => {
    const stated = (subject.keterangan_data ?? []).map(({ butir }) => butir);
    return verdictOf(
      parameter.butir
        .filter((item) => !stated.includes(item))
        .map((item) => {
          const label = labelOf(kosakata, 'keterangan_data', item);
          return {
            path: 'keterangan_data',
            discriminator: item,
            message: `Keterangan data "${label}" belum ada.`,
            help: `Tambahkan butir ${item} pada keterangan_data, dengan uraian bagaimana hal itu dijaga.`,
            expected: label,
            ...(subject.keterangan_data ? {} : ofSilence(parameter.bila_kosong)),
          };
        }),
    );
  },
});
