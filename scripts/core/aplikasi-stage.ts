import { z } from 'zod';
import { aplikasiStateOf } from './aplikasi-state.ts';
import type { Aplikasi } from './records/aplikasi.ts';

type Made = Pick<Aplikasi, 'riwayat'>;

/** From when on something is asked for, where a text names no moment: reading it early would refuse every draft. */
export const stageParameter = z.enum(['dikerjakan', 'dipakai']).meta({
  description: 'Sejak tahap mana hal ini diminta.',
  enumDescriptions: ['sejak aplikasi dikerjakan', 'sejak aplikasi pernah dipakai'],
});

/** Why nothing made can be asked for yet: what is only planned has no documents, tests or source. */
export const notYetMade = (record: Made): string | undefined =>
  aplikasiStateOf(record).state === 'direncanakan' ? 'Aplikasi ini baru direncanakan.' : undefined;

const isUse = ({ jenis }: Made['riwayat'][number]): boolean => jenis === 'penerapan' || jenis === 'pemeliharaan';

/** Why an application has not come as far as a demand begins; undefined when it has. */
export const beforeStage = (record: Made, stage: z.infer<typeof stageParameter>): string | undefined =>
  notYetMade(record) ??
  (stage === 'dipakai' && !record.riwayat.some(isUse)
    ? 'Aplikasi ini masih dikerjakan dan belum pernah dipakai.'
    : undefined);
