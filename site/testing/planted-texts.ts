import { globSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseYaml } from '../../scripts/adapters/yaml.ts';
import { valueAt } from '../../scripts/core/path.ts';
import type { Kind } from '../../scripts/core/records/kind.ts';
import { type Jenis, kindOf } from '../../scripts/core/records/kinds.ts';

type Value = Record<string, unknown>;
type Path = readonly (string | number)[];
/** A part of a JSON Schema. */
type Node = Readonly<{
  type?: string;
  properties?: Readonly<Record<string, Node>>;
  required?: readonly string[];
  items?: Node;
  anyOf?: readonly Node[];
  oneOf?: readonly Node[];
  enum?: readonly unknown[];
  const?: unknown;
  pattern?: string;
  format?: string;
  minimum?: number;
}>;

const wordsOf = (node: Node): readonly Node[] => node.anyOf ?? node.oneOf ?? [node];

/** Whether a place takes words: what may hold a sign of markup is no code, date or address. */
const takesText = ({ type, enum: choices, format, pattern = '' }: Node): boolean =>
  type === 'string' && !choices && !format && new RegExp(pattern, 'u').test('a <b> "c"');

/** Every place of a schema that takes words; of a list its first item stands for all. */
const textPlaces = (node: Node, path: Path = []): Path[] =>
  wordsOf(node).flatMap((one) => {
    if (takesText(one)) return [path];
    const inner = Object.entries(one.properties ?? {}).flatMap(([key, part]) => textPlaces(part, [...path, key]));
    return one.items ? [...inner, ...textPlaces(one.items, [...path, 0])] : inner;
  });

/** Values for what takes no words: one of them fits nearly every code of the schemas. */
const fitting = ['contoh-jahat', '2026-02-03', '2026-02-03T00:00:00Z', 'https://contoh.example/a', 'a'.repeat(64)];

/** The least that fits a schema, with `text` wherever there must be words. */
const least = (node: Node, text: string): unknown => {
  const [one = {}] = wordsOf(node);
  if (one.const !== undefined) return one.const;
  if (one.enum) return one.enum[0];
  if (one.type === 'array') return one.items ? [least(one.items, text)] : [];
  if (one.type === 'integer' || one.type === 'number') return one.minimum ?? 1;
  if (one.type === 'boolean') return true;
  if (one.type === 'string')
    return takesText(one) ? text : fitting.find((value) => new RegExp(one.pattern ?? '', 'u').test(value));
  const keys = one.required ?? [];
  return Object.fromEntries(keys.map((key) => [key, least(one.properties?.[key] ?? {}, text)]));
};

/** The parts of a schema that may stand at a key. */
const stepsOf = (node: Node, key: string | number): Node[] =>
  wordsOf(node).flatMap((one) => {
    const part = typeof key === 'number' ? one.items : one.properties?.[key];
    return part ? wordsOf(part) : [];
  });

/** A value with `text` at a place; what is not there on the way is made as small as the schema lets it be. */
const placed = (value: unknown, node: Node, [key, ...rest]: Path, text: string): unknown => {
  if (key === undefined) return text;
  const [next] = rest;
  const steps = stepsOf(node, key);
  const step = steps.find((one) => next === undefined || stepsOf(one, next).length > 0) ?? {};
  const own = (value ?? (typeof key === 'number' ? [] : {})) as Record<string | number, unknown>;
  const inner = placed(own[key] ?? least(step, text), { anyOf: steps }, rest, text);
  return Array.isArray(own) ? [inner, ...own.slice(1)] : { ...own, [key]: inner };
};

/** A value without what stands at a place. */
const without = (value: unknown, [key, ...rest]: Path): unknown => {
  if (typeof value !== 'object' || value === null || key === undefined) return undefined;
  const own = value as Record<string | number, unknown>;
  const { [key]: inner, ...others } = own;
  if (rest.length > 0) return Array.isArray(own) ? [without(own[0], rest)] : { ...own, [key]: without(inner, rest) };
  return Array.isArray(own) ? [] : others;
};

/** The samples of a kind as their files hold them, the fullest first. */
const samplesOf = (jenis: Jenis): Value[] =>
  globSync(`registry/*/${jenis}/*.{yaml,md}`)
    .map((file) => readFileSync(file, 'utf8'))
    .filter((text) => /^asal: contoh$/m.test(text))
    .sort((a, b) => b.length - a.length)
    .map((text) => parseYaml(/^---\n(.*?)\n---\n/s.exec(text)?.[1] ?? text).value as Value);

/** What a record may hold outside the body of its file, and a body for those kinds that have one. */
const partsOf = ({ schema, body = '' }: Kind): { node: Node; rest: Value } => {
  const { properties = {}, ...node } = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as Node;
  const { [body]: inBody, ...own } = properties;
  return { node: { ...node, properties: own }, rest: inBody ? { [body]: least(inBody, 'Langkah contoh') } : {} };
};

export interface HostileRecords {
  /** Each beside the sample that it was made of. */
  readonly records: readonly { readonly sample: Value; readonly hostile: Value }[];
  /** Places at which no record of the kind takes any of the texts. */
  readonly refused: readonly string[];
}

/**
 * Records of a kind that hold, at every place that takes words, the first of `texts` that intake lets through there. It
 * takes several where one place leaves no room for another. References lead to `referred` where they may.
 */
export const hostileRecords = (
  jenis: Jenis,
  texts: readonly string[],
  referred: (jenis: string) => string,
): HostileRecords => {
  const kind = kindOf(jenis);
  const { node, rest } = partsOf(kind);
  const fits = (value: unknown): value is Value => kind.schema.safeParse({ ...(value as Value), ...rest }).success;
  const withText = (value: Value, place: Path): Value | undefined => {
    // What stands in the way of a place goes: the nearest first.
    const rooms = [value, ...place.map((_, i) => without(value, place.slice(0, place.length - i)))];
    return rooms.flatMap((room) => texts.map((text) => placed(room, node, place, text))).find(fits);
  };
  const referring = (sample: Value): Value =>
    kind.references
      .filter(({ path }) => !path.includes('*') && valueAt(sample, path) !== undefined)
      .map(
        ({ path, jenis: other }) =>
          (value: Value) =>
            placed(value, node, path.split('.'), referred(other)),
      )
      .reduce((value, refer) => [refer(value)].find(fits) ?? value, sample);
  const isHostile = (value: Value, place: Path) => texts.includes(String(valueAt(value, place.join('.'))));
  const records: HostileRecords['records'][number][] = [];
  let places = textPlaces(node).filter(([key]) => key === 'sumber' || kind.publik.fields.includes(String(key)));
  for (const sample of samplesOf(jenis)) {
    const value = places.reduce((now, place) => {
      const next = withText(now, place);
      return next && places.every((other) => isHostile(next, other) || !isHostile(now, other)) ? next : now;
    }, referring(sample));
    if (!places.some((place) => isHostile(value, place))) continue;
    places = places.filter((place) => !isHostile(value, place));
    records.push({ sample, hostile: value });
  }
  return { records, refused: places.map((place) => place.join('.')) };
};
