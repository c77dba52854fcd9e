import { z } from 'zod';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** What answers at a name that is opened with a browser says so of itself: other provisions depend on it. */
export const berbasisWeb = defineRule({
  id: 'aplikasi/berbasis-web',
  title: 'Aplikasi yang dibuka di suatu situs tercatat berbasis web',
  subjects: ['aplikasi'],
  fields: ['nama', 'berbasis_web'],
  indexes: ['subdomain-by-aplikasi'],
  parameters: z.strictObject({
    penggunaan: z.array(z.string()).min(1).meta({ description: 'Penggunaan nama host yang dibuka dengan peramban.' }),
  }),
  check: ({ subject, parameter, registry }) => {
    const { nama, berbasis_web } = subject;
    const hosts = registry
      .find('subdomain-by-aplikasi', subject.id)
      .filter(({ record }) => parameter.penggunaan.includes(record.penggunaan));
    const [host] = hosts.filter(({ record }) => record.riwayat.at(-1)?.jenis !== 'nonaktif');
    if (!host) return notApplicable('Tidak ada nama host berpenggunaan web yang menyebut aplikasi ini.');
    if (berbasis_web) return pass;
    const actual = berbasis_web === undefined ? 'belum diisi apakah berbasis web' : 'tercatat tidak berbasis web';
    return verdictOf([
      {
        path: berbasis_web === undefined ? '' : 'berbasis_web',
        message: `${nama} dibuka dengan peramban di ${host.record.host}, tetapi ${actual}.`,
        help: 'Isi berbasis_web dengan true, atau perbaiki penggunaan atau aplikasi pada rekaman subdomainnya.',
        actual,
        expected: 'berbasis web',
        related: hosts.map(({ ref }) => ref),
      },
    ]);
  },
});
