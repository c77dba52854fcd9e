import { z } from 'zod';
import { isUnder, normaliseHost } from '../../../scripts/core/hostname.ts';
import { formWord } from '../../../scripts/core/office/form.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** The office's mailbox lies under the official domain. */
export const surelResmi = defineRule({
  id: 'instansi/surel-resmi',
  title: 'Surel instansi memakai domain resmi',
  subjects: ['instansi'],
  fields: ['surel', 'bentuk'],
  indexes: [],
  parameters: z.strictObject({
    domain: z.string().meta({ description: 'Domain resmi bagi kotak surat.' }),
    bentuk: z.array(z.string()).min(1).meta({ description: 'Bentuk instansi yang dikenai ketentuan.' }),
  }),
  check: ({ subject, parameter, istilah }) => {
    if (!parameter.bentuk.includes(subject.bentuk))
      return notApplicable(`Ketentuan ini tidak mengikat ${formWord(subject.bentuk, istilah)}.`);
    if (subject.surel === undefined) return notApplicable('Surel belum diisi.');
    const host = normaliseHost(subject.surel.split('@').at(-1) ?? '');
    if (host === parameter.domain || isUnder(host, parameter.domain)) return pass;
    return verdictOf([
      {
        path: 'surel',
        message: `Surel ini memakai ${host}, bukan domain ${parameter.domain}.`,
        help: `Pakai kotak surat resmi di bawah ${parameter.domain}.`,
        actual: host,
        expected: parameter.domain,
      },
    ]);
  },
});
