import { z } from 'zod';
import { ofSilence, silenceParameter } from '../../../scripts/core/policy/silence.ts';
import type { Instansi } from '../../../scripts/core/records/instansi.ts';
import {
  type CheckContext,
  defineRule,
  type Fault,
  notApplicable,
  pass,
  verdictOf,
} from '../../../scripts/core/rule.ts';

const parameters = z.strictObject({
  pemilik: z.array(z.string()).min(1).meta({ description: 'Bentuk pemilik yang dikenai ketentuan.' }),
  pengelola: z
    .enum(['pemilik', 'dinas'])
    .meta({ description: 'Pihak yang harus mengelola.', enumDescriptions: ['pemiliknya sendiri', 'Dinas'] }),
  penggunaan: z
    .array(z.string())
    .min(1)
    .optional()
    .meta({ description: 'Penggunaan nama yang dikenai ketentuan; tanpa ini semua penggunaan.' }),
  bila_kosong: silenceParameter,
});

type Context = CheckContext<
  'subdomain',
  'pemilik' | 'pengelola' | 'penggunaan',
  'by-id' | 'instansi-by-peran',
  z.infer<typeof parameters>
>;

/** Whether the one is a unit inside the other. */
const isUnitOf = (unit: Instansi | undefined, office: string): boolean =>
  unit?.bentuk === 'unit-kerja' && unit.induk === office;

/** Offices that may run it: the Dinas, or the owner; a unit may leave it to the agency that it belongs to. */
const allowedFor = (owner: Instansi, { parameter, registry }: Context): readonly string[] => {
  if (parameter.pengelola === 'dinas')
    return registry.find('instansi-by-peran', 'dinas').map(({ record }) => record.id);
  return owner.bentuk === 'unit-kerja' && owner.induk ? [owner.id, owner.induk] : [owner.id];
};

const faultOf = (owner: Instansi, allowed: readonly string[], context: Context): Fault => {
  const { subject, parameter, istilah } = context;
  const { pengelola } = subject;
  const expected = parameter.pengelola === 'dinas' ? istilah.dinas : owner.nama;
  const help = `Isi pengelola dengan instansi: ${allowed[0] ?? 'instansi yang berperan sebagai dinas'}.`;
  if (!pengelola)
    return {
      path: 'pengelola',
      message: `Pengelolanya belum diisi; seharusnya ${expected}.`,
      help,
      actual: 'belum diisi',
      expected,
      ...ofSilence(parameter.bila_kosong),
    };
  if ('pihak_ketiga' in pengelola)
    return {
      path: 'pengelola.pihak_ketiga',
      message: `Pengelolanya tercatat ${pengelola.pihak_ketiga}, seharusnya ${expected}.`,
      help,
      actual: pengelola.pihak_ketiga,
      expected,
    };
  const manager = context.registry.get('instansi', pengelola.instansi);
  const actual = manager?.nama ?? pengelola.instansi;
  if (parameter.pengelola === 'pemilik' && isUnitOf(manager, owner.id))
    return {
      path: 'pengelola.instansi',
      discriminator: 'unit-kerja',
      review: true,
      message: `Pengelolanya tercatat ${actual}, unit kerja di dalam ${expected}; bahwa unit kerja dihitung sebagai instansi induknya adalah pembacaan.`,
      help: `${istilah.dinas} memastikan unit itu bagian dari ${expected}; atau isi pengelola dengan instansi: ${owner.id}.`,
      actual,
      expected,
    };
  return {
    path: 'pengelola.instansi',
    message: `Pengelolanya tercatat ${actual}, seharusnya ${expected}.`,
    help,
    actual,
    expected,
  };
};

/** Who runs the site or mail: its owner, or the office for communication and informatics where the text says so. */
export const pengelolaBerhak = defineRule({
  id: 'subdomain/pengelola-berhak',
  title: 'Situs dan surel dikelola oleh pihak yang ditunjuk peraturan',
  subjects: ['subdomain'],
  fields: ['pemilik', 'pengelola', 'penggunaan'],
  indexes: ['by-id', 'instansi-by-peran'],
  parameters,
  check: (context) => {
    const { subject, parameter } = context;
    const owner = context.registry.get('instansi', subject.pemilik);
    if (!owner) return notApplicable('Pemiliknya belum dapat dibaca.');
    if (!parameter.pemilik.includes(owner.bentuk))
      return notApplicable(`Ketentuan ini tidak mengatur pemilik berbentuk "${owner.bentuk}".`);
    if (parameter.penggunaan?.includes(subject.penggunaan) === false)
      return notApplicable(`Ketentuan ini tidak menyangkut penggunaan "${subject.penggunaan}".`);
    const { pengelola } = subject;
    const allowed = allowedFor(owner, context);
    if (pengelola && 'instansi' in pengelola && allowed.includes(pengelola.instansi)) return pass;
    return verdictOf([faultOf(owner, allowed, context)]);
  },
});
