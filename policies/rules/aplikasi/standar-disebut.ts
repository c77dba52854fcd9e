import { z } from 'zod';
import { isAboutEvents } from '../../../scripts/core/aplikasi/event-law.ts';
import { makingParameter, outOfMaking, outOfScope, scopeParameters } from '../../../scripts/core/aplikasi/scope.ts';
import { beforeStage, stageParameter } from '../../../scripts/core/aplikasi/stage.ts';
import { ofSilence, silenceParameter } from '../../../scripts/core/policy/silence.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

const standardWords = {
  'basis-data': 'standar basis data',
  metadata: 'standar metadata',
  interoperabilitas: 'standar interoperabilitas',
  'teknis-terbuka': 'standar teknis terbuka',
  'kerangka-kerja': 'kerangka kerja',
  keamanan: 'standar keamanan',
  lainnya: 'standar lain',
};
const standards = Object.keys(standardWords) as (keyof typeof standardWords)[];

/** The standard that a regulation wants taken into account is named. */
export const standarDisebut = defineRule({
  id: 'aplikasi/standar-disebut',
  title: 'Standar yang dipakai aplikasi disebut',
  subjects: ['aplikasi'],
  fields: ['perolehan', 'riwayat', 'standar'],
  indexes: [],
  parameters: z.strictObject({
    jenis: z
      .enum(standards)
      .optional()
      .meta({
        description: 'Jenis standar yang harus disebut; tanpa ini sembarang standar.',
        enumDescriptions: Object.values(standardWords),
      }),
    perolehan: scopeParameters.perolehan,
    pembuatan: makingParameter,
    tahap: stageParameter.default('dikerjakan'),
    bila_kosong: silenceParameter,
  }),
  judgesEvents: isAboutEvents,
  check: (context) => {
    const { subject, parameter, kosakata } = context;
    const foreign =
      beforeStage(subject, parameter.tahap) ??
      outOfScope(subject, parameter, kosakata) ??
      outOfMaking(subject, parameter, context);
    if (foreign) return notApplicable(foreign);
    const { jenis } = parameter;
    const named = subject.standar ?? [];
    if (named.some((standard) => jenis === undefined || standard.jenis === jenis)) return pass;
    const expected = jenis === undefined ? 'standar yang dipakai' : standardWords[jenis];
    return verdictOf([
      {
        path: subject.standar ? 'standar' : '',
        discriminator: jenis ?? 'standar',
        message: `Aplikasi ini belum menyebut ${expected}.`,
        help: jenis === undefined ? 'Sebut namanya pada standar.' : `Sebut namanya pada standar dengan jenis ${jenis}.`,
        expected,
        ...(subject.standar ? {} : ofSilence(parameter.bila_kosong)),
      },
    ]);
  },
});
