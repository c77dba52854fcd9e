import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shapeFinding } from '../core/check-schema.ts';
import type { Finding } from '../core/finding.ts';
import type { PolicySource } from '../core/policy/load.ts';
import { parseRecordFile } from './record-file.ts';
import { placeOf } from './text.ts';

export interface PolicyFiles {
  readonly sources: readonly PolicySource[];
  readonly findings: readonly Finding[];
}

/** Rules are code of the running program; the glossary is for people. Neither is read as policy data. */
const isData = (path: string) => !path.startsWith('rules/') && path !== 'kamus.yaml' && !path.endsWith('.test.ts');

const walk = (root: string, under = ''): string[] =>
  readdirSync(join(root, under), { withFileTypes: true })
    .sort((a: Dirent, b: Dirent) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = under === '' ? entry.name : `${under}/${entry.name}`;
      if (!isData(entry.isDirectory() ? `${path}/` : path) || entry.name.startsWith('.')) return [];
      return entry.isDirectory() ? walk(root, path) : entry.isFile() ? [path] : [];
    });

/** One policy file from its bytes. */
export const policySourceOf = (
  path: string,
  file: string,
  bytes: Uint8Array,
): { source: PolicySource; findings: readonly Finding[] } => {
  const { text, value, body, faults } = parseRecordFile(file, bytes);
  const place = { daerah: path.split('/')[0] ?? '', record: `kebijakan/${path.replace(/\.[a-z]+$/, '')}`, file };
  const findings = faults.map((fault) => ({
    ...shapeFinding(place, { ...fault, discriminator: fault.code }),
    ...placeOf(text, fault.offset),
  }));
  return { source: { path, file, value, body }, findings };
};

/** Reads all policy data under a folder; an absent folder has no policies. */
export const readPolicies = (root: string, shown: string): PolicyFiles => {
  if (!existsSync(root)) return { sources: [], findings: [] };
  const read = walk(root).map((path) => policySourceOf(path, `${shown}/${path}`, readFileSync(join(root, path))));
  return { sources: read.map((one) => one.source), findings: read.flatMap((one) => one.findings) };
};
