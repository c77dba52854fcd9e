import { z } from 'zod';
import { labelsUnder } from '../../../scripts/core/hostname.ts';
import { defineRule, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** Labels that serve the whole domain are kept for the office that runs it. */
export const labelCadangan = defineRule({
  id: 'subdomain/label-cadangan',
  title: 'Nama subdomain tidak memakai label yang dicadangkan',
  subjects: ['subdomain'],
  fields: ['host', 'jalur', 'pemilik'],
  indexes: ['by-id'],
  parameters: z.strictObject({ domain: z.string(), label: z.array(z.string()).min(1) }),
  check: ({ subject, parameter, registry, istilah }) => {
    const labels = labelsUnder(subject.host, parameter.domain);
    // Only the main site carries paths of others; a path does not open any other label.
    if (subject.jalur !== undefined && labels.join('.') === 'www')
      return notApplicable('Alamat ini berbentuk jalur di bawah situs utama.');
    if (labels.length === 0) return notApplicable(`Nama ini tidak berada di bawah ${parameter.domain}.`);
    const [owner] = registry.find('by-id', `instansi/${subject.pemilik}`);
    if (
      owner &&
      'bentuk' in owner.record &&
      (owner.record.bentuk === 'pemerintah-daerah' || owner.record.peran?.includes('dinas'))
    )
      return notApplicable(`Label cadangan memang untuk ${istilah.dinas} dan ${istilah.pemerintah_daerah}.`);
    return verdictOf(
      labels
        .filter((label) => parameter.label.includes(label))
        .map((label) => ({
          path: 'host',
          discriminator: label,
          message: `Label "${label}" pada "${subject.host}" disisihkan untuk keperluan teknis.`,
          help: 'Pilih nama lain, atau ajukan pengecualian dengan alasannya.',
          actual: label,
        })),
    );
  },
});
