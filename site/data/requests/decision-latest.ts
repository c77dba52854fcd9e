import type { Entry } from '../../../scripts/core/registry.ts';
import type { Link } from '../links.ts';
import type { Regency } from '../portal.ts';
import { provisionLink } from '../records/findings.ts';
import { linkTo, type RecordLink } from '../records/records.ts';
import { type StateView, stateOfEntry } from '../records/state.ts';
import type { ValueView } from '../records/value-view.ts';
import { dateWords } from '../words.ts';
import { refView } from './putusan-requirements.ts';

/** A decision in a line: when, what came of it, about what, and the ground of a refusal. */
export interface LatestDecision {
  readonly link: RecordLink;
  readonly state: StateView | undefined;
  readonly day: string;
  readonly about: readonly ValueView[];
  readonly ground: Link | undefined;
}

const SHOWN = 3;

const lineOf = (entry: Entry<'putusan'>, regency: Regency): LatestDecision => {
  const { waktu, perkara, penolakan } = entry.record;
  return {
    link: linkTo(entry),
    state: stateOfEntry(entry, regency),
    day: dateWords(waktu.slice(0, 10)),
    about: perkara.slice(0, SHOWN).map((ref) => refView(regency, ref)),
    ground: penolakan && provisionLink(penolakan.ketentuan),
  };
};

/** The last decisions of a regency, the latest first. */
export const latestDecisions = (regency: Regency): LatestDecision[] =>
  (regency.byKind.get('putusan') ?? [])
    .filter((entry): entry is Entry<'putusan'> => entry.jenis === 'putusan')
    .toSorted((a, b) => b.record.nomor - a.record.nomor)
    .slice(0, SHOWN)
    .map((entry) => lineOf(entry, regency));
