import { z } from 'zod';
import { isOfficeOfSort, officeSchema, sortWords } from '../../../scripts/core/infrastruktur/party.ts';
import { outOfKinds } from '../../../scripts/core/infrastruktur/scope.ts';
import {
  asetParameter,
  noWork,
  outOfAset,
  seenVerdict,
  type Work,
  worksOf,
  worksParameter,
} from '../../../scripts/core/infrastruktur/work.ts';
import { type CheckContext, defineRule, type Fault, notApplicable } from '../../../scripts/core/rule.ts';

const parameters = z.strictObject({
  jenis: z
    .array(z.string())
    .min(1)
    .optional()
    .meta({ description: 'Jenis infrastruktur yang dikenai ketentuan; tanpa ini semua jenis.' }),
  aset: asetParameter.optional(),
  kegiatan: worksParameter,
  pelaksana: z.array(officeSchema).min(1).meta({ description: 'Pihak yang melaksanakan kegiatan itu.' }),
});

type Context = CheckContext<
  'infrastruktur',
  'jenis' | 'aset' | 'pemilik' | 'riwayat',
  'by-id',
  z.infer<typeof parameters>
>;

/** Work of which nobody is named shows no breach: a person looks at it. */
const nobody = ({ jenis, tanggal }: Work, path: string, { parameter, istilah }: Context): Fault => {
  const expected = sortWords(parameter.pelaksana, istilah);
  return {
    path,
    discriminator: 'pelaksana',
    message: `Pelaksana ${jenis} pada ${tanggal} belum diisi; seharusnya ${expected}.`,
    help: 'Isi pelaksana dengan instansi yang melaksanakan, juga bila dikerjakan pihak ketiga.',
    actual: 'belum diisi',
    expected,
    review: true,
  };
};

/** The offices that carried out some work and are not those named; whoever cannot be read is told elsewhere. */
const faultsOf = (event: Work, path: string, context: Context): Fault[] => {
  const { jenis, tanggal, pelaksana } = event;
  if (!pelaksana) return [nobody(event, path, context)];
  const { parameter, registry, istilah } = context;
  const expected = sortWords(parameter.pelaksana, istilah);
  const isNamed = (id: string) => parameter.pelaksana.some((sort) => isOfficeOfSort(id, sort, context));
  // That others may not work beside the one who is named, no text says.
  const isJoint = pelaksana.some(isNamed);
  return pelaksana.flatMap((id, i): Fault[] => {
    const office = registry.get('instansi', id);
    if (!office || isNamed(id)) return [];
    return [
      {
        path: `${path}.pelaksana.${i}`,
        message: `Pelaksana ${jenis} pada ${tanggal} tercatat ${office.nama}; seharusnya ${expected}.`,
        help: `Perbaiki pelaksana bila keliru; bila benar, bicarakan dengan ${istilah.dinas} sebelum dilanjutkan.`,
        actual: office.nama,
        expected,
        ...(isJoint && { review: true }),
      },
    ];
  });
};

/** Who may plan, build or develop infrastructure. */
export const infrastrukturPelaksanaBerhak = defineRule({
  id: 'infrastruktur/pelaksana-berhak',
  title: 'Kegiatan infrastruktur dilaksanakan oleh pihak yang ditunjuk',
  subjects: ['infrastruktur'],
  fields: ['jenis', 'aset', 'pemilik', 'riwayat'],
  indexes: ['by-id'],
  parameters,
  judgesEvents: () => true,
  check: (context) => {
    const { subject, parameter, registry } = context;
    const foreign = outOfKinds(parameter.jenis, context) ?? outOfAset(subject, parameter);
    if (foreign) return notApplicable(foreign);
    const works = worksOf(subject.riwayat, parameter.kegiatan, context);
    if (works.length === 0) return notApplicable(noWork);
    const faults = works.flatMap(({ event, path }) => faultsOf(event, path, context));
    const offices = works.flatMap(({ event }) => event.pelaksana ?? []);
    return seenVerdict(
      faults,
      offices.some((id) => !registry.get('instansi', id)),
    );
  },
});
