import { z } from 'zod';
import { foreignKind } from '../../../scripts/core/policy/foreign-kind.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const words = {
  keperluan: 'mengapa pihak luar itu dilibatkan',
  dasar_hukum: 'peraturan yang membolehkannya',
} as const;
const wanted = Object.keys(words) as (keyof typeof words)[];

/** Where an outside party takes part, the record says what for and under which law. */
export const laporanPihakLuar = defineRule({
  id: 'laporan/pihak-luar',
  title: 'Pihak luar yang dilibatkan disebut keperluan dan dasar hukumnya',
  subjects: ['laporan'],
  fields: ['jenis', 'pihak_ketiga', 'keperluan', 'dasar_hukum'],
  indexes: [],
  parameters: z.strictObject({
    jenis: z.array(z.string()).min(1).meta({ description: 'Jenis laporan atau kegiatan yang dikenai ketentuan.' }),
  }),
  check: ({ subject, parameter, kosakata }) => {
    const foreign = foreignKind(kosakata, 'jenis_laporan', parameter.jenis, subject.jenis);
    if (foreign) return notApplicable(foreign);
    const { pihak_ketiga: outsider } = subject;
    if (outsider === undefined) return notApplicable('Kegiatan ini tidak melibatkan pihak luar.');
    return verdictOf(
      wanted
        .filter((field) => subject[field] === undefined)
        .map(
          (field): Fault => ({
            path: 'pihak_ketiga',
            discriminator: field,
            message: `${outsider} tercatat dilibatkan; ${words[field]} belum disebut.`,
            help: `Isi ${field}.`,
            actual: 'belum diisi',
            expected: words[field],
          }),
        ),
    );
  },
});
