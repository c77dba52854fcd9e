import { addDays } from '../records/add-days.ts';
import type { Setting, Settings, SettingValue } from './settings.ts';

/** A span of days in which a setting has one value, both ends included; without `sampai` it still holds. */
export interface Stretch {
  readonly nilai: SettingValue;
  readonly sejak: string;
  readonly sampai?: string;
}

/** The calendar day before an ISO day. */
export const dayBefore = (day: string): string => addDays(day, -1);

/** All values of a setting in order of time; one that a later value ends early ends on the day before it. */
export const stretchesOf = (setting: Pick<Setting, 'nilai' | 'sejak' | 'sebelumnya'>): readonly Stretch[] => {
  const stretches: Stretch[] = [
    ...(setting.sebelumnya ?? []).map(({ nilai, sejak, sampai }) => ({ nilai, sejak, ...(sampai ? { sampai } : {}) })),
    { nilai: setting.nilai, sejak: setting.sejak },
  ].toSorted((a, b) => (a.sejak < b.sejak ? -1 : a.sejak > b.sejak ? 1 : 0));
  return stretches.flatMap((stretch, i): Stretch[] => {
    const next = stretches[i + 1];
    if (!next) return [stretch];
    const last = dayBefore(next.sejak);
    const sampai = stretch.sampai !== undefined && stretch.sampai < last ? stretch.sampai : last;
    // A value that another replaced on its own first day never held.
    return stretch.sejak <= sampai ? [{ ...stretch, sampai }] : [];
  });
};

/** The value that a setting has on a day, or undefined where nobody had chosen one yet. */
export const settingOn = (settings: Settings, id: string, date: string): Stretch | undefined => {
  const setting = Object.hasOwn(settings, id) ? settings[id] : undefined;
  return setting && stretchesOf(setting).find(({ sejak, sampai }) => sejak <= date && (!sampai || date <= sampai));
};
