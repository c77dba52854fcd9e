import { z } from 'zod';
import { labelsUnder } from '../../../scripts/core/hostname.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** `behind`: the labels between this one and the domain; next to the domain there are none. */
const faultOf = (label: string, behind: readonly string[], host: string, domain: string): Fault => {
  const parts = { path: 'host', discriminator: label, actual: label };
  const help = 'Pilih nama lain, atau ajukan pengecualian dengan alasannya.';
  const rest = [...behind, domain].join('.');
  if (behind.length === 0)
    return {
      ...parts,
      message: `Label "${label}" pada "${host}" disisihkan untuk keperluan teknis seluruh ${domain}.`,
      help,
    };
  // A habit of old: the name answers without it, and two spellings of one site confuse.
  if (label === 'www')
    return {
      ...parts,
      message: `Awalan "www" di depan "${rest}" tidak diperlukan; satu situs cukup satu nama.`,
      help: `Pakai "${rest}" saja, atau ajukan pengecualian dengan alasannya.`,
      expected: rest,
    };
  return { ...parts, message: `Label "${label}" di depan "${rest}" lazim dipakai layanan teknis.`, help };
};

/** Labels that serve the whole domain are kept for the office that runs it. */
export const labelCadangan = defineRule({
  id: 'subdomain/label-cadangan',
  title: 'Nama subdomain tidak memakai label yang dicadangkan',
  subjects: ['subdomain'],
  fields: ['host', 'jalur', 'pemilik'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    domain: z.string().meta({ description: 'Domain resmi yang nama di bawahnya dinilai.' }),
    label: z.array(z.string()).min(1).meta({ description: 'Label yang dicadangkan untuk keperluan teknis.' }),
  }),
  check: ({ subject, parameter, registry, istilah }) => {
    const labels = labelsUnder(subject.host, parameter.domain);
    // Only the main site carries paths of others; a path does not open any other label.
    if (subject.jalur !== undefined && labels.join('.') === 'www')
      return notApplicable('Alamat ini berbentuk jalur di bawah situs utama.');
    if (labels.length === 0) return notApplicable(`Nama ini tidak berada di bawah ${parameter.domain}.`);
    const owner = registry.get('instansi', subject.pemilik);
    if (owner && (owner.bentuk === 'pemerintah-daerah' || owner.peran?.includes('dinas')))
      return notApplicable(`Label cadangan memang untuk ${istilah.dinas} dan ${istilah.pemerintah_daerah}.`);
    return verdictOf(
      labels.flatMap((label, at) =>
        parameter.label.includes(label) ? [faultOf(label, labels.slice(at + 1), subject.host, parameter.domain)] : [],
      ),
    );
  },
});
