import type { z } from 'zod';
import { type Finding, findingOf } from './finding.ts';
import { pathOf } from './path.ts';
import { faultsOf, mostFaults } from './schema-messages.ts';

export interface Place {
  readonly daerah: string;
  readonly record: string;
  readonly file: string;
}

/** A finding about the shape of a file: basis `skema`, cites no provision. */
export const shapeFinding = (
  place: Place,
  fault: {
    code: string;
    path?: string;
    message: string;
    help: string;
    actual?: string;
    expected?: string;
    discriminator?: string;
    related?: readonly string[];
  },
): Finding =>
  findingOf({
    ...place,
    rule: `skema/${fault.code}`,
    outcome: 'gagal',
    level: 'galat',
    basis: 'skema',
    path: fault.path ?? '',
    message: fault.message,
    help: fault.help,
    actual: fault.actual ?? null,
    expected: fault.expected ?? null,
    provisions: [],
    related: fault.related ?? [],
    discriminator: fault.discriminator ?? '',
  });

interface Fault {
  readonly code: string;
  readonly path: string;
  readonly message: string;
  readonly help: string;
}

/** As many faults as are told of one file, and a word that there are more. */
const bounded = <F extends Fault>(faults: readonly F[]): readonly F[] => {
  const next = faults[mostFaults];
  if (next === undefined) return faults;
  const message = 'Mulai di sini masih ada kekurangan lain.';
  const help = 'Perbaiki dahulu yang disebut di atas, lalu periksa lagi.';
  return [...faults.slice(0, mostFaults), { ...next, code: 'terlalu-banyak', message, help }];
};

/** Tells faults of one code at one path apart by their order: every finding has a key of its own. */
export const numbered = <F extends Fault>(faults: readonly F[]): (F & { readonly discriminator: string })[] => {
  const counts = new Map<string, number>();
  return bounded(faults).map((fault) => {
    const place = `${fault.code}|${fault.path}`;
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    return { ...fault, discriminator: count === 1 ? fault.code : `${fault.code} ${count}` };
  });
};

/** Validates a value: the parsed value, or every fault of its shape. */
export const checkSchema = <S extends z.ZodType>(
  schema: S,
  value: unknown,
  place: Place,
):
  | { readonly value: z.infer<S>; readonly findings: readonly [] }
  | { readonly value: undefined; readonly findings: readonly Finding[] } => {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, findings: [] };
  const faults = faultsOf(schema, result.error, value);
  return {
    value: undefined,
    findings: numbered(faults.map((fault) => ({ ...fault, path: pathOf(fault.path) }))).map((fault) =>
      shapeFinding(place, fault),
    ),
  };
};
