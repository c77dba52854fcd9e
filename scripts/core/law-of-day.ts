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

const succeeding = new WeakMap<readonly Binding[], ReadonlyMap<Binding, readonly Binding[]>>();

/** The same entry of a provision in its other versions, or with other values of its settings; most have none. */
const othersOf = (binding: Binding, bindings: readonly Binding[]): readonly Binding[] => {
  const known =
    succeeding.get(bindings) ??
    new Map(
      [...Map.groupBy(bindings, ({ provision, id }) => `${provision ?? ''} ${id}`).values()]
        .filter((versions) => versions.length > 1)
        .flatMap((versions) => versions.map((one) => [one, versions.filter((other) => other !== one)] as const)),
    );
  succeeding.set(bindings, known);
  return known.get(binding) ?? [];
};

/** Whether an entry that does not hold on its day is left unsaid, since it speaks in another version. */
export const isSucceeded = (binding: Binding, bindings: readonly Binding[], dates: Dates): boolean => {
  const holds = (one: Binding) => {
    const day = dayFor(one, dates);
    return day === undefined || holdsOn(one, day);
  };
  return !holds(binding) && othersOf(binding, bindings).some(holds);
};
