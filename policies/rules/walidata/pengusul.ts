import { z } from 'zod';
import { agencyOf } from '../../../scripts/core/office/agency.ts';
import { officeWord } from '../../../scripts/core/office/words.ts';
import type { Jabatan } from '../../../scripts/core/records/jabatan.ts';
import { officeRoles } from '../../../scripts/core/records/jabatan.ts';
import { isInForce } from '../../../scripts/core/records/period.ts';
import { type CheckContext, defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const parameters = z.strictObject({
  peran: z
    .array(z.enum(officeRoles).meta({ enumDescriptions: [...officeRoles] }))
    .min(1)
    .optional()
    .meta({ description: 'Peran jabatan yang boleh mengusulkan; tanpa ini tidak diperiksa.' }),
  dari: z
    .literal('pengelola')
    .optional()
    .meta({ description: 'Instansi asal pengusul: pengelola basis datanya; tanpa ini tidak diperiksa.' }),
});

type Context = CheckContext<
  'walidata',
  'pengusul' | 'basis_data',
  'by-id' | 'jabatan-by-peran',
  z.infer<typeof parameters>
>;

/** Roles that one office alone has. */
const single: readonly Jabatan['peran'][] = ['bupati', 'sekretaris-daerah', 'kepala-dinas'];

/** The offices that may propose, by the name that the register knows where only one can be meant. */
const proposersOf = (roles: readonly Jabatan['peran'][], { istilah, registry, date }: Context): string =>
  roles
    .map((role) => {
      const holders = single.includes(role) ? registry.find('jabatan-by-peran', role) : [];
      const [holder, ...others] = holders.filter(({ record }) => isInForce(record.berlaku, date));
      return holder && others.length === 0 ? holder.record.nama : officeWord(role, istilah);
    })
    .join(' atau ');

const roleFaults = (proposer: Jabatan, roles: readonly Jabatan['peran'][], context: Context): Fault[] => {
  if (roles.includes(proposer.peran)) return [];
  const expected = proposersOf(roles, context);
  return [
    {
      path: 'pengusul',
      discriminator: 'peran',
      message: `Walidata ini diusulkan ${proposer.nama}; yang mengusulkan seharusnya ${expected}.`,
      help: `Ajukan usulannya melalui ${expected}, lalu perbaiki pengusul.`,
      actual: proposer.nama,
      expected,
    },
  ];
};

/** The datasets that are managed by another agency than the proposer's. */
const originFaults = (proposer: Jabatan, { subject, registry }: Context): Fault[] =>
  subject.basis_data.flatMap((id) => {
    const dataset = registry.get('basis-data', id);
    const manager = dataset && agencyOf(dataset.pengelola, registry);
    if (!dataset || !manager || agencyOf(proposer.instansi, registry)?.id === manager.id) return [];
    return [
      {
        path: 'pengusul',
        discriminator: id,
        message: `Walidata ini diusulkan ${proposer.nama}, sedangkan "${dataset.nama}" dikelola ${manager.nama}.`,
        help: `Ajukan usulannya melalui kepala ${manager.nama}, atau petugas memastikan siapa yang berhak mengusulkan.`,
        actual: proposer.nama,
        expected: `kepala ${manager.nama}`,
        related: [`basis-data/${id}`],
      },
    ];
  });

/** Who proposed a steward: an office of the named kind, or of the agency that manages the data. */
export const walidataPengusul = defineRule({
  id: 'walidata/pengusul',
  title: 'Walidata diusulkan oleh jabatan yang disebut peraturan',
  subjects: ['walidata'],
  fields: ['pengusul', 'basis_data'],
  indexes: ['by-id', 'jabatan-by-peran'],
  parameters,
  check: (context) => {
    const { subject, parameter, registry } = context;
    const { peran, dari } = parameter;
    if (subject.pengusul === undefined) {
      if (!peran) return notApplicable('Pengusulnya belum diisi.');
      const expected = proposersOf(peran, context);
      return verdictOf([
        {
          path: '',
          discriminator: 'pengusul',
          message: `Pengusul walidata ini belum diisi; yang mengusulkan ${expected}.`,
          help: 'Isi pengusul dengan jabatan yang mengusulkan.',
          actual: 'belum diisi',
          expected,
        },
      ]);
    }
    const proposer = registry.get('jabatan', subject.pengusul);
    if (!proposer) return notApplicable('Jabatan pengusulnya belum dapat dibaca.');
    return verdictOf([
      ...(peran ? roleFaults(proposer, peran, context) : []),
      ...(dari ? originFaults(proposer, context) : []),
    ]);
  },
});
