import { z } from 'zod';
import { outOfUse } from '../../../scripts/core/infrastruktur/scope.ts';
import type { Infrastruktur } from '../../../scripts/core/records/infrastruktur.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

type Place = NonNullable<Infrastruktur['penempatan']>['tempat'];
const placeWords = {
  'pusat-data-dinas': 'Pusat Data',
  'kantor-instansi': 'kantor instansi',
  sewa: 'tempat sewa',
  'instansi-pusat': 'instansi pusat',
} as const satisfies Record<Place, string>;
const places = Object.keys(placeWords) as Place[];

/** Where a facility of some kind stands, whoever runs it; no determination puts it elsewhere. */
export const infrastrukturTempatDitunjuk = defineRule({
  id: 'infrastruktur/tempat-ditunjuk',
  title: 'Infrastruktur berada di tempat yang ditunjuk peraturan',
  subjects: ['infrastruktur'],
  fields: ['jenis', 'penempatan', 'riwayat'],
  indexes: [],
  parameters: z.strictObject({
    jenis: z.array(z.string()).min(1).meta({ description: 'Jenis infrastruktur yang dikenai ketentuan.' }),
    tempat: z.enum(places).meta({ description: 'Tempat yang ditunjuk.', enumDescriptions: Object.values(placeWords) }),
  }),
  check: (context) => {
    const { subject, parameter } = context;
    const foreign = outOfUse(parameter.jenis, context);
    if (foreign) return notApplicable(foreign);
    const place = subject.penempatan?.tempat;
    if (place === parameter.tempat) return pass;
    const expected = placeWords[parameter.tempat];
    const actual = place ? placeWords[place] : 'belum diisi';
    return verdictOf([
      {
        path: place ? 'penempatan.tempat' : '',
        discriminator: 'tempat',
        message: place
          ? `Tempatnya tercatat ${actual}; seharusnya ${expected}.`
          : `Tempatnya belum diisi; seharusnya ${expected}.`,
        help: 'Isi penempatan.tempat menurut keadaannya, tanpa alamat dan nomor ruang.',
        actual,
        expected,
      },
    ]);
  },
});
