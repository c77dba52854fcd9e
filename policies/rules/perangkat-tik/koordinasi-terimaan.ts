import { z } from 'zod';
import { hasUnreadNote, noteLackOf } from '../../../scripts/core/office/coordination.ts';
import { isDinas } from '../../../scripts/core/office/dinas.ts';
import { eitherOf, labelOf } from '../../../scripts/core/policy/value-label.ts';
import type { PerangkatTik } from '../../../scripts/core/records/perangkat-tik.ts';
import { type CheckContext, defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const parameters = z.strictObject({
  instrumen: z.array(z.string()).min(1).meta({ description: 'Jenis catatan yang diterima; salah satu cukup.' }),
});

type Context = CheckContext<'perangkat-tik', 'id' | 'instansi' | 'perangkat', 'by-id', z.infer<typeof parameters>>;
type Row = PerangkatTik['perangkat'][number];

const originWords = {
  'pemerintah-pusat': 'Pemerintah Pusat',
  'pemerintah-provinsi': 'Pemerintah Provinsi',
  'pihak-lain': 'pihak lain',
} as const;

type Received = Row & { readonly dari?: keyof typeof originWords };

/** Whether a row speaks of devices at all, and not of those that the regency bought itself. */
const isReceived = (row: Row): row is Received => row.jumlah > 0 && row.dari !== 'daerah';

const faultOf = (row: Received, i: number, context: Context): Fault | undefined => {
  const { subject, parameter, registry, kosakata, istilah } = context;
  const devices = `${row.jumlah} ${labelOf(kosakata, 'jenis_perangkat', row.jenis)}`;
  const path = `perangkat.${i}`;
  if (row.dari === undefined)
    return {
      path,
      discriminator: 'dari',
      message: `Asal ${devices} belum disebut; yang diterima dari luar daerah dikoordinasikan dengan ${istilah.dinas}.`,
      help: 'Isi isian "dari" dengan asal perangkatnya.',
      actual: 'belum diisi',
      expected: 'asal perangkat',
      // Devices of unknown origin may well be the regency's own.
      review: true,
    };
  const found = noteLackOf(
    row.koordinasi ?? [],
    { kinds: parameter.instrumen, role: 'dinas', covered: ['perangkat_tik', subject.id] },
    registry,
  );
  if (!found) return undefined;
  const lacks = {
    'belum-disebut': 'belum disebut',
    cakupan: 'yang disebut tidak mencakup pendataan ini',
    penandatangan: `yang disebut tidak ditandatangani pejabat ${istilah.dinas}`,
  };
  return {
    path: row.koordinasi ? `${path}.koordinasi` : path,
    discriminator: 'koordinasi',
    message: `${devices} diterima dari ${originWords[row.dari]}, tetapi catatan koordinasi dengan ${istilah.dinas} ${lacks[found.lack]}.`,
    help: `Catat suratnya sebagai keputusan yang mencakup pendataan ini dan ditandatangani pejabat ${istilah.dinas}, lalu sebut pada koordinasi.`,
    expected: eitherOf(kosakata, 'instrumen', parameter.instrumen),
    related: found.notes.map(({ id }) => `keputusan/${id}`),
  };
};

/** Devices that came from outside the regency were coordinated with the Dinas. */
export const perangkatTikKoordinasiTerimaan = defineRule({
  id: 'perangkat-tik/koordinasi-terimaan',
  title: 'Perangkat TIK yang diterima dari luar dikoordinasikan dengan Dinas',
  subjects: ['perangkat-tik'],
  fields: ['instansi', 'perangkat'],
  indexes: ['by-id'],
  parameters,
  check: (context) => {
    const { subject, registry, istilah } = context;
    if (isDinas(subject.instansi, registry))
      return notApplicable(`${istilah.dinas} tidak berkoordinasi dengan dirinya sendiri.`);
    const rows = subject.perangkat.flatMap((row, i) => (isReceived(row) ? [{ row, i }] : []));
    if (rows.length === 0) return notApplicable('Tidak ada perangkat yang diterima dari luar daerah.');
    const readable = rows.filter(({ row }) => !hasUnreadNote(row.koordinasi ?? [], registry));
    if (readable.length === 0) return notApplicable('Catatan yang disebut belum dapat dibaca.');
    return verdictOf(readable.flatMap(({ row, i }) => faultOf(row, i, context) ?? []));
  },
});
