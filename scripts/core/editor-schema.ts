import { z } from 'zod';
import { decisionSchema } from './gate/decision-schema.ts';
import { factsSchema } from './gate/facts.ts';
import { articleSchema } from './policy/article.ts';
import { comparisonSchema } from './policy/comparison.ts';
import { enforcementSchema, enforcementShapes } from './policy/enforcement.ts';
import { glossarySchema, regionalGlossarySchema } from './policy/glossary.ts';
import { regulationSchema } from './policy/regulation.ts';
import { settingsSchema } from './policy/settings.ts';
import { sharedSchema } from './policy/shared.ts';
import { vocabularySchema } from './policy/vocabulary.ts';
import { daerahSchema } from './records/daerah.ts';
import type { Kind } from './records/kind.ts';
import { jenisList, kindOf } from './records/kinds.ts';
import type { Rule } from './rule.ts';

/** JSON Schema as editors read it: draft 7 with the hints of the YAML language server. */
export interface EditorSchema {
  readonly [keyword: string]: unknown;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, EditorSchema>>;
  readonly required?: readonly string[];
  readonly items?: EditorSchema;
  readonly anyOf?: readonly EditorSchema[];
  readonly oneOf?: readonly EditorSchema[];
  readonly allOf?: readonly { readonly then?: EditorSchema }[];
  readonly enum?: readonly string[];
}

type Node = z.core.JSONSchema.BaseSchema & { [key: string]: unknown };

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** What Zod would say of a text that does not fit its pattern. */
const patternMessage = (schema: z.core.$ZodType): string | undefined => {
  const { checks = [] } = schema._zod.def;
  const said = checks.flatMap((check) => {
    const { error, pattern } = check._zod.def as z.core.$ZodCheckRegexDef;
    const text = pattern && error?.({} as never);
    return typeof text === 'string' ? [text] : [];
  });
  return said[0];
};

/** A parameter may be taken from the regency's settings instead of being written. */
const settingReference: Node = {
  type: 'object',
  properties: { setelan: { type: 'string', description: 'Pengenal setelan di setelan.yaml daerah.' } },
  required: ['setelan'],
  additionalProperties: false,
};
const settingPointer: Node = { $ref: '#/definitions/setelan' };

interface Offer {
  readonly rules: ReadonlyMap<string, Rule>;
  /** Whether a parameter may name a setting: where a regency binds the rule, not in the shared file. */
  readonly settings: boolean;
}

const parameterSchema = (rule: Rule, settings: boolean): Node => {
  const { $schema, ...schema } = draft7(rule.parameters) as Node;
  if (!settings) return schema;
  const properties = Object.entries(schema.properties ?? {});
  return {
    ...schema,
    properties: Object.fromEntries(
      properties.map(([key, value]) => {
        const { description, ...written } = value as Node;
        return [key, { description, anyOf: [written, settingPointer] }];
      }),
    ),
  } as Node;
};

