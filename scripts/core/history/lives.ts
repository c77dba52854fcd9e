import type { SourceFile } from '../register.ts';
import { publicChanges } from './public-changes.ts';
import type { RecordChange } from './snapshot.ts';
import type { FileStep, Step, Version } from './step.ts';
import { decisionsOf } from './step-decisions.ts';
import { stepRenames } from './step-renames.ts';

/** Changes of every record by its place, oldest first. */
export type Lives = Map<string, RecordChange[]>;

type Kept = Pick<RecordChange, 'fields' | 'tertutup' | 'takTerbaca'>;

const placeOf = ({ daerah, jenis, name }: Pick<FileStep, 'daerah' | 'jenis' | 'name'>): string =>
  `${daerah}/${jenis}/${name}`;

const refOf = (place: string): string => place.slice(place.indexOf('/') + 1);

const unreadable: Kept = { fields: [], tertutup: 0, takTerbaca: true };

/** What differs between two versions; an absent one holds nothing. */
const between = (jenis: FileStep['jenis'], before: Version | undefined, after: Version | undefined): Kept =>
  (before && !before.value) || (after && !after.value)
    ? unreadable
    : publicChanges(jenis, before?.value ?? {}, after?.value ?? {});

/** A file that was only written in another way, with other comments or another order of its keys, is no change. */
const saysSomething = ({ fields, tertutup, takTerbaca }: Kept): boolean =>
  fields.length > 0 || tertutup > 0 || takTerbaca === true;

const sourceOf = ({ daerah, jenis, name, file }: FileStep, version: Version | undefined): SourceFile => ({
  daerah,
  jenis,
  name,
  file,
  value: version?.value,
});

interface Moves {
  /** The file that a record had before, by the place that it came to. */
  readonly origins: ReadonlyMap<string, FileStep>;
  /** Places that records left. */
  readonly left: ReadonlySet<string>;
}

const movesIn = (files: readonly FileStep[]): Moves => {
  const gone = files.filter(({ before, after }) => before && !after);
  const came = files.filter(({ before, after }) => after && !before);
  const renames = stepRenames(
    gone.map((one) => sourceOf(one, one.before)),
    came.map((one) => sourceOf(one, one.after)),
  );
  const byPlace = new Map(gone.map((one) => [placeOf(one), one]));
  const origins = [...renames].flatMap(([from, to]): [string, FileStep][] => {
    const file = byPlace.get(from);
    return file ? [[to, file]] : [];
  });
  return { origins: new Map(origins), left: new Set(renames.keys()) };
};

/** What one step did to one file, in a word and field by field; undefined where it said nothing new. */
const kindOfChange = (
  file: FileStep,
  origin: FileStep | undefined,
): (Kept & Pick<RecordChange, 'jenis' | 'dari'>) | undefined => {
  const { jenis, before, after } = file;
  if (origin) return { jenis: 'pindah', dari: placeOf(origin), ...between(jenis, origin.before, after) };
  const kept = between(jenis, before, after);
  if (!before) return { jenis: 'baru', ...kept };
  if (!after) return { jenis: 'dihapus', ...kept };
  return saysSomething(kept) ? { jenis: 'berubah', ...kept } : undefined;
};

/** Names by which a decision may call a record: those of both places where it moved. */
const namesOf = (files: readonly FileStep[]): string[] => files.flatMap((file) => [refOf(placeOf(file)), file.file]);

/** The life of a record that moved goes on at its new place; what stood there before, if anything did, stays in front. */
const move = (lives: Lives, from: string, to: string): void => {
  lives.set(to, [...(lives.get(to) ?? []), ...(lives.get(from) ?? [])]);
  lives.delete(from);
};

/** Adds what one step did to the lives of records. */
export const addStep = (lives: Lives, { commit, waktu, files }: Step): void => {
  const { origins, left } = movesIn(files);
  const decisionOn = decisionsOf(files);
  for (const file of files) {
    const place = placeOf(file);
    const origin = origins.get(place);
    const change = left.has(place) ? undefined : kindOfChange(file, origin);
    if (!change) continue;
    if (origin) move(lives, placeOf(origin), place);
    const putusan = decisionOn(file.daerah, namesOf(origin ? [file, origin] : [file]));
    const life = lives.get(place) ?? [];
    life.push({ commit, waktu, ...(putusan ? { putusan } : {}), ...change });
    lives.set(place, life);
  }
};
