import { type Jenis, kindOf } from '../../../scripts/core/records/kinds.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import { fieldsOf } from './fields.ts';
import type { FieldView, ValueView } from './value-view.ts';

/** Fields of a record that are read together. */
export interface FieldSection {
  readonly heading: string | undefined;
  /** What the heading itself names, where that is a single field. */
  readonly value: ValueView | undefined;
  /** What the schema calls that field. */
  readonly isian?: string | undefined;
  readonly fields: readonly FieldView[];
}

/** Kinds with many fields show some of them under headings of their own; the others come first. */
const headed: { readonly [J in Jenis]?: readonly (readonly [heading: string, fields: readonly string[]])[] } = {
  aplikasi: [
    ['Kode sumber, lisensi, dan hak cipta', ['kode_sumber', 'lisensi', 'bersifat_terbuka', 'hak_cipta', 'pakai_ulang']],
    ['Pengujian', ['pengujian']],
    ['Fitur, sifat, dan pernyataan', ['fitur', 'sifat', 'kompleksitas', 'pernyataan', 'standar']],
    ['Data, akses, dan hubungan', ['basis_data', 'layanan', 'integrasi', 'hak_akses', 'kunci_identitas']],
  ],
  'basis-data': [
    ['Subjek dan asal', ['subjek', 'salinan_dari', 'kunci_identitas']],
    ['Klasifikasi, penyimpanan, dan pembagian', ['klasifikasi', 'penyimpanan', 'berbagi']],
    ['Mutu, integrasi, dan rencana', ['keterangan_data', 'integrasi', 'terhubung', 'acuan_rencana']],
  ],
};

/** What a record says, in sections; `elsewhere` are fields that the page shows in a form of their own. */
export const sectionsOf = (entry: Entry, elsewhere: readonly string[]): FieldSection[] => {
  const sections = headed[entry.jenis] ?? [];
  const under = new Set(sections.flatMap(([, fields]) => fields));
  const first = kindOf(entry.jenis).publik.fields.filter((field) => !under.has(field));
  const shown = (fields: readonly string[]) =>
    fieldsOf(
      entry,
      fields.filter((field) => !elsewhere.includes(field)),
    );
  return [
    { heading: undefined, value: undefined, fields: shown(first) },
    ...sections.map(([heading, names]) => {
      const fields = shown(names);
      const only = names.length === 1 ? fields[0] : undefined;
      return { heading, value: only?.value, isian: only?.isian, fields };
    }),
  ].filter(({ fields }) => fields.length > 0);
};
