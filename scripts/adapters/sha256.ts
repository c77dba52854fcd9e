import { createHash } from 'node:crypto';
import type { Hash } from '../core/canonical.ts';

/** SHA-256 of a text's UTF-8 bytes: what core's digests are made with. */
export const sha256: Hash = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
