import { instantWords } from '../../../scripts/core/render/gate-names.ts';
import type { OpenRequest } from '../../../scripts/core/requests/request-snapshot.ts';
import { isKeeper, isUnmet, turnOf } from '../../../scripts/core/requests/turn.ts';
import type { Regency } from '../portal.ts';
import { entryAt } from '../records/records.ts';
import type { FieldView, ValueView } from '../records/value-view.ts';
import { text } from '../records/values.ts';
import { numberWords } from '../words.ts';
import { refView } from './putusan-requirements.ts';
import { applicantLinks } from './request-roster.ts';
import { type Party, partiesOf, partyOf, partyWord } from './request-summary.ts';
import { daysUntil } from './requests.ts';

/** Offices that can act now as one party: who is asked to propose decides nothing, though both may vote. */
const officesOf = ({ giliran, requirements }: OpenRequest, { registry }: Regency, party: Party): string[] => {
  const asked = new Set(
    requirements.filter((one) => isUnmet(one) && partyOf[turnOf(one)] === party).flatMap((one) => one.waiting_for),
  );
  const keeps = (who: string): boolean => {
    const entry = entryAt(registry, `jabatan/${who}`);
    return entry?.jenis === 'jabatan' && 'peran' in entry.record && isKeeper(String(entry.record.peran));
  };
  return giliran.filter((who) => (party === 'pengelola' ? keeps(who) : asked.has(who)));
};

/** One party by its records. */
const actorsOf = (request: OpenRequest, regency: Regency, party: Party): ValueView[] => {
  if (party === 'gerbang')
    return [
      text(
        request.sebab === undefined
          ? 'Gerbang memeriksa lagi sendiri; tidak ada orang yang ditunggu.'
          : 'Gerbang mencobanya lagi sendiri pada putaran berikutnya.',
      ),
    ];
  if (party !== 'pemohon') return officesOf(request, regency, party).map((who) => refView(regency, `jabatan/${who}`));
  const links = applicantLinks(regency, request.instansi);
  return links.length > 0 ? links.map((link) => ({ jenis: 'tautan', link })) : [text('Yang mengajukan permohonan ini')];
};

/** "sejak 10 November 2026, 08.00 WIB, 12 hari", up to the day on which the queue was read. */
export const waitedWords = (since: string | undefined, day: string | undefined): string => {
  const days = daysUntil(since, day);
  if (since === undefined || days === undefined) return 'belum diketahui sejak kapan';
  return `sejak ${instantWords(since)}, ${days === 0 ? 'hari ini' : `${numberWords(days)} hari`}`;
};

/** Whose turn it is, first things first. */
export const turnViews = (request: OpenRequest, regency: Regency, day: string | undefined): FieldView[] =>
  partiesOf(request).map((party, i) => {
    const items = actorsOf(request, regency, party);
    const [only = text('–')] = items;
    return {
      label: partyWord[party],
      help:
        i === 0 ? `Giliran sekarang, ${waitedWords(request.giliran_sejak, day)}.` : 'Dapat bersamaan atau sesudahnya.',
      value: items.length > 1 ? { jenis: 'daftar', items } : only,
    };
  });
