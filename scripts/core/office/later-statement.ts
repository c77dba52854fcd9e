import type { RecordOf } from '../records/kinds.ts';
import type { Lookups } from '../rule.ts';

/** Kinds in which an agency states how it stands on a day; a newer statement takes the place of an older one. */
type Stated = 'keamanan-informasi' | 'sertifikat-elektronik' | 'tenaga-tik';

interface Place {
  readonly registry: Lookups<'referrers'>;
  readonly today: string;
}

/** What an agency stated last by a day, after one of its statements of that kind; undefined where nothing came after it. */
export const laterThan = <Kind extends Stated>(
  kind: Kind,
  { instansi, tanggal }: Pick<RecordOf<Kind>, 'instansi' | 'tanggal'>,
  { registry, today }: Place,
): RecordOf<Kind> | undefined =>
  registry
    .find('referrers', `instansi/${instansi}`)
    .flatMap(({ jenis, record }) => (jenis === kind ? [record as RecordOf<Kind>] : []))
    .filter((other) => other.instansi === instansi && tanggal < other.tanggal && other.tanggal <= today)
    .toSorted((a, b) => (a.tanggal < b.tanggal ? -1 : 1))
    .at(-1);

/** Why a statement is no longer judged: its agency stated anew by a day; undefined where it is the last one. */
export const outdated = <Kind extends Stated>(
  kind: Kind,
  statement: Pick<RecordOf<Kind>, 'instansi' | 'tanggal'>,
  place: Place,
): string | undefined => {
  const later = laterThan(kind, statement, place);
  return later && `Instansi ini sudah mencatat keadaan yang lebih baru, yaitu ${later.tanggal}.`;
};
