/** A part of the house: which files belong to it, and which parts and packages these may import. */
export type Zone = { name: string; files: RegExp; parts: string[]; packages: RegExp };

const ANY = /./;
const NONE = /^$/;

/** The parts of the house; the first whose pattern fits a path is its part. */
export const ZONES: Zone[] = [
  { name: 'core', files: /^scripts\/core\//, parts: ['core'], packages: /^zod(\/|$)/ },
  { name: 'adapters', files: /^scripts\/adapters\//, parts: ['core', 'adapters'], packages: ANY },
  {
    name: 'commands',
    files: /^scripts\/commands\//,
    parts: ['core', 'adapters', 'policies', 'commands'],
    packages: ANY,
  },
  { name: 'cli', files: /^scripts\/cli\.ts$/, parts: ['core', 'adapters', 'policies', 'commands'], packages: ANY },
  { name: 'policies', files: /^policies\//, parts: ['core', 'policies'], packages: /^zod(\/|$)/ },
  {
    name: 'site data',
    files: /^site\/(data\/|[^/]+\.ts$)/,
    parts: ['core', 'policies', 'adapters', 'site data'],
    packages: ANY,
  },
  // Run in the visitor's browser: no Node. Scripts of pages need nothing but each other and what is pure.
  { name: 'site browser', files: /^site\/browser\//, parts: ['core', 'site browser'], packages: NONE },
  { name: 'site form', files: /^site\/form\//, parts: ['core', 'policies', 'site form'], packages: /^(?!node:)/ },
  {
    name: 'pages',
    files: /^site\//,
    parts: ['pages', 'site data', 'site browser', 'site form'],
    packages: /^(astro(:|\/|$)|@astrojs\/)/,
  },
];

// These serve developers and may look at everything; nothing else may import them.
const FREE = /^scripts\/(toolchain|bench|mutasi)\/|^policies\/traps\/|(^|\/)testing\/|\.test\.ts$/;
const STRANGER: Zone = { name: 'no known part', files: NONE, parts: [], packages: NONE };

/** True for files that the direction rules leave alone: tests, their helpers, and the developers' tools. */
export function isFree(path: string): boolean {
  return FREE.test(path);
}

/** The part of the house that a path belongs to. */
export function zoneOf(path: string): Zone {
  return isFree(path) ? STRANGER : (ZONES.find(({ files }) => files.test(path)) ?? STRANGER);
}

/** The verb a command file belongs to: `check` for `commands/check.ts` and for `commands/check/….ts`. */
export function verbOf(path: string): string {
  return path.replace(/^scripts\/commands\//, '').replace(/(\/.*|\.ts)$/, '');
}
