import type { Decision, Refusal, Requirement } from '../gate/decision.ts';
import type { Facts, IntroducedFinding } from '../gate/facts.ts';
import { holdReasons } from '../gate/reasons.ts';
import { statementOf } from '../gate/vote-statement.ts';
import { citationOf } from './citation.ts';
import { holdAdvice, type Turn } from './gate-advice.ts';
import { plain } from './gate-escape.ts';
import { authorityWords, joined, officeWords, some, subjectWords } from './gate-names.ts';
import { type DroppedWords, droppedWords, type RequirementWords, requirementWords } from './gate-requirement.ts';
import { basisWord, levelWord } from './words.ts';

export interface FindingWords {
  readonly level: string;
  readonly about: string;
  readonly file: string;
  readonly message: string;
  readonly help: string | undefined;
  readonly ground: string;
}

export interface RefusalWords {
  readonly by: string;
  readonly ground: string;
  readonly reason: string;
  readonly objection: string;
}

/** The message of the gate, said once for the request, the terminal and the portal; printers only mark it up. */
export interface GateWords {
  /** The verdict and whose turn it is. */
  readonly headline: string;
  /** What the author can do now. */
  readonly steps: readonly string[];
  readonly refusal: RefusalWords | undefined;
  readonly unmet: readonly RequirementWords[];
  readonly findings: readonly FindingWords[];
  readonly met: readonly RequirementWords[];
  readonly others: readonly RequirementWords[];
  readonly refusalsDropped: readonly DroppedWords[];
  /** What an officer who signs a vote puts a signature under; absent where nobody has to vote. */
  readonly statement: string | undefined;
  readonly facts: string;
}

const isMet = ({ state }: Requirement) => state === 'terpenuhi' || state === 'dilampaui';
const isUnmet = ({ state }: Requirement) => state === 'belum' || state === 'galat';

const turnOf = ({ reason }: Requirement): Turn => (reason ? holdAdvice[reason].turn : 'pemutus');

/** The order in which turns are told: who can act first, first. */
const turns: readonly Turn[] = ['penulis', 'instansi', 'pengelola', 'pemutus', 'gerbang'];

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Whose move it is, without names of persons. */
const turnWords = (facts: Facts, unmet: readonly Requirement[]): string => {
  const who = (turn: Turn): string[] => {
    const own = unmet.filter((one) => turnOf(one) === turn);
    if (own.length === 0) return [];
    if (turn === 'penulis') return ['penulis permohonan'];
    if (turn === 'pengelola') return ['Dinas sebagai pengelola register'];
    if (turn === 'gerbang') return ['gerbang, yang membaca lagi'];
    return [...new Set(own.map((one) => authorityWords(facts, one)))];
  };
  return joined(some([...new Set(turns.flatMap(who))], 4, 'pihak'));
};

const refusalWords = (facts: Facts, { refusal, requirements }: Decision): RefusalWords | undefined => {
  if (!refusal) return undefined;
  const daerah = requirements.find(({ id }) => id === refusal.requirement)?.daerah ?? null;
  const by = [...new Set(refusal.by.map(({ who }) => officeWords(facts, daerah, who)))];
  return {
    by: joined(some(by, 10, 'jabatan')),
    ground: groundWords(refusal),
    reason: plain(refusal.reason, 1000),
    objection:
      'Instansi pemohon dapat mengajukan keberatan dengan surat kepada Dinas, atau dengan rekaman keberatan (npx tata new keberatan) yang menyebut putusan ini.',
  };
};

const groundWords = ({ ground }: Refusal) => `${citationOf(plain(ground, 60))} (${plain(ground, 60)})`;

const headlineOf = (facts: Facts, decision: Decision, refusal: RefusalWords | undefined): string => {
  if (refusal) return `Permohonan ini ditolak oleh ${refusal.by} berdasarkan ${refusal.ground}.`;
  if (decision.verdict === 'lulus') return 'Semua syarat terpenuhi: perubahan ini siap digabung oleh gerbang.';
  const unmet = decision.requirements.filter(isUnmet);
  const asked = decision.requirements.filter(({ state }) => state !== 'tak-berlaku').length;
  const turn = turnWords(facts, unmet);
  const first = unmet.find(({ state }) => state === 'galat')?.reason;
  const why =
    decision.verdict === 'galat' && first
      ? `Belum dapat diputus: ${lowerFirst(holdReasons[first]).replace(/\.$/, '')}`
      : `Belum dapat digabung: ${unmet.length} dari ${asked} syarat belum terpenuhi`;
  return `${why}${turn ? `; sekarang giliran ${turn}` : ''}.`;
};

