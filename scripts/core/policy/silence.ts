import { z } from 'zod';

/** For provisions that want a fact and not its being written: a record that leaves the field out shows no breach. */
export const silenceParameter = z.literal('telaah').optional().meta({
  description: 'Isian yang belum diisi sama sekali dinilai petugas; tanpa ini diperlakukan seperti isi yang keliru.',
});

/** What a fault of a field that is not there says of its level. */
export const ofSilence = (parameter: 'telaah' | undefined): { readonly review?: true } =>
  parameter === 'telaah' ? { review: true } : {};
