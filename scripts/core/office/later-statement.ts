import type { RecordOf } from '../records/kinds.ts';
import type { Lookups } from '../rule.ts';

/** Kinds in which an agency states how it stands on a day; a newer statement takes the place of an older one. */
type Stated = 'keamanan-informasi' | 'sertifikat-elektronik' | 'tenaga-tik';
type Statement = Pick<RecordOf<Stated>, 'instansi' | 'tanggal'>;

/** Why a statement is no longer judged: its agency stated anew by a day; undefined where it is the last one. */
export const outdated = (
  kind: Stated,
  { instansi, tanggal }: Statement,
  { registry, today }: { readonly registry: Lookups<'referrers'>; readonly today: string },
): string | undefined => {
  const days = registry
    .find('referrers', `instansi/${instansi}`)
    .flatMap(({ jenis, record }) => (jenis === kind ? [record as RecordOf<Stated>] : []))
    .flatMap((other) => (other.instansi === instansi && other.tanggal <= today ? [other.tanggal] : []));
  const last = days.toSorted().at(-1);
  return last !== undefined && tanggal < last
    ? `Instansi ini sudah mencatat keadaan yang lebih baru, yaitu ${last}.`
    : undefined;
};
