import type { SharedPolicy } from '../policy/shared.ts';
import type { Facts } from './facts.ts';

/** What the house itself set, as a decision rests on it. */
export const sharedFactsOf = ({ pemutus, darurat, uji, dampak }: SharedPolicy): Facts['shared'] => ({
  pemutus: [...pemutus],
  darurat: darurat ?? null,
  ...(uji ? { uji } : {}),
  ...(dampak ? { dampak } : {}),
});
