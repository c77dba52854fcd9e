import type { z } from 'zod';
import { helpForEmpty, wantedAt } from './empty-field.ts';
import { nearest } from './nearest.ts';
import { pathOf } from './path.ts';
import { idPattern } from './records/id.ts';
import { allKeys, keysAt } from './schema-walk.ts';
import {
  type Issue,
  missing,
  outsideChoices,
  type ShapeFault,
  shown,
  sized,
  toldFault,
  wording,
  wrongType,
} from './schema-wording.ts';

/** More faults of one file than anybody reads: describing what a stranger wrote must have an end. */
export const mostFaults = 100;

const nameOf = (path: readonly PropertyKey[]): string => {
  const key = path.findLast((part) => typeof part === 'string');
  return key === undefined ? 'Berkas ini' : `Isian "${String(key)}"`;
};

/** A whole item of a list by its place, since its list has no fault: 'Butir ke-2 pada "bagian"'. */
const itemName = (path: readonly PropertyKey[]): string => {
  const place = path.at(-1);
  const list = path.at(-2);
  return typeof place === 'number' && typeof list === 'string' ? `Butir ke-${place + 1} pada "${list}"` : nameOf(path);
};

const unknownKeyFault = (schema: z.ZodType, path: readonly PropertyKey[], key: string): ShapeFault => {
  const here = keysAt(schema, path);
  if (here.includes(key))
    return {
      code: 'isian-asing',
      path: [...path, key],
      message: `Isian "${key}" tidak dapat ditulis bersama isian lain di sini.`,
      help: `Sisakan satu dari: ${here.join(', ')}.`,
      actual: key,
    };
  const elsewhere = allKeys(schema);
  // A field of another place, written as it is there, is no slip of the pen.
  const meant = nearest(key, here) ?? (elsewhere.includes(key) ? undefined : nearest(key, elsewhere));
  return {
    code: 'isian-asing',
    path: [...path, key],
    message: `Isian "${shown(key)}" tidak dikenal di sini${meant ? `; mungkin yang dimaksud "${meant}"` : ''}.`,
    help: here.length > 0 ? `Isian yang dikenal di sini: ${here.join(', ')}.` : 'Hapus isian ini.',
    actual: shown(key),
    ...(meant ? { expected: meant } : {}),
  };
};

const isOtherType = (issues: readonly Issue[]): boolean =>
  issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0);

/** The branch of a union that was most likely meant: of the same type, with the fewest unknown keys, then the fewest faults. */
const likelyBranch = (branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined => {
  const fitting = branches.filter((issues) => !isOtherType(issues));
  const weight = (issues: readonly Issue[]) =>
    issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? 10 * issue.keys.length : 1), 0);
  return (fitting.length > 0 ? fitting : branches).toSorted((a, b) => weight(a) - weight(b))[0];
};

const absent = (issue: Issue, value: unknown): boolean => value === undefined && issue.code !== 'custom';

/** One word stands where a group of fields or a list belongs: what belongs inside is told. */
const isWordForMore = (issue: Issue & { code: 'invalid_type' }, value: unknown): boolean =>
  ['object', 'array'].includes(issue.expected) && value !== null && typeof value !== 'object';

/** How to write a word that was meant for an id: "interkoneksi data" as "interkoneksi-data". */
const helpForWord = (issue: Issue, value: unknown): string => {
  const written = `sekarang tertulis "${shown(value)}".`;
  const isId = issue.code === 'invalid_format' && issue.pattern === String(idPattern);
  const id = String(value)
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  const isOffered = isId && /[a-z]/.test(id) && idPattern.test(id);
  return isOffered ? `Tulis misalnya "${shown(id)}"; ${written}` : `Perbaiki penulisannya; ${written}`;
};

