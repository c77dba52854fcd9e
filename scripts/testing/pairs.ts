import { overlay } from '../core/example.ts';
import type { Obligation } from '../core/obligations/obligation.ts';
import { obligationsOf } from '../core/obligations/obligations.ts';
import { type DaerahPolicy, provisionsOf } from '../core/policy/policies.ts';
import type { Regulation } from '../core/policy/regulation.ts';
import { askedFor, type Change } from './approvals-asked.ts';
import { law, loaded } from './rule-examples.ts';
import { type Parts, type Regency, type Row, same, type Traps, trapOf, verdictOf } from './traps.ts';
import { agencies } from './traps-agencies.ts';
import { cooperations, facilities } from './traps-facilities.ts';
import { bodies, reports } from './traps-offices.ts';
import { office } from './traps-world.ts';

// Regulations that share much of their wording and numbers, and differ in rule. Each row puts one question to two or more of
// them; the answer is what the machinery says, never what a table remembers.

export const pair = ['badung', 'bulukumba'] as const;
export type Pair = (typeof pair)[number];
export type Answer = string | readonly string[];
export type Ask = (daerah: Regency) => Answer;

export interface PairRow {
  /** The subject in which the two are easily confused. */
  readonly subject: string;
  /** What is asked of both. */
  readonly what: string;
  readonly ask: (daerah: Pair) => Answer;
  readonly badung: Answer;
  readonly bulukumba: Answer;
}

/** One question to Buleleng and to each regency in which the answer is another one. */
export type BulelengRow = Pick<PairRow, 'subject' | 'what'> & {
  readonly ask: Ask;
  readonly buleleng: Answer;
} & Partial<Readonly<Record<Exclude<Regency, 'buleleng'>, Answer>>>;

/** Nothing is said, demanded or known: silence is an answer. */
export const silent: readonly string[] = [];

export const policyOf = (daerah: Regency): DaerahPolicy => {
  const policy = loaded.policies.daerah.get(daerah);
  if (!policy) throw new Error(`no policies of ${daerah}`);
  return policy;
};
export const regulationOf = (daerah: Regency): Regulation => {
  const [first] = policyOf(daerah).regulations;
  if (!first) throw new Error(`no regulation of ${daerah}`);
  return first.regulation;
};

const base = (daerah: Regency): Parts =>
  overlay(office(daerah), {
    ...facilities(daerah),
    ...cooperations(daerah),
    ...reports(daerah),
    ...bodies(daerah),
    ...agencies(daerah),
  }) as Parts;
export const world: Traps = { tables: {}, base, subject: 'aplikasi/antrean' };

export type ChangeOf = (daerah: Regency) => Parts;
export const rowOf = (subject: string, change: ChangeOf): Row => ({
  name: subject,
  about: '',
  subject,
  change,
  verdict: same('lulus'),
});

/** What is found in a record of a small office after a change, as level, basis, rule and provisions; silent when nothing. */
export const judged =
  (ref: string, change: ChangeOf = () => ({})) =>
  (daerah: Regency): Answer => {
    const said = verdictOf(trapOf(world, rowOf(ref, change), daerah), law);
    return typeof said === 'string' ? silent : said;
  };

const numberOf = (provision: string): string => provision.slice(provision.indexOf('/') + 1);

const dutyLine = ({ provision, penegakan, instansi, kepada, jangka, keadaan }: Obligation): string =>
  [
    numberOf(provision),
    penegakan,
    instansi ?? '-',
    ...(kepada === null ? [] : [`kepada ${kepada}`]),
    jangka === null ? keadaan : `${jangka.nilai} ${jangka.dasar}`,
  ].join(' ');

/** The duties of the small office that bear a name, each once: number, who owes it, how often and who says so. */
export const owed =
  (named: RegExp, change: ChangeOf = () => ({})) =>
  (daerah: Regency): Answer => {
    const { registry } = trapOf(world, rowOf('instansi/kominfo', change), daerah);
    const duties = obligationsOf({ registry, policy: policyOf(daerah), at: '2026-11-01', findings: [] });
    return [...new Set(duties.filter(({ penegakan }) => named.test(penegakan)).map(dutyLine))].toSorted();
  };

/** Who must be asked about a change by what a provision says; the house's own settings are left aside. */
export const asked =
  (change: Change | ((daerah: Regency) => Change)) =>
  (daerah: Regency): Answer =>
    askedFor(daerah, typeof change === 'function' ? change(daerah) : change).filter((line) => /\[\d/.test(line));

/** The words of a list, none where the regency has no such list. */
export const listed =
  (list: string) =>
  (daerah: Regency): Answer =>
    (law.vocabulary(daerah)[list]?.nilai ?? []).map(({ id }) => id);

/** The provisions that a word of a list stands in. */
export const named =
  (list: string, word: string) =>
  (daerah: Regency): Answer =>
    (law.vocabulary(daerah)[list]?.nilai ?? []).flatMap(({ id, ketentuan = [] }) =>
      id === word ? ketentuan.map(numberOf) : [],
    );

/** Which of some numbers the regulation has. */
export const stated =
  (...numbers: readonly string[]) =>
  (daerah: Regency): Answer => {
    const known = new Set(provisionsOf(policyOf(daerah)).map(({ provision }) => provision.ayat));
    return numbers.filter((number) => known.has(number));
  };

/** Whether a number stood in the copy that was read, or was restored from order and references. */
export const isRestored =
  (number: string) =>
  (daerah: Regency): Answer =>
    provisionsOf(policyOf(daerah)).some(({ provision }) => provision.ayat === number && provision.dipulihkan)
      ? 'dipulihkan'
      : 'tercetak';

/** Articles whose provisions bind rules of a group, or state a duty or an approval about a kind. */
export const articlesOn =
  (group: string, kinds: readonly string[] = []) =>
  (daerah: Regency): Answer => {
    const found = provisionsOf(policyOf(daerah)).filter(({ provision }) =>
      provision.versi.some(({ penegakan }) =>
        penegakan.some(
          (entry) =>
            ('aturan' in entry && entry.aturan.startsWith(`${group}/`)) ||
            ('persetujuan' in entry && kinds.includes(entry.persetujuan.untuk.jenis)),
        ),
      ),
    );
    return [...new Set(found.map(({ article }) => article.pasal).filter((pasal) => pasal > 1))]
      .toSorted((a, b) => a - b)
      .map(String);
  };

/** The basis on which an entry of a provision rests, and the number that holds it; by the entry's name. */
export const rests =
  (id: string) =>
  (daerah: Regency): Answer =>
    provisionsOf(policyOf(daerah)).flatMap(({ provision }) =>
      provision.versi.flatMap(({ penegakan }) =>
        penegakan.flatMap((entry) => (entry.id === id ? [`${provision.ayat} ${entry.dasar}`] : [])),
      ),
    );

/** What the glossary says of a word in a regulation. */
export const meaning =
  (term: string) =>
  (daerah: Regency): Answer => {
    const said = loaded.policies.glossary.daftar[term]?.daerah?.[daerah];
    if (!said) return silent;
    return said.keadaan ?? [...(said.ketentuan ?? []).map(numberOf)];
  };

/** Whom "Pemerintah Daerah" means: the regency as a body, or the Bupati who leads it. */
export const meansBupati = (daerah: Regency): Answer => {
  const said = loaded.policies.glossary.daftar['pemerintah-daerah']?.daerah?.[daerah];
  return /^(Bupati|Kepala Daerah)/.test(said?.arti ?? '') ? 'Bupati' : 'kabupaten';
};
