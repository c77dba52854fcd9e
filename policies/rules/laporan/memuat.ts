import { z } from 'zod';
import { foreignKind } from '../../../scripts/core/policy/foreign-kind.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { defineRule, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** A report speaks of every item that the regulation wants reported. */
export const laporanMemuat = defineRule({
  id: 'laporan/memuat',
  title: 'Laporan memuat semua butir yang diminta peraturan',
  subjects: ['laporan'],
  fields: ['jenis', 'memuat', 'asal'],
  indexes: [],
  parameters: z.strictObject({
    jenis: z.array(z.string()).min(1).meta({ description: 'Jenis laporan yang dikenai ketentuan.' }),
    butir: z.array(z.string()).min(1).meta({ description: 'Butir yang dilaporkan.' }),
  }),
  check: ({ subject: { jenis, memuat, asal }, parameter, kosakata }) => {
    const foreign = foreignKind(kosakata, 'jenis_laporan', parameter.jenis, jenis);
    if (foreign) return notApplicable(foreign);
    if (memuat === undefined && asal === 'publik') return notApplicable('Fakta publik ini tidak menyebut isinya.');
    const missing = parameter.butir.filter((item) => !memuat?.includes(item));
    return verdictOf(
      missing.map((item) => {
        const expected = labelOf(kosakata, 'klausul_kerja_sama', item);
        return {
          path: memuat === undefined ? '' : 'memuat',
          discriminator: item,
          message: `Laporan ini belum memuat butir "${expected}".`,
          help: `Mintakan laporan tentang butir itu, lalu tambahkan ${item} pada memuat.`,
          actual: 'belum ada',
          expected,
        };
      }),
    );
  },
});