/** A value that is written in another way than its field wants. */
const misspelt = (
  schema: z.ZodType,
  issue: Issue,
  value: unknown,
  path: readonly PropertyKey[],
): Omit<ShapeFault, 'path'> => {
  const told = { code: 'bentuk', message: `${nameOf(path)} ${wording(issue)}.` };
  if (value === undefined) return { ...told, help: wantedAt(schema, path) ?? `Isi ${String(path.at(-1))}.` };
  const isWord = typeof value === 'string' && value.trim() !== '';
  // A number that does not agree with another is written well enough.
  if (typeof value === 'number')
    return { ...told, help: `Periksa angkanya; sekarang tertulis ${value}.`, actual: shown(value) };
  return { ...told, help: isWord ? helpForWord(issue, value) : 'Perbaiki penulisannya.', actual: shown(value) };
};

/** Turns one issue of Zod into Indonesian sentences that name the field, the case and what is expected. */
const shapeFaultsOf = (
  schema: z.ZodType,
  issue: Issue,
  value: unknown,
  prefix: readonly PropertyKey[] = [],
): ShapeFault[] => {
  const path = [...prefix, ...issue.path];
  const told = toldFault(issue);
  if (told) return [{ ...told, path }];
  const name = nameOf(path);
  const at = (parts: Omit<ShapeFault, 'path'>): ShapeFault[] => [{ ...parts, path }];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, mostFaults + 1).map((key) => unknownKeyFault(schema, path, key));
  if (absent(issue, value)) return at(missing(name, issue));
  if (issue.code === 'invalid_type') {
    const help = helpForEmpty(schema, path);
    const told = wrongType(issue.expected === 'object' ? itemName(path) : name, issue, value, help);
    return at(help && isWordForMore(issue, value) ? { ...told, help } : told);
  }
  if (issue.code === 'invalid_value') return at(outsideChoices(name, issue, value));
  if (issue.code === 'too_small' || issue.code === 'too_big') return at(sized(name, issue, value));
  if (issue.code === 'invalid_union') {
    const branch = likelyBranch(issue.errors);
    if (branch && branch.length > 0)
      return withoutEchoes(branch.slice(0, mostFaults + 1), value).flatMap((inner) =>
        shapeFaultsOf(
          schema,
          inner,
          inner.path.length > 0 || inner.code === 'unrecognized_keys' ? undefinedIfMissing(value, inner.path) : value,
          path,
        ),
      );
  }
  if (issue.code === 'invalid_key')
    return at({
      code: 'isian-asing',
      message: `Nama isian "${shown(String(path.at(-1)))}" ${wording(issue.issues[0] ?? issue)}.`,
      help: 'Perbaiki nama isian ini.',
      actual: shown(String(path.at(-1))),
    });
  return at(misspelt(schema, issue, value, path));
};

const undefinedIfMissing = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );

/** The value that an issue is about. */
const issueValue = (value: unknown, issue: Issue): unknown => undefinedIfMissing(value, issue.path);

/** A value of the wrong type is not called too short as well, nor an empty one miswritten. */
const withoutEchoes = (issues: readonly Issue[], value: unknown): Issue[] => {
  const isPlain = (issue: Issue) =>
    issue.code === 'invalid_type' || (issue.code === 'too_small' && issueValue(value, issue) === '');
  const said = new Set(issues.filter(isPlain).map(({ path }) => pathOf(path)));
  // A pattern and a calendar may say the same of one value.
  const different = Map.groupBy(issues, ({ code, path, message }) =>
    code === 'custom' || code === 'invalid_format' ? `${pathOf(path)}|${message}` : Symbol(),
  );
  return [...different.values()]
    .flatMap(([first]) => first ?? [])
    .filter((issue) => isPlain(issue) || issue.code === 'unrecognized_keys' || !said.has(pathOf(issue.path)));
};

/** The faults that Zod sees in a value: all of them, or more than are told of one file. */
export const faultsOf = (schema: z.ZodType, error: z.ZodError, value: unknown): ShapeFault[] => {
  const faults: ShapeFault[] = [];
  for (const issue of withoutEchoes(error.issues, value)) {
    if (faults.length > mostFaults) break;
    faults.push(...shapeFaultsOf(schema, issue, issueValue(value, issue)));
  }
  return faults;
};