const stepsOf = (facts: Facts, decision: Decision): string[] => {
  if (decision.refusal)
    return ['Permohonan yang sudah dibetulkan dapat diajukan lagi. Terhadap penolakan ini dapat diajukan keberatan.'];
  if (decision.verdict === 'lulus') return ['Tidak ada lagi yang perlu dilakukan.'];
  const unmet = decision.requirements.filter(isUnmet);
  const own = unmet.filter((one) => ['penulis', 'instansi', 'selesai'].includes(turnOf(one)));
  const todos = [...new Set(own.flatMap(({ reason }) => (reason ? [holdAdvice[reason].todo] : [])))];
  if (todos.length > 0) return todos;
  const turn = turnWords(facts, unmet);
  return [`Tidak ada yang perlu dilakukan penulis sekarang${turn ? `; yang ditunggu: ${turn}` : ''}.`];
};

const findingWords = ({
  level,
  daerah,
  record,
  file,
  message,
  help,
  provisions,
  basis,
}: IntroducedFinding): FindingWords => {
  const cited = provisions.map((id) => `${citationOf(plain(id, 60))} (${plain(id, 60)})`);
  return {
    level: levelWord[level],
    about: `${subjectWords(record)}, ${plain(daerah, 40)}`,
    file: plain(file, 300),
    message: plain(message, 600),
    help: help === undefined ? undefined : plain(help, 600),
    ground: [...(cited.length > 0 ? [joined(some(cited, 8, 'ketentuan'))] : []), basisWord[basis]].join('; '),
  };
};

/** Only letters that every terminal and forge shows as they are: nobody signs what cannot be read. */
const readable = /^[ -;=?-_a-~]+\n$/;

/** One text to sign for all requirements of a request on which people vote. */
const statementFor = ({ requirements, refusal }: Decision, { forge }: Facts): string | undefined => {
  const { number } = forge.request;
  const asked = requirements.flatMap(({ id, scope }) => (scope === null ? [] : [[id, scope] as const]));
  if (number === null || refusal || asked.length === 0 || !requirements.some(isUnmet)) return undefined;
  const { name, target } = forge.repository;
  const statement = statementOf({ repository: name, number, target }, Object.fromEntries(asked));
  return readable.test(statement) ? statement.trimEnd() : undefined;
};

/** A vote that counts elsewhere is not told again where it was never meant to count. */
const withoutEchoes = (requirements: readonly Requirement[]): Requirement[] => {
  const counted = new Set(
    requirements.flatMap(({ votes, vetoes }) => [...votes, ...vetoes]).map(({ review }) => review),
  );
  return requirements.map((one) => ({
    ...one,
    dropped: one.dropped.filter(({ reason, review }) => reason !== 'NO_ROLE' || !review || !counted.has(review)),
  }));
};

/** What there is to say of a decision, in order: the verdict, what to do, what is missing, what is settled. */
export const gateWords = (decision: Decision, facts: Facts): GateWords => {
  const requirements = withoutEchoes(decision.requirements);
  const words = (one: Requirement) => requirementWords(facts, one);
  const refusal = refusalWords(facts, decision);
  return {
    headline: headlineOf(facts, decision, refusal),
    steps: stepsOf(facts, decision),
    refusal,
    unmet: requirements.filter(isUnmet).map(words),
    findings: facts.findings.map(findingWords),
    met: requirements.filter(isMet).map(words),
    others: requirements.filter((one) => !isMet(one) && !isUnmet(one)).map(words),
    refusalsDropped: decision.refusals_dropped.map((one) => droppedWords(facts, null, one)),
    statement: statementFor(decision, facts),
    facts: plain(decision.facts, 80),
  };
};

const shortOf = (decision: Decision, facts: Facts): string => {
  const { refusal, verdict, requirements } = decision;
  if (refusal) return `Ditolak berdasarkan ${groundWords(refusal)}`;
  if (verdict === 'lulus') return 'Semua syarat terpenuhi; siap digabung oleh gerbang';
  const unmet = requirements.filter(isUnmet);
  const turn = turnWords(facts, unmet);
  const count = verdict === 'galat' ? 'Belum dapat diputus' : `${unmet.length} syarat belum terpenuhi`;
  return turn ? `${count}; giliran ${turn}` : count;
};

/** The verdict and whose turn it is in at most 140 characters: the title of the check. */
export const summaryLine = (decision: Decision, facts: Facts): string =>
  plain(shortOf(decision, facts).replace(/@/g, '(at)'), 140);
