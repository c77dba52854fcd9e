import { z } from 'zod';
import { formWord } from '../../../scripts/core/office/form.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** The last block of a village's code begins with 2, that of a kelurahan with 1. */
const villageCode = '2';
const wardCode = '1';
const isCode = (first: string, code: string | undefined): boolean => code?.split('.')[3]?.startsWith(first) === true;

/** An agency is of one of the groups that the regulation counts among its agencies; a village is none of them. */
export const instansiGolonganSesuai = defineRule({
  id: 'instansi/golongan-sesuai',
  title: 'Perangkat daerah termasuk golongan yang disebut peraturan',
  subjects: ['instansi'],
  fields: ['nama', 'bentuk', 'rumpun', 'kode_wilayah'],
  indexes: [],
  parameters: z.strictObject({}),
  check: ({ subject, istilah }) => {
    const { nama, bentuk, rumpun, kode_wilayah } = subject;
    if (bentuk === 'desa' && isCode(wardCode, kode_wilayah))
      return verdictOf([
        {
          path: 'bentuk',
          message: `${nama} dicatat sebagai desa, tetapi kode wilayahnya kode kelurahan; kelurahan termasuk ${istilah.perangkat_daerah}.`,
          help: 'Ganti bentuknya menjadi perangkat-daerah dengan rumpun kelurahan, atau perbaiki kode wilayahnya.',
          actual: 'desa',
          expected: istilah.perangkat_daerah,
        },
      ]);
    if (bentuk !== 'perangkat-daerah')
      return notApplicable(`Ketentuan ini tidak menggolongkan ${formWord(bentuk, istilah)}.`);
    const faults: Fault[] = [];
    if (isCode(villageCode, kode_wilayah))
      faults.push({
        path: 'bentuk',
        message: `${nama} dicatat sebagai ${istilah.perangkat_daerah}, tetapi kode wilayahnya kode desa; desa tidak termasuk.`,
        help: 'Ganti bentuknya menjadi desa, atau perbaiki kode wilayahnya.',
        actual: istilah.perangkat_daerah,
        expected: 'desa',
      });
    if (rumpun === undefined)
      faults.push({
        path: '',
        discriminator: 'rumpun',
        message: `Golongan ${nama} belum diisi.`,
        help: 'Isi rumpun, misalnya dinas, badan, atau kecamatan.',
        actual: 'belum diisi',
        expected: 'rumpun',
        review: true,
      });
    return verdictOf(faults);
  },
});
