import type { Link } from '../links.ts';

/** What a record's page may hold or lack. */
interface Parts {
  readonly checklist: unknown;
  readonly agency: { readonly duties: unknown } | undefined;
  readonly sheet: unknown;
  readonly history: readonly unknown[];
  readonly duties: readonly unknown[];
  readonly relations: readonly unknown[];
  readonly sources: readonly unknown[];
}

/** The parts of a record's page in their order: a long record is many screens of a phone. */
export const recordJump = ({ checklist, agency, sheet, history, duties, relations, sources }: Parts): Link[] => {
  const part = (isThere: boolean, text: string, anchor: string): Link[] =>
    isThere ? [{ text, href: `#${anchor}` }] : [];
  return [
    ...part(checklist !== undefined, 'Dokumen', 'dokumen'),
    ...part(agency !== undefined, 'Menurut ketentuan', 'kepatuhan'),
    ...part(agency?.duties !== undefined, 'Kewajiban', 'kewajiban'),
    ...part(agency !== undefined, 'Yang menunggu', 'menunggu'),
    ...part(agency !== undefined, 'Rekamannya', 'milik'),
    ...part(sheet !== undefined, 'Identitas', 'identitas'),
    ...part(sheet !== undefined, 'Langkah', 'langkah'),
    ...part(true, 'Isi rekaman', 'rekaman'),
    ...part(history.length > 0, 'Riwayat', 'riwayat'),
    ...part(true, 'Pemeriksaan', 'pemeriksaan'),
    ...part(duties.length > 0, 'Kewajiban', 'kewajiban-rekaman'),
    ...part(relations.length > 0, 'Terkait', 'terkait'),
    ...part(true, 'Riwayat perubahan', 'riwayat-perubahan'),
    ...part(sources.length > 0, 'Sumber', 'sumber'),
    ...part(true, 'Ada yang keliru?', 'koreksi'),
  ];
};
