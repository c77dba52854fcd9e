import { z } from 'zod';
import { foreignKind } from '../../../scripts/core/policy/foreign-kind.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { isInForce } from '../../../scripts/core/records/period.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** A body that a regulation knows once is there once at a time. */
export const lembagaTunggal = defineRule({
  id: 'lembaga/tunggal',
  title: 'Lembaga yang hanya satu tercatat satu pada satu waktu',
  subjects: ['lembaga'],
  fields: ['nama', 'jenis', 'berlaku'],
  indexes: ['lembaga-by-jenis'],
  parameters: z.strictObject({
    jenis: z.array(z.string()).min(1).meta({ description: 'Jenis lembaga yang masing-masing hanya satu.' }),
  }),
  check: ({ subject, parameter, registry, kosakata, today }) => {
    const { id, nama, jenis, berlaku } = subject;
    const foreign = foreignKind(kosakata, 'lembaga', parameter.jenis, jenis);
    if (foreign) return notApplicable(foreign);
    if (!isInForce(berlaku, today)) return notApplicable('Masa tugas lembaga ini sudah berakhir atau belum mulai.');
    const others = registry
      .find('lembaga-by-jenis', jenis)
      .filter(({ record }) => record.id !== id && isInForce(record.berlaku, today));
    if (others.length === 0) return pass;
    const names = others.map(({ record }) => record.nama).join(', ');
    const expected = `satu ${labelOf(kosakata, 'lembaga', jenis)} pada satu waktu`;
    return verdictOf([
      {
        path: 'jenis',
        message: `${nama} dan ${names} bertugas pada waktu yang sama; seharusnya ${expected}.`,
        help: 'Isi hari terakhir pada berlaku lembaga yang lama, atau hapus rekaman yang ganda.',
        actual: names,
        expected,
        related: others.map(({ ref }) => ref),
      },
    ]);
  },
});
