import { z } from 'zod';
import { matchesOf, valuesOf } from '../../../scripts/core/path.ts';
import { defineRecordRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const firstUnusedAccount = 9_000_000_000_000_000;
/** Ranges that belong to nobody and are kept for documentation. */
const unusedAddress = /^(192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|2001:0?db8:)/i;
const isAddress = (value: string) => /^[\d.]+$/.test(value) || value.includes(':');

const saysSample = (value: unknown) => /contoh/i.test(String(value));
const isSampleHost = (value: unknown) =>
  String(value)
    .split('.')
    .some((label) => label.startsWith('contoh-'));

interface Check {
  /** The paths it looks at; a bare `**.key` is every value of that key, however deep. */
  readonly paths: readonly string[];
  readonly isFine: (value: unknown) => boolean;
  readonly message: (value: unknown) => string;
  readonly help: string;
}

const checks: readonly Check[] = [
  {
    paths: ['**.nomor'],
    // Numbers that count, as those of decisions do, are nobody's letter.
    isFine: (value) => typeof value === 'number' || String(value).startsWith('CONTOH/'),
    message: (value) => `Nomor contoh "${String(value)}" tampak seperti nomor sungguhan.`,
    help: 'Awali nomor dengan CONTOH/.',
  },
  {
    paths: [
      'nama',
      'penempatan.penyelenggara.nama',
      'pengelola.pihak_ketiga',
      'pengelola.pihak_ketiga.nama',
      'penyedia.pihak_lain',
      'riwayat.*.pihak_ketiga.*.nama',
    ],
    isFine: (value) => typeof value === 'object' || saysSample(value),
    message: (value) => `Nama contoh "${String(value)}" tampak seperti nama sungguhan.`,
    help: 'Sertakan kata Contoh pada namanya.',
  },
  {
    paths: ['surel'],
    isFine: saysSample,
    message: () => 'Surel pada rekaman contoh ini tampak seperti kotak surat sungguhan.',
    help: 'Sertakan kata contoh pada alamatnya, misalnya kantor@contoh-dinas lalu domain daerah.',
  },
  {
    paths: ['mencakup.*.host'],
    isFine: isSampleHost,
    message: (value) => `Host contoh "${String(value)}" tampak seperti alamat sungguhan.`,
    help: 'Pakai label yang diawali contoh-, misalnya contoh-layanan.',
  },
  {
    paths: ['**.tautan'],
    isFine: (value) => isSampleHost(new URL(String(value)).hostname) || /[/]contoh-/.test(String(value)),
    message: (value) => `Tautan contoh "${String(value)}" tampak seperti alamat sungguhan.`,
    help: 'Pakai host atau jalur yang diawali contoh-, misalnya https://repositori.contoh-layanan.example/.',
  },
  {
    paths: ['sasaran.*.nilai'],
    isFine: (value) => !isAddress(String(value)) || unusedAddress.test(String(value)),
    message: (value) => `Alamat contoh ${String(value)} dapat dimiliki server sungguhan.`,
    help: 'Pakai alamat yang disediakan untuk contoh, misalnya 192.0.2.10.',
  },
  {
    paths: ['forge.id'],
    isFine: (value) => Number(value) >= firstUnusedAccount,
    message: (value) => `Nomor akun contoh ${String(value)} dapat dimiliki orang lain.`,
    help: `Pakai nomor mulai ${firstUnusedAccount}.`,
  },
];

const hostFault = (host: string, jalur: string | undefined): Fault[] =>
  isSampleHost(host) || jalur?.startsWith('/contoh-')
    ? []
    : [
        {
          path: jalur === undefined ? 'host' : 'jalur',
          message: `Host contoh "${host}${jalur ?? ''}" tampak seperti alamat sungguhan.`,
          help:
            jalur === undefined
              ? 'Pakai label yang diawali contoh-, misalnya contoh-layanan.'
              : 'Awali jalurnya dengan /contoh-, misalnya /contoh-layanan.',
          actual: host + (jalur ?? ''),
        },
      ];

/** What is invented looks invented: numbers, names, hosts, addresses and accounts. */
export const contohTampak = defineRecordRule({
  id: 'rekaman/contoh-tampak',
  title: 'Rekaman contoh tampak sebagai contoh',
  indexes: [],
  parameters: z.strictObject({}),
  check: ({ subject }) => {
    if (subject.asal !== 'contoh') return notApplicable('Rekaman ini bukan contoh.');
    const found = checks.flatMap(({ paths, isFine, message, help }) =>
      paths
        .flatMap((path) => (path.startsWith('**.') ? valuesOf(subject, path.slice(3)) : matchesOf(subject, path)))
        .filter(([, value]) => !isFine(value))
        .map(([path, value]): Fault => ({ path, message: message(value), help, actual: String(value) })),
    );
    return verdictOf('host' in subject ? [...found, ...hostFault(subject.host, subject.jalur)] : found);
  },
});
