import { z } from 'zod';
import { isAboutEvents } from '../../../scripts/core/aplikasi/event-law.ts';
import { makingParameter, outOfMaking, outOfScope, scopeParameters } from '../../../scripts/core/aplikasi/scope.ts';
import { outOfStage, stageParameter } from '../../../scripts/core/aplikasi/stage.ts';
import { valueAt } from '../../../scripts/core/path.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import type { Aplikasi } from '../../../scripts/core/records/aplikasi.ts';
import { type Jenis, kindOf } from '../../../scripts/core/records/kinds.ts';
import {
  type CheckContext,
  defineRecordRule,
  type Fault,
  notApplicable,
  verdictOf,
} from '../../../scripts/core/rule.ts';
import { fieldAt } from '../../../scripts/core/schema-walk.ts';

const kindWords = {
  aplikasi: 'aplikasi',
  'basis-data': 'basis data',
  walidata: 'walidata',
  sop: 'SOP',
  infrastruktur: 'infrastruktur',
  'kerja-sama': 'kerja sama',
  pelatihan: 'pelatihan',
  laporan: 'laporan',
  lembaga: 'lembaga',
  keputusan: 'keputusan',
  layanan: 'layanan',
  rencana: 'rencana',
  kebijakan: 'kebijakan',
  audit: 'audit',
  'perangkat-tik': 'perangkat TIK',
  'tenaga-tik': 'tenaga TIK',
  'sertifikat-elektronik': 'sertifikat elektronik',
  'keamanan-informasi': 'keamanan informasi',
  insiden: 'insiden',
} as const satisfies { readonly [J in Jenis]?: string };
type Kind = keyof typeof kindWords;

const kindSchema = z.enum(Object.keys(kindWords) as Kind[]).meta({
  description: 'Jenis rekaman yang dikenai ketentuan.',
  enumDescriptions: Object.values(kindWords),
});

const sortFields = ['jenis', 'golongan', 'tingkat'] as const;
const sortList = z.array(z.string()).min(1).optional();

const onlySchema = z
  .strictObject({
    jenis: sortList.meta({ description: 'Jenis rekamannya.' }),
    golongan: sortList.meta({ description: 'Golongan layanannya.' }),
    tingkat: sortList.meta({ description: 'Tingkat kebijakannya.' }),
  })
  .refine((only) => sortFields.some((field) => only[field]), { error: 'wajib menyebut sedikitnya satu isian' })
  .optional()
  .meta({ description: 'Hanya rekaman yang isiannya bernilai salah satu dari ini; tanpa ini semua.' });

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

type Scope = Parameters<typeof outOfScope>[1] &
  Parameters<typeof outOfMaking>[1] & { readonly tahap?: z.infer<typeof stageParameter> | undefined };
type Context = Pick<CheckContext, 'kosakata' | 'isInForce'>;

const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

/** Where a missing field would stand: its object if that is there, else the record. */
const placeOf = (subject: unknown, field: string): string => {
  if (valueAt(subject, field) !== undefined) return field;
  const parent = field.split('.').slice(0, -1).join('.');
  return valueAt(subject, parent) === undefined ? '' : parent;
};

/** Why a record is of another sort than a provision speaks of; undefined where it is of that sort. */
const outOfSort = (
  subject: unknown,
  { jenis, hanya }: { readonly jenis: Kind; readonly hanya?: z.infer<typeof onlySchema> },
  kosakata: CheckContext['kosakata'],
): string | undefined => {
  for (const field of sortFields) {
    const sort = valueAt(subject, field);
    if (!hanya?.[field] || (typeof sort === 'string' && hanya[field].includes(sort))) continue;
    const list = kindOf(jenis).vocabulary?.[field];
    return `Ketentuan ini tidak menyangkut ${field} "${list ? labelOf(kosakata, list, String(sort)) : String(sort)}".`;
  }
  return undefined;
};

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
      hanya: onlySchema,
      ...scopeParameters,
      pembuatan: makingParameter,
      tahap: stageParameter.optional(),
    })
    .superRefine(({ jenis, isian }, context) => {
      for (const [i, field] of isian.entries())
        if (!fieldOf(jenis, field))
          context.addIssue({ code: 'custom', path: ['isian', i], message: `bukan isian rekaman ${jenis}` });
    }),
  subjectsFor: ({ jenis }) => [jenis],
  judgesEvents: isAboutEvents,
  check: (context) => {
    const { subject, jenis, parameter, kosakata, istilah } = context;
    const foreign =
      outOfSort(subject, parameter, kosakata) ??
      (jenis === 'aplikasi' ? outside(subject as Aplikasi, parameter, context) : undefined);
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
