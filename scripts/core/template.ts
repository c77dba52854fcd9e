import { type EditorSchema, kindEditorSchema, schemaFileName } from './editor-schema.ts';
import type { Kind } from './records/kind.ts';

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/** Prose is `# ` and text; a line switched off is `#` at once, so that taking it away leaves YAML in its place. */
const switchedOff = (lines: readonly string[]): string[] =>
  lines.map((line) => (line.startsWith('# ') ? line : `#${line}`));

const isObject = (schema: EditorSchema): boolean => schema.properties !== undefined;
const isChoiceOfObjects = (schema: EditorSchema): boolean => schema.anyOf?.every(isObject) ?? false;

interface Source {
  readonly kind: Kind;
  /** The values of a list of the regency's `kosakata.yaml`, none where it has no such list; undefined without a regency. */
  readonly choicesOf: (list: string) => readonly string[] | undefined;
  /** Fields that the law of the regency asks for, each with a sentence that says by what. */
  readonly asked: ReadonlyMap<string, string>;
}

interface Field {
  readonly key: string;
  readonly schema: EditorSchema;
  readonly required: boolean;
  readonly path: string;
}

const fieldsOf = (schema: EditorSchema, path: string): Field[] =>
  Object.entries(schema.properties ?? {}).map(([key, field]) => ({
    key,
    schema: field,
    required: schema.required?.includes(key) ?? false,
    path: path === '' ? key : `${path}.${key}`,
  }));

/** What a field is, what may be chosen, which record it names. */
const proseOf = ({ schema, path }: Field, { kind, choicesOf, asked }: Source): string[] => {
  const demand = asked.get(path);
  const list = kind.vocabulary?.[path] ?? kind.vocabulary?.[`${path}.*`];
  const named = list === undefined ? [] : (choicesOf(list) ?? []);
  const values = schema.enum ?? schema.items?.enum ?? (named.length > 0 ? named : undefined);
  const choices = schema.type === 'boolean' ? ['true', 'false'] : values;
  const reference = kind.references.find((known) => known.path === path || known.path === `${path}.*`);
  return [
    ...(schema.description ? [`# ${schema.description}`] : []),
    ...(demand ? [`# ${demand}`] : []),
    ...(choices ? [`# Pilihan: ${choices.join(', ')}.`] : []),
    ...(reference ? [`# Tulis id dari folder ${reference.jenis}.`] : []),
  ];
};

/** A checklist whose items no regulation of this regency names: nobody could fill it in. */
const lacksItems = ({ path }: Field, { kind, choicesOf }: Source): boolean => {
  const list = kind.vocabulary?.[`${path}.*.butir`];
  return list !== undefined && choicesOf(list)?.length === 0;
};

/** Fields that stand again and again, such as those of a document, are told once. */
const manyFields = 4;

const writer = (source: Source) => {
  const told = new Map<string, string>();

  /** Where the same fields already stand. */
  const toldAt = ({ schema, path }: Field): string | undefined => {
    const names = Object.keys(schema.properties ?? {});
    if (names.length < manyFields) return undefined;
    const first = told.get(names.join());
    if (first === undefined) told.set(names.join(), path.replaceAll('.*', ''));
    return first;
  };

  const bodyOf = (field: Field): string[] => {
    const { key, schema, path } = field;
    if (schema.items) return [`${key}:`, ...indented(itemLines(schema.items, `${path}.*`))];
    if (isChoiceOfObjects(schema))
      return [
        `${key}:`,
        ...indented([
          '# Isi salah satu saja.',
          ...(schema.anyOf ?? []).flatMap((one) => fieldsOf(one, path).flatMap(optional)),
        ]),
      ];
    if (isObject(schema)) return [`${key}:`, ...indented(fieldsOf(schema, path).flatMap(fieldLines))];
    return [`${key}:`];
  };

  const optional = (field: Field): string[] => {
    const first = toldAt(field);
    if (first === undefined) return [...proseOf(field, source), ...switchedOff(bodyOf(field))];
    return [...proseOf(field, source), `# Isian di dalamnya sama dengan ${first}.`, `#${field.key}:`];
  };

  const fieldLines = (field: Field): string[] => {
    if (field.required) return [...proseOf(field, source), ...bodyOf(field)];
    return lacksItems(field, source) ? [] : optional(field);
  };

  /** One item of a list; the dash stands before a field that every item has. */
  const itemLines = (schema: EditorSchema, path: string): string[] => {
    if (isChoiceOfObjects(schema))
      return [
        '# Setiap butir memuat salah satu saja.',
        ...(schema.anyOf ?? []).flatMap((one) => switchedOff(itemLines(one, path))),
      ];
    const fields = fieldsOf(schema, path);
    const first = fields.find((field) => field.required);
    if (fields.length > 0 && !first) return fields.flatMap(optional);
    if (!first) return ['-'];
    const [start = '', ...rest] = bodyOf(first);
    return [
      ...proseOf(first, source),
      `- ${start}`,
      ...indented([...rest, ...fields.filter((field) => field !== first).flatMap(fieldLines)]),
    ];
  };

  return fieldLines;
};

/** The fields that a new record must fill in, apart from its id. */
export const fieldsToFill = (kind: Kind): string[] =>
  (kindEditorSchema(kind).required ?? []).filter((key) => key !== 'id');

const blankSteps = `## Langkah

1. **Jabatan atau peran**: apa yang dikerjakan.
   - Waktu: 10 menit
   - Keluaran: hasil langkah ini
2. **Jabatan atau peran**: langkah berikutnya.
   - Waktu: 1 hari kerja
   - Keluaran: hasil langkah ini
   - Bila tidak: langkah 1
`;

/** A body to write over: steps where the kind reads them, else running text. */
const bodyOf = ({ body }: Kind): string => (body === 'langkah' ? blankSteps : 'Tulis isinya di sini.\n');

/**
 * A blank record: what is required stands empty under its description, what is optional is switched off.
 * `schemas` is the way from the record's folder to the editor schemas.
 */
export const templateOf = (
  kind: Kind,
  id: string,
  schemas: string,
  choicesOf: Source['choicesOf'] = () => undefined,
  asked: Source['asked'] = new Map(),
): string => {
  const lines = writer({ kind, choicesOf, asked });
  const fields = fieldsOf(kindEditorSchema(kind), '')
    .map((field) => (field.key === 'id' ? [`# ${field.schema.description}`, `id: ${id}`] : lines(field)))
    .flatMap((written) => (written.length > 0 ? ['', ...written] : []));
  const text = [
    `# yaml-language-server: $schema=${schemas}/${schemaFileName(kind.jenis)}`,
    `# ${kind.judul}: ${kind.uraian}`,
    '# Isi yang masih kosong. Isian tambahan ditulis seperti #ini: hapus tanda # di depannya bila dipakai.',
    '# Tanggal ditulis tahun-bulan-tanggal, misalnya 2026-01-31.',
    ...fields,
    '',
  ].join('\n');
  return kind.format === 'md' ? `---\n${text}---\n\n${bodyOf(kind)}` : text;
};
