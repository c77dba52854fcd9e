import type { decidingDates } from './deciding-date.ts';
import type { Binding } from './policy/binding.ts';

type Dates = ReturnType<typeof decidingDates>;

/** Whether a binding holds on a day. */
export const holdsOn = ({ sejak, sampai }: Binding, day: string): boolean =>
  sejak <= day && (sampai === undefined || day <= sampai);

/**
 * The day a binding is asked about: what decides the law of the record. A rule that looks at each event by the law of its
 * own day is asked even where its version has ended since; then about the last day on which that held.
 */
export const dayFor = (binding: Binding, dates: Dates): string | undefined => {
  const date = dates(binding.pada);
  const { rule, parameter, sampai } = binding;
  const isOver = date !== undefined && sampai !== undefined && sampai < date;
  return isOver && sampai >= binding.sejak && rule.judgesEvents?.(parameter) ? sampai : date;
};

const grouped = new WeakMap<readonly Binding[], ReadonlyMap<Binding, readonly Binding[]>>();

/** One entry of a provision in all its versions, with all values of its settings; most have one alone and are left out. */
const versionsOf = (binding: Binding, bindings: readonly Binding[]): readonly Binding[] | undefined => {
  const known =
    grouped.get(bindings) ??
    new Map(
      [...Map.groupBy(bindings, ({ provision, id }) => `${provision ?? ''} ${id}`).values()]
        .filter((versions) => versions.length > 1)
        .flatMap((versions) => versions.map((one) => [one, versions] as const)),
    );
  grouped.set(bindings, known);
  return known.get(binding);
};

/**
 * Whether a binding speaks of a record: of several versions those that hold on their day, and where none does the last,
 * which says so once.
 */
export const speaksOn = (binding: Binding, bindings: readonly Binding[], dates: Dates): boolean => {
  const versions = versionsOf(binding, bindings);
  if (!versions) return true;
  const holding = versions.filter((one) => {
    const day = dayFor(one, dates);
    return day !== undefined && holdsOn(one, day);
  });
  return holding.length > 0 ? holding.includes(binding) : binding === versions.at(-1);
};
