import { z } from 'zod';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** Who runs the site: its owner, or the office for communication and informatics where the text says so. */
export const pengelolaBerhak = defineRule({
  id: 'subdomain/pengelola-berhak',
  title: 'Situs dikelola oleh pihak yang ditunjuk peraturan',
  subjects: ['subdomain'],
  fields: ['pemilik', 'pengelola', 'penggunaan'],
  indexes: ['by-id', 'instansi-by-peran'],
  parameters: z.strictObject({
    pemilik: z.array(z.string()).min(1),
    pengelola: z.enum(['pemilik', 'dinas']),
    penggunaan: z.array(z.string()).optional(),
  }),
  check: ({ subject, parameter, registry, istilah }) => {
    const [owner] = registry.find('by-id', `instansi/${subject.pemilik}`);
    if (!owner || !('bentuk' in owner.record)) return notApplicable('Pemiliknya belum dapat dibaca.');
    if (!parameter.pemilik.includes(owner.record.bentuk))
      return notApplicable(`Ketentuan ini tidak mengatur pemilik berbentuk "${owner.record.bentuk}".`);
    if (parameter.penggunaan && !parameter.penggunaan.includes(subject.penggunaan))
      return notApplicable(`Ketentuan ini tidak menyangkut penggunaan "${subject.penggunaan}".`);
    const allowed =
      parameter.pengelola === 'dinas'
        ? registry.find('instansi-by-peran', 'dinas').map(({ record }) => record.id)
        : [subject.pemilik];
    const { pengelola } = subject;
    if (pengelola && 'instansi' in pengelola && allowed.includes(pengelola.instansi)) return pass;
    const who = parameter.pengelola === 'dinas' ? istilah.dinas : owner.record.nama;
    const nameOf = (id: string) =>
      registry.find('by-id', `instansi/${id}`).map(({ record }) => ('nama' in record ? record.nama : id))[0] ?? id;
    const actual = !pengelola
      ? 'belum diisi'
      : 'instansi' in pengelola
        ? nameOf(pengelola.instansi)
        : pengelola.pihak_ketiga;
    return verdictOf([
      {
        path: pengelola ? ('instansi' in pengelola ? 'pengelola.instansi' : 'pengelola.pihak_ketiga') : 'pengelola',
        message: pengelola
          ? `Pengelolanya tercatat ${actual}, seharusnya ${who}.`
          : `Pengelolanya belum diisi; seharusnya ${who}.`,
        help: `Isi pengelola dengan instansi: ${allowed[0] ?? 'instansi yang berperan sebagai dinas'}.`,
        actual,
        expected: who,
      },
    ]);
  },
});
