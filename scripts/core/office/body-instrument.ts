import { covers, endedBefore, heldFrom } from '../instrument.ts';
import { eitherOf, labelOf } from '../policy/value-label.ts';
import type { Jabatan } from '../records/jabatan.ts';
import type { Keputusan } from '../records/keputusan.ts';
import type { Lembaga } from '../records/lembaga.ts';
import type { CheckContext, Fault } from '../rule.ts';
import { officeWord } from './words.ts';

/** Where a body names what it rests on. */
type BodyField = 'dasar' | 'dasar_tugas' | 'koordinasi';

const about: Readonly<Record<BodyField, string>> = {
  dasar: 'yang menetapkan lembaga ini',
  dasar_tugas: 'yang menetapkan tugas dan fungsi lembaga ini',
  koordinasi: 'tentang tugas dan fungsi lembaga ini',
};

type Context = Pick<CheckContext<'lembaga', never, 'by-id'>, 'registry' | 'kosakata' | 'istilah' | 'date'> & {
  readonly subject: Pick<Lembaga, 'id'>;
};

/** The kinds of paper that a provision names; where it names none, any will do. */
type Kinds = readonly string[] | undefined;

const labelsOf = (kinds: Kinds, { kosakata }: Context): string =>
  kinds ? eitherOf(kosakata, 'instrumen', kinds) : 'Instrumen';

/** The fault of a body that names nothing at a field. */
export const unnamedInstrument = (field: BodyField, kinds: Kinds, context: Context): Fault => {
  const expected = `${labelsOf(kinds, context)} ${about[field]}`;
  return {
    path: '',
    discriminator: field,
    message: `${expected} belum disebut.`,
    help: `Catat dahulu di folder keputusan, lalu sebut id-nya pada ${field}.`,
    actual: 'belum diisi',
    expected,
  };
};

/** Who signed an instrument of the right kind, where it was another office than the one that sets it. */
const signerFault = (
  field: BodyField,
  instrument: Keputusan,
  named: string,
  role: Jabatan['peran'],
  { registry, istilah }: Context,
): Fault | undefined => {
  const signer = registry.get('jabatan', instrument.penandatangan);
  if (!signer || signer.peran === role) return undefined;
  const expected = officeWord(role, istilah);
  return {
    path: field,
    discriminator: 'penandatangan',
    message: `${named} ditandatangani ${signer.nama}; seharusnya ${expected}.`,
    help: `Sebut keputusan yang ditandatangani ${expected}; bila hanya keliru catat, perbaiki penandatangannya.`,
    actual: signer.nama,
    expected,
  };
};

/** What is wrong with the instrument that a body names at a field by its id; undefined where it cannot be read. */
export const instrumentFaults = (
  field: BodyField,
  id: string,
  { kinds, role }: { readonly kinds: Kinds; readonly role?: Jabatan['peran'] | undefined },
  context: Context,
): readonly Fault[] | undefined => {
  const { subject, registry, kosakata, date } = context;
  const instrument = registry.get('keputusan', id);
  if (!instrument) return undefined;
  const named = `${labelOf(kosakata, 'instrumen', instrument.jenis)} ${instrument.nomor}`;
  const expected = labelsOf(kinds, context);
  const faults: Fault[] = [];
  const isOfKind = kinds === undefined || kinds.includes(instrument.jenis);
  const stranger = isOfKind && role && signerFault(field, instrument, named, role, context);
  if (stranger) faults.push(stranger);
  if (!isOfKind)
    faults.push({
      path: field,
      discriminator: 'jenis',
      message: `Yang disebut ${named}; seharusnya ${expected} ${about[field]}.`,
      help: `Mintakan ${expected}, lalu sebut pada ${field}; bila hanya keliru catat, perbaiki jenis instrumennya.`,
      actual: named,
      expected,
    });
  if (!covers(instrument, 'lembaga', subject.id))
    faults.push({
      path: field,
      discriminator: 'cakupan',
      message: `${named} tidak menyebut lembaga ini.`,
      help: 'Sebut instrumen yang benar, atau tambahkan lembaga ini pada mencakup di rekamannya.',
      actual: named,
      expected: 'instrumen yang menyebut lembaga ini',
    });
  const from = heldFrom(instrument);
  if (from > date)
    faults.push({
      path: field,
      discriminator: 'mulai',
      message: `${named} baru berlaku ${from}, sesudah ${date}.`,
      help: 'Sebut instrumen yang sudah berlaku, atau perbaiki tanggalnya bila keliru catat.',
      actual: from,
      expected: `paling lambat ${date}`,
    });
  const end = endedBefore(instrument, date);
  if (end !== undefined)
    faults.push({
      path: field,
      discriminator: 'masa',
      message: `${named} hanya berlaku sampai ${end}, sebelum ${date}.`,
      help: 'Sebut instrumen penggantinya, atau akhiri masa tugas lembaga ini pada berlaku.sampai.',
      actual: end,
      expected: `berlaku pada ${date}`,
    });
  return faults.map((fault) => ({ ...fault, related: [`keputusan/${instrument.id}`] }));
};
