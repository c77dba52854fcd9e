import type { z } from 'zod';
import type { Binding } from '../../../scripts/core/policy/binding.ts';
import { choiceAt, helpAt, isCode } from '../records/schema-words.ts';
import { countryWords, listWords, phrase } from '../words.ts';

export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

type Path = readonly [string, ...number[]];

/** A value as people read it: a choice in the words of its rule, another code as words, a list as a list. */
const textOf = (schema: z.ZodType, path: Path, value: unknown): string => {
  if (Array.isArray(value)) return listWords(value.map((item, i) => textOf(schema, [...path, i], item)));
  if (typeof value === 'object' && value !== null)
    return listWords(Object.entries(value).map(([key, inner]) => `${phrase(key)} ${textOf(schema, path, inner)}`));
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
  const text = String(value);
  const choice = choiceAt(schema, path, text);
  // A choice that is worded by its own code is worded as other codes are.
  const worded = choice === text ? undefined : choice;
  if (worded !== undefined || isCode(path)) return worded ?? text;
  if (/^[A-Z]{2}$/.test(text)) return countryWords(text);
  return /^[a-z0-9]+([-_][a-z0-9]+)*$/.test(text) ? phrase(text) : text;
};

/** A description says what a parameter is; what holds without it, after a semicolon, is of no use beside its value. */
const labelOf = (schema: z.ZodType, key: string): string => helpAt(schema, [key]).replace(/(;.*|\.)$/, '');

/** What a binding passes to its rule. */
export const parametersOf = ({ rule, parameter }: Binding): LabelledText[] =>
  Object.entries((parameter ?? {}) as Record<string, unknown>)
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) => ({ label: labelOf(rule.parameters, key), text: textOf(rule.parameters, [key], value) }));
