import type { Basis } from '../../../scripts/core/finding.ts';
import { versionOn } from '../../../scripts/core/policy/policies.ts';
import { at } from '../config.ts';
import { shortName } from '../frame.ts';
import { type Link, regulationHref } from '../links.ts';
import { provisionOf, type Regency } from '../portal.ts';
import type { ChecklistItem } from '../records/aplikasi-checklist.ts';
import { type BasisView, basisView, provisionLink } from '../records/findings.ts';
import type { LabelledText } from './parameters.ts';

/** What a provision adds to its summary: who decides, how heavy it is, with which values. */
export interface NoteDetail {
  readonly text: string | undefined;
  readonly items: readonly LabelledText[];
}

/** What one regulation says in one cell. */
export interface CellNote {
  readonly text: string;
  readonly provisions: readonly Link[];
  readonly bases: readonly BasisView[];
  readonly details?: readonly NoteDetail[];
}

export interface ComparisonColumn {
  readonly name: string;
  readonly regulations: readonly Link[];
  /** The regulation that binds what the table is about, where it is about one thing. */
  readonly own: boolean;
}

export interface ComparisonRow {
  readonly heading: string;
  readonly href?: string;
  /** Where the row is led to by itself. */
  readonly anchor?: string;
  /** How it stands with one application, where the row is about something it has or lacks. */
  readonly standing: { readonly state: ChecklistItem['state'] | undefined; readonly word: string } | undefined;
  /** In the order of the columns; an empty cell is a regulation that asks nothing. */
  readonly cells: readonly (readonly CellNote[])[];
}

/** One way in which a provision, such as `badung/10.3`, speaks of the matter of a row. */
export interface Said {
  readonly provision: string;
  readonly basis: Basis;
  readonly detail?: NoteDetail;
}

const isTold = ({ text, items }: NoteDetail): boolean => text !== undefined || items.length > 0;

/** The same told twice is shown once. */
const distinct = (details: readonly NoteDetail[]): NoteDetail[] => [
  ...new Map(details.filter(isTold).map((detail) => [JSON.stringify(detail), detail])).values(),
];

/** Provisions in force, each once, in its own summary, with every way in which it speaks of the matter. */
export const notesOf = (said: readonly Said[]): CellNote[] =>
  [...Map.groupBy(said, ({ provision }) => provision)].flatMap(([id, group]) => {
    const stated = provisionOf(id);
    const version = stated && versionOn(stated.provision.versi, at);
    if (!version) return [];
    return [
      {
        text: version.ringkasan,
        provisions: [provisionLink(id)],
        bases: [...new Set(group.map(({ basis }) => basis))].map(basisView),
        details: distinct(group.flatMap(({ detail }) => detail ?? [])),
      },
    ];
  });

export const columnOf = (regency: Regency, own = false): ComparisonColumn => ({
  name: shortName(regency.registry.profil),
  regulations: (regency.policy?.regulations ?? []).map(({ regulation }) => ({
    text: regulation.sebutan,
    href: regulationHref(regency.id, regulation.id),
  })),
  own,
});
