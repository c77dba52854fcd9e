import { z } from 'zod';
import { isUnder } from '../../../scripts/core/hostname.ts';
import { mailHostsIn, personalNumbersIn } from '../../../scripts/core/personal-data.ts';
import { defineRecordRule, type Fault, verdictOf } from '../../../scripts/core/rule.ts';

const helpFor = {
  NIK: 'Hapus NIK; register ini tidak memuat data pribadi.',
  NIP: 'Hapus NIP; sebut jabatan saja.',
  'nomor telepon': 'Hapus nomor telepon pribadi; cukup saluran resmi kantor.',
};

const faultsIn = (text: string, path: string, domains: readonly string[]): Fault[] => {
  const numbers = personalNumbersIn(text).map((name) => ({
    path,
    discriminator: name,
    message: `Isian ini memuat angka yang berpola ${name}.`,
    help: helpFor[name],
  }));
  const mails = mailHostsIn(text)
    .filter((host) => !domains.some((domain) => host === domain || isUnder(host, domain)))
    .map((host) => ({
      path,
      discriminator: `surel ${host}`,
      message: `Isian ini memuat alamat surel di ${host}, di luar domain surel kantor yang dikenal daerah ini.`,
      help: `Pakai surel resmi di bawah ${domains.join(' atau ')}, atau hapus.`,
    }));
  return [...numbers, ...mails];
};

/** The body of a public key is noise; the comment after it often is somebody's mail address. */
const withoutKeyBody = (text: string): string => text.replace(/[A-Za-z\d+/=]{40,}/g, ' ');

const visit = (value: unknown, path: string, domains: readonly string[], found: Fault[]): void => {
  if (typeof value === 'string')
    found.push(...faultsIn(/^kunci\.\d+$/.test(path) ? withoutKeyBody(value) : value, path, domains));
  else if (typeof value === 'number') found.push(...faultsIn(String(value), path, domains));
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      visit(inner, path === '' ? key : `${path}.${key}`, domains, found);
};

/** No personal numbers, private phones or private mail anywhere: the repository is public. */
export const tanpaDataPribadi = defineRecordRule({
  id: 'rekaman/tanpa-data-pribadi',
  title: 'Rekaman tidak memuat NIK, NIP, telepon, atau surel pribadi',
  everyone: true,
  indexes: [],
  absolute: true,
  parameters: z.strictObject({
    domain_surel: z.array(z.string()).min(1).meta({ description: 'Domain surel kantor yang boleh ditulis.' }),
  }),
  check: ({ subject, parameter }) => {
    const found: Fault[] = [];
    visit(subject, '', parameter.domain_surel, found);
    return verdictOf(found);
  },
});
