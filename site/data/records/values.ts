import type { z } from 'zod';
import { pathOf } from '../../../scripts/core/path.ts';
import { planReferenceSchema } from '../../../scripts/core/records/aplikasi-riwayat.ts';
import { type Document, documentSchema } from '../../../scripts/core/records/document.ts';
import { durationWords } from '../../../scripts/core/records/duration-words.ts';
import { kindOf, type RecordOf } from '../../../scripts/core/records/kinds.ts';
import { thirdPartySchema } from '../../../scripts/core/records/negara.ts';
import { type Period, periodSchema } from '../../../scripts/core/records/period.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import { instantWords } from '../../../scripts/core/render/gate-names.ts';
import { schemasAt } from '../../../scripts/core/schema-walk.ts';
import { regencyOf } from '../portal.ts';
import { capital, countryWords, dateWords, inSentence, listWords, periodWords, title } from '../words.ts';
import { provisionLink } from './findings.ts';
import { entryAt, linkTo } from './records.ts';
import { choiceAt, helpAt, isCode, isEnum, type Path, patternOf } from './schema-words.ts';
import { tableOf } from './value-table.ts';
import type { DocumentView, FieldView, ValueView } from './value-view.ts';

/** Whose value is shown: an entry, or a record as it was in an earlier version. */
type Owner = Pick<Entry, 'daerah' | 'jenis'>;

export const text = (value: string, code = false): ValueView => ({ jenis: 'teks', text: value, code });

/** The kind of record that a value at this path names. */
const referenceAt = (entry: Owner, path: Path): string | undefined =>
  kindOf(entry.jenis).references.find((reference) => reference.path === patternOf(path))?.jenis;

const listAt = (entry: Owner, path: Path): string | undefined => kindOf(entry.jenis).vocabulary?.[patternOf(path)];

/** The words of a value from the regency's list; a free text may stand where the regency has no list. */
const vocabularyLabel = (entry: Owner, path: Path, value: string): string | undefined => {
  const list = listAt(entry, path);
  if (!list) return undefined;
  const known = regencyOf(entry.daerah).policy?.vocabulary[list]?.nilai.find((one) => one.id === value);
  return known?.label ?? title(value);
};

/** A waiver names an enforcement: the reader wants the provision behind it. */
const waivedAt = (entry: Owner, path: Path, value: string): ValueView | undefined => {
  if (entry.jenis !== 'pengecualian' || pathOf(path) !== 'penegakan') return undefined;
  const provision = regencyOf(entry.daerah).bindings.find((binding) => binding.id === value)?.provision;
  if (!provision) return undefined;
  const { text: citation, href } = provisionLink(provision);
  return { jenis: 'tautan', link: { text: `${value} (${citation})`, href, contoh: false } };
};

const digests = [
  { form: /^x509-sha256 /, fold: 'Sidik sertifikat' },
  { form: /^ssh-sha256 /, fold: 'Sidik kunci publik' },
  { form: /^[0-9a-f]{64}$/, fold: 'Sidik SHA-256' },
];

/** What a digest is of: its letters alone tell a reader nothing. */
const digestWords = (value: string): { fold: string } | undefined => {
  const found = digests.find(({ form }) => form.test(value));
  return found && { fold: found.fold };
};

