import { z } from 'zod';
import { idSchema, line } from './id.ts';

/** Who provides an application: an office of the regency, a ministry, or somebody else. */
export const providerSchema = z.union([
  z.strictObject({ instansi: idSchema.meta({ description: 'Instansi penyedia di daerah ini.' }) }),
  z.strictObject({ instansi_pusat: line().meta({ description: 'Kementerian atau lembaga pusat penyedia.' }) }),
  z.strictObject({ pihak_lain: line().meta({ description: 'Penyedia lain.' }) }),
]);

/** How widely it is used, inside the regency and beyond. */
export const usersSchema = z.strictObject({
  cakupan: z
    .enum(['satu-perangkat-daerah', 'beberapa-perangkat-daerah', 'setiap-perangkat-daerah'])
    .meta({ description: 'Seberapa luas dipakai di dalam pemerintah daerah.' }),
  instansi: z.array(idSchema).min(1).optional().meta({ description: 'Instansi pemakai di daerah ini.' }),
  di_luar: z
    .array(line())
    .min(1)
    .optional()
    .meta({ description: 'Instansi pusat atau pemerintah daerah lain yang memakai.' }),
});

/** What a role may reach, and what kind of person holds it; never who. */
export const accessSchema = z.strictObject({
  peran: line(120).meta({ description: 'Peran pemakai dalam aplikasi.' }),
  akses: z
    .array(z.enum(['layanan', 'data', 'keamanan', 'pengelolaan']))
    .min(1)
    .meta({ description: 'Yang boleh diakses peran ini.' }),
  pemegang: z
    .enum(['asn', 'bukan-asn', 'masyarakat'])
    .meta({ description: 'Siapa pemegang peran: ASN, bukan ASN, atau masyarakat.' }),
});
