import { type Place, shapeFinding } from '../check-schema.ts';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { Glossary, RegionalGlossary } from './glossary.ts';
import { citedFaults, wordedFaults } from './glossary-findings.ts';
import type { DaerahPolicy } from './policies.ts';

/** What `policies/<daerah>/kamus.yaml` says. */
interface OwnWords {
  readonly daerah: string;
  readonly words: RegionalGlossary;
  readonly place: Place;
}

const knownTerms = ({ words }: OwnWords, { daftar }: Glossary) =>
  Object.entries(words).filter(([id]) => Object.hasOwn(daftar, id));

/** The glossary with the words that each regency keeps in a file of its own. */
export const withOwnWords = (glossary: Glossary, own: readonly OwnWords[]): Glossary => {
  const daftar = { ...glossary.daftar };
  for (const one of own)
    for (const [id, words] of knownTerms(one, glossary)) {
      const term = daftar[id];
      if (term) daftar[id] = { ...term, daerah: { [one.daerah]: words, ...term.daerah } };
    }
  return { ...glossary, daftar };
};

/** Words of a regency for terms that nobody knows or that are said twice, or that contradict its regulation. */
export const ownWordFindings = (
  glossary: Glossary,
  own: OwnWords,
  whole: ReadonlyMap<string, DaerahPolicy>,
): Finding[] => {
  const { daerah, words, place } = own;
  const say = (path: string, code: string, message: string, help: string) =>
    shapeFinding(place, { path, code, message, help, discriminator: code });
  const ids = Object.keys(words);
  const strange = ids
    .filter((id) => !Object.hasOwn(glossary.daftar, id))
    .map((id) => {
      const meant = nearest(id, Object.keys(glossary.daftar));
      const help = meant ? `Mungkin yang dimaksud "${meant}".` : 'Pakai pengenal istilah di policies/kamus.yaml.';
      return say(id, 'kamus-istilah', `Istilah "${id}" tidak ada di kamus.`, help);
    });
  const twice = ids
    .filter((id) => glossary.daftar[id]?.daerah?.[daerah] !== undefined)
    .map((id) =>
      say(id, 'kamus-ganda', `Istilah "${id}" bagi ${daerah} sudah ada di policies/kamus.yaml.`, 'Sebut sekali saja.'),
    );
  const alone: Glossary = {
    kata_biasa: [],
    daftar: Object.fromEntries(
      knownTerms(own, glossary).map(([id, word]) => [
        id,
        {
          istilah: id,
          arti: id,
          ...(glossary.daftar[id]?.kunci ? { kunci: glossary.daftar[id].kunci } : {}),
          daerah: { [daerah]: word },
        },
      ]),
    ),
  };
  const inside = [...citedFaults(alone, whole), ...wordedFaults(alone, whole)].map(({ path, code, message, help }) =>
    say(path.replace(/^daftar\.([^.]+)\.daerah\.[^.]+/, '$1'), code, message, help),
  );
  return [...strange, ...twice, ...inside];
};
