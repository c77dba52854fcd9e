import { valueAt } from '../../../scripts/core/path.ts';
import type { Binding } from '../../../scripts/core/policy/binding.ts';
import { type Jenis, jenisList, kindOf } from '../../../scripts/core/records/kinds.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import { endOf } from '../../../scripts/core/retired.ts';
import { at } from '../config.ts';
import { groundLinks } from '../law/grounds.ts';
import type { Link } from '../links.ts';
import { evaluationsOf, findingsFrom, type Regency } from '../portal.ts';
import { stewardsOf } from '../records/kind-states.ts';
import { capital, dateWords, withDates } from '../words.ts';
import { boundBy } from './judged.ts';
import { listedAnswer, type Standing } from './listed.ts';
import type { Answer } from './question.ts';

/** Kinds whose period is their existence: the end of an agency or a service is no delay. */
const livesThroughIt: readonly Jenis[] = ['instansi', 'layanan', 'basis-data'];

const reviewed = boundBy('sop/ditinjau');

/** Rules that say how long something may be left alone; not where the text only allows the review. */
const periodic = (regency: Regency): readonly Binding[] => {
  const allowed = new Set(regency.obligations.filter(({ mengikat }) => !mengikat).map(({ provision }) => provision));
  return reviewed(regency).filter(({ provision }) => provision === undefined || !allowed.has(provision));
};

const isTermed = (jenis: Jenis): boolean =>
  !livesThroughIt.includes(jenis) && (kindOf(jenis).publik.fields as readonly string[]).includes('berlaku');

/** Another assignment in force took the place of one that ended. */
const isReplaced = (entry: Entry, regency: Regency): boolean => {
  const data = entry.jenis === 'walidata' ? valueAt(entry.record, 'basis_data') : undefined;
  return Array.isArray(data) && data.every((id) => stewardsOf(regency, String(id)).length > 0);
};

/** What a periodic rule said of a record. */
const reviewNotes = (entry: Entry, bindings: readonly Binding[]): { notes: string[]; provisions: Link[] } => {
  const late = evaluationsOf(entry).filter(({ binding, outcome }) => outcome === 'gagal' && bindings.includes(binding));
  return {
    notes: late.flatMap((evaluation) => findingsFrom(entry, evaluation).map(({ message }) => withDates(message))),
    provisions: groundLinks(late.map(({ binding }) => binding)),
  };
};

const isReviewed = (entry: Entry, bindings: readonly Binding[]): boolean =>
  evaluationsOf(entry).some(({ binding, outcome }) => outcome !== 'tak-berlaku' && bindings.includes(binding));

const standing = (entry: Entry, regency: Regency, bindings: readonly Binding[]): Standing => {
  const end = isTermed(entry.jenis) ? endOf(entry.record) : undefined;
  const review = reviewNotes(entry, bindings);
  if (end === undefined && !isReviewed(entry, bindings))
    return { leftOut: 'Tidak menyebut hari terakhir, dan tidak diminta ditinjau berkala.' };
  const isPast = end !== undefined && end < at;
  if (isPast && isReplaced(entry, regency))
    return { counts: false, notes: [`Berakhir ${dateWords(end)}; sudah ada penggantinya.`] };
  const kind = kindOf(entry.jenis).judul;
  const own = end === undefined ? [] : [`${capital(kind)} ini berlaku sampai ${dateWords(end)}.`];
  return {
    counts: isPast || review.notes.length > 0,
    notes: [...own, ...review.notes],
    provisions: review.provisions,
  };
};

/** Records whose own last day has passed, and those that a rule wants looked at again, of all that have such a term. */
export const termsAnswer = (regency: Regency): Answer => {
  const bindings = periodic(regency);
  const kinds = jenisList.filter(
    (jenis) => isTermed(jenis) || bindings.some(({ rule }) => rule.subjects.includes(jenis)),
  );
  return listedAnswer({
    regency,
    entries: kinds.flatMap((jenis) => regency.byKind.get(jenis) ?? []),
    unit: 'rekaman berjangka',
    headings: ['Sudah lewat', 'Masih berjalan atau sudah diganti'],
    saying: 'sudah lewat jangkanya tanpa pengganti',
    nothing: 'Belum ada rekaman yang menyebut jangka.',
    // A day that a record names for itself is no term of the law: only what sets a period is cited.
    provisions: groundLinks(bindings),
    standingOf: (entry) => standing(entry, regency, bindings),
  });
};

/** The kinds that have a last day of their own, in words. */
export const termedKinds: readonly string[] = jenisList.filter(isTermed).map((jenis) => kindOf(jenis).judul);
