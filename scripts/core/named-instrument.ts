import { covers, endedBefore, heldFrom } from './instrument.ts';
import { officeWord } from './office/words.ts';
import { eitherOf, labelOf } from './policy/value-label.ts';
import type { Jabatan } from './records/jabatan.ts';
import type { Keputusan } from './records/keputusan.ts';
import type { CheckContext, Fault } from './rule.ts';

type Context = Pick<CheckContext<never, never, 'by-id'>, 'registry' | 'kosakata' | 'istilah' | 'date'>;

/** A place of a record that names an instrument, with the words in which its faults are told. */
interface NamedPlace {
  readonly field: string;
  /** The record that the instrument must cover: its kind as instruments write it, its id, and what it is called. */
  readonly covered: { readonly kind: Parameters<typeof covers>[1]; readonly id: string; readonly word: string };
  /** What the instrument is there for: `yang menetapkan lembaga ini`. */
  readonly about: string;
  /** What the record may do instead, once its instrument has ended. */
  readonly ending: string;
}

/** The kinds of paper that a provision names; where it names none, any will do. */
type Kinds = readonly string[] | undefined;

/** Which instruments will do, and the office that signs them where the law names one. */
export interface Wanted {
  readonly kinds: Kinds;
  readonly role?: Jabatan['peran'] | undefined;
}

/** An instrument as a sentence names it: its kind and its number. */
export const nameOfInstrument = ({ jenis, nomor }: Keputusan, kosakata: Context['kosakata']): string =>
  `${labelOf(kosakata, 'instrumen', jenis)} ${nomor}`;

const wordsFor = (kinds: Kinds, { kosakata }: Context): string =>
  kinds ? eitherOf(kosakata, 'instrumen', kinds) : 'Instrumen';

/** The fault of a record that names nothing at a place. */
export const unnamedInstrument = (
  { field, about }: Pick<NamedPlace, 'field' | 'about'>,
  kinds: Kinds,
  context: Context,
): Fault => {
  const expected = `${wordsFor(kinds, context)} ${about}`;
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
  field: string,
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

const kindFault = ({ field, about }: NamedPlace, named: string, expected: string): Fault => ({
  path: field,
  discriminator: 'jenis',
  message: `Yang disebut ${named}; seharusnya ${expected} ${about}.`,
  help: `Mintakan ${expected}, lalu sebut pada ${field}; bila hanya keliru catat, perbaiki jenis instrumennya.`,
  actual: named,
  expected,
});

const coverFault = ({ field, covered: { word } }: NamedPlace, named: string): Fault => ({
  path: field,
  discriminator: 'cakupan',
  message: `${named} tidak menyebut ${word}.`,
  help: `Sebut instrumen yang benar, atau tambahkan ${word} pada mencakup di rekamannya.`,
  actual: named,
  expected: `instrumen yang menyebut ${word}`,
});

const timeFaults = ({ field, ending }: NamedPlace, instrument: Keputusan, named: string, date: string): Fault[] => {
  const from = heldFrom(instrument);
  const end = endedBefore(instrument, date);
  return [
    ...(from > date
      ? [
          {
            path: field,
            discriminator: 'mulai',
            message: `${named} baru berlaku ${from}, sesudah ${date}.`,
            help: 'Sebut instrumen yang sudah berlaku, atau perbaiki tanggalnya bila keliru catat.',
            actual: from,
            expected: `paling lambat ${date}`,
          },
        ]
      : []),
    ...(end !== undefined
      ? [
          {
            path: field,
            discriminator: 'masa',
            message: `${named} hanya berlaku sampai ${end}, sebelum ${date}.`,
            help: `Sebut instrumen penggantinya, atau ${ending}.`,
            actual: end,
            expected: `berlaku pada ${date}`,
          },
        ]
      : []),
  ];
};

/** What is wrong with the instrument that a record names at a place. */
export const faultsOfInstrument = (
  place: NamedPlace,
  instrument: Keputusan,
  { kinds, role }: Wanted,
  context: Context,
): Fault[] => {
  const { kosakata, date } = context;
  const named = nameOfInstrument(instrument, kosakata);
  const fits = kinds === undefined || kinds.includes(instrument.jenis);
  const stranger = fits && role && signerFault(place.field, instrument, named, role, context);
  const faults = [
    ...(stranger ? [stranger] : []),
    ...(fits ? [] : [kindFault(place, named, wordsFor(kinds, context))]),
    ...(covers(instrument, place.covered.kind, place.covered.id) ? [] : [coverFault(place, named)]),
    ...timeFaults(place, instrument, named, date),
  ];
  return faults.map((fault) => ({ ...fault, related: [`keputusan/${instrument.id}`] }));
};
