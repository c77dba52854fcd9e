import type { z } from 'zod';
import { matchesOf, pathOf, valueAt } from '../path.ts';
import type { Kind } from '../records/kind.ts';
import { choicesAt, fieldAt, keysAt, schemasAt } from '../schema-walk.ts';
import type { CsvCell } from './csv.ts';
import type { PublicRecord } from './public-record.ts';
import { type ScalarType, scalarTypeOf } from './scalar-type.ts';

/** `list`: single values joined by " | "; `array`: a list of objects as JSON; `any`: a text or JSON, record by record. */
export type ColumnType = ScalarType | 'list' | 'array' | 'any';

/** One column of a register's CSV: a field, or a place inside a field that is an object. */
export interface CsvColumn {
  readonly name: string;
  readonly description: string;
  readonly type: ColumnType;
  /** Where the value stands in `isi`. */
  readonly path: string;
  /** The values that the schema allows, where it names them. */
  readonly choices: readonly string[];
  /** Whether every record of the kind has it. */
  readonly isRequired: boolean;
}

export const listSeparator = ' | ';

type Path = readonly PropertyKey[];

interface Def {
  readonly type: string;
  readonly innerType?: z.ZodType;
}

const defOf = (schema: z.ZodType): Def => schema.def as unknown as Def;

/** The sentence on a field; it stands on the optional wrapper or on what is inside it. */
const descriptionOf = (schema: z.ZodType | undefined): string =>
  schema === undefined ? '' : (schema.description ?? descriptionOf(defOf(schema).innerType));

const isObject = (schema: z.ZodType): boolean => defOf(schema).type === 'object';
const isScalar = (schema: z.ZodType): boolean => !['object', 'array', 'record'].includes(defOf(schema).type);

/** One type for all that may stand at a path; undefined where it is an object whose parts are columns. */
const typeAt = (schema: z.ZodType, path: Path): ColumnType | undefined => {
  const found = schemasAt(schema, path);
  if (found.length > 0 && found.every(isObject)) return undefined;
  if (found.every((one) => defOf(one).type === 'array'))
    return schemasAt(schema, [...path, 0]).every(isScalar) ? 'list' : 'array';
  if (!found.every(isScalar)) return 'any';
  const types = new Set(found.map(scalarTypeOf));
  return types.size === 1 ? [...types][0] : 'string';
};

const columnsAt = (schema: z.ZodType, path: Path, isRequired: boolean): CsvColumn[] => {
  const field = fieldAt(schema, path);
  const isThere =
    isRequired && schemasAt(schema, path.slice(0, -1)).length === 1 && !field?.safeParse(undefined).success;
  const type = typeAt(schema, path);
  if (type === undefined) return keysAt(schema, path).flatMap((key) => columnsAt(schema, [...path, key], isThere));
  return [
    {
      name: pathOf(path),
      description: descriptionOf(field),
      type,
      path: pathOf(path),
      choices:
        type === 'string' && schemasAt(schema, path).every(({ def }) => def.type === 'enum')
          ? choicesAt(schema, path)
          : [],
      isRequired: isThere,
    },
  ];
};

const known = new WeakMap<Kind, readonly CsvColumn[]>();

/** The columns of a kind's CSV from its schema: the public fields in their order, those of objects side by side. */
export const csvColumns = (kind: Kind): readonly CsvColumn[] => {
  const columns = known.get(kind) ?? kind.publik.fields.flatMap((field) => columnsAt(kind.schema, [field], true));
  known.set(kind, columns);
  return columns;
};

const plain = (value: unknown): CsvCell =>
  typeof value === 'number' || typeof value === 'boolean' ? value : String(value);

/** What stands in a cell of a column. */
export const cellOf = ({ isi }: Pick<PublicRecord, 'isi'>, { path, type }: CsvColumn): CsvCell => {
  const value = valueAt(isi, path);
  if (value === undefined || value === null) return undefined;
  if (type === 'list')
    return matchesOf(value, '*')
      .map(([, item]) => String(item))
      .join(listSeparator);
  return typeof value === 'object' ? JSON.stringify(value) : plain(value);
};
