import { dayOf } from '../../../scripts/core/gate/day.ts';
import type { RecordOf } from '../../../scripts/core/records/kinds.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import type { OpenRequest } from '../../../scripts/core/requests/request-snapshot.ts';
import { countOf } from '../counts.ts';
import type { Fact } from '../law/regulation-page.ts';
import { numberWords } from '../words.ts';
import { parties, partiesOf, partyWord } from './request-summary.ts';
import { daysUntil } from './requests.ts';

/** The middle of some numbers; of an even count the mean of the two in the middle. */
export const medianOf = (numbers: readonly number[]): number | undefined => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
};

const known = (days: readonly (number | undefined)[]): number[] => days.filter((one) => one !== undefined);

/** "4 hari (dari 3 yang diketahui di antara 5 putusan)", or that it cannot be counted. */
const daysWords = (value: number | undefined, count: number, all: number, of: string): string =>
  value === undefined
    ? `belum dapat dihitung: saat pengajuan diketahui pada 0 dari ${numberWords(all)} ${of}`
    : `${numberWords(value)} hari, dihitung dari ${numberWords(count)} di antara ${numberWords(all)} ${of}`;

/** What waits: how many, for how long, for whom. */
export const openFigures = (requests: readonly OpenRequest[], day: string | undefined): Fact[] => {
  const days = known(requests.map(({ sejak }) => daysUntil(sejak, day)));
  if (requests.length === 0) return [];
  const all = requests.length;
  return [
    { label: 'Terbuka', text: numberWords(all) },
    { label: 'Menunggu, nilai tengah', text: daysWords(medianOf(days), days.length, all, 'permohonan') },
    {
      label: 'Menunggu, paling lama',
      text: daysWords(days.length > 0 ? Math.max(...days) : undefined, days.length, all, 'permohonan'),
    },
  ];
};

/** How many requests wait first for each party: n of N. */
export const turnFigures = (requests: readonly OpenRequest[]): { party: string; count: number }[] =>
  parties.map((party) => ({
    party: partyWord[party],
    count: requests.filter((request) => partiesOf(request)[0] === party).length,
  }));

type Putusan = Entry<'putusan'>;

/** When the request of a decision was filed, as the decision keeps it. */
const filedAt = ({ fakta_forge: kept }: RecordOf<'putusan'>): string | undefined => kept?.request.opened_at;

/** What was decided: how many, how many of them refused, and how long it took where that is known. */
export const decidedFigures = (decisions: readonly Putusan[]): Fact[] => {
  const ended = decisions.filter(({ record: { jenis } }) => jenis === 'disetujui' || jenis === 'ditolak');
  if (ended.length === 0) return [];
  const refused = ended.filter(({ record: { jenis } }) => jenis === 'ditolak');
  const days = known(ended.map(({ record }) => daysUntil(filedAt(record), dayOf(record.waktu))));
  return [
    { label: 'Diputus', text: countOf(ended).parts },
    { label: 'Ditolak', text: `${numberWords(refused.length)} dari ${numberWords(ended.length)} putusan` },
    {
      label: 'Lama sampai diputus, nilai tengah',
      text: daysWords(medianOf(days), days.length, ended.length, 'putusan'),
    },
    {
      label: 'Lama sampai diputus, paling lama',
      text: daysWords(days.length > 0 ? Math.max(...days) : undefined, days.length, ended.length, 'putusan'),
    },
  ];
};