const plainWords = (entry: Owner, path: Path, value: string): ValueView => {
  const { schema } = kindOf(entry.jenis);
  if (/^https:\/\//.test(value)) return { jenis: 'alamat', href: value };
  if (/^[A-Z]{2}$/.test(value)) return text(countryWords(value));
  if (isEnum(schema, path)) return text(choiceAt(schema, path, value) ?? title(value));
  if (isCode(path)) return { jenis: 'teks', text: value, code: true, ...digestWords(value) };
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return text(instantWords(value));
  return text(/^P\d+[YMWD]$/.test(value) ? durationWords(value) : dateWords(value));
};

const wordsOf = (entry: Owner, path: Path, value: string): ValueView => {
  const reference = referenceAt(entry, path);
  const target = entryAt(regencyOf(entry.daerah).registry, reference ? `${reference}/${value}` : value);
  if (target) return { jenis: 'tautan', link: linkTo(target) };
  const waived = waivedAt(entry, path, value);
  if (waived) return waived;
  const label = vocabularyLabel(entry, path, value);
  return label ? text(label) : plainWords(entry, path, value);
};

/** "Nomor 12/2026, 3 Maret 2026, ditandatangani Kepala Dinas; disimpan di Arsip Dinas". */
export const documentView = ({ nomor, tanggal, penandatangan, lokasi, tautan, sha256 }: Document): DocumentView => {
  const parts = [
    nomor && `Nomor ${nomor}`,
    tanggal && dateWords(tanggal),
    penandatangan && `ditandatangani ${penandatangan}`,
    lokasi && `disimpan di ${lokasi}`,
  ].filter((part) => part !== undefined);
  // An earlier version was checked by nobody.
  const href = tautan && /^https:\/\//.test(tautan) ? tautan : undefined;
  return { jenis: 'dokumen', text: capital(parts.join(', ')), href, sha256 };
};

type PlanReference = z.infer<typeof planReferenceSchema>;

/** An item of a plan as a link that says what it is about; a list of changes has already named the item. */
const planView = (
  entry: Owner,
  { rencana, butir }: Pick<PlanReference, 'rencana'> & Partial<PlanReference>,
): ValueView => {
  const target = entryAt(regencyOf(entry.daerah).registry, `rencana/${rencana}`);
  if (!target) return text(butir === undefined ? rencana : `${rencana}, butir ${butir}`);
  const link = linkTo(target);
  if (butir === undefined) return { jenis: 'tautan', link };
  const item = (target.record as RecordOf<'rencana'>).butir.find(({ id }) => id === butir);
  return { jenis: 'tautan', link: { ...link, text: `${link.text}: ${item?.judul ?? butir}` } };
};

type ThirdParty = z.infer<typeof thirdPartySchema>;

/** "PT Contoh Awan, badan hukum Indonesia (ID)": a firm in one line; with a proof beside it, it stays a group. */
const firmView = ({ nama, badan_hukum, lokasi, bukti }: ThirdParty): ValueView | undefined => {
  if (bukti) return undefined;
  const seat = badan_hukum === 'tidak-berbadan-hukum' ? 'tidak berbadan hukum' : undefined;
  const parts = [
    nama,
    badan_hukum && (seat ?? `badan hukum ${countryWords(badan_hukum)}`),
    lokasi && `berkedudukan di ${countryWords(lokasi)}`,
  ];
  return text(parts.filter((part) => part !== undefined).join(', '));
};

const shapeOf = (schema: z.ZodType): unknown => (schema.def as { shape?: unknown }).shape;

const objectView = (entry: Owner, path: Path, value: object): ValueView => {
  // A description makes a copy of a schema; its shape stays the same one.
  const shapes = schemasAt(kindOf(entry.jenis).schema, path).map(shapeOf);
  if (shapes.includes(shapeOf(documentSchema))) return documentView(value as Document);
  if (shapes.includes(shapeOf(periodSchema))) return text(capital(periodWords(value as Period)));
  if (shapes.includes(shapeOf(planReferenceSchema))) return planView(entry, value as PlanReference);
  const firm = shapes.includes(shapeOf(thirdPartySchema)) ? firmView(value as ThirdParty) : undefined;
  return firm ?? { jenis: 'kelompok', fields: fieldsIn(entry, path, value) };
};

/** Choices of one list in a line: "Layanan, data dan keamanan". */
const choicesView = (items: readonly ValueView[]): ValueView =>
  text(capital(listWords(items.map((item) => (item.jenis === 'teks' ? inSentence(item.text) : '')))));

const listView = (entry: Owner, path: Path, value: readonly unknown[]): ValueView => {
  const items = value.map((item, i) => viewOf(entry, [...path, i], item));
  const first = [...path, 0];
  if (isEnum(kindOf(entry.jenis).schema, first) || listAt(entry, first)) return choicesView(items);
  return tableOf(items) ?? { jenis: 'daftar', items };
};

/** What stands at a path of a record, in words. */
export const viewOf = (entry: Owner, path: Path, value: unknown): ValueView => {
  if (typeof value === 'string') return wordsOf(entry, path, value);
  if (Array.isArray(value)) return listView(entry, path, value);
  if (typeof value === 'object' && value !== null) return objectView(entry, path, value);
  return text(typeof value === 'boolean' ? (value ? 'Ya' : 'Tidak') : String(value));
};

/** The fields of an object inside a record, without the keys that the page shows elsewhere. */
export const fieldsIn = (entry: Owner, path: Path, value: object, without: readonly string[] = []): FieldView[] =>
  Object.entries(value)
    .filter(([key, inner]) => !without.includes(key) && inner !== undefined)
    .map(([key, inner]) => ({
      label: title(key),
      help: helpAt(kindOf(entry.jenis).schema, [...path, key]),
      value: viewOf(entry, [...path, key], inner),
    }));
