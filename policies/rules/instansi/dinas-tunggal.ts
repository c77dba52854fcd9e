import { z } from 'zod';
import { eitherForm, formWord } from '../../../scripts/core/office/form.ts';
import { isInForce, overlap } from '../../../scripts/core/records/period.ts';
import { defineRule, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** The office that a regulation names is one office: nobody else coordinates, manages or decides in its place. */
export const dinasTunggal = defineRule({
  id: 'instansi/dinas-tunggal',
  title: 'Peran dinas dipegang satu perangkat daerah',
  subjects: ['instansi'],
  fields: ['nama', 'bentuk', 'peran', 'berlaku'],
  indexes: ['instansi-by-peran'],
  parameters: z.strictObject({
    bentuk: z.array(z.string()).min(1).meta({ description: 'Bentuk instansi yang boleh memegang peran itu.' }),
  }),
  check: ({ subject, parameter, registry, istilah, today }) => {
    const { nama, bentuk, peran = [], berlaku } = subject;
    if (!peran.includes('dinas')) return notApplicable(`Instansi ini tidak memegang peran ${istilah.dinas}.`);
    if (!isInForce(berlaku, today)) return notApplicable('Instansi ini sudah atau belum berdiri.');
    const others = registry
      .find('instansi-by-peran', 'dinas')
      .filter(({ record }) => record.id !== subject.id && overlap(record.berlaku, { sejak: today, sampai: today }));
    const names = others.map(({ record }) => record.nama).join(', ');
    return verdictOf([
      ...(parameter.bentuk.includes(bentuk)
        ? []
        : [
            {
              path: 'bentuk',
              message: `${nama} memegang peran ${istilah.dinas}, tetapi tercatat sebagai ${formWord(bentuk, istilah)}.`,
              help: `Peran itu hanya bagi ${istilah.perangkat_daerah} yang mengurus komunikasi dan informatika; perbaiki peran atau bentuknya.`,
              actual: formWord(bentuk, istilah),
              expected: eitherForm(parameter.bentuk, istilah),
            },
          ]),
      ...(others.length === 0
        ? []
        : [
            {
              path: 'peran',
              message: `${nama} dan ${names} sama-sama memegang peran ${istilah.dinas}.`,
              help: 'Sisakan satu; bila tugasnya beralih, isi hari terakhir pada berlaku instansi yang lama.',
              actual: names,
              expected: `satu ${istilah.perangkat_daerah}`,
              related: others.map(({ ref }) => ref),
            },
          ]),
    ]);
  },
});
