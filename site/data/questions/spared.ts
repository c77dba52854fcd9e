import type { Entry } from '../../../scripts/core/registry.ts';
import { isSparedIn } from '../law/spared.ts';
import type { Regency } from '../portal.ts';

/** A register that only demonstrates says nothing of real agencies: their public facts are never counted. */
export const isSpared = (entry: Entry, { registry }: Regency): boolean => isSparedIn(entry, registry);

export const sparedReason = 'Fakta publik tentang instansi nyata; register peragaan tidak menilainya.';
