import { z } from 'zod';
import { eitherForm, formWord } from '../../../scripts/core/office/form.ts';
import { valueAt } from '../../../scripts/core/path.ts';
import { kindParameter, onlyParameter, outOfSort } from '../../../scripts/core/policy/record-sort.ts';
import { kindOf } from '../../../scripts/core/records/kinds.ts';
import { defineRecordRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** The agency that a field names is of a form that the regulation gives this part to. */
export const pihakBerbentuk = defineRecordRule({
  id: 'rekaman/pihak-berbentuk',
  title: 'Instansi yang disebut berbentuk seperti yang dimaksud peraturan',
  indexes: ['by-id'],
  parameters: z
    .strictObject({
      jenis: kindParameter,
      isian: z.string().meta({ description: 'Isian yang menyebut instansi itu.' }),
      bentuk: z.array(z.string()).min(1).meta({ description: 'Bentuk instansi yang dapat disebut di sana.' }),
      hanya: onlyParameter,
    })
    .superRefine(({ jenis, isian }, context) => {
      if (!kindOf(jenis).references.some((reference) => reference.path === isian && reference.jenis === 'instansi'))
        context.addIssue({ code: 'custom', path: ['isian'], message: `bukan isian ${jenis} yang menyebut instansi` });
    }),
  subjectsFor: ({ jenis }) => [jenis],
  check: ({ subject, parameter, registry, istilah, kosakata }) => {
    const { isian, bentuk } = parameter;
    const foreign = outOfSort(subject, parameter, kosakata);
    if (foreign) return notApplicable(foreign);
    const agency = registry.get('instansi', String(valueAt(subject, isian)));
    if (!agency) return notApplicable(`Isian "${isian}" belum diisi, atau instansinya belum dapat dibaca.`);
    if (bentuk.includes(agency.bentuk)) return pass;
    const actual = formWord(agency.bentuk, istilah);
    const expected = eitherForm(bentuk, istilah);
    return verdictOf([
      {
        path: isian,
        message: `${agency.nama} tercatat sebagai ${actual}; di sini seharusnya ${expected}.`,
        help: `Isi ${isian} dengan ${expected} yang menjalankannya, atau perbaiki bentuk instansi itu.`,
        actual,
        expected,
        related: [`instansi/${agency.id}`],
      },
    ]);
  },
});
