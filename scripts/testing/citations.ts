import { type DaerahPolicy, type Policies, provisionsOf, versionOn } from '../core/policy/policies.ts';

// What the system says of a regency cites that regency's own regulation, in that regency's own words. Judged here from
// outside, by the policies alone, whatever rule, duty or gate has spoken.

/** Something said to people about a regency, with the provisions that it names. */
export interface Statement {
  readonly what: 'temuan' | 'alasan' | 'bentuk' | 'celah' | 'kewajiban' | 'persetujuan';
  /** Who says it about what, for a reader of the objection. */
  readonly by: string;
  readonly daerah: string;
  readonly provisions: readonly string[];
  readonly text: string;
  /** The days that its law may be of: a provision cited was in force on one of them. */
  readonly days: readonly string[];
}

/** Words for bodies and statuses that one regulation alone has. */
const ownBodies: Readonly<Record<string, readonly string[]>> = {
  badung: ['Dewan TIK', 'Tim Pelaksana TIK'],
  buleleng: ['GCIO', 'PSE', 'Evaluator Internal'],
  'kubu-raya': ['Pokja'],
  banjar: ['Mandiri TIK', 'Tier 1'],
};

/** Matters that a regulation is silent on, whatever its neighbours say of them: no sentence about it speaks of one. */
const silences: Readonly<Record<string, readonly string[]>> = {
  badung: ['Rencana Induk', 'meja layanan', 'media sosial'],
  bulukumba: ['Rencana Induk', 'meja layanan', 'media sosial'],
  buleleng: ['media sosial', 'meja layanan'],
  'kubu-raya': ['tarif', 'meja layanan', 'diagram LAN', 'wali data'],
  banjar: ['walidata', 'wali data', 'sertifikat elektronik', 'media sosial', 'Rencana Induk', 'maklumat'],
};

const unitsOf = (policy: DaerahPolicy): string[] =>
  policy.regulations.map(({ regulation: { istilah } }) => istilah.perangkat_daerah);
const systemsOf = (policy: DaerahPolicy): string[] =>
  policy.regulations.map(({ regulation: { istilah } }) => istilah.sistem);

/** Names that records hold themselves are told by their capitals; the word for a unit leaks in any spelling. */
const wordOf = (term: string, flags = 'u'): RegExp => new RegExp(`(?<![\\p{L}-])${term}(?![\\p{L}-])`, flags);

/** Words of other regencies, which nothing said of this one may use. */
const foreignWords = (policies: Policies, daerah: string): RegExp[] => {
  const foreign = (wordsOf: (policy: DaerahPolicy, id: string) => readonly string[]): string[] => {
    const own = [...policies.daerah].flatMap(([id, policy]) => (id === daerah ? wordsOf(policy, id) : []));
    const all = [...policies.daerah].flatMap(([id, policy]) => wordsOf(policy, id));
    return [...new Set(all)].filter((word) => !own.includes(word));
  };
  return [
    ...foreign(unitsOf).map((word) => wordOf(word, 'iu')),
    ...foreign(systemsOf).map((word) => wordOf(word)),
    ...foreign((_policy, id) => ownBodies[id] ?? []).map((word) => wordOf(word)),
    ...(silences[daerah] ?? []).map((word) => wordOf(word, 'iu')),
  ];
};

/** The office's word as it stands in another regency: longer than the own one, or cut short. */
const foreignOffice = (policies: Policies, daerah: string): RegExp[] => {
  const officeOf = (policy: DaerahPolicy | undefined) => policy?.regulations[0]?.regulation.istilah.dinas ?? '';
  const own = officeOf(policies.daerah.get(daerah));
  return [...new Set([...policies.daerah.values()].map(officeOf))]
    .filter((office) => office !== own)
    .map((office) =>
      own.startsWith(office)
        ? new RegExp(`(?<![\\p{L}-])${office}(?!${own.slice(office.length)})(?![\\p{L}-])`, 'u')
        : wordOf(office),
    );
};

/** Numbers of provisions as they stand in a sentence: `Pasal 13 ayat (3) huruf a` is 13.3.a. */
const citedIn = (text: string): string[] =>
  [...text.matchAll(/Pasal (\d+)(?: ayat \((\d+)\))?(?: huruf ([a-z])\b)?/g)].map(([, ...parts]) =>
    parts.filter((part) => part !== undefined).join('.'),
  );

/** A message that repeats what a record holds, such as a reference moved in from a neighbour, says nothing by itself. */
const unquoted = (text: string): string =>
  text.replace(/Tidak ada \S+ bernama "[^"]*"|\b[a-z-]+\/[a-z0-9-]+|Penerimanya tercatat [^;]*;/gu, '');

/** Tells what is wrong with a statement by the policies of all regencies; undefined when nothing is. */
export const objector = (policies: Policies): ((statement: Statement) => string | undefined) => {
  const known = new Map(
    [...policies.daerah].map(([daerah, policy]) => {
      const provisions = new Map(provisionsOf(policy).map(({ id, provision: { versi } }) => [id, versi]));
      const words = [...foreignWords(policies, daerah), ...foreignOffice(policies, daerah)];
      return [daerah, { provisions, words, numbers: [...provisions.keys()] }] as const;
    }),
  );
  const names = [...policies.daerah.keys()].join('|');

  return ({ daerah, provisions, text, days }) => {
    const own = known.get(daerah);
    if (!own) return `no policies of ${daerah}`;
    const wrong = provisions.find((id) => {
      const versions = own.provisions.get(id);
      return !versions || !days.some((day) => versionOn(versions, day));
    });
    if (wrong !== undefined) return `cites ${wrong}, which ${daerah} does not have on ${days.join(', ')}`;
    const named = [...text.matchAll(new RegExp(`\\b(?:${names})/\\d[\\w.]*`, 'g'))].map(([id]) =>
      id.replace(/\.$/, ''),
    );
    const stray = named.find((id) => !own.provisions.has(id));
    if (stray !== undefined) return `its sentence names ${stray}`;
    const number = citedIn(text).find((one) => !own.numbers.some((id) => `${id}.`.startsWith(`${daerah}/${one}.`)));
    if (number !== undefined) return `its sentence names Pasal ${number}, which ${daerah} does not have`;
    const plain = unquoted(text);
    const leaked = own.words.find((word) => word.test(plain));
    return leaked && `says ${leaked.source} in: ${text}`;
  };
};
