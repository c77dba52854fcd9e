import type { Basis } from '../finding.ts';
import type { Nature } from '../policy/article.ts';
import { daysBetween } from '../records/add-days.ts';

/**
 * `dipenuhi`: done, and its next day has not passed; `jatuh-tempo`: to be done, in time so far or without a time limit;
 * `terlambat`: its last day has passed; `belum-dapat-dinilai`: the records do not tell.
 */
export type DutyState = 'dipenuhi' | 'jatuh-tempo' | 'terlambat' | 'belum-dapat-dinilai';

export const dutyStates: readonly DutyState[] = ['terlambat', 'jatuh-tempo', 'dipenuhi', 'belum-dapat-dinilai'];

/** How long a term is, and who says so: the text, a local setting, or the keeper of the record. */
export interface Term {
  readonly nilai: string;
  readonly dasar: 'teks' | 'setelan' | 'rekaman';
  /** The setting, where it gives the figure. */
  readonly setelan: string | null;
}

/** One duty of one agency, at times about one record, on the day of the question. Dates are ISO days. */
export interface Obligation {
  /** `<daerah>/<ayat>/<penegakan>/<instansi>[/<jenis>/<id>]`; stable from day to day. */
  readonly id: string;
  readonly daerah: string;
  readonly provision: string;
  readonly penegakan: string;
  /** What is to be done, in a few words. */
  readonly hal: string;
  readonly sifat: Nature;
  /** False where the text allows it and does not demand it: then it is a reminder, never a gap. */
  readonly mengikat: boolean;
  /** True where the text has it done in stages and sets no day: what is left is no gap. */
  readonly bertahap: boolean;
  readonly dasar: Basis;
  /** Who owes it and to whom, as the policy names them. */
  readonly pelaku: string;
  readonly kepada: string | null;
  /** To whom, in the words of the regulation. */
  readonly penerima: string | null;
  /** The agency at whose file it is kept; null where the register knows none. */
  readonly instansi: string | null;
  /** The record that it is about, `<jenis>/<id>`. */
  readonly rekaman: string | null;
  readonly keadaan: DutyState;
  /** Why it cannot be told; null in the other states. */
  readonly alasan: string | null;
  /** The day from which the running term counts: the last time it was done, what set it off, or its beginning. */
  readonly sejak: string | null;
  /** The last day in time; null where nothing sets one. */
  readonly tenggat: string | null;
  readonly jangka: Term | null;
  /** What gives rise to it, in words; null for duties that come round or stand. */
  readonly dipicu: string | null;
  /** What shows that it was done, in words. */
  readonly bukti: string;
  /** The latest acts that count, newest first, at most three. */
  readonly dilaksanakan: readonly { readonly rekaman: string; readonly tanggal: string }[];
  /** The last day on which it bound, for one that ended before it was done. */
  readonly berakhir: string | null;
  /** Whether its agency or record is a sample. */
  readonly contoh: boolean;
}

/** Full days past the last day, up to the day on which it ceased to bind; 0 while in time. */
export const daysLate = ({ keadaan, tenggat, berakhir }: Obligation, at: string): number =>
  keadaan === 'terlambat' && tenggat !== null ? daysBetween(tenggat, berakhir ?? at) : 0;
