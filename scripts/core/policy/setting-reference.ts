import type { Version } from './article.ts';
import type { RuleEntry } from './enforcement.ts';
import type { Settings } from './settings.ts';

/** `{ setelan: id }` in the place of a value. */
const isSettingReference = (value: unknown): value is { setelan: string } =>
  typeof value === 'object' && value !== null && 'setelan' in value && Object.keys(value).length === 1;

/** Replaces `{ setelan: id }` by the value of that setting. */
export const resolveSettings = (
  parameter: Record<string, unknown>,
  settings: Settings,
  missing: (id: string, key: string) => void,
) =>
  Object.fromEntries(
    Object.entries(parameter).map(([key, value]) => {
      if (!isSettingReference(value)) return [key, value];
      const setting = Object.hasOwn(settings, value.setelan) ? settings[value.setelan] : undefined;
      if (!setting) missing(value.setelan, key);
      return [key, setting?.nilai];
    }),
  );

/** Nobody is judged by a local choice from before it was made: the latest of the provision and the settings it uses. */
export const startOf = (version: Version, entry: RuleEntry, settings: Settings): string => {
  const used = Object.values(entry.parameter).filter(isSettingReference);
  const dates = used.flatMap(({ setelan }) => settings[setelan]?.sejak ?? []);
  return [version.sejak, ...dates].toSorted().at(-1) ?? version.sejak;
};
