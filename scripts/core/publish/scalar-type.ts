import type { z } from 'zod';
import { instantSchema } from '../gate/forge-facts.ts';
import { dateSchema } from '../records/period.ts';

export type ScalarType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime';

interface Def {
  readonly type: string;
  readonly checks?: readonly unknown[];
  readonly format?: string;
}

const defOf = (schema: z.core.$ZodType): Def => schema._zod.def as unknown as Def;

// A description makes a copy of a schema; its checks stay the same ones.
const isLike = (schema: z.core.$ZodType, model: z.core.$ZodType): boolean => {
  const first = defOf(model).checks?.[0];
  return first !== undefined && defOf(schema).checks?.[0] === first;
};

/** What a schema of a single value holds; a choice is a text. */
export const scalarTypeOf = (schema: z.core.$ZodType): ScalarType => {
  if (isLike(schema, dateSchema)) return 'date';
  if (isLike(schema, instantSchema)) return 'datetime';
  const { type, format } = defOf(schema);
  if (type === 'boolean') return 'boolean';
  if (type === 'number') return format?.includes('int') ? 'integer' : 'number';
  return 'string';
};
