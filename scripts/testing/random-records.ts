import type { z } from 'zod';
import { matchesOf } from '../core/path.ts';
import { type Jenis, kindOf } from '../core/records/kinds.ts';
import type { Random } from './mutations.ts';

// Records of every kind from its own schema: mostly of the right shape, now and then not. What a schema cannot tell, such
// as which ids exist or which words a list has, comes from the regency for which they are made.

/** What a regency lends to its random records. */
export interface Stock {
  /** Ids of its records by kind. */
  readonly ids: (jenis: string) => readonly string[];
  /** Words of one of its lists. */
  readonly words: (list: string) => readonly string[];
  /** Values that real records, of any regency, have at a place of a kind. */
  readonly seen: (jenis: Jenis, place: string) => readonly unknown[];
}

interface Def {
  readonly type: string;
  readonly shape?: Record<string, z.ZodType>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly in?: z.ZodType;
  readonly entries?: Record<string, string | number>;
  readonly values?: readonly unknown[];
}

interface Making {
  readonly jenis: Jenis;
  readonly stock: Stock;
  readonly random: Random;
}

export const randomDay = (random: Random): string => {
  const year = random.below(8) === 0 ? 2005 + random.below(35) : 2016 + random.below(12);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${year}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
};

/** Something for each pattern that a schema may have; the first that fits is taken, from a place chosen at random. */
const texts = (random: Random): string[] => [
  randomDay(random),
  `${randomDay(random)}T0${random.below(10)}:15:00Z`,
  String(random.below(10)).repeat(64),
  String(random.below(10)).repeat(40),
  `x509-sha256 ${String(random.below(10)).repeat(64)}`,
  'https://contoh.example/naskah',
  'P6M',
  'ID',
  'contoh.example',
  'kantor@contoh.example',
  'contoh',
  'EUPL-1.2',
  'Uraian contoh tentang hal yang dicatat di sini.',
  'Contoh',
];

const fits = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success;

const textFor = (schema: z.ZodType, random: Random): string => {
  const all = texts(random);
  const start = random.below(all.length);
  const turned = [...all.slice(start), ...all.slice(0, start)];
  return turned.find((text) => fits(schema, text)) ?? 'contoh';
};

/** What the kind says of a place: the list of words, or the kind of record that stands there. */
const namedAt = ({ jenis, stock }: Making, place: string): readonly string[] => {
  const { vocabulary, references } = kindOf(jenis);
  const list: string | undefined = vocabulary?.[place as never];
  if (list !== undefined) return stock.words(list);
  return references.filter(({ path }) => path === place).flatMap((reference) => stock.ids(reference.jenis));
};

const stringAt = (schema: z.ZodType, place: string, making: Making): unknown => {
  const { random } = making;
  const named = namedAt(making, place);
  if (named.length > 0 && random.below(12) > 0) return random.pick(named);
  const seen = making.stock.seen(making.jenis, place);
  return seen.length > 0 && random.below(3) > 0 ? random.pick(seen) : textFor(schema, random);
};

const at = (place: string, key: string): string => (place === '' ? key : `${place}.${key}`);

const objectAt = (shape: Record<string, z.ZodType>, place: string, making: Making): unknown =>
  Object.fromEntries(
    Object.entries(shape)
      .map(([key, field]) => [key, valueAt(field, at(place, key), making)] as const)
      .filter(([, value]) => value !== undefined),
  );

/** A value for a place of a record; undefined leaves it out. */
const valueAt = (schema: z.ZodType, place: string, making: Making): unknown => {
  const { random, stock, jenis } = making;
  const def = schema.def as unknown as Def;
  if (def.type === 'optional' && random.below(5) < 2) return undefined;
  // A whole part as it stands in some regency's record: where real registers and random ones meet.
  const seen = stock.seen(jenis, place);
  if (place !== '' && seen.length > 0 && random.below(4) === 0) return random.pick(seen);
  if (def.innerType) return valueAt(def.innerType, place, making);
  if (def.in) return valueAt(def.in, place, making);
  if (def.options) return valueAt(random.pick(def.options), place, making);
  if (def.shape) return objectAt(def.shape, place, making);
  if (def.element) {
    const item = def.element;
    return Array.from({ length: 1 + random.below(3) }, () => valueAt(item, `${place}.*`, making));
  }
  if (def.entries) return random.pick(Object.values(def.entries));
  if (def.values) return random.pick(def.values);
  if (def.type === 'boolean') return random.below(2) === 0;
  if (def.type === 'number') return 1 + random.below(20);
  return def.type === 'string' ? stringAt(schema, place, making) : undefined;
};

/** A random record of a kind, without its id. */
export const randomRecord = (jenis: Jenis, stock: Stock, random: Random): Record<string, unknown> =>
  valueAt(kindOf(jenis).schema, '', { jenis, stock, random }) as Record<string, unknown>;

/** Every place of a value with what stands there; items of a list share one place. */
export const placesOf = (value: unknown, place = ''): [place: string, value: unknown][] => {
  const own: [string, unknown][] = place === '' ? [] : [[place, value]];
  if (Array.isArray(value)) return [...own, ...value.flatMap((item) => placesOf(item, `${place}.*`))];
  if (typeof value !== 'object' || value === null) return own;
  return [...own, ...Object.entries(value).flatMap(([key, part]) => placesOf(part, at(place, key)))];
};

/** Every date and instant of a record, as days. */
export const daysIn = (record: unknown): string[] =>
  placesOf(record).flatMap(([, value]) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) ? [value.slice(0, 10)] : [],
  );

/** Changes one part of a record into what another record of the kind has there, or takes it out. */
export const withOtherPart = (record: unknown, jenis: Jenis, stock: Stock, random: Random): unknown => {
  const copy = structuredClone(record) as Record<string, unknown>;
  const keys = Object.keys(copy).filter((key) => key !== 'id');
  const key = random.pick(keys);
  const seen = stock.seen(jenis, key ?? '');
  if (key === undefined) return copy;
  if (seen.length > 0 && random.below(3) > 0) copy[key] = structuredClone(random.pick(seen));
  else delete copy[key];
  // References mostly stay inside the regency, so that rules have something to read.
  for (const reference of kindOf(jenis).references) {
    const ids = stock.ids(reference.jenis);
    const isPlain = !reference.path.includes('.');
    if (isPlain && ids.length > 0 && matchesOf(copy, reference.path).length > 0 && random.below(3) > 0)
      copy[reference.path] = random.pick(ids);
  }
  return copy;
};
