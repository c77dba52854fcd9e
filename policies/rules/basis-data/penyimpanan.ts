import { z } from 'zod';
import { ofSilence, silenceParameter } from '../../../scripts/core/policy/silence.ts';
import type { BasisData } from '../../../scripts/core/records/basis-data.ts';
import { defineRule, pass, verdictOf } from '../../../scripts/core/rule.ts';

type Place = NonNullable<BasisData['penyimpanan']>['tempat'];
const places = ['pusat-data-dinas', 'server-sendiri', 'sewa', 'instansi-pusat'] as const satisfies readonly Place[];
const placeSchema = z
  .enum(places)
  .meta({ enumDescriptions: ['pusat data Dinas', 'server sendiri', 'tempat sewaan', 'instansi pusat'] });

/** Where data is kept. */
export const basisDataPenyimpanan = defineRule({
  id: 'basis-data/penyimpanan',
  title: 'Data disimpan di tempat yang ditunjuk peraturan',
  subjects: ['basis-data'],
  fields: ['penyimpanan'],
  indexes: [],
  parameters: z.strictObject({
    tempat: z.array(placeSchema).min(1).meta({ description: 'Tempat penyimpanan yang memenuhi ketentuan.' }),
    ditimbang: z
      .array(placeSchema)
      .min(1)
      .optional()
      .meta({ description: 'Tempat yang melanggar hanya menurut satu pembacaan, jadi ditimbang orang.' }),
    bila_kosong: silenceParameter,
  }),
  check: ({ subject, parameter, istilah }) => {
    const place = subject.penyimpanan?.tempat;
    if (place && parameter.tempat.includes(place)) return pass;
    const words: Record<Place, string> = {
      'pusat-data-dinas': `Pusat Data ${istilah.dinas}`,
      'server-sendiri': 'server sendiri',
      sewa: 'tempat sewaan',
      'instansi-pusat': 'instansi pusat',
    };
    const expected = parameter.tempat.map((allowed) => words[allowed]).join(' atau ');
    const actual = place ? words[place] : 'belum diisi';
    const isDoubtful = place !== undefined && parameter.ditimbang?.includes(place) === true;
    return verdictOf([
      {
        path: place ? 'penyimpanan.tempat' : '',
        discriminator: 'tempat',
        message: place
          ? `Data ini disimpan di ${actual}; seharusnya di ${expected}.`
          : `Tempat penyimpanan data ini belum diisi; seharusnya di ${expected}.`,
        help: isDoubtful
          ? `Simpan datanya di ${expected}, atau bicarakan dengan ${istilah.dinas}, yang menimbang apakah tempat ini dapat diterima.`
          : `Simpan datanya di ${expected}, lalu isi penyimpanan.tempat dengan ${parameter.tempat.join(' atau ')}.`,
        actual,
        expected,
        ...(isDoubtful ? { review: true } : {}),
        ...(place ? {} : ofSilence(parameter.bila_kosong)),
      },
    ]);
  },
});
