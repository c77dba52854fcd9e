import { z } from 'zod';
import { isAboutEvents } from '../../../scripts/core/aplikasi/event-law.ts';
import { makingParameter, outOfMaking, outOfScope, scopeParameters } from '../../../scripts/core/aplikasi/scope.ts';
import { outOfStage, stageParameter } from '../../../scripts/core/aplikasi/stage.ts';
import { valueAt } from '../../../scripts/core/path.ts';
import type { Aplikasi } from '../../../scripts/core/records/aplikasi.ts';
import { kindOf } from '../../../scripts/core/records/kinds.ts';
import {
  type CheckContext,
  defineRecordRule,
  type Fault,
  notApplicable,
  verdictOf,
} from '../../../scripts/core/rule.ts';
import { keysAt, schemasAt } from '../../../scripts/core/schema-walk.ts';

const kindSchema = z.enum(['aplikasi', 'basis-data', 'walidata', 'sop']).meta({
  description: 'Jenis rekaman yang dikenai ketentuan.',
  enumDescriptions: ['aplikasi', 'basis data', 'walidata', 'SOP'],
});
type Kind = z.infer<typeof kindSchema>;

const schemaOf = (jenis: Kind): z.ZodType => kindOf(jenis).schema;

/** What a field holds, in the words of its schema, to stand inside a sentence. */
const wordsOf = (jenis: Kind, field: string): string => {
  const [record] = schemasAt(schemaOf(jenis), []);
  const shape = record instanceof z.ZodObject ? record.shape : {};
  const words = (shape[field]?.description ?? field).replace(/(; |, bila ).*$|\.$/, '');
  return /^[A-Z][a-z]/.test(words) ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
};

/** A field that names other records says where their ids are found. */
const helpFor = (jenis: Kind, field: string): string => {
  const named = kindOf(jenis).references.find(({ path }) => path === field || path === `${field}.*`);
  return named ? `Isi ${field} dengan id dari folder ${named.jenis}.` : `Isi ${field}.`;
};

type Scope = Parameters<typeof outOfScope>[1] &
  Parameters<typeof outOfMaking>[1] & { readonly tahap?: z.infer<typeof stageParameter> | undefined };
type Context = Pick<CheckContext, 'kosakata' | 'isInForce'>;

const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

const outside = (application: Aplikasi, { tahap, ...scope }: Scope, context: Context): string | undefined =>
  (tahap && outOfStage(application, tahap)) ??
  outOfScope(application, scope, context.kosakata) ??
  outOfMaking(application, scope, context);

/** What a regulation wants stated of a record is stated. */
export const isianTerisi = defineRecordRule({
  id: 'rekaman/isian-terisi',
  title: 'Isian yang diminta peraturan sudah terisi',
  indexes: [],
  parameters: z
    .strictObject({
      jenis: kindSchema,
      isian: z.array(z.string()).min(1).meta({ description: 'Isian yang harus ada.' }),
      ...scopeParameters,
      pembuatan: makingParameter,
      tahap: stageParameter.optional(),
    })
    .superRefine(({ jenis, isian }, context) => {
      const known = keysAt(schemaOf(jenis), []);
      for (const [i, field] of isian.entries())
        if (!known.includes(field))
          context.addIssue({ code: 'custom', path: ['isian', i], message: `bukan isian rekaman ${jenis}` });
    }),
  subjectsFor: ({ jenis }) => [jenis],
  judgesEvents: isAboutEvents,
  check: (context) => {
    const { subject, jenis, parameter } = context;
    const foreign = jenis === 'aplikasi' ? outside(subject as Aplikasi, parameter, context) : undefined;
    if (foreign) return notApplicable(foreign);
    const missing = parameter.isian.filter((field) => isEmpty(valueAt(subject, field)));
    return verdictOf(
      missing.map((field): Fault => {
        const expected = wordsOf(parameter.jenis, field);
        return {
          path: valueAt(subject, field) === undefined ? '' : field,
          discriminator: field,
          message: `Isian "${field}" belum diisi; seharusnya memuat ${expected}.`,
          help: helpFor(parameter.jenis, field),
          actual: 'belum diisi',
          expected,
        };
      }),
    );
  },
});
