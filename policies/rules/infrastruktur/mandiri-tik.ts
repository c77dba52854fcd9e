import { z } from 'zod';
import { nameOf, type Party, sortWords } from '../../../scripts/core/infrastruktur/party.ts';
import { outOfKinds } from '../../../scripts/core/infrastruktur/scope.ts';
import { noWork, type Work, worksOf, worksParameter } from '../../../scripts/core/infrastruktur/work.ts';
import { agencyOf } from '../../../scripts/core/office/agency.ts';
import { isDinas } from '../../../scripts/core/office/dinas.ts';
import { isMandiriTik } from '../../../scripts/core/office/mandiri-tik.ts';
import type { Infrastruktur } from '../../../scripts/core/records/infrastruktur.ts';
import type { Instansi } from '../../../scripts/core/records/instansi.ts';
import { isRetired } from '../../../scripts/core/retired.ts';
import { type CheckContext, defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const owners = ['mandiri-tik', 'lainnya'] as const;

const parameters = z.strictObject({
  jenis: z.array(z.string()).min(1).meta({ description: 'Jenis infrastruktur yang dikenai ketentuan.' }),
  pemilik: z.enum(owners).meta({
    description: 'Pemilik mana yang dikenai: yang berstatus Mandiri TIK, atau yang lain.',
    enumDescriptions: ['berstatus Mandiri TIK: dilaksanakan pemiliknya', 'tanpa status itu: dilaksanakan Dinas'],
  }),
  kegiatan: worksParameter.optional().meta({
    description: 'Kegiatan yang dikenai ketentuan; tanpa ini yang dilihat pengelolanya kini.',
  }),
});

type Context = CheckContext<
  'infrastruktur',
  'jenis' | 'pemilik' | 'pengelola' | 'riwayat',
  'by-id',
  z.infer<typeof parameters>
>;

/** Somebody's part in a facility on a day, and what it is called in a sentence. */
interface Part {
  readonly path: string;
  readonly parent: string;
  readonly role: string;
  readonly day: string;
  readonly when: string;
  readonly parties: readonly Party[];
}

const partOfWork = ({ event, path }: { readonly event: Work; readonly path: string }): Part => ({
  path: `${path}.pelaksana`,
  parent: path,
  role: `Pelaksana ${event.jenis} pada ${event.tanggal}`,
  day: event.tanggal,
  when: 'pada hari itu',
  parties: (event.pelaksana ?? []).map((instansi) => ({ instansi })),
});

/** Who did the work under the provision, or who runs the facility today. */
const partsOf = (context: Context): Part[] => {
  const { subject, parameter, today } = context;
  if (parameter.kegiatan) return worksOf(subject.riwayat, parameter.kegiatan, context).map(partOfWork);
  const { pengelola } = subject;
  const parties = pengelola ? [pengelola] : [];
  return [{ path: 'pengelola', parent: '', role: 'Pengelolanya', day: today, when: 'kini', parties }];
};

/** The faults of one part; none where the owner is of the other sort on that day. */
const faultsOf = (part: Part, owner: Instansi, context: Context): Fault[] => {
  const { parameter, registry, istilah } = context;
  const isOwnWork = parameter.pemilik === 'mandiri-tik';
  if (isMandiriTik(owner, part.day, registry) !== isOwnWork) return [];
  const expected = isOwnWork ? owner.nama : sortWords(['dinas'], istilah);
  const status = `${isOwnWork ? 'berstatus' : 'tidak berstatus'} Mandiri TIK ${part.when}`;
  const why = `pemiliknya, ${owner.nama}, ${status}`;
  const told = { expected, related: [`instansi/${owner.id}`] };
  if (part.parties.length === 0)
    return [
      {
        path: part.parent,
        discriminator: 'pelaku',
        message: `${part.role} belum diisi; ${why}.`,
        help: `Isi ${part.path.split('.').at(-1)} dengan instansi yang sebenarnya.`,
        actual: 'belum diisi',
        ...told,
      },
    ];
  const isRightful = (party: Party): boolean =>
    'instansi' in party &&
    (isOwnWork ? agencyOf(party.instansi, registry)?.id === owner.id : isDinas(party.instansi, registry));
  // That others may not help whoever is named, no text says.
  if (part.parties.some(isRightful)) return [];
  return part.parties.map((party, i) => {
    const actual = nameOf(party, context);
    const reason = actual === owner.nama ? `, pemiliknya sendiri, yang ${status}` : `; ${why}`;
    return {
      path: parameter.kegiatan ? `${part.path}.${i}` : part.path,
      message: `${part.role} tercatat ${actual}${reason}.`,
      help: `Perbaiki isiannya bila keliru; bila benar, bicarakan dengan ${istilah.dinas}, yang menimbangnya.`,
      actual,
      ...told,
    };
  });
};

/** Whether an office or the owner's decree cannot be read: its own file says why, and nothing is held against anybody. */
const isUnreadable = (parts: readonly Part[], owner: Instansi, { registry }: Context): boolean =>
  (owner.mandiri_tik?.keputusan !== undefined && !registry.get('keputusan', owner.mandiri_tik.keputusan)) ||
  parts.some(({ parties }) =>
    parties.some((party) => 'instansi' in party && !registry.get('instansi', party.instansi)),
  );

/** Who may do the work at a facility, or run it, hangs on whether its owner held the Mandiri TIK status on that day. */
export const infrastrukturMandiriTik = defineRule({
  id: 'infrastruktur/mandiri-tik',
  title: 'Infrastruktur dikerjakan pemiliknya bila berstatus Mandiri TIK, selain itu oleh Dinas',
  subjects: ['infrastruktur'],
  fields: ['jenis', 'pemilik', 'pengelola', 'riwayat'],
  indexes: ['by-id'],
  parameters,
  judgesEvents: ({ kegiatan }) => kegiatan !== undefined,
  check: (context) => {
    const { subject, parameter, registry, today, istilah } = context;
    const foreign = outOfKinds(parameter.jenis, context);
    if (foreign) return notApplicable(foreign);
    const owner = agencyOf(subject.pemilik, registry);
    if (!owner) return notApplicable('Pemiliknya belum dapat dibaca.');
    if (isDinas(owner.id, registry)) return notApplicable(`Milik ${istilah.dinas} sendiri.`);
    if (!parameter.kegiatan && isRetired(subject as Infrastruktur, today)) return notApplicable('Sudah tidak dipakai.');
    const parts = partsOf(context);
    if (parts.length === 0) return notApplicable(noWork);
    if (isUnreadable(parts, owner, context)) return notApplicable('Yang disebut belum dapat dibaca.');
    const isOwnWork = parameter.pemilik === 'mandiri-tik';
    if (parts.every(({ day }) => isMandiriTik(owner, day, registry) !== isOwnWork))
      return notApplicable(`Pemiliknya ${isOwnWork ? 'tidak berstatus' : 'berstatus'} Mandiri TIK pada hari itu.`);
    return verdictOf(parts.flatMap((part) => faultsOf(part, owner, context)));
  },
});
