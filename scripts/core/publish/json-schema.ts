import { z } from 'zod';
import type { Kind } from '../records/kind.ts';
import { originFields } from '../records/origin.ts';
import { scalarTypeOf } from './scalar-type.ts';

/** JSON Schema, draft 2020-12. */
export interface PublishedSchema {
  readonly [keyword: string]: unknown;
}

type Node = z.core.JSONSchema.BaseSchema & { [key: string]: unknown };

/** What a text must look like is a matter of intake: at publication a withheld value stands in its place. */
const intakeOnly = ['pattern', 'minLength', 'maxLength', 'format', 'maximum', 'minimum', 'exclusiveMinimum'];
const formats: Readonly<Record<string, string>> = { date: 'date', datetime: 'date-time' };

const published = (schema: z.core.$ZodType, node: Node): void => {
  if (node.type === 'string' || node.type === 'integer') {
    for (const keyword of intakeOnly) delete node[keyword];
    delete node.allOf;
    const format = formats[scalarTypeOf(schema)];
    if (format) node.format = format;
  }
  // A number that looks personal is left out, so that no number can be promised.
  if (node.required && node.properties) {
    const properties = node.properties as Record<string, Node>;
    node.required = node.required.filter((key) => properties[key]?.type !== 'integer');
  }
};

/** The shape of a value as it is published, without what only matters at intake. */
export const shapeOf = (schema: z.ZodType): Node => {
  const { $schema, ...node } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => published(zodSchema, jsonSchema as Node),
  }) as Node;
  return node;
};

const text = (description: string): PublishedSchema => ({ type: 'string', description });

/** The shape of one published record of a kind; `isi` holds the fields that may be shown and no other. */
export const publishedSchema = (kind: Kind, address: string | undefined): PublishedSchema => {
  const { properties = {}, required = [] } = shapeOf(kind.schema);
  const { fields } = kind.publik;
  const shown = Object.fromEntries(fields.flatMap((field) => (properties[field] ? [[field, properties[field]]] : [])));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...(address !== undefined && { $id: address }),
    title: kind.judul,
    description: `${kind.uraian} Bentuk satu rekaman sebagaimana diterbitkan.`,
    type: 'object',
    properties: {
      id: text('Pengenal rekaman, sama dengan nama berkasnya; unik di dalam satu jenis dan satu daerah.'),
      daerah: text('Pengenal daerah.'),
      jenis: { const: kind.jenis, description: 'Jenis rekaman.' },
      asal: shapeOf(originFields.asal),
      keadaan: text('Keadaan yang diturunkan dari isi rekaman; tanpa ini jenisnya tidak mengenal keadaan.'),
      alamat: text('Alamat halaman rekaman di portal.'),
      isi: {
        type: 'object',
        description: 'Isian rekaman yang boleh diketahui umum.',
        properties: shown,
        required: required.filter((key) => shown[key] !== undefined && fields.includes(key)),
        additionalProperties: false,
      },
      sumber: shapeOf(originFields.sumber),
      ditahan: {
        type: 'array',
        items: { type: 'string' },
        description: 'Letak isian yang ditahan karena tampak memuat data pribadi.',
      },
    },
    required: ['id', 'daerah', 'jenis', 'asal', 'alamat', 'isi'],
    additionalProperties: false,
  };
};
