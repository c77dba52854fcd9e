import { z } from 'zod';
import { activitiesOf } from '../../../scripts/core/aplikasi/scope.ts';
import { outOfKinds } from '../../../scripts/core/infrastruktur/scope.ts';
import { type Work, workKinds } from '../../../scripts/core/infrastruktur/work.ts';
import { outOfCooperation, sortParameter } from '../../../scripts/core/kerja-sama/scope.ts';
import { isMandiriTik } from '../../../scripts/core/office/mandiri-tik.ts';
import { type Activity, activityKinds } from '../../../scripts/core/records/aplikasi-riwayat.ts';
import type { KerjaSama } from '../../../scripts/core/records/kerja-sama.ts';
import type { Layanan } from '../../../scripts/core/records/layanan.ts';
import type { Sop } from '../../../scripts/core/records/sop.ts';
import { planFaults, type Resting } from '../../../scripts/core/rencana/plan-faults.ts';
import { type CheckContext, defineRule, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';
import { sopKinds, sopKindWords } from '../../../scripts/core/sop/kinds.ts';
import { sopStateOf } from '../../../scripts/core/sop/state.ts';

const subjects = ['aplikasi', 'basis-data', 'sop', 'kerja-sama', 'infrastruktur', 'layanan'] as const;
const activities = [...new Set([...activityKinds, ...workKinds])];

const parameters = z.strictObject({
  rekaman: z.enum(subjects).meta({
    description: 'Jenis rekaman yang dikenai ketentuan.',
    enumDescriptions: ['aplikasi', 'basis data', 'SOP', 'kerja sama', 'infrastruktur', 'layanan'],
  }),
  jenis: z.string().meta({ description: 'Jenis rencana yang harus diacu.' }),
  kegiatan: z
    .array(z.enum(activities).meta({ enumDescriptions: activities }))
    .min(1)
    .optional()
    .meta({
      description: 'Kegiatan yang dikenai ketentuan; hanya bagi aplikasi dan infrastruktur, tanpa ini semua.',
    }),
  infrastruktur: z
    .array(z.string())
    .min(1)
    .optional()
    .meta({ description: 'Jenis infrastruktur yang dikenai ketentuan; tanpa ini semua jenis.' }),
  macam: z
    .array(z.enum(sopKinds).meta({ enumDescriptions: Object.values(sopKindWords) }))
    .min(1)
    .optional()
    .meta({ description: 'Macam SOP yang dikenai ketentuan; hanya bagi SOP, tanpa ini semua macam.' }),
  mandiri_tik: z.literal(true).optional().meta({
    description: 'Hanya bagi SOP instansi berstatus Mandiri TIK.',
  }),
  kerja_sama: sortParameter.optional().meta({
    description: 'Jenis kerja sama yang dikenai ketentuan; hanya bagi kerja sama, tanpa ini tidak ada.',
  }),
});

const fields = [
  'riwayat',
  'acuan_rencana',
  'dasar',
  'macam',
  'instansi',
  'ditetapkan',
  'berlaku',
  'jenis',
  'mitra',
  'golongan',
  'elektronik',
  'pemilik',
] as const;

type Context = CheckContext<(typeof subjects)[number], (typeof fields)[number], 'by-id', z.infer<typeof parameters>>;

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

type Joined = Pick<KerjaSama, 'jenis' | 'riwayat' | 'berlaku' | 'acuan_rencana'>;

/** What is joined rests on the plan of the day on which it began: a plan that ended since takes nothing from it. */
const restingOfJoined = (joined: Joined, context: Context): readonly Resting[] | string => {
  const { parameter, date } = context;
  const reason = outOfCooperation(joined, parameter.kerja_sama ?? [], context);
  if (reason) return reason;
  const begun = joined.berlaku?.sejak ?? joined.riwayat[0]?.tanggal ?? date;
  const [references, name] = [joined.acuan_rencana, 'Kerja sama ini'];
  return [{ references, path: 'acuan_rencana', parent: '', date: begun, name }];
};

type Offered = Pick<Layanan, 'golongan' | 'elektronik' | 'berlaku' | 'acuan_rencana'>;

/** A service rests on the plan of the day from which it is given; what was given before the provision began is left. */
const restingOfService = (service: Offered, { date, isInForce }: Context): readonly Resting[] | string => {
  const { elektronik, berlaku, acuan_rencana: references } = service;
  if (elektronik === false) return 'Layanan ini tidak diberikan dengan sistem elektronik.';
  const begun = berlaku?.sejak ?? date;
  if (!isInForce(begun)) return `Layanan ini sudah diberikan sejak ${begun}, sebelum ketentuan ini berlaku.`;
  return [{ references, path: 'acuan_rencana', parent: '', date: begun, name: 'Layanan ini' }];
};

/** Every event of which the provision speaks rests on the plan of its own day. */
const restingOfEvents = (events: readonly (Activity | Work)[], context: Context): readonly Resting[] | string => {
  const { kegiatan = activities } = context.parameter;
  const demanded = activitiesOf<Pick<Work, 'tanggal' | 'acuan_rencana'> & { readonly jenis: string }>(
    events,
    kegiatan,
    context,
  );
  if (demanded.length === 0) return 'Riwayatnya tidak memuat kegiatan yang dikenai ketentuan ini.';
  return demanded.map(({ event, path }) => ({
    references: event.acuan_rencana,
    path: `${path}.acuan_rencana`,
    parent: path,
    date: event.tanggal,
    name: `Kegiatan ${event.jenis} pada ${event.tanggal}`,
  }));
};

/** The parts of a record that must rest on a plan, or why there is none. */
const restingIn = (context: Context): readonly Resting[] | string => {
  const { subject, parameter, date, kosakata } = context;
  if ('golongan' in subject) return restingOfService(subject, context);
  if ('mitra' in subject) return restingOfJoined(subject, context);
  if ('riwayat' in subject) {
    const { infrastruktur } = parameter;
    const foreign = 'jenis' in subject && outOfKinds(infrastruktur, { subject, kosakata });
    return foreign || restingOfEvents(subject.riwayat, context);
  }
  if (!('macam' in subject))
    return [
      {
        references: subject.acuan_rencana,
        path: 'acuan_rencana',
        parent: '',
        date,
        name: 'Basis data ini',
      },
    ];
  const { dasar, ditetapkan } = subject;
  // Drawing it up is what rests on the plan: a plan that ended since takes nothing from it.
  const drawnUp = ditetapkan && ditetapkan.tanggal < date ? ditetapkan.tanggal : date;
  const parent = dasar ? 'dasar' : '';
  const references = dasar?.acuan_rencana;
  return (
    asideOf(subject, context) ?? [{ references, path: 'dasar.acuan_rencana', parent, date: drawnUp, name: 'SOP ini' }]
  );
};

/** Work, data, procedures, services and what is joined rest on an item of the plan that was in force on their day. */
export const acuanBerlaku = defineRule({
  id: 'rencana/acuan-berlaku',
  title: 'Kegiatan, data, SOP, kerja sama, dan layanan mengacu pada butir rencana yang berlaku',
  subjects: [...subjects],
  fields: [...fields],
  indexes: ['by-id'],
  parameters,
  subjectsFor: ({ rekaman }) => [rekaman],
  judgesEvents: ({ rekaman }) => rekaman === 'aplikasi' || rekaman === 'infrastruktur',
  check: (context) => {
    if (context.parameter.rekaman !== context.jenis) return notApplicable('Ketentuan ini tentang jenis rekaman lain.');
    const resting = restingIn(context);
    if (typeof resting === 'string') return notApplicable(resting);
    // Each law here names the plan, and none its being cited.
    const silent = { mayBeSilent: true } as const;
    return verdictOf(resting.flatMap((part) => planFaults({ ...part, ...silent }, context.parameter.jenis, context)));
  },
});
