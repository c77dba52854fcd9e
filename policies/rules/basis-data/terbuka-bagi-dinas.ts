import { z } from 'zod';
import { isDinas } from '../../../scripts/core/office/dinas.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** Where the Dinas may use the data of the regency as it needs, no dataset is closed to it outright. */
export const basisDataTerbukaBagiDinas = defineRule({
  id: 'basis-data/terbuka-bagi-dinas',
  title: 'Basis data tidak ditutup sama sekali bagi Dinas',
  subjects: ['basis-data'],
  fields: ['nama', 'pengelola', 'berbagi'],
  indexes: ['by-id'],
  parameters: z.strictObject({}),
  check: ({ subject, registry, istilah }) => {
    const { nama, pengelola, berbagi } = subject;
    if (!berbagi) return notApplicable('Pembagian datanya belum diisi.');
    if (isDinas(pengelola, registry)) return notApplicable(`Data ini dikelola ${istilah.dinas} sendiri.`);
    const { dibagikan, penerima } = berbagi;
    if (dibagikan && (!penerima || penerima.some((id) => isDinas(id, registry)))) return pass;
    const actual = dibagikan ? 'dibagikan kepada instansi lain saja' : 'tidak dibagikan';
    return verdictOf([
      {
        path: dibagikan ? 'berbagi.penerima' : 'berbagi.dibagikan',
        message: `${nama} ${actual}; ${istilah.dinas} boleh memakainya bila ${istilah.pemerintah_daerah} memerlukan.`,
        help: `Sertakan ${istilah.dinas} sebagai penerima, atau petugas mencatat mengapa data ini tidak diperlukan.`,
        actual,
        expected: `dapat dipakai ${istilah.dinas}`,
      },
    ]);
  },
});
