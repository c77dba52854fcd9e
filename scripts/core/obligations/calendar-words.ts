import { durationWords } from '../records/duration-words.ts';
import { basisWord } from '../render/words.ts';
import type { DutyState, Obligation, Term } from './obligation.ts';

/** How a state is called; what is no duty is never called late. To be done is said plainly: "jatuh tempo" is heard as late. */
export const dutyStateWord: Record<DutyState, string> = {
  terlambat: 'Terlambat',
  'jatuh-tempo': 'Belum dipenuhi',
  dipenuhi: 'Dipenuhi',
  'belum-dapat-dinilai': 'Belum dapat dinilai',
};

/** What the text allows and does not demand. */
export const reminderWord = 'Pengingat';

/** How long a term is and whose figure that is: "1 tahun menurut bunyi peraturan". A setting may have a better name. */
export const termWords = ({ nilai, dasar, setelan }: Term, called?: string): string => {
  const length = durationWords(nilai);
  if (dasar === 'setelan') return `${length}, angka setempat: ${called ?? setelan ?? 'setelan'}`;
  if (dasar === 'rekaman') return `${length}, dipilih pengelola rekamannya`;
  return `${length} menurut bunyi peraturan`;
};

/** What an entry rests on, where that is more than the words of a text. */
export const basisNote = ({ dasar }: Pick<Obligation, 'dasar'>): string | undefined =>
  dasar === 'teks' ? undefined : basisWord[dasar];
