import { z } from 'zod';
import { isVisible, isVisibleMessage } from '../hidden-sign.ts';

/** Names that Windows keeps for devices: a file or folder called so cannot be checked out or unpacked there. */
export const deviceNames: readonly string[] = [
  ...['con', 'prn', 'aux', 'nul'],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((n) => [`com${n}`, `lpt${n}`]),
];

/** Small letters, digits, and single hyphens between them. */
export const idPattern: RegExp = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Record id: equals the file name without its ending. */
export const idSchema = z
  .string()
  .max(100)
  .regex(idPattern, {
    error: 'hanya boleh memuat huruf kecil a–z, angka, dan tanda hubung di tengah',
  })
  .refine((id) => !deviceNames.includes(id), {
    error: 'tidak dapat menjadi nama berkas di Windows; pakai nama yang lebih panjang',
  });

/** A line of text: not blank, no line breaks, no surrounding space, of at most `max` characters. */
export const line = (max = 200) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^\S(?:[^\n\r]*\S)?$/, { error: 'harus satu baris dan tidak diawali atau diakhiri spasi' })
    .refine(isVisible, isVisibleMessage);

/** Running text of one or more sentences. */
export const prose = (max = 2000) =>
  z.string().min(1).max(max).regex(/\S/, { error: 'tidak boleh kosong' }).refine(isVisible, isVisibleMessage);

/**
 * A written reason: words that somebody can weigh, not a mark that fills the field. What is too short is said to be that
 * alone, so the pattern leaves it aside.
 */
export const reason = (max = 600) =>
  z
    .string()
    .min(20)
    .max(max)
    .regex(/^[\s\S]{0,19}$|[A-Za-z]{2}\s+\S*[A-Za-z]{2}/, {
      error: 'harus berupa kalimat, bukan tanda atau satu kata',
    })
    .refine(isVisible, isVisibleMessage);
