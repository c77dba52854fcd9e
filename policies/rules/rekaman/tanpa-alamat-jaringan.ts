import { z } from 'zod';
import { networkAddressesIn } from '../../../scripts/core/network-addresses.ts';
import { valueAt } from '../../../scripts/core/path.ts';
import type { Jenis } from '../../../scripts/core/records/kinds.ts';
import { defineRecordRule, type Fault, verdictOf } from '../../../scripts/core/rule.ts';

const faultsIn = (text: string, path: string): Fault[] =>
  networkAddressesIn(text).map((name) => ({
    path,
    discriminator: name,
    message: `Isian ini memuat alamat jaringan (${name}); seharusnya tanpa alamat atau rentangnya.`,
    help: 'Hapus alamatnya; cukup nama host, nama sistem, atau rekaman alamat IP yang menaunginya.',
  }));

/** The number of a letter is made like an address, and is none. */
const NUMBER = 'nomor';

/** Names of applications often end in a version of four numbers: only how they are looked at is read. */
const partRead: { readonly [J in Jenis]?: string } = { aplikasi: 'pemeriksaan' };

const visit = (value: unknown, path: string, found: Fault[]): void => {
  if (typeof value === 'string') found.push(...faultsIn(value, path));
  else
    for (const [key, inner] of Object.entries(Object(value)))
      if (key !== NUMBER) visit(inner, path === '' ? key : `${path}.${key}`, found);
};

/** No addresses of the inner network in what tells of facilities and partners: the repository is public. */
export const tanpaAlamatJaringan = defineRecordRule({
  id: 'rekaman/tanpa-alamat-jaringan',
  title: 'Rekaman tidak memuat alamat jaringan',
  everyone: true,
  indexes: [],
  parameters: z.strictObject({
    jenis: z
      .array(
        z
          .enum([
            'aplikasi',
            'infrastruktur',
            'kerja-sama',
            'laporan',
            'insiden',
            'keamanan-informasi',
            'audit',
            'perangkat-tik',
            'layanan',
            'rencana',
            'pengadaan',
            'media-sosial',
            'meja-layanan',
          ])
          .meta({
            enumDescriptions: [
              'aplikasi, cara memeriksanya saja',
              'infrastruktur',
              'kerja sama',
              'laporan',
              'insiden',
              'keamanan informasi',
              'audit',
              'perangkat TIK',
              'layanan',
              'rencana',
              'pengadaan',
              'media sosial',
              'rekap meja layanan',
            ],
          }),
      )
      .min(1)
      .meta({ description: 'Jenis rekaman yang dibaca.' }),
  }),
  subjectsFor: ({ jenis }) => jenis,
  check: ({ jenis, subject }) => {
    const found: Fault[] = [];
    const path = partRead[jenis] ?? '';
    visit(valueAt(subject, path), path, found);
    return verdictOf(found);
  },
});
