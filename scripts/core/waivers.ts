import type { Binding } from './policy/binding.ts';
import type { Pengecualian } from './records/pengecualian.ts';
import { isInForce } from './records/period.ts';
import type { Fault } from './rule.ts';

/** The day of the check, and the day as of which a binding judges a record. */
interface Days {
  readonly at: string;
  readonly judged: string;
}

/**
 * The waiver that lifts a binding for a record, if the binding can be waived at all: one that was given by the day that is
 * judged and still holds, since what may be for a time only is to be put right when that time is over.
 */
export const waiverOf = (
  binding: Binding,
  waivers: readonly Pengecualian[],
  { at, judged }: Days,
): Pengecualian | undefined =>
  binding.waivable
    ? waivers.find(
        ({ penegakan, berlaku }) =>
          penegakan === binding.id && isInForce(berlaku, at) && (berlaku.sejak ?? judged) <= judged,
      )
    : undefined;

/** What a waiver is held against. */
interface Waived {
  /** Whether the record that it is for is there. */
  readonly exists: boolean;
  /** Whether a binding would fail without it. */
  readonly fails: (binding: Binding) => boolean;
  readonly at: string;
  /** The day as of which a binding judges that record: by then the waiver must have been given. */
  readonly dayOf: (binding: Binding) => string;
}

/** What is wrong with a waiver itself. */
export const waiverFaults = (
  waiver: Pengecualian,
  bindings: readonly Binding[],
  { exists, fails, at, dayOf }: Waived,
): (Fault & { code: string })[] => {
  const bound = bindings.filter((binding) => binding.id === waiver.penegakan);
  const fault = (code: string, path: string, message: string, help: string) => [
    { code, path, message, help, discriminator: code },
  ];
  if (!exists)
    return fault(
      'pengecualian-tanpa-rekaman',
      'untuk',
      `Rekaman "${waiver.untuk}" yang dikecualikan tidak ada di daerah ini.`,
      'Perbaiki penulisan jenis/id, atau hapus pengecualian ini.',
    );
  if (bound.length === 0)
    return fault(
      'pengecualian-asing',
      'penegakan',
      `Penegakan "${waiver.penegakan}" tidak ada di daerah ini.`,
      'Pakai pengenal penegakan seperti tertulis di berkas pasal.',
    );
  const isLegal = bound.some(({ basis, rule }) => !rule.absolute && (basis === 'teks' || basis === 'tafsir'));
  if (!bound.some((binding) => binding.waivable))
    return fault(
      'pengecualian-terlarang',
      'penegakan',
      isLegal
        ? `Penegakan "${waiver.penegakan}" berasal dari bunyi atau tafsir peraturan dan tidak dapat dikecualikan di sini.`
        : `Penegakan "${waiver.penegakan}" berlaku bagi setiap rekaman dan tidak dapat dikecualikan.`,
      'Hapus pengecualian ini dan betulkan rekamannya. Pengecualian hanya untuk pilihan setempat, atau bila peraturannya sendiri menyebut siapa yang boleh mengecualikan.',
    );
  const { sejak, sampai } = waiver.berlaku;
  if (sampai !== undefined && sampai < at)
    return fault(
      'pengecualian-lewat',
      'berlaku.sampai',
      `Pengecualian ini berakhir ${sampai}.`,
      'Perpanjang dengan dasar baru, atau hapus bila rekamannya sudah sesuai.',
    );
  if (!bound.some(fails))
    return fault(
      'pengecualian-tidak-perlu',
      'penegakan',
      `Rekaman "${waiver.untuk}" sudah memenuhi "${waiver.penegakan}"; pengecualian ini tidak diperlukan.`,
      'Hapus pengecualian ini.',
    );
  const own = bound.filter(({ waivable, pada }) => waivable && pada !== 'terus' && pada !== 'selama-berlaku');
  const day = own.length === bound.length ? own.map(dayOf).toSorted().at(-1) : undefined;
  if (sejak !== undefined && day !== undefined && day < sejak)
    return fault(
      'pengecualian-menyusul',
      'berlaku.sejak',
      `Pengecualian ini berlaku sejak ${sejak}, sesudah peristiwa yang dikecualikan pada ${day}.`,
      'Yang dinilai menurut harinya hanya dikecualikan oleh pengecualian yang sudah berlaku pada hari itu.',
    );
  return [];
};
