import { z } from 'zod';
import { isDinas } from '../../../scripts/core/office/dinas.ts';
import { foreignKind } from '../../../scripts/core/policy/foreign-kind.ts';
import type { Regulation } from '../../../scripts/core/policy/regulation.ts';
import type { Laporan } from '../../../scripts/core/records/laporan.ts';
import { recipients } from '../../../scripts/core/records/laporan.ts';
import { type CheckContext, defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

type Recipient = NonNullable<Laporan['penerima']>[number];

const recipientSchema = z.enum(recipients).meta({ enumDescriptions: [...recipients] });

const parameters = z.strictObject({
  jenis: z.array(z.string()).min(1).meta({ description: 'Jenis laporan yang dikenai ketentuan.' }),
  penerima: z.array(recipientSchema).min(1).meta({ description: 'Kepada siapa laporan itu disampaikan.' }),
  melalui: z
    .array(recipientSchema)
    .min(1)
    .optional()
    .meta({ description: 'Melalui siapa disampaikan; tanpa ini jalannya tidak diperiksa.' }),
  pelapor: z
    .enum(['dinas', 'selain-dinas'])
    .optional()
    .meta({
      description: 'Siapa yang melapor; tanpa ini tidak diperiksa.',
      enumDescriptions: ['harus Dinas', 'instansi selain Dinas; laporan Dinas tidak dinilai'],
    }),
  boleh_menyusul: z.literal(true).optional().meta({
    description:
      'Yang belum mencatat penerima dinilai belum disampaikan, dan yang belum mencatat jalannya dinilai petugas; tanpa ini keduanya harus diisi.',
  }),
});

type Context = CheckContext<
  'laporan',
  'id' | 'jenis' | 'instansi' | 'penerima' | 'melalui' | 'asal',
  'by-id',
  z.infer<typeof parameters>
>;

/** Those to whom a report goes, in the words of a regulation. */
const wordOf = (recipient: Recipient, { dinas, perangkat_daerah }: Regulation['istilah']): string =>
  ({
    bupati: 'Bupati',
    'sekretaris-daerah': 'Sekretaris Daerah',
    dinas,
    walidata: 'walidata',
    'kepala-instansi': `pimpinan ${perangkat_daerah}`,
    'pemerintah-pusat': 'Pemerintah Pusat',
    masyarakat: 'masyarakat',
  })[recipient];

/** A stage of the way that a report takes: those who are named there and those who should be. */
const stageFaults = (
  field: 'penerima' | 'melalui',
  wanted: readonly Recipient[],
  { subject, parameter, istilah }: Context,
): Fault[] => {
  const named = subject[field] ?? [];
  const words = (list: readonly Recipient[]) => list.map((one) => wordOf(one, istilah)).join(', ');
  if (wanted.every((one) => named.includes(one))) return [];
  const actual = named.length > 0 ? words(named) : 'belum diisi';
  const expected = words(wanted);
  const [told, should] =
    field === 'penerima' ? ['Penerimanya', `disampaikan kepada ${expected}`] : ['Jalannya', `melalui ${expected}`];
  return [
    {
      path: named.length > 0 ? field : '',
      discriminator: field,
      message: `${told} ${named.length > 0 ? `tercatat ${actual}` : actual}; laporan ini seharusnya ${should}.`,
      help: `Sampaikan ${field === 'penerima' ? `kepada ${expected}` : should}, lalu catat pada ${field}; bila hanya keliru catat, perbaiki isiannya.`,
      actual,
      expected,
      // What a record leaves out shows no other way than the one asked for.
      ...(named.length === 0 && parameter.boleh_menyusul ? { review: true } : {}),
    },
  ];
};

/** Who made the report, where the regulation names only the Dinas. */
const reporterFaults = ({ subject, parameter, registry, istilah }: Context): Fault[] => {
  if (parameter.pelapor !== 'dinas' || isDinas(subject.instansi, registry)) return [];
  const office = registry.get('instansi', subject.instansi);
  if (!office) return [];
  return [
    {
      path: 'instansi',
      message: `Pelapornya tercatat ${office.nama}; laporan berjenis ini dibuat ${istilah.dinas}.`,
      help: `Pilih jenis laporan bagi ${istilah.perangkat_daerah}, atau perbaiki instansinya bila keliru catat.`,
      actual: office.nama,
      expected: istilah.dinas,
    },
  ];
};

/** A report goes to those whom the regulation names, by the way that it names. */
export const laporanJalur = defineRule({
  id: 'laporan/jalur',
  title: 'Laporan disampaikan kepada penerima dan melalui jalan yang disebut peraturan',
  subjects: ['laporan'],
  fields: ['jenis', 'instansi', 'penerima', 'melalui', 'asal'],
  indexes: ['by-id'],
  parameters,
  check: (context) => {
    const { subject, parameter, registry, kosakata, istilah } = context;
    const { jenis, penerima, instansi, asal } = subject;
    const foreign = foreignKind(kosakata, 'jenis_laporan', parameter.jenis, jenis);
    if (foreign) return notApplicable(foreign);
    if (parameter.pelapor === 'selain-dinas' && isDinas(instansi, registry))
      return notApplicable(`Laporan ${istilah.dinas} sendiri mengikuti ketentuan lain.`);
    if (penerima === undefined && parameter.boleh_menyusul)
      return notApplicable('Laporannya belum tercatat disampaikan; itu dihitung sebagai kewajiban.');
    if (penerima === undefined && asal === 'publik')
      return notApplicable('Fakta publik ini tidak menyebut penerimanya.');
    return verdictOf([
      ...reporterFaults(context),
      ...stageFaults('penerima', parameter.penerima, context),
      ...(parameter.melalui ? stageFaults('melalui', parameter.melalui, context) : []),
    ]);
  },
});
