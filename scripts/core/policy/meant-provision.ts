import { nearest } from '../nearest.ts';

/** More than this nobody reads in a line of advice. */
const most = 10;

const listed = (ids: readonly string[]): string =>
  ids.length > most ? `${ids.slice(0, most).join(', ')}, dan ${ids.length - most} lagi` : ids.join(', ');

/** The pasal of an ayat: `19` of `19.1.a`. */
const articleOf = (ayat: string): string => ayat.split('.')[0] ?? '';

/** What is stated of one pasal: its ayat, without their letters where those alone would fill the line. */
const ofArticle = (ayat: readonly string[], article: string): string[] => {
  const all = ayat.filter((one) => articleOf(one) === article);
  return all.length > most ? all.filter((one) => one.split('.').length <= 2) : all;
};

/**
 * What somebody meant who wrote a provision that is not there: the same pasal of the regency that was named, however it was
 * spelt. Nothing where the word is no `daerah/ayat`, or names no regency.
 */
export const meantProvision = (
  topic: string,
  stated: readonly { readonly daerah: string; readonly ayat: string }[],
): string | undefined => {
  const parts = topic.toLowerCase().split('/');
  const [named = ''] = parts;
  const known = [...new Set(stated.map(({ daerah }) => daerah))];
  const daerah = known.includes(named) ? named : nearest(named, known);
  if (daerah === undefined) return undefined;
  const list = `Lihat daftarnya dengan: tata provisions --daerah ${daerah}`;
  if (parts.length === 1) return known.includes(named) ? list : undefined;
  const wanted = parts.at(-1) ?? '';
  const own = stated.filter((one) => one.daerah === daerah).map(({ ayat }) => ayat);
  if (own.includes(wanted)) return `Mungkin yang dimaksud ${daerah}/${wanted}.`;
  const article = articleOf(wanted);
  if (!/^\d+$/.test(article)) return undefined;
  const neighbours = ofArticle(own, article).map((ayat) => `${daerah}/${ayat}`);
  if (neighbours.length > 0) return `Pasal ${article} memuat: ${listed(neighbours)}.`;
  const last = Math.max(...own.map((ayat) => Number(articleOf(ayat))));
  return `Tidak ada Pasal ${article} di sini; yang terakhir Pasal ${last}. ${list}`;
};
