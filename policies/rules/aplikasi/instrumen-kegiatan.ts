import { z } from 'zod';
import {
  activitiesOf,
  activitiesParameter,
  outOfScope,
  scopeParameters,
} from '../../../scripts/core/aplikasi/scope.ts';
import { covers, endedBefore, heldFrom, instrumentsOf } from '../../../scripts/core/instrument.ts';
import { isDinas } from '../../../scripts/core/office/dinas.ts';
import { eitherOf } from '../../../scripts/core/policy/value-label.ts';
import type { Activity } from '../../../scripts/core/records/aplikasi-riwayat.ts';
import type { Keputusan } from '../../../scripts/core/records/keputusan.ts';
import {
  type CheckContext,
  defineRule,
  type Fault,
  notApplicable,
  pass,
  type Verdict,
  verdictOf,
} from '../../../scripts/core/rule.ts';

const parameters = z.strictObject({
  kelas: scopeParameters.kelas,
  kegiatan: activitiesParameter,
  oleh: z.literal('perangkat-daerah').optional().meta({
    description: 'Pelaksana kegiatan yang dinilai, selain Dinas sendiri; tanpa ini semua, juga Dinas.',
  }),
  pihak_ketiga: z.literal(true).optional().meta({
    description: 'Hanya kegiatan yang dikerjakan pihak ketiga; tanpa ini semua.',
  }),
  instrumen: z.array(z.string()).min(1).meta({ description: 'Jenis keputusan atau surat yang diterima.' }),
  penerbit: z.literal('dinas').optional().meta({
    description: 'Penanda tangan surat yang diterima; tanpa ini siapa pun.',
  }),
  saat: z.enum(['ada', 'sebelum', 'tidak-terlambat']).meta({
    description: 'Kapan keputusan atau surat itu harus ada.',
    enumDescriptions: [
      'ada, kapan pun tanggalnya',
      'ada, dan bertanggal paling lambat hari kegiatan dimulai',
      'bila ada, bertanggal paling lambat hari kegiatan dimulai',
    ],
  }),
});

type Context = CheckContext<'aplikasi', 'id' | 'nama' | 'kelas' | 'riwayat', 'by-id', z.infer<typeof parameters>>;

const isJudged = (event: Activity, { parameter, registry }: Context): boolean => {
  const isByDinas = event.pelaksana?.every((id) => isDinas(id, registry)) ?? false;
  return !(parameter.pihak_ketiga && !event.pihak_ketiga) && !(parameter.oleh && isByDinas);
};

/** Whether the paper comes from the office that must give it; a signer who cannot be read is told elsewhere. */
const isIssuedRightly = ({ penandatangan }: Keputusan, { parameter, registry }: Context): boolean => {
  const signer = parameter.penerbit && registry.get('jabatan', penandatangan);
  return !signer || isDinas(signer.instansi, registry);
};

/** Why none of the cited papers of an accepted kind will do. */
const refusalOf = (ofKind: readonly Keputusan[], { jenis, tanggal }: Activity, wanted: string, context: Context) => {
  const { subject, istilah } = context;
  if (ofKind.length === 0) return `${wanted} bagi ${jenis} ${subject.nama} pada ${tanggal} belum disebut.`;
  return ofKind.some((record) => covers(record, 'aplikasi', subject.id))
    ? `${wanted} yang disebut bagi ${jenis} pada ${tanggal} tidak ditandatangani pejabat ${istilah.dinas}.`
    : `${wanted} yang disebut bagi ${jenis} pada ${tanggal} tidak mencakup ${subject.nama}.`;
};

interface Ended {
  readonly event: Activity;
  readonly at: string;
  readonly kinds: string;
  readonly wanted: string;
  readonly ends: readonly (string | undefined)[];
  readonly related: readonly string[];
}

