import { z } from 'zod';
import {
  activitiesOf,
  activitiesParameter,
  outOfScope,
  scopeParameters,
} from '../../../scripts/core/aplikasi/scope.ts';
import { agencyOf, isAgency } from '../../../scripts/core/office/agency.ts';
import { isDinas } from '../../../scripts/core/office/dinas.ts';
import { isMandiriTik } from '../../../scripts/core/office/mandiri-tik.ts';
import type { Activity } from '../../../scripts/core/records/aplikasi-riwayat.ts';
import { type CheckContext, defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const sortSchema = z.enum(['dinas', 'perangkat-daerah', 'pemilik', 'mandiri-tik']).meta({
  enumDescriptions: ['Dinas', 'perangkat daerah', 'instansi pemilik aplikasi', 'perangkat daerah Mandiri TIK'],
});
type Sort = z.infer<typeof sortSchema>;

const parameters = z.strictObject({
  kelas: scopeParameters.kelas,
  kegiatan: activitiesParameter,
  pelaksana: z.array(sortSchema).min(1).meta({ description: 'Pihak yang melaksanakan kegiatan itu.' }),
  pembantu: z
    .array(sortSchema)
    .min(1)
    .optional()
    .meta({ description: 'Pihak yang membantu pelaksana; tanpa ini pembantu tidak dinilai.' }),
});

type Context = CheckContext<'aplikasi', 'kelas' | 'pemilik' | 'riwayat', 'by-id', z.infer<typeof parameters>>;

const wordsOf = (sorts: readonly Sort[], date: string, { istilah }: Context): string => {
  const words = {
    dinas: istilah.dinas,
    'perangkat-daerah': istilah.perangkat_daerah,
    pemilik: 'instansi pemilik aplikasi',
    'mandiri-tik': `${istilah.perangkat_daerah} yang berstatus Mandiri TIK pada ${date}`,
  };
  return sorts.map((sort) => words[sort]).join(' atau ');
};

/** Whether an office is of a sort on the day of the work; a unit counts as the agency it belongs to. */
const isOfSort = (id: string, sort: Sort, date: string, { subject, registry }: Context): boolean => {
  const agency = agencyOf(id, registry);
  if (!agency) return false;
  if (sort === 'dinas') return isDinas(id, registry);
  if (sort === 'perangkat-daerah') return isAgency(agency);
  if (sort === 'mandiri-tik') return isMandiriTik(agency, date, registry);
  return subject.pemilik !== undefined && agencyOf(subject.pemilik, registry)?.id === agency.id;
};

const strangers = (role: 'pelaksana' | 'pembantu', event: Activity, path: string, context: Context): Fault[] => {
  const { jenis, tanggal } = event;
  const allowed = context.parameter[role];
  if (!allowed) return [];
  const expected = wordsOf(allowed, tanggal, context);
  return (event[role] ?? []).flatMap((id, i): Fault[] => {
    const office = context.registry.get('instansi', id);
    if (!office || allowed.some((sort) => isOfSort(id, sort, tanggal, context))) return [];
    return [
      {
        path: `${path}.${role}.${i}`,
        message: `${role === 'pelaksana' ? 'Pelaksana' : 'Pembantu'} ${jenis} pada ${tanggal} tercatat ${office.nama}; seharusnya ${expected}.`,
        help: `Perbaiki ${role} bila keliru; bila benar, bicarakan dengan ${context.istilah.dinas} sebelum dilanjutkan.`,
        actual: office.nama,
        expected,
      },
    ];
  });
};

const faultsOf = (event: Activity, path: string, context: Context): Fault[] => {
  if (event.pelaksana)
    return [...strangers('pelaksana', event, path, context), ...strangers('pembantu', event, path, context)];
  const expected = wordsOf(context.parameter.pelaksana, event.tanggal, context);
  return [
    {
      path,
      discriminator: 'pelaksana',
      message: `Pelaksana ${event.jenis} pada ${event.tanggal} belum diisi; seharusnya ${expected}.`,
      help: 'Isi pelaksana dengan instansi yang melaksanakan, juga bila dikerjakan pihak ketiga.',
      actual: 'belum diisi',
      expected,
    },
    ...strangers('pembantu', event, path, context),
  ];
};

/** Who may plan, build, develop or maintain applications of a class. */
export const pembangunBerhak = defineRule({
  id: 'aplikasi/pembangun-berhak',
  title: 'Kegiatan aplikasi dilaksanakan oleh pihak yang ditunjuk',
  subjects: ['aplikasi'],
  fields: ['kelas', 'pemilik', 'riwayat'],
  indexes: ['by-id'],
  parameters,
  judgesEvents: () => true,
  check: (context) => {
    const { subject, parameter, kosakata } = context;
    const foreign = outOfScope(subject, parameter, kosakata);
    if (foreign) return notApplicable(foreign);
    const events = activitiesOf(subject.riwayat, parameter.kegiatan, context);
    if (events.length === 0) return notApplicable('Riwayatnya tidak memuat kegiatan yang dikenai ketentuan ini.');
    return verdictOf(events.flatMap(({ event, path }) => faultsOf(event, path, context)));
  },
});
