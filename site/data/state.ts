import { kindOf } from '../../scripts/core/records/kinds.ts';
import type { Entry } from '../../scripts/core/registry.ts';
import { type SubdomainState, stateFactsOf, stateOf } from '../../scripts/core/subdomain-state.ts';
import { evaluationsOf, regencyOf } from './portal.ts';
import { isSample } from './records.ts';
import { withDates } from './words.ts';

/** How far a request has come, in a word and with the fact that causes it. */
export interface StateView {
  readonly state: string;
  readonly word: string;
  readonly why: string;
  readonly tone: 'netral' | 'jalan' | 'baik' | 'tunggu' | 'berhenti';
  /** Derived from a sample, in whole or in part. */
  readonly contoh: boolean;
}

const tones: Readonly<Record<SubdomainState, StateView['tone']>> = {
  tercatat: 'netral',
  diajukan: 'jalan',
  'belum-lengkap': 'tunggu',
  ditolak: 'berhenti',
  disetujui: 'baik',
  ditetapkan: 'baik',
  aktif: 'baik',
  nonaktif: 'berhenti',
};

/** The order in which lists show the states: what waits comes first. */
const order: readonly SubdomainState[] = [
  'belum-lengkap',
  'diajukan',
  'disetujui',
  'ditetapkan',
  'aktif',
  'ditolak',
  'nonaktif',
  'tercatat',
];
export const compareStates = (a: string, b: string): number =>
  order.indexOf(a as SubdomainState) - order.indexOf(b as SubdomainState);

const isSubdomain = (entry: Entry): entry is Entry<'subdomain'> => entry.jenis === 'subdomain';

export const hasState = (jenis: string): boolean => jenis === 'subdomain';

/** The derived state of an entry whose kind has one. */
export const stateOfEntry = (entry: Entry): StateView | undefined => {
  if (!isSubdomain(entry)) return undefined;
  const { registry } = regencyOf(entry.daerah);
  const instruments = entry.record.riwayat
    .flatMap((event) => event.instrumen ?? [])
    .flatMap((id) => registry.lookup('by-id', `keputusan/${id}`))
    .filter((found): found is Entry<'keputusan'> => found.jenis === 'keputusan');
  const { state, word, why } = stateOf(stateFactsOf(entry.record, evaluationsOf(entry)));
  return {
    state,
    word,
    why: withDates(why),
    tone: tones[state],
    contoh: isSample(entry) || instruments.some(isSample),
  };
};

/** What the states of a kind mean, for the foot of its list. */
export const stateNote = (jenis: string): string | undefined =>
  hasState(jenis)
    ? `Keadaan ${kindOf('subdomain').judul.toLowerCase()} tidak diketik siapa pun; ia disimpulkan dari riwayat, keputusan, dan hasil pemeriksaan rekamannya.`
    : undefined;
