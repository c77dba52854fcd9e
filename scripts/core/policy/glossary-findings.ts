import { type Place, shapeFinding } from '../check-schema.ts';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { Glossary } from './glossary.ts';
import { type DaerahPolicy, provisionsOf } from './policies.ts';

interface Fault {
  readonly path: string;
  readonly code: string;
  readonly message: string;
  readonly help: string;
}

interface Placed {
  readonly path: string;
  readonly word: string;
  /** Who holds the word, for the message. */
  readonly holder: string;
}

const maybe = (word: string, known: Iterable<string>): string => {
  const meant = nearest(word, [...known]);
  return meant === undefined ? '' : ` Mungkin yang dimaksud "${meant}".`;
};

const twice = (words: readonly Placed[], what: string): Fault[] => {
  const first = new Map<string, Placed>();
  return words.flatMap((placed): Fault[] => {
    const { path, word, holder } = placed;
    const before = first.get(word.toLowerCase());
    if (before === undefined) {
      first.set(word.toLowerCase(), placed);
      return [];
    }
    const message = `${what} "${word}" pada ${holder} sudah dijelaskan oleh ${before.holder}.`;
    return [{ path, code: 'kamus-ganda', message, help: 'Sebut setiap kata sekali saja.' }];
  });
};

// Whether a schema has such a key is for the tests: here an older program may read a newer glossary.
const keyFaults = (glossary: Glossary): Fault[] =>
  twice(
    [
      ...Object.entries(glossary.daftar).flatMap(([id, { kunci = [] }]) =>
        kunci.map((word, i): Placed => ({ path: `daftar.${id}.kunci.${i}`, word, holder: `istilah ${id}` })),
      ),
      ...glossary.kata_biasa.flatMap(({ kunci }, g) =>
        kunci.map((word, i): Placed => ({ path: `kata_biasa.${g}.kunci.${i}`, word, holder: 'kata biasa' })),
      ),
    ],
    'Isian',
  );

const wordFaults = (glossary: Glossary): Fault[] =>
  twice(
    Object.entries(glossary.daftar).flatMap(([id, { kata = [] }]) =>
      kata.map((word, i): Placed => ({ path: `daftar.${id}.kata.${i}`, word, holder: `istilah ${id}` })),
    ),
    'Kata',
  );

const relatedFaults = (glossary: Glossary): Fault[] =>
  Object.entries(glossary.daftar).flatMap(([id, { lihat = [] }]) =>
    lihat.flatMap((other, i): Fault[] =>
      other !== id && Object.hasOwn(glossary.daftar, other)
        ? []
        : [
            {
              path: `daftar.${id}.lihat.${i}`,
              code: 'kamus-lihat',
              message:
                other === id
                  ? `Istilah "${id}" menunjuk dirinya sendiri.`
                  : `Istilah "${other}" tidak ada di kamus.${maybe(other, Object.keys(glossary.daftar))}`,
              help: 'Sebut pengenal istilah lain di kamus ini.',
            },
          ],
    ),
  );

/** Provisions that a term cites and that its regency does not state. */
export const citedFaults = (glossary: Glossary, daerah: ReadonlyMap<string, DaerahPolicy>): Fault[] => {
  // Terms of a regency whose regulation is not here are kept: its policies may come later.
  const stated = new Map(
    [...daerah].map(([id, policy]) => [id, new Set(provisionsOf(policy).map((provision) => provision.id))]),
  );
  return Object.entries(glossary.daftar).flatMap(([id, term]) =>
    Object.entries(term.daerah ?? {}).flatMap(([name, { ketentuan = [] }]) =>
      ketentuan.flatMap((provision, i): Fault[] =>
        !stated.has(name) || stated.get(name)?.has(provision)
          ? []
          : [
              {
                path: `daftar.${id}.daerah.${name}.ketentuan.${i}`,
                code: 'kamus-ketentuan',
                message: `Ketentuan "${provision}" tidak dinyatakan di kebijakan ${name}.`,
                help: 'Sebut ketentuan yang ada di berkas pasal daerah itu, atau tulis nomornya di belum_dinyatakan.',
              },
            ],
      ),
    ),
  );
};

/** The words of `peraturan.yaml` are keys of the schema, and so each belongs to one term. */
export const wordedFaults = (glossary: Glossary, daerah: ReadonlyMap<string, DaerahPolicy>): Fault[] =>
  [...daerah].flatMap(([name, { regulations }]) => {
    const said = regulations.map(({ regulation }) => regulation.istilah);
    return Object.entries(glossary.daftar).flatMap(([id, { kunci = [], daerah: regional = {} }]): Fault[] => {
      const words = said.flatMap((one) =>
        Object.entries(one).flatMap(([key, word]) => (kunci.includes(key) ? word : [])),
      );
      // A regency may be called like something that every object inherits.
      const column = Object.hasOwn(regional, name) ? regional[name] : undefined;
      const own = column?.sebut;
      if (words.length === 0 || column === undefined || (own !== undefined && words.includes(own))) return [];
      return [
        {
          path: `daftar.${id}.daerah.${name}.sebut`,
          code: 'kamus-sebut',
          message: `Peraturan ${name} menyebutnya "${words[0]}", sedangkan kamus menulis ${own ? `"${own}"` : 'bahwa katanya tidak ada'}.`,
          help: 'Samakan dengan istilah di peraturan.yaml daerah itu.',
        },
      ];
    });
  });

/**
 * What in the glossary contradicts itself, the schemas or the regulations; `daerah` are those whose pasal were all read,
 * so that a fault in one of them is not said a second time of every term that cites it.
 */
export const glossaryFindings = (
  glossary: Glossary,
  daerah: ReadonlyMap<string, DaerahPolicy>,
  place: Place,
): Finding[] =>
  [
    ...keyFaults(glossary),
    ...wordFaults(glossary),
    ...relatedFaults(glossary),
    ...citedFaults(glossary, daerah),
    ...wordedFaults(glossary, daerah),
  ].map((fault) => shapeFinding(place, { ...fault, discriminator: fault.code }));
