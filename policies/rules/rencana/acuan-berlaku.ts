import { z } from 'zod';
import { activitiesOf, activitiesParameter } from '../../../scripts/core/aplikasi/scope.ts';
import { isMandiriTik } from '../../../scripts/core/office/mandiri-tik.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { type Activity, activityKinds } from '../../../scripts/core/records/aplikasi-riwayat.ts';
import { isInForce, type Period } from '../../../scripts/core/records/period.ts';
import type { Sop } from '../../../scripts/core/records/sop.ts';
import { type CheckContext, defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';
import { sopKinds, sopKindWords } from '../../../scripts/core/sop/kinds.ts';
import { sopStateOf } from '../../../scripts/core/sop/state.ts';

const parameters = z.strictObject({
  rekaman: z.enum(['aplikasi', 'basis-data', 'sop']).meta({
    description: 'Jenis rekaman yang dikenai ketentuan.',
    enumDescriptions: ['aplikasi', 'basis data', 'SOP'],
  }),
  jenis: z.string().meta({ description: 'Jenis rencana yang harus diacu.' }),
  kegiatan: activitiesParameter.optional().meta({
    description: 'Kegiatan aplikasi yang dikenai ketentuan; hanya bagi aplikasi, tanpa ini semua kegiatan.',
  }),
  macam: z
    .array(z.enum(sopKinds).meta({ enumDescriptions: Object.values(sopKindWords) }))
    .min(1)
    .optional()
    .meta({ description: 'Macam SOP yang dikenai ketentuan; hanya bagi SOP, tanpa ini semua macam.' }),
  mandiri_tik: z.literal(true).optional().meta({
    description: 'Hanya bagi SOP instansi berstatus Mandiri TIK.',
  }),
});

type Context = CheckContext<
  'aplikasi' | 'basis-data' | 'sop',
  'riwayat' | 'acuan_rencana' | 'dasar' | 'macam' | 'instansi' | 'ditetapkan' | 'berlaku',
  'by-id',
  z.infer<typeof parameters>
>;

/** What rests on a plan: its references, where they stand, on which day, and how it is called. */
interface Resting {
  readonly references: Activity['acuan_rencana'];
  /** Where the references stand, and where they would be added when there are none. */
  readonly path: string;
  readonly parent: string;
  readonly date: string;
  readonly name: string;
}

const plansOf = (resting: Resting, { parameter, registry, kosakata }: Context): Fault[] => {
  const { references = [], path, parent, date, name } = resting;
  if (references.some(({ rencana }) => registry.isBroken(`rencana/${rencana}`))) return [];
  const wanted = labelOf(kosakata, 'jenis_rencana', parameter.jenis);
  const cited = references.flatMap(({ rencana, butir }, i) => {
    const plan = registry.get('rencana', rencana);
    return plan?.jenis === parameter.jenis ? [{ plan, butir, place: `${path}.${i}` }] : [];
  });
  if (cited.length === 0)
    return [
      {
        path: references.length > 0 ? path : parent,
        discriminator: `acuan:${parameter.jenis}`,
        message: `${name} belum mengacu pada ${wanted}.`,
        help: 'Sebut rencana dan butirnya pada acuan_rencana.',
        expected: `butir ${wanted}`,
      },
    ];
  return cited.flatMap(({ plan, butir, place }): Fault[] => {
    const related = [`rencana/${plan.id}`];
    if (!plan.butir.some(({ id }) => id === butir))
      return [
        {
          path: `${place}.butir`,
          message: `Butir "${butir}" tidak ada dalam ${plan.nama}.`,
          help: `Pilih butir yang ada pada rencana/${plan.id}.`,
          actual: butir,
          expected: `butir ${wanted}`,
          related,
        },
      ];
    if (isInForce(plan.berlaku, date)) return [];
    return [
      {
        path: `${place}.rencana`,
        message: `${name} mengacu pada ${plan.nama}, yang tidak berlaku pada ${date}.`,
        help: `Acu ${wanted} yang berlaku pada hari itu.`,
        actual: spanOf(plan.berlaku),
        expected: `berlaku pada ${date}`,
        related,
      },
    ];
  });
};

const spanOf = ({ sejak, sampai }: Period): string => `${sejak ?? 'awal'} sampai ${sampai ?? 'sekarang'}`;

type Procedure = Pick<Sop, 'macam' | 'dasar' | 'instansi' | 'ditetapkan' | 'berlaku'>;

/** Why a provision leaves a procedure aside, in a sentence. */
const asideOf = (procedure: Procedure, { parameter, registry, date }: Context): string | undefined => {
  const { macam, mandiri_tik } = parameter;
  if (macam && !procedure.macam.some((kind) => macam.includes(kind)))
    return 'Ketentuan ini tidak menyangkut macam SOP ini.';
  if (sopStateOf(procedure, date) === 'berakhir') return 'SOP ini sudah tidak berlaku.';
  const owner = registry.get('instansi', procedure.instansi);
  return mandiri_tik && !(owner && isMandiriTik(owner, date, registry))
    ? `Instansi pemiliknya tidak berstatus Mandiri TIK pada ${date}.`
    : undefined;
};

/** The parts of a record that must rest on a plan, or why there is none. */
const restingIn = (context: Context): readonly Resting[] | string => {
  const { subject, parameter, date } = context;
  if ('riwayat' in subject) {
    const events = activitiesOf(subject.riwayat, parameter.kegiatan ?? activityKinds, context);
    if (events.length === 0) return 'Riwayatnya tidak memuat kegiatan yang dikenai ketentuan ini.';
    return events.map(({ event, path }) => ({
      references: event.acuan_rencana,
      path: `${path}.acuan_rencana`,
      parent: path,
      date: event.tanggal,
      name: `Kegiatan ${event.jenis} pada ${event.tanggal}`,
    }));
  }
  if (!('macam' in subject))
    return [{ references: subject.acuan_rencana, path: 'acuan_rencana', parent: '', date, name: 'Basis data ini' }];
  const { dasar, ditetapkan } = subject;
  // Drawing it up is what rests on the plan: a plan that ended since takes nothing from it.
  const drawnUp = ditetapkan && ditetapkan.tanggal < date ? ditetapkan.tanggal : date;
  const parent = dasar ? 'dasar' : '';
  const references = dasar?.acuan_rencana;
  return (
    asideOf(subject, context) ?? [{ references, path: 'dasar.acuan_rencana', parent, date: drawnUp, name: 'SOP ini' }]
  );
};

/** Work, data and procedures rest on an item of the plan that was in force on their day. */
export const acuanBerlaku = defineRule({
  id: 'rencana/acuan-berlaku',
  title: 'Kegiatan, data, dan SOP mengacu pada butir rencana yang berlaku',
  subjects: ['aplikasi', 'basis-data', 'sop'],
  fields: ['riwayat', 'acuan_rencana', 'dasar', 'macam', 'instansi', 'ditetapkan', 'berlaku'],
  indexes: ['by-id'],
  parameters,
  subjectsFor: ({ rekaman }) => [rekaman],
  judgesEvents: ({ rekaman }) => rekaman === 'aplikasi',
  check: (context) => {
    if (context.parameter.rekaman !== context.jenis) return notApplicable('Ketentuan ini tentang jenis rekaman lain.');
    const resting = restingIn(context);
    if (typeof resting === 'string') return notApplicable(resting);
    return verdictOf(resting.flatMap((part) => plansOf(part, context)));
  },
});
