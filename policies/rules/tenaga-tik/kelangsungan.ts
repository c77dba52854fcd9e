import { z } from 'zod';
import type { TenagaTik } from '../../../scripts/core/records/tenaga-tik.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

type Move = NonNullable<TenagaTik['perpindahan']>[number];

const faultsOf = ({ jenis, tanggal, kelangsungan }: Move, path: string): Fault[] => {
  if (!kelangsungan)
    return [
      {
        path,
        discriminator: 'kelangsungan',
        message: `Pertimbangan kelangsungan SPBE atas ${jenis} pada ${tanggal} belum disebut.`,
        help: 'Isi kelangsungan: hari catatannya dan bagaimana pekerjaannya tetap berjalan.',
        actual: 'belum diisi',
        expected: 'catatan bertanggal tentang kelangsungan SPBE',
      },
    ];
  if (kelangsungan.tanggal <= tanggal) return [];
  return [
    {
      path: `${path}.kelangsungan.tanggal`,
      message: `Pertimbangan kelangsungan bertanggal ${kelangsungan.tanggal}, sesudah ${jenis} pada ${tanggal}.`,
      help: 'Perbaiki tanggalnya bila keliru catat; bila benar, petugas menilai apakah kelangsungan memang dipertimbangkan.',
      actual: kelangsungan.tanggal,
      expected: `paling lambat ${tanggal}`,
    },
  ];
};

/** Whoever of the ICT staff is promoted or moved, it was considered how the work goes on. */
export const tenagaKelangsungan = defineRule({
  id: 'tenaga-tik/kelangsungan',
  title: 'Promosi dan mutasi tenaga TIK memperhitungkan kelangsungan',
  subjects: ['tenaga-tik'],
  fields: ['perpindahan'],
  indexes: [],
  parameters: z.strictObject({}),
  judgesEvents: () => true,
  check: ({ subject: { perpindahan = [] }, isInForce }) => {
    const moves = perpindahan
      .map((move, at) => ({ move, path: `perpindahan.${at}` }))
      .filter(({ move }) => isInForce(move.tanggal));
    if (moves.length === 0) return notApplicable('Tidak ada promosi atau mutasi yang dikenai ketentuan ini.');
    return verdictOf(moves.flatMap(({ move, path }) => faultsOf(move, path)));
  },
});
