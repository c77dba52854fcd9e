import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Law } from '../core/check.ts';
import { shapeFinding } from '../core/check-schema.ts';
import type { Finding } from '../core/finding.ts';
import { bindingsFor, type LoadedPolicies, loadPolicies } from '../core/policy/load.ts';
import { type Register, registerOf, type SourceFile } from '../core/register.ts';
import type { Rule } from '../core/rule.ts';
import { secretRule } from '../core/secret-words.ts';
import type { KnownFile } from './check-cache.ts';
import { type Folders, shownFolder } from './folders.ts';
import { OperationalError } from './operational-error.ts';
import { placeFindings } from './place-findings.ts';
import { readBounded } from './read-bounded.ts';
import { type PolicyFiles, readPolicies } from './read-policies.ts';
import { readRegistry } from './read-registry.ts';

export interface LoadedRegister {
  readonly register: Register;
  readonly law: Law;
  readonly loaded: LoadedPolicies;
  readonly sources: readonly SourceFile[];
  /** Faults of layout, text and shape, of records and policies, with their places. */
  readonly findings: readonly Finding[];
}

const needFolder = (path: string, what: string): void => {
  if (!existsSync(path) || !statSync(path).isDirectory())
    throw new OperationalError(
      `Folder ${what} "${path}" tidak ada.`,
      'Jalankan dari folder utama repositori, atau sebut foldernya dengan --registry dan --policies.',
    );
};

const textOf = (cwd: string) => (file: string) => {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(readBounded(resolve(cwd, file)));
  } catch {
    return undefined;
  }
};

/** The law from policy files, bound to the rules of the running program. */
export const lawFrom = (files: PolicyFiles, rules: ReadonlyMap<string, Rule>): { loaded: LoadedPolicies; law: Law } => {
  const loaded = loadPolicies(files.sources, rules);
  return {
    loaded,
    law: {
      bindings: (daerah) => bindingsFor(loaded, daerah, rules),
      vocabulary: (daerah) => loaded.policies.daerah.get(daerah)?.vocabulary ?? {},
    },
  };
};

/** The law in a policies folder; an absent folder stops the command, lest everything look unknown or allowed. */
export const lawIn = (
  { cwd, policies }: Pick<Folders, 'cwd' | 'policies'>,
  rules: ReadonlyMap<string, Rule>,
): ReturnType<typeof lawFrom> & { readonly files: PolicyFiles } => {
  needFolder(resolve(cwd, policies), 'kebijakan');
  const files = readPolicies(resolve(cwd, policies), shownFolder(cwd, policies));
  return { files, ...lawFrom(files, rules) };
};

/** A register without law passes every rule: that is said, since a mistyped folder looks the same. */
const lawless = ({ registries }: Register, { policies }: LoadedPolicies, shown: string): Finding[] =>
  [...registries.values()]
    .filter(({ daerah, entries }) => entries.length > 0 && !policies.daerah.has(daerah))
    .map(({ daerah }) => ({
      ...shapeFinding(
        { daerah, record: 'daerah', file: `${shown}/${daerah}/daerah.yaml` },
        {
          code: 'tanpa-kebijakan',
          message: `Belum ada kebijakan untuk "${daerah}"; rekamannya tidak dinilai menurut peraturan mana pun.`,
          help: `Tambahkan peraturannya di folder kebijakan, di bawah ${daerah}/, atau periksa --policies.`,
        },
      ),
      level: 'peringatan',
    }));

/** Of a file whose text holds a secret nothing is repeated: a piece of a key is not told from other letters. */
const withoutValue = (finding: Finding): Finding =>
  finding.actual === null
    ? finding
    : {
        ...finding,
        message: 'Isian ini tidak sesuai bentuknya; isinya tidak ditampilkan.',
        help: 'Perbaiki penulisannya.',
        actual: null,
      };

/** Faults of shape without those of text: a value that the text's own finding took out is not called empty as well. */
export const notSaidBy = (texts: readonly Finding[], shapes: readonly Finding[]): Finding[] => {
  const said = new Set(texts.filter(({ path }) => path !== '').map(({ file, path }) => `${file}|${path}`));
  const secretive = new Set([...texts, ...shapes].filter(({ rule }) => rule === secretRule).map(({ file }) => file));
  return shapes
    .filter(({ file, path }) => !said.has(`${file}|${path}`))
    .map((finding) => (secretive.has(finding.file) ? withoutValue(finding) : finding));
};

/** Reads register and policies from disk; all faults are findings, only absent folders stop it. */
export const loadRegister = (
  { cwd, registry, policies, daerah }: Folders,
  rules: ReadonlyMap<string, Rule>,
  known?: (file: string) => KnownFile | undefined,
): LoadedRegister => {
  const root = resolve(cwd, registry);
  needFolder(root, 'register');
  const { files: policyFiles, loaded, law } = lawIn({ cwd, policies }, rules);
  const records = readRegistry(root, shownFolder(cwd, registry), daerah, known);
  const register = registerOf(records.sources, shownFolder(cwd, registry), records.daerah);
  if (daerah !== undefined && !register.registries.has(daerah))
    throw new OperationalError(
      `Daerah "${daerah}" tidak ada di ${shownFolder(cwd, registry)}.`,
      'Pakai nama foldernya, misalnya --daerah buleleng.',
    );
  const shapes = notSaidBy(records.findings, register.findings);
  const placed = placeFindings(
    [...loaded.findings, ...shapes, ...lawless(register, loaded, shownFolder(cwd, registry))],
    textOf(cwd),
  );
  return {
    register,
    law,
    loaded,
    sources: records.sources,
    findings: [...records.findings, ...policyFiles.findings, ...placed],
  };
};

export const placeOnDisk = (findings: readonly Finding[], cwd: string): Finding[] =>
  placeFindings(findings, textOf(cwd));
