import { z } from 'zod';
import { isUnder } from '../../../scripts/core/hostname.ts';
import { isInForce } from '../../../scripts/core/records/period.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const isRetired = (events: readonly { jenis: string }[]) => events.at(-1)?.jenis === 'nonaktif';

/** An agency has what its regulation says every agency has; what is missing is a gap at its own file. */
export const situsAda = defineRule({
  id: 'instansi/situs-ada',
  title: 'Situs dan surel resmi yang diwajibkan sudah tercatat',
  subjects: ['instansi'],
  fields: ['nama', 'bentuk', 'surel', 'berlaku'],
  indexes: ['subdomain-by-pemilik'],
  parameters: z.strictObject({
    bentuk: z.array(z.string()).min(1),
    perlu: z.array(z.enum(['situs', 'surel'])).min(1),
    domain: z.string(),
  }),
  gap: true,
  check: ({ subject, parameter, registry, date }) => {
    if (!parameter.bentuk.includes(subject.bentuk))
      return notApplicable(`Ketentuan ini tidak mengikat instansi berbentuk "${subject.bentuk}".`);
    if (!isInForce(subject.berlaku, date)) return notApplicable(`${subject.nama} tidak berdiri pada ${date}.`);
    const isSite = (record: { host: string; penggunaan: string; riwayat: readonly { jenis: string }[] }) =>
      record.penggunaan === 'situs' && !isRetired(record.riwayat) && isUnder(record.host, parameter.domain);
    const faults: Fault[] = [];
    if (
      parameter.perlu.includes('situs') &&
      !registry.find('subdomain-by-pemilik', subject.id).some(({ record }) => isSite(record))
    )
      faults.push({
        path: '',
        discriminator: 'situs',
        message: `Situs resmi ${subject.nama} di bawah ${parameter.domain} belum tercatat.`,
        help: 'Ajukan subdomain untuk situs resmi instansi ini.',
        expected: `situs di bawah ${parameter.domain}`,
      });
    if (parameter.perlu.includes('surel') && subject.surel === undefined)
      faults.push({
        path: '',
        discriminator: 'surel',
        message: `Surel resmi ${subject.nama} belum tercatat.`,
        help: 'Isi surel dengan kotak surat resmi kantor.',
        expected: `surel di bawah ${parameter.domain}`,
      });
    return verdictOf(faults);
  },
});
