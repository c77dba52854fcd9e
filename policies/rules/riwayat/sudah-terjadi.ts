import { z } from 'zod';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** The state of an application follows from its history: what has not happened yet must not decide it. */
export const riwayatSudahTerjadi = defineRule({
  id: 'riwayat/sudah-terjadi',
  title: 'Riwayat aplikasi hanya memuat peristiwa yang sudah terjadi',
  subjects: ['aplikasi'],
  fields: ['riwayat'],
  indexes: [],
  parameters: z.strictObject({}),
  check: ({ subject, today }) => {
    if (subject.riwayat.length === 0) return notApplicable('Aplikasi ini belum mempunyai riwayat.');
    return verdictOf(
      subject.riwayat.flatMap(({ jenis, tanggal }, i): Fault[] =>
        tanggal <= today
          ? []
          : [
              {
                path: `riwayat.${i}.tanggal`,
                message: `Peristiwa ${jenis} bertanggal ${tanggal}, padahal hari itu belum tiba.`,
                help: 'Perbaiki tanggalnya; bila masih rencana, catat peristiwanya sesudah terjadi.',
                actual: tanggal,
                expected: `paling akhir ${today}`,
              },
            ],
      ),
    );
  },
});
