import { z } from 'zod';

/** What an entry rests on: the words of a text, a reading of them, or a local choice where the text is silent. */
export const basisSchema = z.enum(['teks', 'tafsir', 'setelan']);
