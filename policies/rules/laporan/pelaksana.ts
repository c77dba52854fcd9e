import { z } from 'zod';
import { holdsRole } from '../../../scripts/core/office/role.ts';
import { foreignKind } from '../../../scripts/core/policy/foreign-kind.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** What the regulation has one office do is recorded as done by that office. */
export const laporanPelaksana = defineRule({
  id: 'laporan/pelaksana',
  title: 'Kegiatan yang diserahkan peraturan kepada Dinas dilaksanakan Dinas',
  subjects: ['laporan'],
  fields: ['jenis', 'instansi'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    jenis: z.array(z.string()).min(1).meta({ description: 'Jenis laporan atau kegiatan yang dikenai ketentuan.' }),
    peran: z.literal('dinas').meta({ description: 'Peran instansi yang melaksanakannya.' }),
  }),
  check: ({ subject, parameter, registry, kosakata, istilah }) => {
    const foreign = foreignKind(kosakata, 'jenis_laporan', parameter.jenis, subject.jenis);
    if (foreign) return notApplicable(foreign);
    const agency = registry.get('instansi', subject.instansi);
    if (!agency) return notApplicable('Instansi pelaksananya belum dapat dibaca.');
    if (holdsRole(agency.id, parameter.peran, registry)) return pass;
    const kind = labelOf(kosakata, 'jenis_laporan', subject.jenis);
    return verdictOf([
      {
        path: 'instansi',
        message: `"${kind}" tercatat dilaksanakan ${agency.nama}; seharusnya ${istilah.dinas}.`,
        help: `Bila ${agency.nama} hanya membantu, isi instansi dengan ${istilah.dinas} dan tulis bantuannya pada hasil.`,
        actual: agency.nama,
        expected: istilah.dinas,
        related: [`instansi/${agency.id}`],
      },
    ]);
  },
});
