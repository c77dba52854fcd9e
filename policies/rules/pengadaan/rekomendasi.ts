import { z } from 'zod';
import { covers, endedBefore, heldFrom, instrumentsOf } from '../../../scripts/core/instrument.ts';
import { hasUnreadNote } from '../../../scripts/core/office/coordination.ts';
import { holdsRole } from '../../../scripts/core/office/role.ts';
import { eitherOf } from '../../../scripts/core/policy/value-label.ts';
import type { Keputusan } from '../../../scripts/core/records/keputusan.ts';
import type { Pengadaan } from '../../../scripts/core/records/pengadaan.ts';
import { type CheckContext, defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const forms = ['perangkat-keras', 'perangkat-lunak'] as const;

const parameters = z.strictObject({
  instrumen: z.array(z.string()).min(1).meta({ description: 'Jenis surat yang diterima sebagai rekomendasi.' }),
  penerbit: z.literal('dinas').meta({ description: 'Instansi yang pejabatnya menandatangani rekomendasi itu.' }),
  wujud: z
    .array(z.enum(forms).meta({ enumDescriptions: ['perangkat keras', 'perangkat lunak'] }))
    .min(1)
    .meta({ description: 'Wujud perangkat yang dikenai ketentuan; yang tidak disebut wujudnya perangkat keras.' }),
});

type Context = CheckContext<
  'pengadaan',
  'id' | 'instansi' | 'tanggal' | 'perangkat' | 'rekomendasi',
  'by-id',
  z.infer<typeof parameters>
>;

const formOf = ({ wujud = 'perangkat-keras' }: Pengadaan['perangkat'][number]) => wujud;

/** A signer who cannot be read is told of at that paper. */
const isSigned = ({ penandatangan }: Keputusan, { parameter, registry }: Context): boolean => {
  const signer = registry.get('jabatan', penandatangan);
  return !signer || holdsRole(signer.instansi, parameter.penerbit, registry);
};

/** What the papers lack, each step judged on those that passed the one before; nothing where one of them will do. */
const lacksOf = (papers: readonly Keputusan[], context: Context): Fault[] => {
  const { subject, parameter, kosakata, istilah } = context;
  const { tanggal } = subject;
  const wanted = eitherOf(kosakata, 'instrumen', parameter.instrumen);
  const common = {
    path: papers.length > 0 ? 'rekomendasi' : '',
    help: `Catat suratnya sebagai keputusan yang mencakup pengadaan ini dan ditandatangani pejabat ${istilah.dinas}, lalu sebut pada rekomendasi.`,
    expected: `${wanted}, paling lambat ${tanggal}`,
    related: papers.map(({ id }) => `keputusan/${id}`),
  };
  const covering = papers.filter((paper) => covers(paper, 'pengadaan', subject.id));
  const signed = covering.filter((paper) => isSigned(paper, context));
  const held = signed.filter((paper) => endedBefore(paper, tanggal) === undefined);
  if (held.some((paper) => heldFrom(paper) <= tanggal)) return [];
  if (papers.length === 0) return [{ ...common, message: `${wanted} bagi pengadaan pada ${tanggal} belum disebut.` }];
  if (covering.length === 0) return [{ ...common, message: `${wanted} yang disebut tidak mencakup pengadaan ini.` }];
  if (signed.length === 0)
    return [{ ...common, message: `${wanted} yang disebut tidak ditandatangani pejabat ${istilah.dinas}.` }];
  if (held.length === 0) return [{ ...common, message: `${wanted} yang disebut sudah berakhir sebelum ${tanggal}.` }];
  const actual = held.map(heldFrom).join(', ');
  return [
    {
      ...common,
      message: `${wanted} baru ada ${actual}, sesudah pengadaan pada ${tanggal}.`,
      help: `Perbaiki tanggalnya bila keliru catat; bila benar, bicarakan dengan ${istilah.dinas}.`,
      actual,
    },
  ];
};

/** Devices are bought, added or replaced once the Dinas has recommended it; the same day will do. */
export const pengadaanRekomendasi = defineRule({
  id: 'pengadaan/rekomendasi',
  title: 'Pengadaan perangkat didahului rekomendasi Dinas',
  subjects: ['pengadaan'],
  fields: ['instansi', 'tanggal', 'perangkat', 'rekomendasi'],
  indexes: ['by-id'],
  parameters,
  check: (context) => {
    const { subject, parameter, registry, istilah } = context;
    const { instansi, perangkat, rekomendasi = [] } = subject;
    if (!perangkat.some((row) => parameter.wujud.includes(formOf(row))))
      return notApplicable('Wujud perangkat yang diadakan tidak dinilai butir ini.');
    if (holdsRole(instansi, parameter.penerbit, registry))
      return notApplicable(`${istilah.dinas} tidak memberi rekomendasi kepada dirinya sendiri.`);
    if (hasUnreadNote(rekomendasi, registry)) return notApplicable('Rekomendasi yang disebut belum dapat dibaca.');
    return verdictOf(lacksOf(instrumentsOf(rekomendasi, parameter.instrumen, registry), context));
  },
});
