import { provisionId, type RegulationPolicy } from '../../../scripts/core/policy/policies.ts';
import { citationOf } from '../../../scripts/core/render/citation.ts';
import { wordsOf } from '../../../scripts/core/search/look-up.ts';
import type { SearchItem, Shard } from '../../../scripts/core/search/search-item.ts';
import { citationKeys, searchKey } from '../../../scripts/core/search/search-key.ts';
import { SHARD_LENGTH, shardsOf } from '../../../scripts/core/search/shards.ts';
import { type NamedThing, namedThings } from '../agency/named-things.ts';
import { base } from '../config.ts';
import { articleHref, provisionHref } from '../links.ts';
import { type Regency, regencies } from '../portal.ts';

/** No one types more of a name than this. */
const LONGEST = 200;

const below = (href: string): string => href.slice(base.length);

const thingItem = ({ link, names, jenis, regency }: NamedThing): SearchItem => ({
  keys: [...new Set(names.map((name) => searchKey(name).slice(0, LONGEST).trim()))].filter((key) => key !== ''),
  href: below(link.href),
  title: link.text,
  jenis,
  daerah: regency?.id ?? '',
  contoh: link.contoh,
});

/** Each pasal and each provision, by its citation and its id. */
const citedItems = (regency: Regency, { regulation, articles }: RegulationPolicy): SearchItem[] =>
  articles.flatMap(({ article }) => {
    const { pasal, judul, ketentuan } = article;
    const own: SearchItem = {
      keys: citationKeys(regency.id, String(pasal)),
      href: below(articleHref(regency.id, regulation.id, pasal)),
      title: `Pasal ${pasal}: ${judul}`,
      jenis: 'pasal',
      daerah: regency.id,
      contoh: false,
    };
    const provisions = ketentuan.filter(({ ayat }) => ayat !== String(pasal));
    return [
      own,
      ...provisions.map(({ ayat }) => ({
        keys: [
          ...citationKeys(regency.id, ayat),
          ...(regulation.sitasi ? [searchKey(provisionId(regency.id, regulation, ayat))] : []),
        ],
        href: below(provisionHref(regency.id, regulation.id, ayat)),
        title: `${citationOf(ayat)} ${regulation.sebutan}`,
        jenis: 'pasal',
        daerah: regency.id,
        contoh: false,
      })),
    ];
  });

const items = (): SearchItem[] => [
  ...namedThings.map(thingItem),
  ...regencies.flatMap((regency) =>
    (regency.policy?.regulations ?? []).flatMap((policy) => citedItems(regency, policy)),
  ),
];

const all = items();
const shards = shardsOf(all);

/** The words of all names and titles, by which a mistyped word is guessed. */
export const searchWords: readonly string[] = wordsOf(all.flatMap(({ title, keys }) => [title, ...keys]));

/** The files that a search reads before it looks at words, each with its name. */
export const keyFiles = (): { params: { awal: string }; props: { shard: Shard } }[] =>
  [...shards].map(([awal, shard]) => ({ params: { awal }, props: { shard } }));

/** The first characters that some name begins with: only these have a file, and no other is asked for. */
export const firstCharacters: readonly string[] = [...shards.keys()].filter((name) => name.length === SHARD_LENGTH);
