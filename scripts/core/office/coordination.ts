import { covers, instrumentsOf } from '../instrument.ts';
import type { Keputusan } from '../records/keputusan.ts';
import type { Lookups } from '../rule.ts';
import { type AgencyRole, holdsRole } from './role.ts';

/** Coordination with an office, as a provision asks for it: one note of these sorts that covers the record. */
export interface Coordination {
  readonly kinds: readonly string[];
  /** Role of the agency in which the note is signed. */
  readonly role: AgencyRole;
  readonly covered: readonly [kind: Parameters<typeof covers>[1], id: string];
}

/** The first thing that no note of a place has. */
type NoteLack = 'belum-disebut' | 'cakupan' | 'penandatangan';

/** A signer who cannot be read is told of at that note. */
const isSignedIn = (role: AgencyRole, { penandatangan }: Keputusan, registry: Lookups<'by-id'>): boolean => {
  const signer = registry.get('jabatan', penandatangan);
  return !signer || holdsRole(signer.instansi, role, registry);
};

/** What the notes that a record names lack, with those of the right sort; undefined where one of them will do. */
export const noteLackOf = (
  ids: readonly string[],
  { kinds, role, covered }: Coordination,
  registry: Lookups<'by-id'>,
): { readonly lack: NoteLack; readonly notes: readonly Keputusan[] } | undefined => {
  const notes = instrumentsOf(ids, kinds, registry);
  const covering = notes.filter((note) => covers(note, ...covered));
  if (covering.some((note) => isSignedIn(role, note, registry))) return undefined;
  if (notes.length === 0) return { lack: 'belum-disebut', notes };
  return { lack: covering.length === 0 ? 'cakupan' : 'penandatangan', notes };
};

/** Whether one of the notes cannot be read: that is told there, and nothing is said of it here. */
export const hasUnreadNote = (ids: readonly string[], registry: Lookups<'by-id'>): boolean =>
  ids.some((id) => registry.isBroken(`keputusan/${id}`));
