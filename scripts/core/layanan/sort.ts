import { z } from 'zod';
import type { Layanan } from '../records/layanan.ts';

type Sort = Layanan['golongan'];

const words = {
  'administrasi-pemerintahan': 'layanan administrasi pemerintahan',
  publik: 'layanan publik',
} as const satisfies Record<Sort, string>;

/** A sort of service, to stand inside a sentence. */
export const serviceWords = (sort: Sort): string => words[sort];

/** Parameter: the sort of service that a provision speaks of. */
export const serviceSortParameter = z.enum(Object.keys(words) as Sort[]).meta({
  description: 'Golongan layanan yang dikenai ketentuan.',
  enumDescriptions: Object.values(words),
});

/** Why a service is of another sort than a provision speaks of; undefined where it is of that sort. */
export const foreignService = (service: Pick<Layanan, 'golongan'>, sort: Sort): string | undefined =>
  service.golongan === sort ? undefined : `Ketentuan ini tentang ${serviceWords(sort)}.`;
