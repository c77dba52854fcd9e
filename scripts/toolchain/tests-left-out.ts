import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

/** A file that only tests use: what it names, the tests that import it are about. */
const isOfTests = (file: string): boolean =>
  /(^|\/)(testing|traps)\/|\.test\.ts$/.test(file) && file !== 'scripts/testing/showcase.ts';

/** Files that a source imports by a way of its own. */
const importsOf = (file: string, source: string): string[] =>
  [...source.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, way = '']) => join(dirname(file), way));

/** Test files that name one of these regencies, or import what names it; one that counts on them all says `@peragaan`. */
export const testsAbout = (names: readonly string[], sources: ReadonlyMap<string, string>): string[] => {
  if (names.length === 0) return [];
  const word = new RegExp(`(?<![a-z-])(?:${names.join('|')})(?![a-z-])|@peragaan`);
  const about = new Map<string, boolean>();
  const isAbout = (file: string): boolean => {
    const known = about.get(file);
    if (known !== undefined) return known;
    about.set(file, false);
    const source = sources.get(file) ?? '';
    const is = isOfTests(file) && (word.test(source) || importsOf(file, source).some(isAbout));
    about.set(file, is);
    return is;
  };
  return [...sources.keys()].filter((file) => file.endsWith('.test.ts') && isAbout(file)).sort();
};

/**
 * What `npm test` leaves out where a repository is no longer the showcase of just these regencies, as
 * `config.peragaan: false` of package.json says: tests that tell of them. While it is true nothing is left out, and a
 * regency that is gone, or one more, fails the tests.
 */
export const testsLeftOut = (showcase: readonly string[]): string[] => {
  const { config } = JSON.parse(readFileSync('package.json', 'utf8')) as { config?: { peragaan?: boolean } };
  if (config?.peragaan !== false) return [];
  const files = globSync('{scripts,policies,site}/**/*.ts').map((file) => file.replaceAll('\\', '/'));
  return testsAbout(showcase, new Map(files.map((file) => [file, readFileSync(file, 'utf8')])));
};
