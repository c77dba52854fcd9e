import { z } from 'zod';
import { levels } from '../finding.ts';
import { dutyStates } from '../obligations/obligation.ts';
import type { ComparedDuty } from './compare-duties.ts';
import type { ComparedFinding } from './compare-findings.ts';

const text = (max: number) => z.string().max(max);

const findingSchema = z.object({
  key: text(4000),
  rule: text(200),
  outcome: z.enum(['gagal', 'perlu-telaah']),
  level: z.enum(levels),
  basis: z.enum(['teks', 'tafsir', 'setelan', 'skema']),
  daerah: text(200),
  record: text(400),
  file: text(2000),
  path: text(2000),
  message: text(20_000),
  provisions: z.array(text(200)).max(1000),
});

const day = z.iso.date();

const dutySchema = z.object({
  id: text(2000),
  daerah: text(200),
  provision: text(200),
  penegakan: text(200),
  hal: text(2000),
  mengikat: z.boolean(),
  instansi: text(400).nullable(),
  rekaman: text(400).nullable(),
  keadaan: z.enum(dutyStates),
  tenggat: day.nullable(),
});

const checkSchema = z.object({ version: z.literal(1), at: day, findings: z.array(findingSchema) });
const dutiesSchema = z.object({ version: z.literal(1), at: day, obligations: z.array(dutySchema) });

/** What another program answered, or why that cannot be used. */
export type Answer<T> =
  | { readonly value: readonly T[] }
  | { readonly fault: 'bukan-json' | 'bentuk-lain' | 'hari-lain' };

const parsed = (answer: string): unknown => {
  try {
    return JSON.parse(answer) as unknown;
  } catch {
    return undefined;
  }
};

const answerOf = <T>(
  answer: string,
  at: string,
  read: (value: unknown) => { at: string; list: readonly T[] } | undefined,
): Answer<T> => {
  const value = parsed(answer);
  if (value === undefined) return { fault: 'bukan-json' };
  const known = read(value);
  if (!known) return { fault: 'bentuk-lain' };
  return known.at === at ? { value: known.list } : { fault: 'hari-lain' };
};

/** The findings in the JSON of `tata check`, which may come from a program of another age. */
export const findingsAnswer = (answer: string, at: string): Answer<ComparedFinding> =>
  answerOf(answer, at, (value) => {
    const { data } = checkSchema.safeParse(value);
    return data && { at: data.at, list: data.findings };
  });

/** The duties in the JSON of `tata obligations`. */
export const dutiesAnswer = (answer: string, at: string): Answer<ComparedDuty> =>
  answerOf(answer, at, (value) => {
    const { data } = dutiesSchema.safeParse(value);
    return data && { at: data.at, list: data.obligations };
  });
