import { posix } from 'node:path';
import type ts from 'typescript';
import { importsOf, isBarrel, lineOf, parseSource } from './imports.ts';
import { impurities, setsExit } from './purity.ts';
import { isFree, verbOf, zoneOf } from './zones.ts';

const PURE = /^(scripts\/core|policies\/rules)\//;
const MAY_EXIT = /^scripts\/(cli\.ts$|bench\/|toolchain\/)/;

/** Checks the whole house, given as path → source; returns `file:line: message` for each breach, sorted. */
export function structureProblems(sources: ReadonlyMap<string, string>): string[] {
  const files = new Map([...sources].map(([path, source]) => [path, parseSource(path, source)]));
  const problems = [...files].flatMap(([path, file]) => [
    ...(isFree(path) ? [] : [...directionProblems(path, file), ...habitProblems(path, file)]),
    ...(isBarrel(file) ? [`${path}:1: a barrel; import from the file that defines it`] : []),
  ]);
  return [...problems, ...cycleProblems(files)].sort();
}

function directionProblems(path: string, file: ts.SourceFile): string[] {
  const zone = zoneOf(path);
  return importsOf(file).flatMap(({ line, specifier }) => {
    const target = targetOf(path, specifier);
    const to = zoneOf(target ?? '');
    const isAllowed = target === undefined ? zone.packages.test(specifier) : zone.parts.includes(to.name);
    if (!isAllowed) return [`${path}:${line}: ${zone.name} may not import ${specifier}`];
    if (target && to.name === 'commands' && zone.name === 'commands' && verbOf(target) !== verbOf(path)) {
      return [`${path}:${line}: a command may not import another command (${specifier})`];
    }
    return [];
  });
}

function habitProblems(path: string, file: ts.SourceFile): string[] {
  const pure = PURE.test(path) ? impurities(file) : [];
  const exits = MAY_EXIT.test(path) ? [] : setsExit(file);
  return [
    ...pure.map(({ node, what }) => `${path}:${lineOf(file, node)}: ${what} in pure code; pass the value in`),
    ...exits.map((node) => `${path}:${lineOf(file, node)}: only scripts/cli.ts sets the exit code`),
  ];
}

/** Path inside the repository that a relative import names; undefined for a package. */
function targetOf(path: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
}

function cycleProblems(files: ReadonlyMap<string, ts.SourceFile>): string[] {
  const done = new Set<string>();
  const problems: string[] = [];
  const visit = (path: string, trail: string[]): void => {
    if (trail.includes(path)) {
      problems.push(`${path}:1: import cycle: ${[...trail.slice(trail.indexOf(path)), path].join(' → ')}`);
    }
    const file = files.get(path);
    if (!file || done.has(path) || trail.includes(path)) return;
    for (const { specifier } of importsOf(file)) visit(targetOf(path, specifier) ?? '', [...trail, path]);
    done.add(path);
  };
  for (const path of files.keys()) visit(path, []);
  return problems;
}
