import { z } from 'zod';
import { outOfScope, scopeParameters } from '../../../scripts/core/aplikasi/scope.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** The class of a shared application rests on a score for each criterion; mixed scores are left to a person. */
export const kompleksitas = defineRule({
  id: 'aplikasi/kompleksitas',
  title: 'Kompleksitas aplikasi dinilai menurut setiap kriteria dan sesuai kelasnya',
  subjects: ['aplikasi'],
  fields: ['nama', 'kelas', 'kompleksitas', 'perolehan'],
  indexes: [],
  parameters: z.strictObject({
    kelas: z.array(z.string()).min(1).meta({ description: 'Kelas aplikasi yang dikenai ketentuan.' }),
    perolehan: scopeParameters.perolehan,
    nilai: z
      .enum(['tinggi', 'rendah'])
      .meta({ description: 'Nilai setiap kriteria bagi kelas itu.', enumDescriptions: ['tinggi', 'rendah'] }),
    butir: z.array(z.string()).min(1).meta({ description: 'Kriteria yang harus dinilai.' }),
  }),
  check: ({ subject, parameter, kosakata, istilah }) => {
    const foreign = outOfScope(subject, parameter, kosakata);
    if (foreign) return notApplicable(foreign);
    const { butir, nilai } = parameter;
    const name = labelOf(kosakata, 'kelas_aplikasi', subject.kelas ?? '');
    const path = subject.kompleksitas ? 'kompleksitas' : '';
    const scored = new Map(subject.kompleksitas?.map((item) => [item.butir, item.nilai]));
    const missing = butir
      .filter((criterion) => !scored.has(criterion))
      .map((criterion): Fault => {
        const words = labelOf(kosakata, 'kriteria_kompleksitas', criterion);
        return {
          path,
          discriminator: criterion,
          message: `Kompleksitas menurut kriteria "${words}" belum dinilai.`,
          help: `Tambahkan ${criterion} pada kompleksitas dengan nilai tinggi atau rendah.`,
          actual: 'belum dinilai',
          expected: 'tinggi atau rendah',
        };
      });
    if (missing.length > 0) return verdictOf(missing);
    const others = butir.filter((criterion) => scored.get(criterion) !== nilai);
    if (others.length === 0) return verdictOf([]);
    const isMixed = others.length < butir.length;
    const names = others.map((criterion) => labelOf(kosakata, 'kriteria_kompleksitas', criterion)).join(', ');
    const first = (subject.kompleksitas ?? []).findIndex((item) => others.includes(item.butir));
    const actual = `${butir.length - others.length} dari ${butir.length}`;
    return verdictOf([
      {
        path: `kompleksitas.${first}.nilai`,
        discriminator: isMixed ? 'campuran' : 'berlawanan',
        review: isMixed,
        message: isMixed
          ? `${subject.nama} berkelas "${name}", tetapi dinilai ${nilai} hanya pada ${actual} kriteria; yang berbeda: ${names}.`
          : `${subject.nama} berkelas "${name}", tetapi tidak satu pun dari ${butir.length} kriterianya dinilai ${nilai}.`,
        help: isMixed
          ? `Peraturan tidak memberi ambang bagi nilai campuran; ${istilah.dinas} menentukan kelasnya.`
          : 'Perbaiki kelas atau penilaiannya, mana yang keliru.',
        actual,
        expected: `semua ${nilai}`,
      },
    ]);
  },
});
