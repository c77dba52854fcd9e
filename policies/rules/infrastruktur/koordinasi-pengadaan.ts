import { z } from 'zod';
import { outOfConnection, tersambungParameter } from '../../../scripts/core/infrastruktur/connection.ts';
import {
  namesUnread,
  seenVerdict,
  type Work,
  worksOf,
  worksParameter,
} from '../../../scripts/core/infrastruktur/work.ts';
import { covers, endedBefore, heldFrom, instrumentsOf } from '../../../scripts/core/instrument.ts';
import { isDinas } from '../../../scripts/core/office/dinas.ts';
import { eitherOf } from '../../../scripts/core/policy/value-label.ts';
import { type CheckContext, defineRule, type Fault, notApplicable } from '../../../scripts/core/rule.ts';

const parameters = z.strictObject({
  kegiatan: worksParameter,
  tersambung: tersambungParameter,
  instrumen: z.array(z.string()).min(1).meta({ description: 'Jenis surat yang diterima sebagai koordinasi.' }),
});

type Context = CheckContext<
  'infrastruktur',
  'id' | 'nama' | 'pemilik' | 'tersambung' | 'riwayat',
  'by-id',
  z.infer<typeof parameters>
>;

/** Whether the Dinas does it alone: it need not coordinate with itself. Where nobody is named, the owner counts. */
const isByDinas = ({ pelaksana }: Work, { subject, registry }: Context): boolean =>
  (pelaksana ?? [subject.pemilik]).every((id) => isDinas(id, registry));

interface Papers {
  readonly wanted: string;
  readonly ofKind: number;
  readonly found: number;
}

const lackOf = ({ wanted, ofKind, found }: Papers, { jenis, tanggal }: Work, nama: string): string => {
  if (ofKind === 0) return `${wanted} bagi ${jenis} ${nama} pada ${tanggal} belum disebut.`;
  return found === 0
    ? `${wanted} yang disebut bagi ${jenis} pada ${tanggal} tidak mencakup ${nama}.`
    : `${wanted} bagi ${jenis} ${nama} sudah berakhir sebelum ${tanggal}.`;
};

/** What one purchase lacks. */
const faultsOf = (event: Work, path: string, context: Context): Fault[] => {
  const { subject, parameter, registry, kosakata, istilah } = context;
  const { jenis, tanggal, instrumen = [] } = event;
  if (namesUnread(event, registry)) return [];
  const ofKind = instrumentsOf(instrumen, parameter.instrumen, registry);
  const found = ofKind.filter((record) => covers(record, 'infrastruktur', subject.id));
  const held = found.filter((record) => endedBefore(record, tanggal) === undefined);
  if (held.some((record) => heldFrom(record) <= tanggal)) return [];
  const at = event.instrumen ? `${path}.instrumen` : path;
  const related = ofKind.map(({ id }) => `keputusan/${id}`);
  const kinds = eitherOf(kosakata, 'instrumen', parameter.instrumen);
  // Where several papers will do, the sentence names what they show, and the list stands beside it.
  const wanted = parameter.instrumen.length === 1 ? kinds : 'Catatan koordinasi';
  const actual = held.map(heldFrom).join(', ');
  return [
    held.length > 0
      ? {
          path: at,
          discriminator: 'terlambat',
          message: `${wanted} bagi ${jenis} ${subject.nama} baru ada ${actual}, sesudah ${jenis} dimulai pada ${tanggal}.`,
          help: `Perbaiki tanggalnya bila keliru catat; bila benar, bicarakan dengan ${istilah.dinas}.`,
          actual,
          expected: `paling lambat ${tanggal}`,
          related,
        }
      : {
          path: at,
          discriminator: 'koordinasi',
          message: lackOf({ wanted, ofKind: ofKind.length, found: found.length }, event, subject.nama),
          help: 'Catat suratnya sebagai keputusan yang mencakup infrastruktur ini, lalu sebut pada instrumen peristiwa itu.',
          expected: kinds,
          related,
        },
  ];
};

/** Buying what uses infrastructure of the Dinas is coordinated before it begins. */
export const infrastrukturKoordinasiPengadaan = defineRule({
  id: 'infrastruktur/koordinasi-pengadaan',
  title: 'Pengadaan yang memakai infrastruktur Dinas dikoordinasikan lebih dahulu',
  subjects: ['infrastruktur'],
  fields: ['nama', 'pemilik', 'tersambung', 'riwayat'],
  indexes: ['by-id'],
  parameters,
  judgesEvents: () => true,
  check: (context) => {
    const { subject, parameter, registry, istilah } = context;
    const foreign = outOfConnection(subject, parameter, istilah);
    if (foreign) return notApplicable(foreign);
    const works = worksOf(subject.riwayat, parameter.kegiatan, context).filter(
      ({ event }) => !isByDinas(event, context),
    );
    if (works.length === 0)
      return notApplicable(
        `Riwayatnya tidak memuat pengadaan oleh instansi selain ${istilah.dinas} sejak ketentuan ini berlaku.`,
      );
    const faults = works.flatMap(({ event, path }) => faultsOf(event, path, context));
    return seenVerdict(
      faults,
      works.some(({ event }) => namesUnread(event, registry)),
    );
  },
});
