import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { numbered, type Place, shapeFinding } from '../core/check-schema.ts';
import type { Finding } from '../core/finding.ts';
import type { PolicySource } from '../core/policy/load.ts';
import { readBounded } from './read-bounded.ts';
import { parseRecordFile } from './record-file.ts';
import { placerOf } from './text.ts';

export interface PolicyFiles {
  readonly sources: readonly PolicySource[];
  readonly findings: readonly Finding[];
}

/** Rules, what tests them, the examples of a regency and the guide are no policy data. */
export const isData = (path: string) =>
  !/^(?:rules\/|traps\/|[^/]+\/contoh-aturan\/|MEMAKAI\.md$)/.test(path) && !path.endsWith('.test.ts');

interface Walked {
  readonly paths: readonly string[];
  /** Links and other things that are no plain files: law that nobody reads must not go unnoticed. */
  readonly refused: readonly string[];
}

const walk = (root: string, under = ''): Walked => {
  const found = readdirSync(join(root, under), { withFileTypes: true })
    .sort((a: Dirent, b: Dirent) => (a.name < b.name ? -1 : 1))
    .map((entry): Walked => {
      const path = under === '' ? entry.name : `${under}/${entry.name}`;
      if (!isData(entry.isDirectory() ? `${path}/` : path) || entry.name.startsWith('.'))
        return { paths: [], refused: [] };
      if (entry.isDirectory()) return walk(root, path);
      return entry.isFile() ? { paths: [path], refused: [] } : { paths: [], refused: [path] };
    });
  return { paths: found.flatMap(({ paths }) => paths), refused: found.flatMap(({ refused }) => refused) };
};

const placeIn = (path: string, file: string): Place => ({
  daerah: path.split('/')[0] ?? '',
  record: `kebijakan/${path.replace(/\.[a-z]+$/, '')}`,
  file,
});

/** Of a link or another thing that is no plain file, which is not read. */
export const refusal = (path: string, file: string): Finding =>
  shapeFinding(placeIn(path, file), {
    code: 'tautan',
    message: `"${path}" adalah tautan atau bukan berkas biasa, sehingga tidak dibaca.`,
    help: 'Ganti dengan berkasnya sendiri.',
  });

/** One policy file from its bytes. */
export const policySourceOf = (
  path: string,
  file: string,
  bytes: Uint8Array,
): { source: PolicySource; findings: readonly Finding[] } => {
  const { text, value, body, faults } = parseRecordFile(file, bytes);
  const place = placeIn(path, file);
  const placed = placerOf(text);
  const findings = numbered(faults).map((fault) => ({ ...shapeFinding(place, fault), ...placed(fault.offset) }));
  return { source: { path, file, value, body }, findings };
};

/** Reads all policy data under a folder; an absent folder has no policies. */
export const readPolicies = (root: string, shown: string): PolicyFiles => {
  if (!existsSync(root)) return { sources: [], findings: [] };
  const { paths, refused } = walk(root);
  const read = paths.map((path) => policySourceOf(path, `${shown}/${path}`, readBounded(join(root, path))));
  return {
    sources: read.map((one) => one.source),
    findings: [...refused.map((path) => refusal(path, `${shown}/${path}`)), ...read.flatMap((one) => one.findings)],
  };
};
