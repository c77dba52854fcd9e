import { type Place, shapeFinding } from '../check-schema.ts';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { type Jenis, jenisList, kindOf } from '../records/kinds.ts';
import { choicesAt, keysAt, schemasAt } from '../schema-walk.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word that nothing knows, at a place inside an entry of `penegakan`. */
export interface UnknownTerm {
  readonly path: string;
  readonly message: string;
  readonly known: readonly string[];
  /** What to do, where there is no list of known words to choose from. */
  readonly help?: string;
}

const keysOf = (path: string): (string | number)[] => path.split('.').map((key) => (/^(\*|\d+)$/.test(key) ? 0 : key));

/** The values of a word list of the regency. */
export const valuesIn = (vocabulary: Vocabulary, list: string): string[] =>
  vocabulary[list]?.nilai.map(({ id }) => id) ?? [];

/** A word that must be one of those known; the nearest of them is suggested. */
export const unknown = (path: string, what: string, word: string, known: readonly string[]): UnknownTerm[] => {
  if (known.includes(word)) return [];
  const meant = nearest(word, known);
  return [{ path, known, message: `${what} "${word}" tidak dikenal${meant ? `; mungkin "${meant}"` : ''}.` }];
};

export const unknownKind = (path: string, jenis: string): UnknownTerm[] =>
  unknown(path, 'Jenis rekaman', jenis, jenisList);

/** The place nearest to one that is not there: the same but for its last word. */
const nearPlace = (jenis: Jenis, path: string): string | undefined => {
  const [parents, last = ''] = [path.split('.').slice(0, -1), path.split('.').at(-1)];
  const meant = nearest(
    last,
    keysAt(
      kindOf(jenis).schema,
      keysOf(parents.join('.')).filter((key) => key !== ''),
    ),
  );
  return meant && [...parents, meant].join('.');
};

/** Fields that records of a kind do not have; `*` stands for every item of a list. */
export const unknownPlaces = (jenis: Jenis, place: string, paths: readonly string[]): UnknownTerm[] =>
  paths
    .filter((path) => schemasAt(kindOf(jenis).schema, keysOf(path)).length === 0)
    .map((path) => {
      const meant = nearPlace(jenis, path);
      const message = `Isian "${path}" tidak ada pada ${kindOf(jenis).judul}${meant ? `; mungkin "${meant}"` : ''}.`;
      return { path: place, known: [], message };
    });

/** A value that a field of days, or of lengths of time, takes; both refuse words. */
const sampleOf = { tanggal: '2020-02-29', jangka: 'P1Y' } as const;

/** Fields that records do not have, or that hold something else than days or lengths of time. */
export const placesHolding = (
  what: keyof typeof sampleOf,
  jenis: Jenis,
  place: string,
  paths: readonly string[],
): UnknownTerm[] =>
  paths.flatMap((path) => {
    const schemas = schemasAt(kindOf(jenis).schema, keysOf(path));
    if (schemas.length === 0) return unknownPlaces(jenis, place, [path]);
    const isHeld = schemas.some(
      (schema) => schema.safeParse(sampleOf[what]).success && !schema.safeParse(what).success,
    );
    const message = `Isian "${path}" pada ${kindOf(jenis).judul} tidak berisi ${what === 'tanggal' ? 'tanggal' : 'jangka waktu'}.`;
    return isHeld ? [] : [{ path: place, known: [], message }];
  });

/** Values that neither the kind nor the word lists of the regency know for a field. */
export const unknownValues = (
  jenis: Jenis,
  vocabulary: Vocabulary,
  place: string,
  path: string,
  values: readonly string[],
): UnknownTerm[] => {
  const { schema, vocabulary: lists } = kindOf(jenis);
  const list = lists?.[path];
  const choices = [...choicesAt(schema, keysOf(path)), ...choicesAt(schema, [...keysOf(path), 0])];
  const known = list === undefined ? choices : valuesIn(vocabulary, list);
  return known.length === 0 ? [] : values.flatMap((value) => unknown(place, 'Nilai', value, known));
};

/** One finding for each unknown word of an entry; `code` names the shape, `path` is where its body stands in the file. */
export const termFindings = (code: string, terms: readonly UnknownTerm[], place: Place, path: string): Finding[] =>
  terms.map(({ path: inner, message, known, help = 'Sebut isian yang ada pada jenis rekaman itu.' }, i) =>
    shapeFinding(place, {
      code,
      path: `${path}.${inner}`,
      message,
      help: known.length > 0 ? `Pilih salah satu: ${known.join(', ')}.` : help,
      discriminator: `${code} ${i}`,
    }),
  );
