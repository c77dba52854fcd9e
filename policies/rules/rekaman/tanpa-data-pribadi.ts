import { z } from 'zod';
import { isUnder } from '../../../scripts/core/hostname.ts';
import { defineRecordRule, type Fault, verdictOf } from '../../../scripts/core/rule.ts';

/** Digits that stand alone: hashes and longer numbers do not count. */
const patterns: readonly [name: string, pattern: RegExp, help: string][] = [
  ['NIP', /(?<![\da-f])\d{8}[ ]?\d{6}[ ]?[12][ ]?\d{3}(?![\da-f])/i, 'Hapus NIP; sebut jabatan saja.'],
  ['NIK', /(?<![\da-f])\d{16}(?![\da-f])/i, 'Hapus NIK; register ini tidak memuat data pribadi.'],
  [
    'nomor telepon',
    /(?<![\w.+])(?:\+62|62|0)[ -]?8\d{1,2}(?:[ -]?\d{3,4}){2,3}(?![\w-])/,
    'Hapus nomor telepon pribadi; cukup saluran resmi kantor.',
  ],
];

const mail = /[a-z0-9._%+-]+@([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi;

const faultsIn = (text: string, path: string, domains: readonly string[]): Fault[] => {
  const found: Fault[] = patterns
    .filter(([, pattern]) => pattern.test(text))
    .slice(0, 1)
    .map(([name, , help]) => ({
      path,
      discriminator: name,
      message: `Isian ini memuat angka yang berpola ${name}.`,
      help,
    }));
  for (const [, host = ''] of text.matchAll(mail))
    if (!domains.some((domain) => host.toLowerCase() === domain || isUnder(host, domain)))
      found.push({
        path,
        discriminator: 'surel',
        message: `Isian ini memuat alamat surel di ${host}, bukan surel resmi kantor.`,
        help: `Pakai surel resmi di bawah ${domains.join(' atau ')}, atau hapus.`,
      });
  return found;
};

/** Fields that by their nature hold long numbers. */
const isExempt = (path: string): boolean => /(^|\.)(sha256|kunci(\.\d+)?)$/.test(path);

const visit = (value: unknown, path: string, domains: readonly string[], found: Fault[]): void => {
  if (isExempt(path)) return;
  if (typeof value === 'string') found.push(...faultsIn(value, path, domains));
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      visit(inner, path === '' ? key : `${path}.${key}`, domains, found);
};

/** No personal numbers, private phones or private mail anywhere: the repository is public. */
export const tanpaDataPribadi = defineRecordRule({
  id: 'rekaman/tanpa-data-pribadi',
  title: 'Rekaman tidak memuat NIK, NIP, telepon, atau surel pribadi',
  subjects: ['instansi', 'jabatan', 'lembaga', 'keputusan', 'subdomain', 'pengecualian'],
  indexes: [],
  absolute: true,
  parameters: z.strictObject({ domain_surel: z.array(z.string()).min(1) }),
  check: ({ subject, parameter }) => {
    const found: Fault[] = [];
    visit(subject, '', parameter.domain_surel, found);
    return verdictOf(found);
  },
});
