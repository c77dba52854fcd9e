import { type Place, shapeFinding } from '../check-schema.ts';
import type { Finding } from '../finding.ts';
import { type DaerahPolicy, provisionsOf, type RegulationPolicy } from './policies.ts';
import { isRepealed } from './regulation-in-time.ts';

type PlaceOf = (file: string) => Place;

/** Two regulations whose provisions bear one name: a finding could not say whose it is. */
const sameNames = (policy: DaerahPolicy, placeOf: PlaceOf): Finding[] => {
  const owners = Map.groupBy(provisionsOf(policy), ({ id }) => id);
  return policy.regulations.flatMap(({ file, regulation }, i) =>
    policy.regulations.slice(0, i).flatMap((earlier) => {
      const shared = [...owners].filter(([, stated]) => {
        const ids = stated.map((one) => one.regulation);
        return ids.includes(regulation) && ids.includes(earlier.regulation);
      });
      const [first] = shared;
      if (!first) return [];
      return [
        shapeFinding(placeOf(file), {
          code: 'ketentuan-bentrok',
          path: 'id',
          message: `${regulation.sebutan} dan ${earlier.regulation.sebutan} sama-sama menyatakan ketentuan ${first[0]}${shared.length > 1 ? ` dan ${shared.length - 1} lainnya` : ''}.`,
          help: 'Tulis sitasi: lengkap pada salah satunya, biasanya yang baru; ketentuannya lalu disebut bersama peraturannya.',
          discriminator: earlier.regulation.id,
        }),
      ];
    }),
  );
};

/** Entries that a waiver can name: what is a local choice, or says itself who may waive it. */
const waivableIds = ({ articles }: RegulationPolicy): { id: string; file: string; path: string }[] =>
  articles.flatMap(({ file, article }) =>
    article.ketentuan.flatMap(({ versi }, k) =>
      versi.flatMap(({ penegakan }, v) =>
        penegakan.flatMap((entry, e) =>
          'aturan' in entry && (entry.dasar === 'setelan' || entry.pengecualian)
            ? [{ id: entry.id, file, path: `ketentuan.${k}.versi.${v}.penegakan.${e}.id` }]
            : [],
        ),
      ),
    ),
  );

/** A waiver names an entry by its id alone: it must not reach into another regulation. */
const sameEntries = (policy: DaerahPolicy, placeOf: PlaceOf): Finding[] =>
  policy.regulations.flatMap((regulation, i) => {
    const earlier = policy.regulations.slice(0, i).flatMap(waivableIds);
    return waivableIds(regulation)
      .filter(({ id }) => earlier.some((other) => other.id === id))
      .map(({ id, file, path }) =>
        shapeFinding(placeOf(file), {
          code: 'penegakan-ganda',
          path,
          message: `Pengenal penegakan "${id}" sudah dipakai peraturan lain di daerah ini.`,
          help: 'Beri pengenal lain, supaya pengecualian dari yang satu tidak mengenai yang lain.',
          discriminator: 'peraturan-lain',
        }),
      );
  });

/** What is repealed ends before that which repeals it begins. */
const repeals = (policy: DaerahPolicy, placeOf: PlaceOf): Finding[] =>
  policy.regulations.flatMap(({ regulation: later }) =>
    policy.regulations.flatMap(({ file, regulation }) => {
      const { sejak } = later.berlaku;
      const { sampai } = regulation.berlaku;
      const isNamed = later !== regulation && later.mencabut?.some((named) => isRepealed(regulation, named));
      if (!isNamed || sejak === undefined || (sampai !== undefined && sampai < sejak)) return [];
      return [
        shapeFinding(placeOf(file), {
          code: 'peraturan-dicabut',
          path: 'berlaku.sampai',
          message: `${regulation.sebutan} dicabut ${later.sebutan} sejak ${sejak}, tetapi ${sampai === undefined ? 'hari terakhirnya belum disebut' : `masih tertulis berlaku sampai ${sampai}`}.`,
          help: `Isi berlaku.sampai dengan hari sebelum ${sejak}.`,
          discriminator: later.id,
        }),
      ];
    }),
  );

/** The folder is where people look for it, the id is what decisions cite. */
const folderNames = (policy: DaerahPolicy, placeOf: PlaceOf): Finding[] =>
  policy.regulations.flatMap(({ file, regulation: { id } }) => {
    const folder = file.split('/').at(-2) ?? '';
    if (folder === id) return [];
    return [
      shapeFinding(placeOf(file), {
        code: 'pengenal-peraturan',
        path: 'id',
        message: `Pengenal "${id}" berbeda dari nama foldernya, "${folder}".`,
        help: 'Samakan keduanya.',
        discriminator: 'folder',
      }),
    ];
  });

/** What a regulation is called, and what only several of a regency together get wrong. */
export const regulationFindings = (policy: DaerahPolicy, placeOf: PlaceOf): Finding[] => [
  ...folderNames(policy, placeOf),
  ...sameNames(policy, placeOf),
  ...sameEntries(policy, placeOf),
  ...repeals(policy, placeOf),
];
