import type { Vocabulary } from '../../../scripts/core/policy/vocabulary.ts';
import { jenisList, kindOf } from '../../../scripts/core/records/kinds.ts';
import { type Regency, regencies } from '../portal.ts';
import { provisionLink } from '../records/findings.ts';
import type { CellNote, ComparisonRow } from './comparison-cells.ts';
import { statements } from './subject-statements.ts';

type List = Vocabulary[string];

/** A list of values whose values name provisions: what a regulation itself enumerates. */
interface StatedList {
  readonly name: string;
  readonly list: List;
  readonly regency: Regency;
}

const isStated = ({ nilai }: List): boolean => nilai.some(({ ketentuan }) => ketentuan !== undefined);

const lists: readonly StatedList[] = regencies.flatMap((regency) =>
  Object.entries(regency.policy?.vocabulary ?? {})
    .filter(([, list]) => isStated(list))
    .map(([name, list]) => ({ name, list, regency })),
);

const holders = new Map(
  jenisList.flatMap((jenis) =>
    Object.values(kindOf(jenis).vocabulary ?? {}).flatMap((name) => (name ? [[name, jenis] as const] : [])),
  ),
);

const subjectsByProvision = new Map(
  [...Map.groupBy(statements, ({ stated }) => stated.id)].map(([id, of]) => [
    id,
    of.flatMap(({ subjects }) => subjects),
  ]),
);

/** The kind whose records draw on a list, else what the provisions that its values name are about. */
const subjectsOf = ({ name, list }: StatedList): readonly string[] => {
  const holder = holders.get(name);
  if (holder) return [holder];
  const cited = list.nilai.flatMap(({ ketentuan = [] }) => ketentuan);
  return [...new Set(cited.flatMap((id) => subjectsByProvision.get(id) ?? []))];
};

const notesIn = ({ list }: StatedList): CellNote[] =>
  list.nilai.flatMap(({ label, ketentuan }) =>
    ketentuan ? [{ text: label, provisions: ketentuan.map(provisionLink), bases: [] }] : [],
  );

/** Lists that some regulation sets for a subject, each a row. */
export const listRows = (subject: string): ComparisonRow[] => {
  const own = lists.filter((one) => subjectsOf(one).includes(subject));
  return [...Map.groupBy(own, ({ name }) => name).values()].map((of) => ({
    heading: of[0]?.list.judul ?? '',
    standing: undefined,
    cells: regencies.map((regency) => of.filter((one) => one.regency === regency).flatMap(notesIn)),
  }));
};
