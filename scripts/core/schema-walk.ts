import type { z } from 'zod';

interface Def {
  readonly type: string;
  readonly shape?: Record<string, z.ZodType>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly valueType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly entries?: Record<string, string | number>;
}

const defOf = (schema: z.ZodType): Def => schema.def as unknown as Def;

/** The schemas that a value may meet, with optional, default and union opened. */
const opened = (schema: z.ZodType): z.ZodType[] => {
  const { innerType, options, in: input } = defOf(schema);
  if (innerType) return opened(innerType);
  if (input) return opened(input);
  if (options) return options.flatMap(opened);
  return [schema];
};

/** What a shape says of a key; a word that every object has by birth is no key of it. */
const ownOf = (shape: Def['shape'], key: PropertyKey): z.ZodType | undefined =>
  shape && Object.hasOwn(shape, key) ? shape[String(key)] : undefined;

const step = (schema: z.ZodType, key: PropertyKey): z.ZodType[] => {
  const { shape, element, valueType } = defOf(schema);
  const next = ownOf(shape, key) ?? (typeof key === 'number' ? element : undefined) ?? (shape ? undefined : valueType);
  return next ? opened(next) : [];
};

/** The schemas at a path; more than one where the way leads through a union. */
export const schemasAt = (schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType[] =>
  path.reduce<z.ZodType[]>((found, key) => found.flatMap((inner) => step(inner, key)), opened(schema));

/** The keys that an object at a path may have. */
export const keysAt = (schema: z.ZodType, path: readonly PropertyKey[]): string[] => [
  ...new Set(schemasAt(schema, path).flatMap((inner) => Object.keys(defOf(inner).shape ?? {}))),
];

/** The field itself at a path, with what it says of itself and whether it may be left out. */
export const fieldAt = (schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined => {
  const [parents, key] = [schemasAt(schema, path.slice(0, -1)), String(path.at(-1))];
  return parents.map((parent) => ownOf(defOf(parent).shape, key)).find((field) => field !== undefined);
};

/** The values that a field at a path may choose from, none where it is no choice. */
export const choicesAt = (schema: z.ZodType, path: readonly PropertyKey[]): string[] =>
  schemasAt(schema, path).flatMap((inner) => Object.values(defOf(inner).entries ?? {}).map(String));

/** A schema and every one inside it. */
const within = (schema: z.ZodType): z.ZodType[] =>
  opened(schema).flatMap((open) => {
    const { shape = {}, element, valueType } = defOf(open);
    const inner = [...Object.values(shape), ...(element ? [element] : []), ...(valueType ? [valueType] : [])];
    return [open, ...inner.flatMap(within)];
  });

/** Every key of every object inside a schema. */
export const allKeys = (schema: z.ZodType): string[] => [
  ...new Set(within(schema).flatMap((inner) => Object.keys(defOf(inner).shape ?? {}))),
];

/** Every value that some field inside a schema may choose. */
export const allChoices = (schema: z.ZodType): string[] => [
  ...new Set(within(schema).flatMap((inner) => Object.values(defOf(inner).entries ?? {}).map(String))),
];
