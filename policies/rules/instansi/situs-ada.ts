import { z } from 'zod';
import { isUnder, normaliseHost } from '../../../scripts/core/hostname.ts';
import { formWord } from '../../../scripts/core/office/form.ts';
import { isInForce } from '../../../scripts/core/records/period.ts';
import type { Subdomain } from '../../../scripts/core/records/subdomain.ts';
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
    bentuk: z.array(z.string()).min(1).meta({ description: 'Bentuk instansi yang dikenai ketentuan.' }),
    perlu: z
      .array(z.enum(['situs', 'surel']).meta({ enumDescriptions: ['situs resmi', 'kotak surat resmi'] }))
      .min(1)
      .meta({ description: 'Yang harus ada pada instansi.' }),
    /** Without it any site counts and its address is judged elsewhere. */
    domain: z
      .string()
      .optional()
      .meta({ description: 'Domain tempat situs harus berada supaya dihitung; tanpa ini semua situs dihitung.' }),
  }),
  gap: true,
  check: ({ subject, parameter, registry, date, istilah }) => {
    if (!parameter.bentuk.includes(subject.bentuk))
      return notApplicable(`Ketentuan ini tidak mengikat ${formWord(subject.bentuk, istilah)}.`);
    if (!isInForce(subject.berlaku, date)) return notApplicable(`${subject.nama} tidak berdiri pada ${date}.`);
    const { domain } = parameter;
    const isRegency = subject.bentuk === 'pemerintah-daerah';
    // The address of the main site is the regency's own; an agency uses it only by a path.
    const countsAt = ({ host, jalur }: Pick<Subdomain, 'host' | 'jalur'>) => {
      if (domain === undefined) return true;
      const isMain = [domain, `www.${domain}`].includes(normaliseHost(host));
      return isMain ? isRegency || jalur !== undefined : isUnder(host, domain);
    };
    const isSite = (record: Subdomain) =>
      record.penggunaan === 'situs' && !isRetired(record.riwayat) && countsAt(record);
    const where = domain === undefined ? '' : ` ${isRegency ? 'pada' : 'di bawah'} ${domain}`;
    const faults: Fault[] = [];
    if (
      parameter.perlu.includes('situs') &&
      !registry.find('subdomain-by-pemilik', subject.id).some(({ record }) => isSite(record))
    )
      faults.push({
        path: '',
        discriminator: 'situs',
        message: `Situs resmi ${subject.nama}${where} belum tercatat.`,
        help: isRegency
          ? 'Catat alamat situs resminya sebagai subdomain dengan penggunaan situs.'
          : 'Ajukan subdomain untuk situs resmi instansi ini.',
        expected: `situs resmi${where}`,
      });
    if (parameter.perlu.includes('surel') && subject.surel === undefined)
      faults.push({
        path: '',
        discriminator: 'surel',
        message: `Surel resmi ${subject.nama} belum tercatat.`,
        help: 'Isi surel dengan kotak surat resmi kantor.',
        expected: domain === undefined ? 'surel resmi' : `surel ${domain}`,
      });
    return verdictOf(faults);
  },
});
