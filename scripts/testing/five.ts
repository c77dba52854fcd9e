import type { Enforcement } from '../core/policy/enforcement.ts';
import { provisionsOf } from '../core/policy/policies.ts';
import { type Answer, type Ask, isRestored, owed, policyOf } from './pairs.ts';
import type { Regency } from './traps.ts';

// One question to all five regencies. Silence is an answer too: no rule, no approval, no duty, no page, no word.

export interface FiveRow {
  /** The subject in which the five are easily confused. */
  readonly subject: string;
  readonly what: string;
  readonly ask: Ask;
  readonly answers: Readonly<Record<Regency, Answer>>;
}

/** What an entry is about, as one line: its shape, what it binds or who is asked, and by which parameters; no prose. */
const lineOf = (entry: Enforcement): string => {
  if ('aturan' in entry) return `aturan ${entry.aturan} ${JSON.stringify(entry.parameter ?? {})}`;
  if ('persetujuan' in entry) {
    const { oleh, instrumen, untuk, penolakan } = entry.persetujuan;
    return `persetujuan ${entry.id} ${untuk.jenis} ${JSON.stringify({ oleh, instrumen, untuk })}${penolakan ? ' penolakan' : ''}`;
  }
  if ('kewajiban' in entry) return `kewajiban ${entry.id}`;
  return 'publikasi' in entry ? `publikasi ${entry.id}` : '-';
};

/** Numbers that say something on a matter, each with the basis on which it says it. */
export const lawOn =
  (matter: RegExp): Ask =>
  (daerah) => [
    ...new Set(
      provisionsOf(policyOf(daerah)).flatMap(({ provision }) =>
        provision.versi.flatMap(({ penegakan }) =>
          penegakan.filter((entry) => matter.test(lineOf(entry))).map(({ dasar }) => `${provision.ayat} ${dasar}`),
        ),
      ),
    ),
  ];

/** Intervals of duties that a text names or that are read out of it; local choices left aside. */
export const textIntervals: Ask = (daerah) => {
  const lines = owed(/./)(daerah) as readonly string[];
  return [...new Set(lines.flatMap((line) => line.match(/ (P\d+[DWMY] (?:teks|tafsir))$/)?.[1] ?? []))].toSorted();
};

/** Which of some numbers are restored: damaged in print, read from order, references or words nearby. */
export const restoredOf =
  (...numbers: readonly string[]): Ask =>
  (daerah) =>
    numbers.filter((number) => isRestored(number)(daerah) === 'dipulihkan');

/** Duties after a serious failure that nobody has told of yet, caused by an outsider or, marked so, from within. */
export const afterFailure: Ask = (daerah) => {
  const duties = (sifat: readonly string[]) =>
    owed(/^(amankan-data|lapor-dinas|lapor-walidata|laporan-gangguan-serius|surat-kepada-walidata)$/, () => ({
      'insiden/gangguan': { sifat, data_diamankan: null, lapor_dinas: null, lapor_walidata: null },
    }))(daerah) as readonly string[];
  const serious = ['gagal-atau-terganggu', 'berdampak-serius'];
  return [...duties([...serious, 'perbuatan-pihak-lain']), ...duties(serious).map((line) => `dari dalam: ${line}`)];
};
