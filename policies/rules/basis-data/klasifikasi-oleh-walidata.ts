import { z } from 'zod';
import { stewardsOn } from '../../../scripts/core/data/stewards.ts';
import { agencyOf } from '../../../scripts/core/office/agency.ts';
import { ofSilence, silenceParameter } from '../../../scripts/core/policy/silence.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import type { Classification } from '../../../scripts/core/records/basis-data.ts';
import { type CheckContext, defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const parameters = z.strictObject({
  penetap: z.enum(['walidata', 'pengelola']).meta({
    description: 'Pihak yang menetapkan klasifikasi.',
    enumDescriptions: ['walidata pada hari penetapan', 'instansi pengelola data'],
  }),
  perlu_dasar: z
    .array(z.string())
    .min(1)
    .optional()
    .meta({ description: 'Kelas yang harus menyebut dasar hukumnya; tanpa ini tidak ada.' }),
  bila_kosong: silenceParameter,
});

type Context = CheckContext<
  'basis-data',
  'id' | 'klasifikasi' | 'pengelola',
  'by-id' | 'walidata-by-basis-data',
  z.infer<typeof parameters>
>;

/** Who may have set it, by id. */
const settersOf = ({ tanggal }: Classification, { subject, parameter, registry }: Context): readonly string[] => {
  if (parameter.penetap === 'walidata') return stewardsOn(subject.id, tanggal, registry).map(({ unit }) => unit);
  const agency = agencyOf(subject.pengelola, registry);
  return agency ? [...new Set([subject.pengelola, agency.id])] : [subject.pengelola];
};

const setterFaults = (classification: Classification, context: Context): Fault[] => {
  const { parameter, registry } = context;
  const { ditetapkan_oleh: id, tanggal } = classification;
  const setters = settersOf(classification, context);
  if (setters.includes(id)) return [];
  const nameOf = (agency: string) => registry.get('instansi', agency)?.nama ?? agency;
  const role = parameter.penetap === 'walidata' ? `pada ${tanggal} walidata data ini` : 'pengelola data ini';
  const who = setters.map(nameOf).join(' atau ');
  const agency = agencyOf(context.subject.pengelola, registry)?.id;
  const isUnrecorded = setters.length === 0 && agency !== undefined && agencyOf(id, registry)?.id === agency;
  return [
    {
      path: 'klasifikasi.ditetapkan_oleh',
      message:
        setters.length > 0
          ? `Klasifikasi ini ditetapkan ${nameOf(id)}; ${role} ${who}.`
          : `Klasifikasi ini ditetapkan ${nameOf(id)}; pada ${tanggal} tidak ada walidata yang bertugas atas data ini.`,
      // Where a steward is one by its mandate, no steward on record does not yet mean that another office set it.
      ...(isUnrecorded ? { review: true } : {}),
      help: `Mintakan penetapan kepada ${setters.length > 0 ? who : 'walidata data ini'}, lalu perbaiki ditetapkan_oleh dan tanggalnya.`,
      actual: nameOf(id),
      expected: setters.length > 0 ? who : 'walidata data ini',
    },
  ];
};

const groundFaults = ({ kelas, dikecualikan }: Classification, { parameter, kosakata }: Context): Fault[] => {
  if (dikecualikan || !parameter.perlu_dasar?.includes(kelas)) return [];
  return [
    {
      path: 'klasifikasi.kelas',
      discriminator: 'dasar',
      message: `Kelas "${labelOf(kosakata, 'klasifikasi_data', kelas)}" belum menyebut dasar hukumnya.`,
      help: 'Isi klasifikasi.dikecualikan.dasar dengan ketentuan yang mengecualikannya; isi datanya tidak dicatat.',
      actual: 'belum diisi',
      expected: 'dasar hukum pengecualian',
      ...ofSilence(parameter.bila_kosong),
    },
  ];
};

/** A class changes only by a new act: never by editing the old one. */
const changeFaults = (now: Classification, { base, kosakata }: Context): Fault[] => {
  const before = base?.klasifikasi;
  if (!before || before.kelas === now.kelas || before.tanggal < now.tanggal) return [];
  const [from, to] = [before, now].map(({ kelas }) => labelOf(kosakata, 'klasifikasi_data', kelas));
  return [
    {
      path: 'klasifikasi.tanggal',
      discriminator: 'berubah',
      message: `Kelas data berubah dari "${from}" menjadi "${to}" tanpa penetapan yang lebih baru dari ${before.tanggal}.`,
      help: 'Isi tanggal dan penetap dari penetapan yang baru, atau kembalikan kelas yang lama.',
      actual: `${from} → ${to}`,
      expected: `penetapan sesudah ${before.tanggal}`,
    },
  ];
};

const removed = (before: Classification, { kosakata }: Context): Fault => ({
  path: '',
  discriminator: 'dihapus',
  message: `Klasifikasi data ini dihapus; sebelumnya "${labelOf(kosakata, 'klasifikasi_data', before.kelas)}".`,
  help: 'Kembalikan klasifikasinya; bila berubah, catat penetapan yang baru.',
  actual: 'dihapus',
  expected: 'klasifikasi yang berlaku',
});

/** The openness of data is set by its steward, or by the agency that manages it, and changed only by a new act. */
export const basisDataKlasifikasi = defineRule({
  id: 'basis-data/klasifikasi-oleh-walidata',
  title: 'Klasifikasi data ditetapkan oleh pihak yang disebut peraturan',
  subjects: ['basis-data'],
  fields: ['klasifikasi', 'pengelola'],
  indexes: ['by-id', 'walidata-by-basis-data'],
  parameters,
  comparesBase: true,
  judgesEvents: ({ perlu_dasar }) => perlu_dasar === undefined,
  check: (context) => {
    const { klasifikasi } = context.subject;
    const before = context.base?.klasifikasi;
    if (!klasifikasi)
      return before ? verdictOf([removed(before, context)]) : notApplicable('Data ini belum diklasifikasi.');
    return verdictOf([
      // Who set it before the provision began did so under other law.
      ...(context.isInForce(klasifikasi.tanggal) ? setterFaults(klasifikasi, context) : []),
      ...groundFaults(klasifikasi, context),
      ...changeFaults(klasifikasi, context),
    ]);
  },
});
