import { z } from 'zod';
import { isIdentified } from '../../../scripts/core/aplikasi/document-trace.ts';
import { isLegacyClosed } from '../../../scripts/core/aplikasi/source-scope.ts';
import type { Aplikasi } from '../../../scripts/core/records/aplikasi.ts';
import type { Licence } from '../../../scripts/core/records/aplikasi-kode.ts';
import { dateSchema } from '../../../scripts/core/records/period.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** What shows that a closed application may go on. */
const proofFaults = ({ bukti_legal, berjalan_baik }: Licence): Fault[] => {
  const faults: Fault[] = [];
  if (!isIdentified(bukti_legal))
    faults.push({
      path: bukti_legal ? 'lisensi.bukti_legal' : 'lisensi',
      discriminator: 'bukti-legal',
      message: 'Bukti bahwa aplikasi lama berkode tertutup ini dipakai secara legal belum ada.',
      help: 'Isi lisensi.bukti_legal dengan nomor, tempat, atau sidik buktinya.',
      expected: 'lisensi.bukti_legal',
    });
  if (berjalan_baik !== true)
    faults.push({
      path: berjalan_baik === undefined ? 'lisensi' : 'lisensi.berjalan_baik',
      discriminator: 'berjalan-baik',
      message:
        berjalan_baik === undefined
          ? 'Belum dinyatakan apakah aplikasi lama berkode tertutup ini berjalan baik.'
          : 'Aplikasi lama berkode tertutup ini tercatat tidak berjalan baik; yang boleh diteruskan hanya yang berjalan baik.',
      help: 'Pastikan keadaannya, lalu isi lisensi.berjalan_baik; bila tidak berjalan baik, rencanakan penggantinya.',
      actual: berjalan_baik === undefined ? 'belum diisi' : 'tidak berjalan baik',
      expected: 'berjalan baik',
    });
  return faults;
};

/** What was only built after the limit was not there before, whatever day the licence tells. */
const builtLate = (riwayat: Aplikasi['riwayat'], limit: string): Fault[] => {
  const at = riwayat.findIndex(({ jenis, tanggal }) => jenis === 'pembangunan' && tanggal > limit);
  const built = riwayat[at];
  if (!built) return [];
  return [
    {
      path: `riwayat.${at}`,
      discriminator: 'baru-dibangun',
      message: `Aplikasi ini tercatat dibangun ${built.tanggal}; yang dianggap sudah ada hanya yang dipakai paling lambat ${limit}.`,
      help: 'Hapus dipakai_sejak supaya dinilai sebagai aplikasi baru, atau catat pekerjaannya sebagai pengembangan bila aplikasinya memang sudah ada.',
      actual: built.tanggal,
      expected: `sudah ada pada ${limit}`,
    },
  ];
};

const lateFaults = (since: string, limit: string): Fault[] =>
  since <= limit
    ? []
    : [
        {
          path: 'lisensi.dipakai_sejak',
          message: `Aplikasi berkode tertutup ini dipakai sejak ${since}; yang dianggap sudah ada hanya yang dipakai paling lambat ${limit}.`,
          help: 'Perbaiki tanggalnya bila keliru; bila benar, hapus dipakai_sejak supaya dinilai sebagai aplikasi baru.',
          actual: since,
          expected: `paling lambat ${limit}`,
        },
      ];

/** Closed applications that were in use before may go on: legal, working, and really in use before. */
export const kodeTertutupLama = defineRule({
  id: 'aplikasi/kode-tertutup-lama',
  title: 'Aplikasi lama berkode tertutup legal, berjalan baik, dan memang sudah lama dipakai',
  subjects: ['aplikasi'],
  fields: ['lisensi', 'riwayat'],
  indexes: [],
  parameters: z.strictObject({
    batas: dateSchema.optional().meta({ description: 'Hari terakhir mulai dipakai; tanpa ini tidak dibatasi.' }),
    bukti: z.boolean().optional().meta({ description: 'Apakah bukti legal dan keadaan baiknya diperiksa.' }),
  }),
  check: ({ subject, parameter }) => {
    const { lisensi } = subject;
    if (!lisensi || !isLegacyClosed(lisensi)) return notApplicable('Bukan aplikasi lama berkode tertutup.');
    const { batas, bukti } = parameter;
    return verdictOf([
      ...(bukti ? proofFaults(lisensi) : []),
      ...(batas ? [...lateFaults(lisensi.dipakai_sejak ?? '', batas), ...builtLate(subject.riwayat, batas)] : []),
    ]);
  },
});
