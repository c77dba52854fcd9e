import { type Finding, findingOf } from './finding.ts';
import { valueAt } from './path.ts';
import type { SourceFile } from './register.ts';

const placeOf = ({ daerah, jenis, name }: SourceFile) => `${daerah}/${jenis}/${name}`;

const eventsIn = ({ value }: SourceFile): number => {
  const events = valueAt(value, 'riwayat');
  return Array.isArray(events) ? events.length : 0;
};

/**
 * Records that a change takes away although events were recorded of them: a history is never deleted with its file.
 * A renamed record took its history along; rule `riwayat/hanya-tambah` judges it there.
 */
export const lostHistories = (
  base: readonly SourceFile[],
  head: readonly SourceFile[],
  renames: ReadonlyMap<string, string>,
): Finding[] => {
  const present = new Set(head.map(placeOf));
  return base
    .filter((source) => !present.has(placeOf(source)) && !renames.has(placeOf(source)) && eventsIn(source) > 0)
    .map((source) =>
      findingOf({
        rule: 'riwayat/hanya-tambah',
        outcome: 'gagal',
        level: 'galat',
        basis: 'skema',
        daerah: source.daerah,
        record: `${source.jenis}/${source.name}`,
        file: source.file,
        path: '',
        message: `Berkas ini dihapus beserta ${eventsIn(source)} peristiwa yang sudah tercatat.`,
        help: 'Kembalikan berkasnya; bila tidak dipakai lagi, catat peristiwa nonaktif.',
        actual: null,
        expected: null,
        provisions: [],
        related: [],
        discriminator: 'dihapus',
      }),
    );
};
