import { z } from 'zod';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** Rented hosting of a site: the server's country and the provider's legal seat, each demanded by itself. */
export const penempatanSewa = defineRule({
  id: 'subdomain/penempatan-sewa',
  title: 'Hosting sewaan berada di Indonesia dan dikelola badan hukum Indonesia',
  subjects: ['subdomain'],
  fields: ['penempatan', 'penggunaan', 'pemilik'],
  indexes: ['by-id'],
  parameters: z.strictObject({ negara: z.string().length(2), penggunaan: z.array(z.string()).min(1) }),
  check: ({ subject, parameter, registry }) => {
    const { penempatan } = subject;
    const [owner] = registry.find('by-id', `instansi/${subject.pemilik}`);
    // The site of the regency itself is run by an agency, so it counts.
    const operators = ['pemerintah-daerah', 'perangkat-daerah', 'unit-kerja'];
    if (owner && 'bentuk' in owner.record && !operators.includes(owner.record.bentuk))
      return notApplicable('Ketentuan ini mengatur penyelenggara di lingkungan pemerintah daerah saja.');
    if (!parameter.penggunaan.includes(subject.penggunaan))
      return notApplicable(`Ketentuan ini tidak menyangkut penggunaan "${subject.penggunaan}".`);
    if (penempatan?.cara !== 'sewa') return notApplicable('Situs ini tidak memakai hosting sewaan.');
    const faults: Fault[] = [];
    const place = penempatan.negara_server ?? 'belum diisi';
    if (place !== parameter.negara)
      faults.push({
        path: penempatan.negara_server ? 'penempatan.negara_server' : 'penempatan',
        discriminator: 'tempat',
        message: `Negara server hosting sewaan ini ${place}; hanya boleh di Indonesia (${parameter.negara}).`,
        help: 'Pindahkan situs ke server di Indonesia, atau lengkapi isian negara_server.',
        actual: place,
        expected: parameter.negara,
      });
    const entity = penempatan.penyelenggara?.badan_hukum ?? 'belum diisi';
    if (entity !== parameter.negara)
      faults.push({
        path: penempatan.penyelenggara?.badan_hukum ? 'penempatan.penyelenggara.badan_hukum' : 'penempatan',
        discriminator: 'badan-hukum',
        message: `Badan hukum penyelenggara hosting ini ${entity}; harus badan hukum Indonesia (${parameter.negara}).`,
        help: 'Sewa dari badan hukum Indonesia, atau lengkapi isian penyelenggara.badan_hukum.',
        actual: entity,
        expected: parameter.negara,
      });
    return verdictOf(faults);
  },
});
