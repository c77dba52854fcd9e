import { z } from 'zod';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const accessWords = {
  layanan: 'layanan',
  data: 'data',
  keamanan: 'keamanan informasi',
  pengelolaan: 'pengelolaan',
} as const;
const kinds = Object.keys(accessWords) as (keyof typeof accessWords)[];
const holderWords = { asn: 'ASN', 'bukan-asn': 'bukan ASN', masyarakat: 'masyarakat' } as const;

/** Roles with certain access are held by civil servants; who holds them by name is not recorded. */
export const aksesAsn = defineRule({
  id: 'aplikasi/akses-asn',
  title: 'Hak akses data dan keamanan informasi dalam aplikasi dipegang ASN',
  subjects: ['aplikasi'],
  fields: ['hak_akses'],
  indexes: [],
  parameters: z.strictObject({
    akses: z
      .array(z.enum(kinds).meta({ enumDescriptions: Object.values(accessWords) }))
      .min(1)
      .meta({ description: 'Hak akses yang hanya boleh dipegang ASN.' }),
  }),
  check: ({ subject, parameter }) => {
    const roles = (subject.hak_akses ?? []).map((role, i) => ({
      ...role,
      i,
      kept: role.akses.filter((one) => parameter.akses.includes(one)),
    }));
    if (roles.length === 0) return notApplicable('Pembagian hak aksesnya belum diisi.');
    const kept = roles.filter((role) => role.kept.length > 0);
    if (kept.length === 0) return notApplicable('Tidak ada peran dengan hak akses yang dibatasi.');
    return verdictOf(
      kept.flatMap(({ i, peran, pemegang, kept: access }): Fault[] =>
        pemegang === 'asn'
          ? []
          : [
              {
                path: `hak_akses.${i}.pemegang`,
                message: `Peran "${peran}" dapat mengakses ${access.map((one) => accessWords[one]).join(' dan ')}, tetapi pemegangnya ${holderWords[pemegang]}.`,
                help: 'Serahkan peran itu kepada ASN, atau cabut hak aksesnya.',
                actual: holderWords[pemegang],
                expected: holderWords.asn,
              },
            ],
      ),
    );
  },
});