/** What has ended gives nothing to later work; a binding that only asks whether it came in time leaves that to others. */
const endedVerdict = ({ event, at, kinds, wanted, ends, related }: Ended, { parameter }: Context): Verdict => {
  const { jenis, tanggal } = event;
  const actual = ends.join(', ');
  if (parameter.saat === 'tidak-terlambat') return notApplicable(`${wanted} yang disebut sudah berakhir.`);
  return verdictOf([
    {
      path: at,
      discriminator: `${kinds}:berakhir`,
      message: `${wanted} hanya berlaku sampai ${actual}, sebelum ${jenis} dimulai pada ${tanggal}.`,
      help: 'Sebut yang berlaku pada hari itu, atau perbaiki masa berlakunya bila keliru catat.',
      actual,
      expected: `berlaku pada ${tanggal}`,
      related,
    },
  ]);
};

/** What one event lacks. An unreadable instrument is told at its own file. */
const judgeEvent = (event: Activity, path: string, context: Context): Verdict => {
  const { subject, parameter, registry, kosakata, istilah } = context;
  const { jenis, tanggal, instrumen = [] } = event;
  if (instrumen.some((id) => registry.isBroken(`keputusan/${id}`)))
    return notApplicable('Keputusan yang disebut belum dapat dibaca.');
  const wanted = eitherOf(kosakata, 'instrumen', parameter.instrumen);
  const kinds = parameter.instrumen.join('+');
  const ofKind = instrumentsOf(instrumen, parameter.instrumen, registry);
  const found = ofKind.filter((record) => covers(record, 'aplikasi', subject.id) && isIssuedRightly(record, context));
  const related = ofKind.map(({ id }) => `keputusan/${id}`);
  const at = event.instrumen ? `${path}.instrumen` : path;
  if (found.length === 0 && parameter.saat === 'tidak-terlambat') return notApplicable(`${wanted} belum disebut.`);
  if (found.length === 0)
    return verdictOf([
      {
        path: at,
        discriminator: kinds,
        message: refusalOf(ofKind, event, wanted, context),
        help: 'Catat suratnya sebagai keputusan yang mencakup aplikasi ini, lalu sebut pada instrumen peristiwa itu.',
        expected: wanted,
        related,
      },
    ]);
  const ends = found.map((record) => endedBefore(record, tanggal));
  if (ends.every((end) => end !== undefined)) return endedVerdict({ event, at, kinds, wanted, ends, related }, context);
  const held = found.filter((record) => endedBefore(record, tanggal) === undefined);
  if (parameter.saat === 'ada' || held.some((record) => heldFrom(record) <= tanggal)) return pass;
  const actual = held.map(heldFrom).join(', ');
  const come = held.some((record) => tanggal < record.tanggal) ? 'bertanggal' : 'baru berlaku';
  return verdictOf([
    {
      path: at,
      discriminator: `${kinds}:terlambat`,
      message: `${wanted} ${come} ${actual}, sesudah ${jenis} dimulai pada ${tanggal}.`,
      help: `Perbaiki tanggalnya bila keliru catat; bila benar, bicarakan dengan ${istilah.dinas}.`,
      actual,
      expected: `paling lambat ${tanggal}`,
      related,
    },
  ]);
};

/** The coordination, recommendation or permission on which work at an application rests. */
export const instrumenKegiatan = defineRule({
  id: 'aplikasi/instrumen-kegiatan',
  title: 'Kegiatan aplikasi menyebut koordinasi, rekomendasi, atau izin yang diminta',
  subjects: ['aplikasi'],
  fields: ['nama', 'kelas', 'riwayat'],
  indexes: ['by-id'],
  parameters,
  judgesEvents: () => true,
  check: (context) => {
    const { subject, parameter, kosakata } = context;
    const foreign = outOfScope(subject, parameter, kosakata);
    if (foreign) return notApplicable(foreign);
    const events = activitiesOf(subject.riwayat, parameter.kegiatan, context).filter(({ event }) =>
      isJudged(event, context),
    );
    const verdicts = events.map(({ event, path }) => judgeEvent(event, path, context));
    const faults = verdicts.flatMap((verdict): readonly Fault[] => (verdict.outcome === 'gagal' ? verdict.faults : []));
    if (faults.length > 0) return verdictOf(faults);
    const [aside] = verdicts.filter(({ outcome }) => outcome === 'tak-berlaku');
    if (verdicts.some(({ outcome }) => outcome === 'lulus')) return pass;
    return aside ?? notApplicable('Riwayatnya tidak memuat kegiatan yang dikenai ketentuan ini.');
  },
});
