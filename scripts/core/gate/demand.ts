import type { Basis } from '../finding.ts';
import { isFormedBy, type Seat, type Setting, seatsFor } from './authority.ts';
import type { RegencyFacts, StatedApproval } from './facts.ts';

export type Exclusion = 'penulis' | 'kontributor' | 'instansi-pemohon';

/** What must be met by votes or an instrument, before anybody's vote is looked at. */
export interface Demand {
  readonly id: string;
  readonly kind: 'pengusul' | 'pemutus' | 'penetap' | 'telaah';
  readonly regency: RegencyFacts;
  readonly subjects: readonly string[];
  /** Changed paths that it covers, and that a vote on it is bound to. */
  readonly paths: readonly string[];
  readonly provisions: readonly string[];
  readonly basis: readonly Basis[];
  readonly authority: readonly string[];
  readonly seats: readonly Seat[];
  readonly quorum: readonly (number | string)[];
  readonly excluded: ReadonlySet<Exclusion>;
  /** Agencies for which the change is asked. */
  readonly applicants: readonly string[];
  readonly isDistinct: boolean;
  readonly body: { readonly needsChair: boolean; readonly formedBy: readonly string[] };
  readonly instruments: readonly string[];
  readonly details: readonly string[];
  /** Whether it alone lets a path land: a decision, or a house setting that asks for no more than a proposal. */
  readonly covers: boolean;
  readonly setting: Setting;
  readonly record?: { readonly jenis: string; readonly old: unknown; readonly new: unknown };
}

/** One entry of a provision or of the house, as far as a demand takes it over. */
export type Entry = Pick<
  StatedApproval,
  'peran' | 'oleh' | 'kuorum' | 'berbeda_orang' | 'kecuali' | 'instrumen' | 'lembaga'
> & { readonly provision?: string; readonly basis: Basis; readonly covers: boolean };

/** Entries of one role and one authority ask for one thing: their grounds unite, their terms add up to the strictest. */
const united = (entries: readonly Entry[]) => ({
  provisions: [...new Set(entries.flatMap(({ provision }) => provision ?? []))].sort(),
  basis: [...new Set(entries.map(({ basis }) => basis))].sort(),
  quorum: entries.map(({ kuorum }) => kuorum),
  excluded: new Set(entries.flatMap(({ kecuali }) => kecuali ?? [])),
  isDistinct: entries.some(({ berbeda_orang }) => berbeda_orang === true),
  body: {
    needsChair: entries.some(({ lembaga }) => lembaga?.ketua === true),
    formedBy: entries.flatMap(({ lembaga }) => lembaga?.dasar ?? []),
  },
  instruments: [...new Set(entries.flatMap(({ instrumen }) => instrumen ?? []))].sort(),
  covers: entries.some(({ covers }) => covers),
});

type Matter = Pick<Demand, 'id' | 'regency' | 'subjects' | 'paths' | 'applicants' | 'setting' | 'record'>;

/** What entries of one role and one authority ask of a matter. */
export const demandOf = (
  matter: Matter,
  peran: Entry['peran'],
  oleh: readonly string[],
  entries: readonly Entry[],
): Demand => {
  const terms = united(entries);
  const seats = seatsFor(oleh, matter.regency, matter.setting);
  return {
    ...matter,
    kind: peran,
    authority: oleh,
    // Members of a body that the asked instrument did not form sit nowhere.
    seats: seats.filter(({ body }) => body === undefined || isFormedBy(body, terms.body.formedBy)),
    details: [],
    ...terms,
  };
};
