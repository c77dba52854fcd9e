import type { Comparison, Matter } from '../../../scripts/core/policy/comparison.ts';
import { versionOn } from '../../../scripts/core/policy/policies.ts';
import { at } from '../config.ts';
import { frameOf } from '../frame.ts';
import { type Link, subjectHref, subjectsHref } from '../links.ts';
import { policies, provisionOf, type Regency, regencies } from '../portal.ts';
import { inSentence, numberWords } from '../words.ts';
import { type CellNote, type ComparisonRow, columnOf, notesOf } from './comparison-cells.ts';
import type { SubjectPage } from './subject-page.ts';

type Group = Comparison['kelompok'][number];

/** A group of matters in the list of all. */
export interface MatterGroup {
  readonly group: Link;
  readonly count: string;
  /** Its matters, each at its row, so that one finds it by what one looks for. */
  readonly matters: readonly Link[];
}

const NOT_COMPARED: CellNote = { text: 'Belum dibandingkan', provisions: [], bases: [] };

/** A provision in its own summary, with all that it rests on. */
const saidBy = (provision: string) =>
  (versionOn(provisionOf(provision)?.provision.versi ?? [], at)?.penegakan ?? []).map(({ dasar }) => ({
    provision,
    basis: dasar,
  }));

/** An empty cell is silence, which is said on purpose; a regency that is not named was not compared. */
export const cellOf = ({ daerah }: Matter, { id }: Pick<Regency, 'id'>): readonly CellNote[] => {
  const said = daerah[id];
  if (said === undefined) return [NOT_COMPARED];
  return said === 'diam' ? [] : notesOf(said.flatMap(saidBy));
};

const anchorOf = ({ id }: Matter): string => `hal-${id}`;

const rowOf = (matter: Matter): ComparisonRow => ({
  heading: matter.nama,
  anchor: anchorOf(matter),
  standing: undefined,
  cells: regencies.map((regency) => cellOf(matter, regency)),
});

const slugOf = ({ id }: Group): string => `pokok-${id}`;

const pageOf = (group: Group): SubjectPage => ({
  frame: frameOf({
    title: `Pokok ${inSentence(group.nama)} · Perbandingan peraturan`,
    description: `Pokok demi pokok tentang ${inSentence(group.nama)}: apa yang diatur setiap peraturan, dan mana yang diam.`,
    crumbs: [{ text: 'Perbandingan', href: subjectsHref }],
    href: subjectHref(slugOf(group)),
    files: ['policies/perbandingan.yaml', ...regencies.map(({ id }) => `policies/${id}/`)],
    found: { jenis: 'peraturan' },
  }),
  heading: group.nama,
  lede: 'Setiap baris satu pokok. Peraturan yang tidak mengaturnya disebut diam, dan aturan daerah lain tidak dipakai mengisinya.',
  columns: regencies.map((regency) => columnOf(regency)),
  nothing: 'Peraturannya diam',
  silence: undefined,
  sections: [{ anchor: 'pokok', heading: 'Pokok demi pokok', rows: group.pokok.map(rowOf) }],
});

/** Matters of which a regency here says something: a register of one regency shows none of its neighbours'. */
const isAbout = ({ daerah }: Matter): boolean => regencies.some(({ id }) => daerah[id] !== undefined);

const groups = policies.comparison.kelompok
  .map((group) => ({ ...group, pokok: group.pokok.filter(isAbout) }))
  .filter(({ pokok }) => pokok.length > 0);

/** A page for each group of matters, beside those of subjects. */
export const matterPages = (): { params: { subjek: string }; props: { page: SubjectPage } }[] =>
  groups.map((group) => ({ params: { subjek: slugOf(group) }, props: { page: pageOf(group) } }));

export const matterGroups = (): MatterGroup[] =>
  groups.map((group) => ({
    group: { text: group.nama, href: subjectHref(slugOf(group)) },
    count: `${numberWords(group.pokok.length)} pokok`,
    matters: group.pokok.map((matter) => ({
      text: matter.nama,
      href: `${subjectHref(slugOf(group))}#${anchorOf(matter)}`,
    })),
  }));
