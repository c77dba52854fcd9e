import { z } from 'zod';
import { isUnder } from '../../../scripts/core/hostname.ts';
import type { Aplikasi } from '../../../scripts/core/records/aplikasi.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** Why an application need not have a host yet, in a sentence. */
const asideOf = (
  { berbasis_web, perolehan, riwayat }: Pick<Aplikasi, 'berbasis_web' | 'perolehan' | 'riwayat'>,
  date: string,
): string | undefined => {
  if (berbasis_web === undefined) return 'Belum diisi apakah aplikasi ini dibuka dengan peramban.';
  if (!berbasis_web) return 'Aplikasi ini tidak dibuka dengan peramban.';
  if (perolehan === undefined) return 'Cara perolehannya belum diisi.';
  if (perolehan === 'layanan-pusat') return 'Aplikasi ini layanan instansi pusat, di alamat instansi itu.';
  const past = riwayat.filter(({ tanggal }) => tanggal <= date);
  if (!past.some(({ jenis }) => jenis === 'penerapan')) return 'Aplikasi ini belum tercatat dipakai.';
  return past.at(-1)?.jenis === 'nonaktif' ? 'Aplikasi ini sudah tidak dipakai.' : undefined;
};

/** A web application in use has a host of the regency; one recorded elsewhere is judged at its own record. */
export const hostAda = defineRule({
  id: 'aplikasi/host-ada',
  title: 'Aplikasi web yang dipakai mempunyai subdomain yang tercatat',
  subjects: ['aplikasi'],
  fields: ['nama', 'berbasis_web', 'perolehan', 'riwayat'],
  indexes: ['subdomain-by-aplikasi'],
  parameters: z.strictObject({
    domain: z.string().meta({ description: 'Domain resmi tempat alamat aplikasi berada.' }),
  }),
  gap: true,
  check: ({ subject, parameter, registry, date }) => {
    const aside = asideOf(subject, date);
    if (aside) return notApplicable(aside);
    const hosts = registry
      .find('subdomain-by-aplikasi', subject.id)
      .filter(({ record }) => record.riwayat.at(-1)?.jenis !== 'nonaktif')
      .map(({ record }) => record.host);
    if (hosts.some((host) => isUnder(host, parameter.domain))) return pass;
    if (hosts.length > 0)
      return notApplicable(`Alamatnya tercatat di luar ${parameter.domain}; itu dinilai pada rekaman subdomainnya.`);
    const expected = `subdomain di bawah ${parameter.domain}`;
    return verdictOf([
      {
        path: '',
        message: `${subject.nama} sudah dipakai, tetapi ${expected} belum tercatat.`,
        help: 'Ajukan subdomain dengan penggunaan aplikasi-web yang menyebut aplikasi ini.',
        expected,
      },
    ]);
  },
});
