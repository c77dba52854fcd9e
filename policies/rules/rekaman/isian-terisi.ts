import { z } from 'zod';
import { applicationParameters, outOfDemand } from '../../../scripts/core/aplikasi/demanded.ts';
import { isAboutEvents } from '../../../scripts/core/aplikasi/event-law.ts';
import { valueAt } from '../../../scripts/core/path.ts';
import { type JudgedKind as Kind, kindParameter, onlyParameter } from '../../../scripts/core/policy/record-sort.ts';
import { kindOf } from '../../../scripts/core/records/kinds.ts';
import {
  type CheckContext,
  defineRecordRule,
  type Fault,
  notApplicable,
  verdictOf,
} from '../../../scripts/core/rule.ts';
import { fieldAt } from '../../../scripts/core/schema-walk.ts';

const schemaOf = (jenis: Kind): z.ZodType => kindOf(jenis).schema;
const fieldOf = (jenis: Kind, field: string): z.ZodType | undefined => fieldAt(schemaOf(jenis), field.split('.'));

/** What a field holds, in the words of its schema, to stand inside a sentence; the Dinas goes by its name in the regency. */
const wordsOf = (jenis: Kind, field: string, { dinas }: CheckContext['istilah']): string => {
  const words = (fieldOf(jenis, field)?.description ?? field)
    .replace(/(; |, bila ).*$|\.$/, '')
    .replace(/\bDinas\b/g, dinas);
  return /^[A-Z][a-z]/.test(words) ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
};

/** A field that names other records says where their ids are found. */
const helpFor = (jenis: Kind, field: string): string => {
  const named = kindOf(jenis).references.find(({ path }) => path === field || path === `${field}.*`);
  return named ? `Isi ${field} dengan id dari folder ${named.jenis}.` : `Isi ${field}.`;
};

const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

/** Where a missing field would stand: its object if that is there, else the record. */
const placeOf = (subject: unknown, field: string): string => {
  if (valueAt(subject, field) !== undefined) return field;
  const parent = field.split('.').slice(0, -1).join('.');
  return valueAt(subject, parent) === undefined ? '' : parent;
};

/** What a regulation wants stated of a record is stated. */
export const isianTerisi = defineRecordRule({
  id: 'rekaman/isian-terisi',
  title: 'Isian yang diminta peraturan sudah terisi',
  indexes: [],
  parameters: z
    .strictObject({
      jenis: kindParameter,
      isian: z.array(z.string()).min(1).meta({ description: 'Isian yang harus ada.' }),
      hanya: onlyParameter,
      ...applicationParameters,
    })
    .superRefine(({ jenis, isian }, context) => {
      for (const [i, field] of isian.entries())
        if (!fieldOf(jenis, field))
          context.addIssue({ code: 'custom', path: ['isian', i], message: `bukan isian rekaman ${jenis}` });
    }),
  subjectsFor: ({ jenis }) => [jenis],
  judgesEvents: isAboutEvents,
  check: (context) => {
    const { subject, parameter, istilah } = context;
    const foreign = outOfDemand(subject, parameter, context);
    if (foreign) return notApplicable(foreign);
    const missing = parameter.isian.filter((field) => isEmpty(valueAt(subject, field)));
    return verdictOf(
      missing.map((field): Fault => {
        const expected = wordsOf(parameter.jenis, field, istilah);
        return {
          path: placeOf(subject, field),
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
