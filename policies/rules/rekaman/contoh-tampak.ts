import { z } from 'zod';
import { matchesOf } from '../../../scripts/core/path.ts';
import { defineRecordRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const firstUnusedAccount = 9_000_000_000_000_000;

const checks: readonly {
  pattern: string;
  isFine: (value: unknown) => boolean;
  message: (value: unknown) => string;
  help: string;
}[] = [
  ...['nomor', 'dokumen.nomor', 'riwayat.*.surat.nomor', 'riwayat.*.formulir.nomor'].map((pattern) => ({
    pattern,
    isFine: (value: unknown) => String(value).startsWith('CONTOH/'),
    message: (value: unknown) => `Nomor contoh "${String(value)}" tampak seperti nomor sungguhan.`,
    help: 'Awali nomor dengan CONTOH/.',
  })),
  {
    pattern: 'nama',
    isFine: (value) => /contoh/i.test(String(value)),
    message: (value) => `Nama contoh "${String(value)}" tampak seperti nama sungguhan.`,
    help: 'Sertakan kata Contoh pada namanya.',
  },
  {
    pattern: 'forge.id',
    isFine: (value) => Number(value) >= firstUnusedAccount,
    message: (value) => `Nomor akun contoh ${String(value)} dapat dimiliki orang lain.`,
    help: `Pakai nomor mulai ${firstUnusedAccount}.`,
  },
];

const hostFault = (host: string, jalur: string | undefined): Fault[] =>
  host.split('.').some((label) => label.startsWith('contoh-')) || jalur?.startsWith('/contoh-')
    ? []
    : [
        {
          path: 'host',
          message: `Host contoh "${host}" tampak seperti alamat sungguhan.`,
          help: 'Pakai label yang diawali contoh-, misalnya contoh-layanan.',
          actual: host,
        },
      ];

/** What is invented looks invented: numbers, names, hosts and accounts. */
export const contohTampak = defineRecordRule({
  id: 'rekaman/contoh-tampak',
  title: 'Rekaman contoh tampak sebagai contoh',
  subjects: ['instansi', 'jabatan', 'lembaga', 'keputusan', 'subdomain', 'pengecualian'],
  indexes: [],
  parameters: z.strictObject({}),
  check: ({ subject }) => {
    if (subject.asal !== 'contoh') return notApplicable('Rekaman ini bukan contoh.');
    const found = checks.flatMap(({ pattern, isFine, message, help }) =>
      matchesOf(subject, pattern)
        .filter(([, value]) => !isFine(value))
        .map(([path, value]): Fault => ({ path, message: message(value), help, actual: String(value) })),
    );
    return verdictOf('host' in subject ? [...found, ...hostFault(subject.host, subject.jalur)] : found);
  },
});
