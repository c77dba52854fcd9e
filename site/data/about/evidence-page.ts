import { isJenis } from '../../../scripts/core/records/kinds.ts';
import { type Frame, frameOf, shortName } from '../frame.ts';
import { shownKinds } from '../law/law.ts';
import {
  decidersHref,
  evidenceHref,
  homeHref,
  kindHref,
  type Link,
  openDataHref,
  regulationsHref,
  requestsHref,
  searchHref,
  statementHref,
} from '../links.ts';
import { type Regency, regencies } from '../portal.ts';
import { dateWords, title } from '../words.ts';
import { type EvidenceFrame, evidenceFrames } from './evidence-frame.ts';

export interface EvidenceRow {
  readonly number: string;
  readonly name: string;
  readonly shows: string;
  /** Pages that are the same for all regencies. */
  readonly shared: readonly Link[];
  /** Pages of each regency. */
  readonly own: readonly { readonly regency: string; readonly links: readonly Link[] }[];
}

export interface FrameView {
  readonly id: string;
  readonly name: string;
  readonly basis: string;
  /** In force since when, or what took its place. */
  readonly standing: string;
  readonly source: string;
  readonly note: string | undefined;
  readonly rows: readonly EvidenceRow[];
}

export interface EvidencePage {
  readonly frame: Frame;
  readonly versions: readonly FrameView[];
}

const sharedPages: Readonly<Record<string, Link>> = {
  beranda: { text: 'Beranda', href: homeHref },
  cari: { text: 'Cari', href: searchHref },
  'data-terbuka': { text: 'Data terbuka', href: openDataHref },
  privasi: { text: 'Privasi', href: statementHref('privasi') },
  koreksi: { text: 'Meminta koreksi', href: statementHref('koreksi') },
};

const ownPages: Readonly<Record<string, (daerah: string) => string>> = {
  peraturan: regulationsHref,
  'siapa-memutus': decidersHref,
  permohonan: requestsHref,
};

/** A name that stands for no page would leave an indicator without its evidence. */
const knownPages = (pages: readonly string[]): readonly string[] => {
  const unknown = pages.find((page) => !(page in sharedPages || page in ownPages || isJenis(page)));
  if (unknown !== undefined) throw new Error(`no page "${unknown}" for evidence`);
  return pages;
};

/** The page of a regency that a name stands for; none where its register has no such kind. */
const ownPage = (regency: Regency, page: string): Link[] => {
  const href = ownPages[page]?.(regency.id);
  if (href) return [{ text: title(page), href }];
  return isJenis(page) && shownKinds(regency).includes(page)
    ? [{ text: title(page), href: kindHref(regency.id, page) }]
    : [];
};

export const evidenceRow = ({
  nomor,
  nama,
  halaman,
  menunjukkan,
}: EvidenceFrame['indikator'][number]): EvidenceRow => ({
  number: nomor,
  name: nama,
  shows: menunjukkan,
  shared: knownPages(halaman).flatMap((page) => sharedPages[page] ?? []),
  own: regencies
    .map((regency) => ({
      regency: shortName(regency.registry.profil),
      links: halaman.flatMap((page) => ownPage(regency, page)),
    }))
    .filter(({ links }) => links.length > 0),
});

const standingOf = ({ keadaan, diundangkan, dicabut_oleh }: EvidenceFrame): string =>
  keadaan === 'dicabut'
    ? `Dicabut${dicabut_oleh ? ` oleh ${dicabut_oleh}` : ''}.`
    : `Dipakai sebagai kerangka saat ini${diundangkan ? `, diundangkan ${dateWords(diundangkan)}` : ''}.`;

const versionOf = (frame: EvidenceFrame): FrameView => ({
  id: frame.id,
  name: frame.nama,
  basis: frame.dasar,
  standing: standingOf(frame),
  source: `${frame.sumber.uraian} Mutu ${frame.sumber.mutu}, dihimpun ${dateWords(frame.sumber.tanggal)}.`,
  note: frame.catatan,
  rows: frame.indikator.map(evidenceRow),
});

/** Which public page can support which indicator of the national evaluation. */
export const evidencePage = (): EvidencePage => ({
  frame: frameOf({
    title: 'Bukti dukung evaluasi nasional',
    description:
      'Halaman publik mana yang dapat mendukung indikator evaluasi pemerintah digital yang mana. Tanpa nilai dan tanpa indeks.',
    href: evidenceHref,
    files: ['site/evidence/'],
    found: { jenis: 'pernyataan' },
  }),
  versions: evidenceFrames().map(versionOf),
});
