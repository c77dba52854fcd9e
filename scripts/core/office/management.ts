import { z } from 'zod';
import { ofSilence, silenceParameter } from '../policy/silence.ts';
import type { Instansi } from '../records/instansi.ts';
import type { CheckContext, Fault } from '../rule.ts';

/** Parameters of a rule on who runs what an office owns: owners of which form, and who must run it. */
export const managementParameters = {
  pemilik: z.array(z.string()).min(1).meta({ description: 'Bentuk pemilik yang dikenai ketentuan.' }),
  pengelola: z
    .enum(['pemilik', 'dinas'])
    .meta({ description: 'Pihak yang harus mengelola.', enumDescriptions: ['pemiliknya sendiri', 'Dinas'] }),
  bila_kosong: silenceParameter,
} as const;

/** Who runs it, as a record tells: an office, or a firm by its name. */
export type Manager = { readonly instansi: string } | { readonly pihak_ketiga: string; readonly path: string };

interface Demand {
  readonly parameter: {
    readonly pengelola: 'pemilik' | 'dinas';
    readonly bila_kosong?: 'telaah' | undefined;
  };
  readonly registry: CheckContext<'instansi', 'nama', 'by-id' | 'instansi-by-peran'>['registry'];
  readonly istilah: CheckContext['istilah'];
}

/** Whether the one is a unit inside the other. */
const isUnitOf = (unit: Instansi | undefined, office: string): boolean =>
  unit?.bentuk === 'unit-kerja' && unit.induk === office;

/** Offices that may run it: the Dinas, or the owner; a unit may leave it to the agency that it belongs to. */
const allowedFor = (owner: Instansi, { parameter, registry }: Demand): readonly string[] => {
  if (parameter.pengelola === 'dinas')
    return registry.find('instansi-by-peran', 'dinas').map(({ record }) => record.id);
  return owner.bentuk === 'unit-kerja' && owner.induk ? [owner.id, owner.induk] : [owner.id];
};

/** What speaks against who runs it, by the owner; none where the one whom the provision names does. */
export const managementFaults = (owner: Instansi, manager: Manager | undefined, demand: Demand): readonly Fault[] => {
  const { parameter, registry, istilah } = demand;
  const allowed = allowedFor(owner, demand);
  if (manager && 'instansi' in manager && allowed.includes(manager.instansi)) return [];
  const expected = parameter.pengelola === 'dinas' ? istilah.dinas : owner.nama;
  const help = `Isi pengelola dengan instansi: ${allowed[0] ?? 'instansi yang berperan sebagai dinas'}.`;
  const faultAt = (path: string, actual: string): Fault => ({
    path,
    message: `Pengelolanya tercatat ${actual}, seharusnya ${expected}.`,
    help,
    actual,
    expected,
  });
  if (!manager)
    return [
      {
        ...faultAt('pengelola', 'belum diisi'),
        message: `Pengelolanya belum diisi; seharusnya ${expected}.`,
        ...ofSilence(parameter.bila_kosong),
      },
    ];
  if ('pihak_ketiga' in manager) return [faultAt(manager.path, manager.pihak_ketiga)];
  const office = registry.get('instansi', manager.instansi);
  const actual = office?.nama ?? manager.instansi;
  const fault = faultAt('pengelola.instansi', actual);
  if (parameter.pengelola !== 'pemilik' || !isUnitOf(office, owner.id)) return [fault];
  return [
    {
      ...fault,
      discriminator: 'unit-kerja',
      review: true,
      message: `Pengelolanya tercatat ${actual}, unit kerja di dalam ${expected}; bahwa unit kerja dihitung sebagai instansi induknya adalah pembacaan.`,
      help: `${istilah.dinas} memastikan unit itu bagian dari ${expected}; atau isi pengelola dengan instansi: ${owner.id}.`,
    },
  ];
};
