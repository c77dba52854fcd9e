import { durationWords } from '../records/duration-words.ts';
import { durationSchema } from './duration.ts';
import type { Setting, SettingValue } from './settings.ts';

/** A value as people read it: `6 bulan` for `P6M`, a figure with its unit, a list with commas. */
export const settingWords = (value: SettingValue, { satuan }: Pick<Setting, 'satuan'>): string => {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
  if (typeof value === 'string' && durationSchema.safeParse(value).success) return durationWords(value);
  return satuan === undefined ? String(value) : `${value} ${satuan}`;
};
