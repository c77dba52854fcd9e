import { z } from 'zod';
import { isUnder, normaliseHost } from '../../../scripts/core/hostname.ts';
import { eitherForm, formWord } from '../../../scripts/core/office/form.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';
import { otherUse } from '../../../scripts/core/subdomain/words.ts';

/** Who may hold a name: the forms that the text names; others are refused, or need a written reason of the Dinas. */
export const pemilikBerhak = defineRule({
  id: 'subdomain/pemilik-berhak',
  title: 'Pemilik nama termasuk pihak yang boleh memilikinya',
  subjects: ['subdomain'],
  fields: ['host', 'jalur', 'pemilik', 'penggunaan', 'alasan_dinas'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    bentuk: z.array(z.string()).min(1).meta({ description: 'Bentuk instansi yang boleh memiliki nama.' }),
    lainnya: z.enum(['tolak', 'perlu-alasan']).meta({
      description: 'Penilaian bagi pemilik lain.',
      enumDescriptions: ['tidak sesuai', 'perlu alasan tertulis Dinas'],
    }),
    domain: z
      .string()
      .optional()
      .meta({ description: 'Domain resmi yang nama di bawahnya dinilai; tanpa ini semua nama.' }),
    penggunaan: z
      .array(z.string())
      .min(1)
      .optional()
      .meta({ description: 'Penggunaan nama yang dikenai ketentuan; tanpa ini semua penggunaan.' }),
  }),
  check: ({ subject, parameter, registry, istilah }) => {
    const { domain } = parameter;
    // A path under the main site stands under the domain as well; the bare domain is judged by another rule.
    const isInside = (name: string) =>
      isUnder(subject.host, name) || (subject.jalur !== undefined && normaliseHost(subject.host) === name);
    if (domain !== undefined && !isInside(domain))
      return notApplicable(`Ketentuan ini hanya tentang nama di bawah ${domain}.`);
    if (parameter.penggunaan?.includes(subject.penggunaan) === false) return notApplicable(otherUse(subject));
    const owner = registry.get('instansi', subject.pemilik);
    if (!owner) return notApplicable('Pemiliknya belum dapat dibaca.');
    const { bentuk, nama } = owner;
    if (bentuk === 'pemerintah-daerah' || parameter.bentuk.includes(bentuk)) return pass;
    const form = formWord(bentuk, istilah);
    const allowed = eitherForm(parameter.bentuk, istilah);
    if (parameter.lainnya === 'tolak')
      return verdictOf([
        {
          path: 'pemilik',
          message: `${nama} adalah ${form}; nama ini hanya untuk ${allowed}.`,
          help: 'Ajukan lewat instansi yang boleh memiliki nama ini.',
          actual: form,
          expected: allowed,
        },
      ]);
    if (subject.alasan_dinas !== undefined) return pass;
    return verdictOf([
      {
        path: 'pemilik',
        message: `${nama} adalah ${form}; nama untuk pemilik seperti ini memerlukan alasan tertulis ${istilah.dinas}.`,
        help: `${istilah.dinas} dapat menerimanya dengan alasan tertulis pada isian alasan_dinas.`,
        actual: form,
        expected: `${allowed}, atau alasan tertulis`,
      },
    ]);
  },
});
