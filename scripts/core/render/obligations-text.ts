import { dutyStateWord, reminderWord, termWords } from '../obligations/calendar-words.ts';
import { daysLate, type Obligation } from '../obligations/obligation.ts';
import { summaryOfDuties } from '../obligations/summary.ts';
import { citationOf } from './citation.ts';
import { tame } from './tame.ts';

/** The duties of one regency, with the names that its records give. */
export interface RegencyDuties {
  readonly nama: string;
  readonly obligations: readonly Obligation[];
  readonly agencyName: (id: string) => string;
}

const order = ['terlambat', 'jatuh-tempo', 'dipenuhi'] as const;

const dayWords = (duty: Obligation, at: string): string => {
  if (duty.tenggat === null) return 'tanpa tenggat';
  const late = daysLate(duty, at);
  return late > 0 ? `lewat ${late} hari sejak ${duty.tenggat}` : `paling lambat ${duty.tenggat}`;
};

const linesOf = (duty: Obligation, at: string): string[] => {
  const state = duty.mengikat ? dutyStateWord[duty.keadaan] : reminderWord;
  const last = duty.dilaksanakan[0];
  const parts = [
    citationOf(duty.provision),
    ...(duty.penerima ? [`kepada ${duty.penerima}`] : []),
    dayWords(duty, at),
    ...(duty.jangka ? [termWords(duty.jangka)] : []),
    ...(last ? [`terakhir ${last.tanggal} (${last.rekaman})`] : []),
    ...(duty.berakhir ? [`tidak lagi mengikat sesudah ${duty.berakhir}`] : []),
  ];
  return [`    ${state}: ${duty.hal}${duty.rekaman ? ` (${duty.rekaman})` : ''}`, `      ${parts.join('; ')}`];
};

/** What cannot be told, by reason: how many duties and which provisions. */
const unknownLines = (duties: readonly Obligation[]): string[] => {
  const byReason = Map.groupBy(
    duties.filter(({ keadaan }) => keadaan === 'belum-dapat-dinilai'),
    ({ alasan }) => alasan ?? '',
  );
  return [...byReason].flatMap(([reason, list]) => {
    const provisions = [...new Set(list.map(({ provision }) => provision))];
    return [`  Belum dapat dinilai, ${list.length} kewajiban: ${reason}`, `    ${provisions.join(', ')}`];
  });
};

const regencyText = ({ nama, obligations, agencyName }: RegencyDuties, at: string): string => {
  const told = obligations.filter(({ keadaan }) => keadaan !== 'belum-dapat-dinilai');
  const agencies = [...Map.groupBy(told, ({ instansi }) => instansi ?? '')].flatMap(([id, list]) => [
    `  ${agencyName(id)}${list.every(({ contoh }) => contoh) ? ' (contoh)' : ''}`,
    ...order.flatMap((state) => list.filter(({ keadaan }) => keadaan === state).flatMap((duty) => linesOf(duty, at))),
  ]);
  const none = obligations.length === 0 ? ['  Belum ada kewajiban yang dinyatakan.'] : [];
  return [nama, ...agencies, ...none, ...unknownLines(obligations), ''].join('\n');
};

/** The duties for a terminal: by regency and agency, what is late first. */
export const renderObligations = (regencies: readonly RegencyDuties[], at: string): string => {
  const { terlambat, jatuh_tempo, dipenuhi, belum_dapat_dinilai, pengingat } = summaryOfDuties(
    regencies.flatMap(({ obligations }) => obligations),
  );
  const counts = `${terlambat} terlambat, ${jatuh_tempo} belum dipenuhi, ${dipenuhi} dipenuhi, ${belum_dapat_dinilai} belum dapat dinilai, ${pengingat} pengingat lewat harinya`;
  const text = [...regencies.map((one) => regencyText(one, at)), `Per ${at}: ${counts}.`].join('\n');
  return `${text.split('\n').map(tame).join('\n')}\n`;
};
