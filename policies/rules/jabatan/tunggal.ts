import { z } from 'zod';
import { officeWord } from '../../../scripts/core/office/words.ts';
import { officeRoles } from '../../../scripts/core/records/jabatan.ts';
import { isInForce } from '../../../scripts/core/records/period.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** An office that a regulation knows once is there once at a time; that nobody holds it is no fault. */
export const jabatanTunggal = defineRule({
  id: 'jabatan/tunggal',
  title: 'Jabatan yang hanya satu tercatat satu pada satu waktu',
  subjects: ['jabatan'],
  fields: ['nama', 'peran', 'berlaku'],
  indexes: ['jabatan-by-peran'],
  parameters: z.strictObject({
    peran: z
      .enum(officeRoles)
      .meta({ description: 'Peran yang hanya dipegang satu jabatan.', enumDescriptions: [...officeRoles] }),
  }),
  check: ({ subject, parameter, registry, istilah, today }) => {
    const { id, nama, peran, berlaku } = subject;
    if (peran !== parameter.peran) return notApplicable('Ketentuan ini tidak menyangkut peran jabatan ini.');
    if (!isInForce(berlaku, today)) return notApplicable('Jabatan ini sudah berakhir atau belum mulai.');
    const others = registry
      .find('jabatan-by-peran', peran)
      .filter(({ record }) => record.id !== id && isInForce(record.berlaku, today));
    if (others.length === 0) return pass;
    const names = others.map(({ record }) => record.nama).join(', ');
    const expected = `satu ${officeWord(peran, istilah)} pada satu waktu`;
    return verdictOf([
      {
        path: 'peran',
        message: `${nama} dan ${names} tercatat memegang peran yang sama; seharusnya ${expected}.`,
        help: 'Isi hari terakhir pada berlaku jabatan yang sudah diganti; penjabat sementara dijelaskan kepada petugas.',
        actual: names,
        expected,
        related: others.map(({ ref }) => ref),
      },
    ]);
  },
});
