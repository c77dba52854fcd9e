import { isUtf8 } from 'node:buffer';
import { hiddenSignIn } from '../core/hidden-sign.ts';

/** A fault in a file's text, placed by offset (UTF-16 units) into that text. */
export interface TextFault {
  readonly code: string;
  readonly offset: number;
  readonly path: string;
  readonly message: string;
  readonly help: string;
}

export const maxBytes = 256 * 1024;

const fault = (code: string, offset: number, message: string, help: string): TextFault => ({
  code,
  offset,
  path: '',
  message,
  help,
});

/** Offset of the first byte that is not UTF-8, counted in characters of the decoded text. */
const firstBadCharacter = (bytes: Uint8Array): number => {
  let [good, bad] = [0, bytes.length];
  // Whether a prefix decodes is monotone but for up to three bytes of an unfinished character.
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const decodes = [0, 1, 2, 3].some((back) => middle - back >= 0 && isUtf8(bytes.subarray(0, middle - back)));
    if (decodes) good = middle;
    else bad = middle;
  }
  const prefix = [0, 1, 2, 3, 4]
    .map((back) => bytes.subarray(0, Math.max(0, good - back)))
    .find((part) => isUtf8(part));
  return new TextDecoder().decode(prefix).length;
};

export const hiddenSign = {
  code: 'tanda-tersembunyi',
  message: 'Ada tanda tak terlihat di sini, misalnya tanda kendali atau pembalik arah tulisan.',
  help: 'Ketik ulang bagian ini tanpa menyalinnya dari tempat lain.',
} as const;

/** Decodes bytes as UTF-8 and refuses what no record may hold: a BOM, NUL, hidden signs, too many bytes, nothing at all. */
export const decodeText = (bytes: Uint8Array): { readonly text: string; readonly faults: readonly TextFault[] } => {
  if (bytes.length > maxBytes)
    return {
      text: '',
      faults: [
        fault(
          'terlalu-besar',
          0,
          'Berkas ini lebih dari 256 KiB, ukuran terbesar yang diterima.',
          'Simpan lampiran di arsip kantor; di sini cukup keterangannya.',
        ),
      ],
    };
  if (!isUtf8(bytes)) {
    const text = new TextDecoder().decode(bytes);
    return {
      text,
      faults: [
        fault(
          'bukan-utf8',
          firstBadCharacter(bytes),
          'Berkas ini memuat huruf yang tidak tersimpan sebagai UTF-8.',
          'Simpan ulang berkas dengan penyandian UTF-8.',
        ),
      ],
    };
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const faults: TextFault[] = [];
  if (text.startsWith('\uFEFF'))
    faults.push(
      fault('bom', 0, 'Berkas ini diawali tanda BOM yang tidak tampak.', 'Simpan ulang sebagai UTF-8 tanpa BOM.'),
    );
  const nul = text.indexOf('\0');
  if (nul >= 0)
    faults.push(
      fault(
        'nul',
        nul,
        'Berkas ini memuat karakter NUL; isinya bukan teks biasa.',
        'Hapus karakter itu atau salin ulang isinya sebagai teks.',
      ),
    );
  const unseen = faults.length === 0 ? hiddenSignIn(text) : -1;
  if (unseen >= 0) faults.push({ ...hiddenSign, offset: unseen, path: '' });
  if (faults.length === 0 && text.trim() === '')
    faults.push(fault('kosong', 0, 'Berkas ini kosong.', 'Isi berkas ini, atau hapus bila tidak dipakai.'));
  return { text, faults };
};

/** Tells lines and columns of offsets, both from 1; the text's lines are counted once, however many faults it has. */
export const placerOf = (text: string): ((offset: number) => { line: number; column: number }) => {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return (offset) => {
    const at = Math.min(Math.max(0, offset), text.length);
    let [first, beyond] = [0, starts.length];
    while (beyond - first > 1) {
      const middle = (first + beyond) >> 1;
      if ((starts[middle] ?? 0) <= at) first = middle;
      else beyond = middle;
    }
    return { line: first + 1, column: at - (starts[first] ?? 0) + 1 };
  };
};
