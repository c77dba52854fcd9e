import { faultsOfInstrument, unnamedInstrument as unnamedAt, type Wanted } from '../named-instrument.ts';
import type { Lembaga } from '../records/lembaga.ts';
import type { CheckContext, Fault } from '../rule.ts';

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

/** The fault of a body that names nothing at a field. */
export const unnamedInstrument = (field: BodyField, kinds: Wanted['kinds'], context: Context): Fault =>
  unnamedAt({ field, about: about[field] }, kinds, context);

/** What is wrong with the instrument that a body names at a field by its id; undefined where it cannot be read. */
export const instrumentFaults = (
  field: BodyField,
  id: string,
  wanted: Wanted,
  context: Context,
): readonly Fault[] | undefined => {
  const instrument = context.registry.get('keputusan', id);
  if (!instrument) return undefined;
  const place = {
    field,
    covered: { kind: 'lembaga', id: context.subject.id, word: 'lembaga ini' },
    about: about[field],
    ending: 'akhiri masa tugas lembaga ini pada berlaku.sampai',
  } as const;
  return faultsOfInstrument(place, instrument, wanted, context);
};