/** Offers the rules there are, and under `parameter` what the chosen one takes. */
const offerRules = (node: Node, { rules, settings }: Offer): void => {
  const properties = node.properties as Record<string, Node> | undefined;
  if (!properties?.aturan || !properties.parameter || rules.size === 0) return;
  const list = [...rules.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const { pattern, patternErrorMessage, ...aturan } = properties.aturan;
  properties.aturan = {
    ...aturan,
    enum: list.map((rule) => rule.id),
    enumDescriptions: list.map((rule) => rule.title),
  };
  node.allOf = list.map((rule) => {
    const parameter = parameterSchema(rule, settings);
    const needed = (parameter.required ?? []).length > 0 ? { required: ['parameter'] } : {};
    return {
      if: { properties: { aturan: { const: rule.id } }, required: ['aturan'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: { properties: { parameter }, ...needed },
    };
  });
};

const noRules: Offer = { rules: new Map(), settings: false };

const draft7 = (schema: z.ZodType, offer = noRules): z.core.JSONSchema.BaseSchema =>
  z.toJSONSchema(schema, {
    target: 'draft-7',
    // What is written in a file, before defaults are filled in.
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const node = jsonSchema as Node;
      // Its shapes are told apart by a transform, which JSON Schema cannot show.
      if (zodSchema === enforcementSchema)
        node.oneOf = Object.values(enforcementShapes).map((shape) => {
          const { $schema, ...one } = draft7(shape, offer) as Node;
          return one;
        });
      if (node.maximum === Number.MAX_SAFE_INTEGER) delete node.maximum;
      const message = node.pattern === undefined ? undefined : patternMessage(zodSchema);
      if (message) node.patternErrorMessage = sentence(message);
      offerRules(node, offer);
    },
  });

const describe = (title: string, description: string, schema: z.core.JSONSchema.BaseSchema): EditorSchema => {
  const { $schema, ...rest } = schema;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: 'Generated from the Zod schemas in scripts/core by `npm run schemas`; not edited by hand.',
    title,
    description,
    ...rest,
  } as EditorSchema;
};

/** What is written as YAML: without the field that the body of a Markdown record holds. */
const withoutBody = (schema: EditorSchema, { body }: Kind): EditorSchema => {
  if (body === undefined) return schema;
  const { [body]: _, ...properties } = schema.properties ?? {};
  return { ...schema, properties, required: (schema.required ?? []).filter((key) => key !== body) };
};

/** The editor's schema of one kind of record. */
export const kindEditorSchema = (kind: Kind): EditorSchema =>
  withoutBody(describe(kind.judul, kind.uraian, draft7(kind.schema)), kind);

/** All published schemas by name: kinds of records, the regency's own file, policy files, what the gate reads and says. */
export const editorSchemas = (rules: ReadonlyMap<string, Rule>): ReadonlyMap<string, EditorSchema> => {
  const policy = (title: string, description: string, schema: z.ZodType, settings = false) =>
    describe(title, description, draft7(schema, { rules, settings }));
  return new Map<string, EditorSchema>([
    ...jenisList.map((jenis) => [jenis, kindEditorSchema(kindOf(jenis))] as const),
    ['daerah', policy('Daerah', 'Satu kabupaten dan keadaan registernya.', daerahSchema)],
    ['peraturan', policy('Peraturan', 'Identitas satu peraturan dan istilah yang dipakainya.', regulationSchema)],
    [
      'pasal',
      {
        ...policy('Pasal', 'Ketentuan dalam satu pasal dan cara penegakannya.', articleSchema, true),
        definitions: { setelan: settingReference },
      },
    ],
    [
      'kamus-daerah',
      policy('Kamus daerah', 'Kata-kata satu peraturan bagi istilah di policies/kamus.yaml.', regionalGlossarySchema),
    ],
    ['kosakata', policy('Kosakata', 'Daftar pilihan yang ditetapkan peraturan daerah.', vocabularySchema)],
    ['setelan', policy('Setelan', 'Pilihan setempat untuk hal yang tidak diatur peraturan.', settingsSchema)],
    ['kamus', policy('Kamus', 'Istilah register dan artinya menurut tiap peraturan.', glossarySchema)],
    ['perbandingan', policy('Perbandingan', 'Pokok yang diatur berbeda oleh peraturan tiap daerah.', comparisonSchema)],
    ['bersama', policy('Kebijakan bersama', 'Aturan rumah dan pemutus bagian yang dipakai bersama.', sharedSchema)],
    [
      'fakta-gerbang',
      policy('Fakta gerbang', 'Semua yang menjadi dasar putusan atas satu permohonan, dari tata facts.', factsSchema),
    ],
    [
      'keputusan-gerbang',
      policy('Keputusan gerbang', 'Hasil tata gate --format json atas satu permohonan.', decisionSchema),
    ],
  ]);
};

/** The text of a schema file. */
export const schemaText = (schema: EditorSchema): string => `${JSON.stringify(schema, null, 2)}\n`;
export const schemaFileName = (name: string): string => `${name}.schema.json`;
