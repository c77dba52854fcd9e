import { type Place, shapeFinding } from '../check-schema.ts';
import type { Finding } from '../finding.ts';
import type { Article, Provision } from './article.ts';
import type { ArticleFile, DaerahPolicy } from './policies.ts';

const said = (from: string): string =>
  `Rancangan ini diambil dari ${from} dan belum dibandingkan dengan naskah peraturan daerah ini. Sebelum dibaca, tidak ada yang diperiksa atau diminta menurut ketentuan ini.`;

const draftOf = (provision: Provision, from: string): Provision => ({
  ...provision,
  versi: provision.versi.map((version) => ({
    ...version,
    ringkasan: `Rancangan dari ${from}, belum dibaca: ${version.ringkasan}`,
    penegakan: [
      { id: `belum-dibaca-${provision.ayat.replaceAll('.', '-')}`, dasar: 'setelan' as const, manual: said(from) },
    ],
  })),
});

/**
 * A pasal as it counts: one that was taken over and not yet read against the text (`belum_dibaca`) is a draft that binds
 * nobody, whatever it would enforce, and says so wherever it is shown.
 */
export const asRead = (file: ArticleFile): ArticleFile => {
  const { belum_dibaca: from } = file.article;
  if (from === undefined) return file;
  const article: Article = {
    ...file.article,
    ketentuan: file.article.ketentuan.map((provision) => draftOf(provision, from)),
  };
  return { ...file, article, body: `\n## Belum dibaca\n\n${said(from)}\n` };
};

const numbersOf = (articles: readonly ArticleFile[]): string => articles.map(({ article }) => article.pasal).join(', ');

/** The pasal of each regulation that still wait for their reader: work to be done, no fault. */
export const unreadFindings = (policy: DaerahPolicy, placeOf: (file: string) => Place): Finding[] =>
  policy.regulations.flatMap(({ file, articles }): Finding[] => {
    const unread = articles.filter(({ article }) => article.belum_dibaca !== undefined);
    if (unread.length === 0) return [];
    const finding = shapeFinding(placeOf(file), {
      code: 'belum-dibaca',
      message: `${unread.length} dari ${articles.length} pasal masih rancangan, jadi belum ditegakkan: Pasal ${numbersOf(unread)}.`,
      help: 'Bandingkan setiap pasal itu dengan naskah peraturan, perbaiki isinya, lalu hapus baris belum_dibaca di berkasnya.',
    });
    return [{ ...finding, level: 'peringatan' }];
  });
