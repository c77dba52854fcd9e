import { z } from 'zod';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** Every group of databases is kept by the Dinas as data centre, beside the agency that manages its own data. */
export const basisDataPengelolaKelompok = defineRule({
  id: 'basis-data/pengelola-kelompok',
  title: 'Kelompok basis data dikelola Dinas sebagai pusat data',
  subjects: ['basis-data'],
  fields: ['pengelola_kelompok'],
  indexes: ['by-id'],
  parameters: z.strictObject({}),
  check: ({ subject, registry, istilah }) => {
    const { pengelola_kelompok: id } = subject;
    const manager = registry.get('instansi', id);
    if (id !== undefined && !manager) return notApplicable('Pengelola kelompoknya belum dapat dibaca.');
    if (manager?.peran?.includes('dinas')) return pass;
    const actual = manager?.nama ?? 'belum diisi';
    return verdictOf([
      {
        path: manager ? 'pengelola_kelompok' : '',
        discriminator: 'pengelola-kelompok',
        message: `Pengelola kelompok data ini ${actual}; seharusnya ${istilah.dinas} sebagai pusat data.`,
        help: `Isi pengelola_kelompok dengan ${istilah.dinas}; instansi yang mengelola datanya tetap pada pengelola.`,
        actual,
        expected: istilah.dinas,
        // A manager that nobody wrote down is not yet another than the Dinas.
        review: manager === undefined,
      },
    ]);
  },
});
