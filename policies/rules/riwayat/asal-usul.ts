import { z } from 'zod';
import { acquisitionWords } from '../../../scripts/core/aplikasi/scope.ts';
import { isUse } from '../../../scripts/core/aplikasi/stage.ts';
import type { Aplikasi } from '../../../scripts/core/records/aplikasi.ts';
import type { Activity } from '../../../scripts/core/records/aplikasi-riwayat.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

type Acquisition = NonNullable<Aplikasi['perolehan']>;
type ActivityKind = Activity['jenis'];

/** Which events tell that an application was obtained in a way; what the centre runs begins with its use. */
const origins: Record<Acquisition, readonly ActivityKind[]> = {
  pengadaan: ['pengadaan', 'pembangunan', 'pengembangan'],
  swakelola: ['pembangunan', 'pengembangan'],
  penerimaan: ['penerimaan'],
  'layanan-pusat': [],
};

const ownWork: readonly ActivityKind[] = ['pengadaan', 'pembangunan', 'pengembangan'];

/** Duties at building or buying hang on their events: an application in use tells the one it came by. */
export const riwayatAsalUsul = defineRule({
  id: 'riwayat/asal-usul',
  title: 'Riwayat aplikasi yang dipakai memuat peristiwa perolehannya',
  subjects: ['aplikasi'],
  fields: ['nama', 'perolehan', 'riwayat', 'asal'],
  indexes: [],
  parameters: z.strictObject({}),
  check: ({ subject, istilah }) => {
    const { nama, perolehan, riwayat, asal } = subject;
    if (asal === 'publik') return notApplicable('Tercatat sebagai fakta publik; riwayatnya tidak diminta lengkap.');
    if (perolehan === undefined) return notApplicable('Cara perolehannya belum diisi.');
    const words = acquisitionWords[perolehan];
    if (perolehan === 'layanan-pusat') {
      const at = riwayat.findIndex(({ jenis }) => ownWork.includes(jenis));
      if (at < 0) return pass;
      return verdictOf([
        {
          path: `riwayat.${at}.jenis`,
          discriminator: 'layanan-pusat',
          message: `${nama} tercatat sebagai ${words}, tetapi riwayatnya memuat ${riwayat[at]?.jenis} oleh daerah.`,
          help: 'Perbaiki perolehan atau jenis peristiwanya, mana yang keliru.',
          actual: riwayat[at]?.jenis ?? '',
          expected: words,
        },
      ]);
    }
    const use = riwayat.findIndex(isUse);
    if (use < 0) return notApplicable('Aplikasi ini belum dipakai.');
    const wanted = origins[perolehan];
    if (riwayat.slice(0, use).some(({ jenis }) => wanted.includes(jenis))) return pass;
    const expected = wanted.join(' atau ');
    return verdictOf([
      {
        path: 'riwayat',
        discriminator: 'asal-usul',
        message: `${nama} tercatat diperoleh dengan ${words} dan sudah dipakai, tetapi peristiwa ${expected} sebelumnya belum tercatat.`,
        help: `Pada rekaman baru, dahulukan peristiwa itu dengan tanggal sebenarnya, juga bila sudah lama; pada rekaman yang sudah diterima, ${istilah.dinas} yang menimbang.`,
        actual: 'belum tercatat',
        expected,
      },
    ]);
  },
});
