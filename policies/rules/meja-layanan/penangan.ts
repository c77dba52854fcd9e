import { z } from 'zod';
import { agencyOf } from '../../../scripts/core/office/agency.ts';
import { isDinas } from '../../../scripts/core/office/dinas.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import type { Lembaga } from '../../../scripts/core/records/lembaga.ts';
import { type CheckContext, defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const desks = ['tingkat_1', 'tingkat_2'] as const;

const parameters = z.strictObject({
  meja: z.enum(desks).meta({
    description: 'Meja layanan yang diperiksa.',
    enumDescriptions: ['yang lebih dahulu menangani, pada instansi itu sendiri', 'yang menerima terusan, pada Dinas'],
  }),
  jenis: z.string().meta({ description: 'Jenis lembaga meja layanan itu menurut kosakata daerah.' }),
});

type Context = CheckContext<
  'meja-layanan',
  'id' | 'instansi' | 'jumlah' | (typeof desks)[number],
  'by-id',
  z.infer<typeof parameters>
>;

/** Whose desk it should be, in the words of a sentence; undefined where it is that already, or where nobody can say. */
const wantedOwner = (desk: Lembaga, { subject, parameter, registry, istilah }: Context): string | undefined => {
  const owner = registry.get('instansi', desk.instansi);
  if (!owner) return undefined;
  if (parameter.meja === 'tingkat_2') return isDinas(owner.id, registry) ? undefined : istilah.dinas;
  const served = agencyOf(subject.instansi, registry);
  return !served || agencyOf(owner.id, registry)?.id === served.id ? undefined : served.nama;
};

const deskFaults = (desk: Lembaga, context: Context): Fault[] => {
  const { parameter, kosakata, registry } = context;
  const path = parameter.meja;
  const related = [`lembaga/${desk.id}`];
  const wanted = labelOf(kosakata, 'lembaga', parameter.jenis);
  const actual = labelOf(kosakata, 'lembaga', desk.jenis);
  const kind: Fault = {
    path,
    discriminator: 'jenis',
    message: `${desk.nama} tercatat sebagai ${actual}; di sini seharusnya ${wanted}.`,
    help: `Sebut lembaga yang jenisnya ${wanted}.`,
    actual,
    expected: wanted,
    related,
  };
  const owner = wantedOwner(desk, context);
  const place: Fault[] = owner
    ? [
        {
          path,
          discriminator: 'instansi',
          message: `${desk.nama} bukan meja layanan ${owner}.`,
          help: `Sebut ${wanted} milik ${owner}, atau perbaiki instansi pada rekaman meja layanannya.`,
          actual: registry.get('instansi', desk.instansi)?.nama ?? 'belum diisi',
          expected: owner,
          related,
        },
      ]
    : [];
  return desk.jenis === parameter.jenis ? place : [kind, ...place];
};

/** Problems are handled at the desk that the regulation names: first the agency's own, then the one of the Dinas. */
export const mejaLayananPenangan = defineRule({
  id: 'meja-layanan/penangan',
  title: 'Permasalahan TIK ditangani meja layanan yang disebut peraturan',
  subjects: ['meja-layanan'],
  fields: ['instansi', 'jumlah', ...desks],
  indexes: ['by-id'],
  parameters,
  check: (context) => {
    const { subject, parameter, registry, kosakata } = context;
    const { meja, jenis } = parameter;
    const { diteruskan = 0, selesai_tingkat_2 = 0 } = subject.jumlah;
    const named = subject[meja];
    if (named === undefined) {
      if (meja === 'tingkat_2' && diteruskan + selesai_tingkat_2 === 0)
        return notApplicable('Tidak ada permasalahan yang diteruskan.');
      const expected = labelOf(kosakata, 'lembaga', jenis);
      return verdictOf([
        {
          path: '',
          discriminator: meja,
          message: `${expected} yang menangani belum disebut.`,
          help: `Isi ${meja} dengan id dari folder lembaga.`,
          actual: 'belum diisi',
          expected,
          review: true,
        },
      ]);
    }
    const desk = registry.get('lembaga', named);
    return desk ? verdictOf(deskFaults(desk, context)) : notApplicable('Meja layanannya belum dapat dibaca.');
  },
});
