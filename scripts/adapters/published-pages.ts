import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPolicies } from '../core/policy/load.ts';
import { type BuiltPage, type BuiltPages, gapWords, publicationGaps } from '../core/portal/publication-gaps.ts';
import { OperationalError } from './operational-error.ts';
import { readPolicies } from './read-policies.ts';

const pagesAt = (folder: string, ...patterns: readonly string[]): BuiltPage[] =>
  patterns.flatMap((pattern) =>
    globSync(`${pattern}/index.html`, { cwd: folder })
      .map((file) => file.replaceAll('\\', '/'))
      .sort()
      .map((file) => ({
        path: `/${file.replace(/index\.html$/, '')}`,
        html: readFileSync(join(folder, file), 'utf8'),
      })),
  );

/** The pages of one regency in a folder that a portal was built into. */
export const pagesIn = (folder: string, daerah: string): BuiltPages => ({
  // A record may be called `halaman` too, and have pages of its own below it.
  list: (jenis) =>
    pagesAt(folder, `${daerah}/${jenis}`, `${daerah}/${jenis}/halaman/*`).filter(({ path }) =>
      /^\/[^/]+\/[^/]+\/(halaman\/\d+\/)?$/.test(path),
    ),
  records: (jenis) => pagesAt(folder, `${daerah}/${jenis}/*`),
});

/**
 * Holds the built pages against what the policies want published on a day; a regency without pages is not looked at.
 * Throws with the provision, page and item of each that is not.
 */
export const assertPublished = (folder: string, policies: string, at: string): void => {
  const { daerah } = loadPolicies(readPolicies(policies, 'policies').sources, new Map()).policies;
  const gaps = [...daerah.values()]
    .filter((policy) => pagesAt(folder, policy.daerah).length > 0)
    .flatMap((policy) => publicationGaps(policy, at, pagesIn(folder, policy.daerah)));
  if (gaps.length === 0) return;
  throw new OperationalError(
    gaps.slice(0, 20).map(gapWords).join('\n'),
    'Kembalikan bagian halaman yang menampilkannya, atau perbaiki entri publikasi pada pasal itu.',
  );
};
