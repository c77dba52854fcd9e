import type { Source } from '../../../scripts/core/records/origin.ts';
import { type Frame, frameOf } from '../frame.ts';
import type { Fact } from '../law/regulation-page.ts';
import { dataSourcesHref } from '../links.ts';
import { regencies } from '../portal.ts';
import { compareText, dateWords, numberWords } from '../words.ts';

export interface SourceRow {
  readonly text: string;
  readonly grade: string;
  readonly license: string | undefined;
  readonly collected: string;
  readonly uses: string;
}

export interface DataSourcesPage {
  readonly frame: Frame;
  readonly grades: readonly Fact[];
  readonly sources: readonly SourceRow[];
  /** Where the files of each regency are. */
  readonly places: readonly Fact[];
}

const grades: readonly Fact[] = [
  { label: 'Mutu A', text: 'Naskah peraturan atau data acuan yang terbit resmi.' },
  { label: 'Mutu B', text: 'Situs resmi pemerintah.' },
  { label: 'Mutu C', text: 'Repositori, daftar, atau berita yang terbuka.' },
  { label: 'Mutu D', text: 'Satu sebutan saja; paling perlu dipastikan lagi.' },
];

const sourceRows = (): SourceRow[] => {
  const all = regencies.flatMap(({ registry }): readonly Source[] => [
    ...(registry.profil.sumber ?? []),
    ...registry.entries.flatMap(({ record }) => record.sumber ?? []),
  ]);
  const rows = new Map<string, { source: Source; count: number }>();
  for (const source of all) {
    const key = [source.uraian, source.mutu, source.tanggal, source.lisensi].join('|');
    rows.set(key, { source, count: (rows.get(key)?.count ?? 0) + 1 });
  }
  return [...rows.values()]
    .sort(
      (a, b) =>
        compareText(a.source.mutu, b.source.mutu) || b.count - a.count || compareText(a.source.uraian, b.source.uraian),
    )
    .map(({ source, count }) => ({
      text: source.uraian,
      grade: source.mutu,
      license: source.lisensi,
      collected: dateWords(source.tanggal),
      uses: numberWords(count),
    }));
};

export const dataSourcesPage = (): DataSourcesPage => ({
  frame: frameOf({
    title: 'Sumber data',
    description:
      'Dari mana isi setiap halaman, seberapa kuat sumbernya, lisensinya, dan apa yang tidak pernah ditampilkan.',
    href: dataSourcesHref,
    files: ['registry/', 'policies/'],
    found: { jenis: 'pernyataan' },
  }),
  grades,
  sources: sourceRows(),
  places: regencies.map(({ id, registry }) => ({
    label: registry.profil.nama,
    text: `registry/${id}/ dan policies/${id}/`,
  })),
});
