import { z } from 'zod';
import type { Aplikasi } from '../records/aplikasi.ts';
import { isWork } from '../records/aplikasi-riwayat.ts';
import { aplikasiStateOf } from './state.ts';

type Made = Pick<Aplikasi, 'riwayat'>;

/** From when on something is asked for, where a text names no moment: reading it early would refuse every draft. */
export const stageParameter = z.enum(['dikerjakan', 'dipakai']).meta({
  description: 'Sejak tahap mana hal ini diminta.',
  enumDescriptions: ['sejak aplikasi dikerjakan', 'sejak aplikasi pernah dipakai'],
});

/** Why nothing made can be asked for yet: what is only planned has no documents, tests or source. */
export const notYetMade = (record: Made): string | undefined =>
  aplikasiStateOf(record).state === 'direncanakan' ? 'Aplikasi ini baru direncanakan.' : undefined;

/** Whether an event tells that an application was in use by then: what is maintained is used. */
export const isUse = ({ jenis }: Made['riwayat'][number]): boolean => jenis === 'penerapan' || jenis === 'pemeliharaan';

/** Why an application has not come as far as a demand begins; undefined when it has. */
export const beforeStage = (record: Made, stage: z.infer<typeof stageParameter>): string | undefined =>
  notYetMade(record) ??
  (stage === 'dipakai' && !record.riwayat.some(isUse)
    ? 'Aplikasi ini masih dikerjakan dan belum pernah dipakai.'
    : undefined);

/** Why a demand does not reach an application: it has not come that far, or is no longer used. */
export const outOfStage = (record: Made, stage: z.infer<typeof stageParameter>): string | undefined =>
  aplikasiStateOf(record).state === 'nonaktif' ? 'Aplikasi ini sudah tidak dipakai.' : beforeStage(record, stage);

/** Parameter with which a provision about obtaining applications leaves those alone that were there before it. */
export const newOnlyParameter = z.literal(true).optional().meta({
  description: 'Hanya aplikasi yang diperoleh sejak ketentuan berlaku; tanpa ini semua.',
});

/** Why an application was there before a provision; undefined when any of it came later, or none of it is told. */
export const obtainedBefore = ({ riwayat }: Made, isInForce: (day: string) => boolean): string | undefined => {
  const obtained = riwayat.filter(({ jenis }) => isWork(jenis));
  return obtained.length > 0 && !obtained.some(({ tanggal }) => isInForce(tanggal))
    ? 'Aplikasi ini diperoleh sebelum ketentuan ini berlaku.'
    : undefined;
};
