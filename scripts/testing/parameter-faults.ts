import { z } from 'zod';
import type { Rule } from '../core/rule.ts';

type Schema = z.core.JSONSchema.BaseSchema;

/** Where an empty list says something: that this document need not be there. */
const mayBeEmpty = new Set(['subdomain/formulir-dan-surat.formulir', 'subdomain/formulir-dan-surat.surat']);

const faultsIn = (schema: Schema, path: string): string[] => [
  ...Object.entries(schema.properties ?? {}).flatMap(([key, field]) => [
    ...(/^[A-Z].*[^.]\.$/.test((field as Schema).description ?? '') ? [] : [`${path}.${key}`]),
    ...faultsIn(field as Schema, `${path}.${key}`),
  ]),
  ...(schema.items ? faultsIn(schema.items as Schema, `${path}.*`) : []),
  ...(schema.type === 'array' && schema.minItems !== 1 && !mayBeEmpty.has(path) ? [`${path}: empty`] : []),
  ...(schema.default !== undefined && schema.enum && !schema.enum.includes(schema.default as string)
    ? [`${path}: default`]
    : []),
  ...(schema.enum?.length === (schema.enumDescriptions as string[] | undefined)?.length ? [] : [`${path}: enum`]),
];

/** Paths of what a rule's parameters leave open: keys without a description, choices without words, lists that may be empty or must be long. */
export const parameterFaults = (rule: Rule): string[] =>
  faultsIn(z.toJSONSchema(rule.parameters, { io: 'input' }), rule.id);
