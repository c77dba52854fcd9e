import type { Binding } from './policy/binding.ts';
import type { Pengecualian } from './records/pengecualian.ts';
import { isInForce } from './records/period.ts';
import type { Fault } from './rule.ts';

/** The waiver that lifts a binding for a record on a day, if the binding can be waived at all. */
export const waiverOf = (binding: Binding, waivers: readonly Pengecualian[], at: string): Pengecualian | undefined =>
  binding.waivable
    ? waivers.find((waiver) => waiver.penegakan === binding.id && isInForce(waiver.berlaku, at))
    : undefined;

/** What is wrong with a waiver itself; `fails` tells whether the binding would fail without it. */
export const waiverFaults = (
  waiver: Pengecualian,
  bindings: readonly Binding[],
  at: string,
  targetExists: boolean,
  fails: (binding: Binding) => boolean,
): (Fault & { code: string })[] => {
  const bound = bindings.filter((binding) => binding.id === waiver.penegakan);
  const fault = (code: string, path: string, message: string, help: string) => [
    { code, path, message, help, discriminator: code },
  ];
  if (!targetExists)
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
  if (waiver.berlaku.sampai !== undefined && waiver.berlaku.sampai < at)
    return fault(
      'pengecualian-lewat',
      'berlaku.sampai',
      `Pengecualian ini berakhir ${waiver.berlaku.sampai}.`,
      'Perpanjang dengan dasar baru, atau hapus bila rekamannya sudah sesuai.',
    );
  if (!bound.some(fails))
    return fault(
      'pengecualian-tidak-perlu',
      'penegakan',
      `Rekaman "${waiver.untuk}" sudah memenuhi "${waiver.penegakan}"; pengecualian ini tidak diperlukan.`,
      'Hapus pengecualian ini.',
    );
  return [];
};
