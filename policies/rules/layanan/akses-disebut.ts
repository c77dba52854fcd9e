import { z } from 'zod';
import { isUnder, normaliseHost } from '../../../scripts/core/hostname.ts';
import { foreignService, serviceSortParameter, serviceWords } from '../../../scripts/core/layanan/sort.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** A service that is given by electronic means says where it can be reached, at an address of the regency where one is named. */
export const layananAksesDisebut = defineRule({
  id: 'layanan/akses-disebut',
  title: 'Layanan elektronik menyebut alamat untuk memakainya, di domain resmi',
  subjects: ['layanan'],
  fields: ['golongan', 'elektronik', 'akses'],
  indexes: [],
  parameters: z.strictObject({
    golongan: serviceSortParameter,
    domain: z
      .string()
      .optional()
      .meta({ description: 'Domain resmi daerah, tempat teknologinya disediakan; tanpa ini domain mana pun.' }),
  }),
  check: ({ subject, parameter: { golongan, domain } }) => {
    const foreign = foreignService(subject, golongan);
    if (foreign) return notApplicable(foreign);
    if (subject.akses !== undefined) {
      const host = normaliseHost(new URL(subject.akses).hostname);
      if (domain === undefined || host === domain || isUnder(host, domain)) return pass;
      return verdictOf([
        {
          path: 'akses',
          message: `Alamat ${serviceWords(golongan)} ini ada pada ${host}, di luar ${domain}.`,
          help: 'Pakai alamat pada domain resmi; bila layanannya memang disediakan di tempat lain, petugas mencatat alasannya.',
          actual: host,
          expected: `alamat pada ${domain}`,
        },
      ]);
    }
    if (subject.elektronik === false) return notApplicable('Layanan ini tidak diberikan dengan sistem elektronik.');
    return verdictOf([
      {
        path: '',
        discriminator: 'akses',
        message: `Alamat untuk memakai ${serviceWords(golongan)} ini belum diisi.`,
        help: 'Isi akses dengan alamat halaman layanan; bila hanya diberikan di loket, isi elektronik: false.',
        actual: 'belum diisi',
        expected: 'alamat halaman layanan',
      },
    ]);
  },
});
