import { z } from 'zod';
import { foreignKind } from '../../../scripts/core/policy/foreign-kind.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** A seat that fills an element, as the record names it. */
interface Seat {
  readonly id: string;
  readonly path: string;
  readonly word: string;
}

const doubledFault = ({ path, word }: Seat, before: Seat, nama: string): Fault => ({
  path,
  discriminator: 'rangkap',
  message: `${nama} mengisi unsur "${before.word}" dan "${word}".`,
  help: 'Isi tiap unsur dengan jabatan yang berbeda, atau jelaskan kepada petugas mengapa dirangkap.',
  actual: `${before.word}, ${word}`,
  expected: 'satu unsur',
});

const outsideFault = ({ id, path, word }: Seat, nama: string): Fault => ({
  path,
  discriminator: 'kursi',
  message: `${nama} mengisi unsur "${word}", tetapi bukan ketua atau anggota lembaga ini.`,
  help: 'Tambahkan jabatan itu pada anggota, atau perbaiki unsurnya.',
  actual: id,
  expected: 'ketua atau anggota lembaga ini',
});

/** The elements of a body are filled from its own seats, and no seat fills two of them. */
export const lembagaUnsurTerpisah = defineRule({
  id: 'lembaga/unsur-terpisah',
  title: 'Unsur lembaga diisi kursinya sendiri, satu kursi satu unsur',
  subjects: ['lembaga'],
  fields: ['jenis', 'ketua', 'anggota', 'unsur'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    jenis: z.array(z.string()).min(1).meta({ description: 'Jenis lembaga yang dikenai ketentuan.' }),
  }),
  check: ({ subject: { jenis, ketua, anggota = [], unsur }, parameter, registry, kosakata }) => {
    const foreign = foreignKind(kosakata, 'lembaga', parameter.jenis, jenis);
    if (foreign) return notApplicable(foreign);
    if (!unsur) return notApplicable('Unsur lembaga ini belum dicatat.');
    const seats = unsur.flatMap(({ butir, jabatan }, i) =>
      jabatan.map(
        (id, j): Seat => ({
          id,
          path: `unsur.${i}.jabatan.${j}`,
          word: labelOf(kosakata, 'unsur_lembaga', butir),
        }),
      ),
    );
    return verdictOf(
      seats.flatMap((seat, at): Fault[] => {
        const nama = registry.get('jabatan', seat.id)?.nama ?? seat.id;
        const before = seats.slice(0, at).find(({ id }) => id === seat.id);
        return [
          ...(before ? [doubledFault(seat, before, nama)] : []),
          ...(seat.id === ketua || anggota.includes(seat.id) ? [] : [outsideFault(seat, nama)]),
        ];
      }),
    );
  },
});
