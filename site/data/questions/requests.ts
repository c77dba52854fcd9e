import type { OpenRequest } from '../../../scripts/core/requests/request-snapshot.ts';
import { isUnmet } from '../../../scripts/core/requests/turn.ts';
import { type Link, requestHref, requestsHref } from '../links.ts';
import type { Regency } from '../portal.ts';
import { partiesOf, requestName, requestState } from '../requests/request-summary.ts';
import { isDemonstration, openQueue, type Queue, requestsNote, requestsOf } from '../requests/requests.ts';
import { dateWords } from '../words.ts';
import { type Answer, type AnswerRow, provisionLinks, type Question, shareSentence } from './question.ts';

const UNIT = 'permohonan terbuka';

/** Provisions of this regency alone: a request may touch the law of several. */
const unmetProvisions = (request: OpenRequest, { id }: Regency): Link[] =>
  provisionLinks(
    request.requirements
      .filter(isUnmet)
      .flatMap(({ provisions }) => provisions)
      .filter((provision) => provision.startsWith(`${id}/`)),
  ).filter(({ href }) => href !== '');

const rowOf = (request: OpenRequest, regency: Regency): AnswerRow => {
  const contoh = isDemonstration(regency);
  const { word, why } = requestState(request, contoh);
  return {
    subject: { text: requestName(request), href: requestHref(regency.id, request.id), contoh },
    ref: request.id,
    notes: [
      `${word}. ${why}`,
      ...(request.sejak === undefined ? [] : [`Diajukan ${dateWords(request.sejak.slice(0, 10))}.`]),
    ],
    provisions: unmetProvisions(request, regency),
  };
};

/** The queue of a regency: what an office has to decide, and what the applicant still owes. */
export const waitingAnswer = (regency: Regency, queue: Queue): Answer => {
  const requests = requestsOf(regency, queue);
  const waitsForApplicant = (request: OpenRequest) => partiesOf(request)[0] === 'pemohon';
  const rows = (found: readonly OpenRequest[]) => found.map((request) => rowOf(request, regency));
  const [office, applicant] = [
    rows(requests.filter((request) => !waitsForApplicant(request))),
    rows(requests.filter(waitsForApplicant)),
  ];
  const note = requestsNote(queue);
  const isKnown = typeof queue !== 'string';
  const provisions = new Map(
    [...office, ...applicant].flatMap((row) => row.provisions.map((link) => [link.href, link] as const)),
  );
  const counted = shareSentence(office.length, requests.length, UNIT, 'menunggu pihak yang memutus');
  return {
    asked: true,
    isKnown,
    n: office.length,
    total: requests.length,
    unit: UNIT,
    sentence: isKnown ? (requests.length === 0 ? 'Tidak ada permohonan yang terbuka.' : counted) : (note ?? ''),
    provisions: [...provisions.values()],
    groups: [
      { heading: 'Menunggu pihak yang memutus', rows: office },
      { heading: 'Menunggu dilengkapi pemohon', rows: applicant },
    ],
    leftOut: [],
    notes: isKnown && note !== undefined ? [note] : [],
  };
};

export const waiting: Question = {
  id: 'menunggu-diputus',
  words: 'Apa yang menunggu diputus?',
  short: 'permohonan yang menunggu diputus',
  method: 'Dihitung dari antrean permohonan seperti terakhir ditulis; yang sudah diputus tidak termasuk.',
  answer: (regency) => waitingAnswer(regency, openQueue()),
  more: (regency) => ({ text: 'Antrean permohonan', href: requestsHref(regency.id) }),
};
