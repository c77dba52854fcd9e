import type { Version } from './article.ts';
import { dayBefore, settingOn, stretchesOf } from './setting-in-time.ts';
import type { Settings } from './settings.ts';

/** `{ setelan: id }` in the place of a value. */
export const isSettingReference = (value: unknown): value is { setelan: string } =>
  typeof value === 'object' && value !== null && 'setelan' in value && Object.keys(value).length === 1;

type Parameter = Readonly<Record<string, unknown>>;

/** The settings that a parameter names, each with the key it stands at. */
export const settingsNamedIn = (parameter: Parameter): readonly { readonly key: string; readonly id: string }[] =>
  Object.entries(parameter).flatMap(([key, value]) => (isSettingReference(value) ? [{ key, id: value.setelan }] : []));

/** A parameter as it reads over a span of days, both ends included. */
export interface ParameterSpan {
  readonly sejak: string;
  readonly sampai?: string;
  readonly parameter: Parameter;
}

const earliest = (...days: readonly (string | undefined)[]): string | undefined =>
  days.filter((day) => day !== undefined).toSorted()[0];

/**
 * The parameter of an entry from span to span of one version: each change of a setting begins a new one. There is none
 * where no value was chosen: nobody is judged by a local choice from before it was made, nor by one that came later.
 */
export const parameterSpans = (version: Version, parameter: Parameter, settings: Settings): ParameterSpan[] => {
  const named = settingsNamedIn(parameter).filter(({ id }) => Object.hasOwn(settings, id));
  const changes = named.flatMap(({ id }) => stretchesOf(settings[id] as Settings[string]).map(({ sejak }) => sejak));
  const starts = [...new Set([version.sejak, ...changes])]
    .filter((day) => day >= version.sejak && (version.sampai === undefined || day <= version.sampai))
    .toSorted();
  return starts.flatMap((sejak, i): ParameterSpan[] => {
    const values = named.map(({ key, id }) => ({ key, held: settingOn(settings, id, sejak) }));
    const held = values.flatMap(({ key, held: value }) => (value ? [{ key, ...value }] : []));
    if (held.length < named.length) return [];
    const next = starts[i + 1];
    const sampai = earliest(version.sampai, next && dayBefore(next), ...held.map((value) => value.sampai));
    return [
      {
        sejak,
        ...(sampai === undefined ? {} : { sampai }),
        parameter: { ...parameter, ...Object.fromEntries(held.map(({ key, nilai }) => [key, nilai])) },
      },
    ];
  });
};
