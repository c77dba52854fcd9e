import type { z } from 'zod';
import { schemasAt } from '../../../scripts/core/schema-walk.ts';

export type Path = readonly PropertyKey[];

interface Wrapped {
  readonly shape?: Record<string, z.ZodType>;
  readonly innerType?: z.ZodType;
}

/** The sentence on a field; it stands on the optional wrapper or on what is inside it. */
const descriptionOf = (schema: z.ZodType | undefined): string | undefined =>
  schema && (schema.description ?? descriptionOf((schema.def as unknown as Wrapped).innerType));

/** The sentence on the field at a path, or nothing. */
export const helpAt = (schema: z.ZodType, path: Path): string => {
  const key = String(path.at(-1));
  for (const parent of schemasAt(schema, path.slice(0, -1))) {
    const found = descriptionOf((parent.def as unknown as Wrapped).shape?.[key]);
    if (found) return found;
  }
  return '';
};

/** How a schema words one of its choices, where it does. */
export const choiceAt = (schema: z.ZodType, path: Path, value: string): string | undefined => {
  const worded = schemasAt(schema, path).flatMap((found) => {
    const { enumDescriptions } = found.meta() ?? {};
    const { entries = {} } = found.def as { entries?: object };
    return Array.isArray(enumDescriptions) ? [enumDescriptions[Object.values(entries).indexOf(value)]] : [];
  });
  return worded[0];
};

/** Whether a value at this path is one of a few that the schema names. */
export const isEnum = (schema: z.ZodType, path: Path): boolean =>
  schemasAt(schema, path).some((found) => found.def.type === 'enum' || found.def.type === 'literal');

const codes = [
  'data_pembuatan',
  'host',
  'id',
  'indikator',
  'informasi',
  'jalur',
  'kode_wilayah',
  'label',
  'label_resmi',
  'nilai',
  'nomor_seri',
  'penegakan',
  'revisi',
  'rincian',
  'sha256',
  'surel',
  'topik',
];

/** Hosts, digests and labels are read letter by letter. */
export const isCode = (path: Path): boolean => codes.includes(String(path.findLast((key) => typeof key === 'string')));

/** The path with `*` for the place in a list, as kinds write it. */
export const patternOf = (path: Path): string =>
  path.map((key) => (typeof key === 'number' ? '*' : String(key))).join('.');
