import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../core/check-schema.ts';
import type { Finding } from '../core/finding.ts';
import { regencyOf } from '../core/gate/change-class.ts';
import { isPrivateStructure } from '../core/private-structure.ts';
import { secretFindings } from '../core/secret-findings.ts';
import { type SecretKind, secretsIn } from '../core/secret-keys.ts';
import { readBounded } from './read-bounded.ts';

/** Windows writes two bytes for a letter, with or without a mark that says so. */
const encodingOf = ([first, second, third, fourth]: Uint8Array): string => {
  if ((first === 0xff && second === 0xfe) || (second === 0 && fourth === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && third === 0) ? 'utf-16be' : 'utf-8';
};

const textOf = (bytes: Uint8Array): string => new TextDecoder(encodingOf(bytes)).decode(bytes);
const inText = (text: string): readonly SecretKind[] => secretsIn(text).filter((kind) => kind !== 'kata-sandi');

/** Whether the bytes of a file are, or hold, what only its owner may know. Passwords are looked for in records alone: code writes of them all the time. */
export const secretsInBytes = (bytes: Uint8Array): readonly SecretKind[] => {
  if (isPrivateStructure(bytes)) return ['kunci'];
  return inText(textOf(bytes));
};

/** Lines with which a key begins are the same in every key: they are kept, so that another one under them is seen. */
const opening = /BEGIN|PuTTY|Private-Lines|kty/i;

/** Secrets of a file that it did not hold before: a key that took the place of another is as new as any. */
const secretsAdded = (bytes: Uint8Array, before: Uint8Array): readonly SecretKind[] => {
  if (isPrivateStructure(bytes)) return Buffer.compare(bytes, before) === 0 ? [] : ['kunci'];
  const linesOf = (text: string) => text.split(/[\r\n]+/).map((line) => line.trim());
  const old = new Set(linesOf(textOf(before)));
  return inText(
    linesOf(textOf(bytes))
      .filter((line) => opening.test(line) || !old.has(line))
      .join('\n'),
  );
};

/** A file that is no record, as findings name it. */
const placeOf = (file: string): Place => ({
  daerah: regencyOf(file) ?? 'bersama',
  record: `berkas/${file}`,
  file,
});

/** Findings of a file from its bytes, without what it held before. */
export const bytesFindings = (file: string, bytes: Uint8Array, before?: Uint8Array): Finding[] => {
  const found = secretsInBytes(bytes);
  const isOpen = found.length > 0 && before !== undefined;
  return secretFindings(placeOf(file), isOpen ? secretsAdded(bytes, before) : found);
};

/** Findings of what a file held in an earlier commit of a request. */
export const pastFindings = (file: string, bytes: Uint8Array): Finding[] =>
  secretFindings(placeOf(file), secretsInBytes(bytes), 'Suatu commit permohonan ini, pada berkas ini,');

/** So many files of a folder that belongs nowhere are opened; that it is there is a finding anyway. */
const most = 1000;

const plainFilesUnder = (path: string): string[] => {
  const found = lstatSync(path);
  if (found.isFile()) return [''];
  if (!found.isDirectory()) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length))
    .sort()
    .slice(0, most);
};

/** A file that cannot be opened, or is gone by now, says nothing here. */
const attempt = <T>(work: () => T[]): T[] => {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return [];
    throw error;
  }
};

/** Secrets in a file that is no record, or in the files of a folder that is none of the register's; without what it held before. */
export const strayFindings = (path: string, shown: string, before?: Uint8Array): Finding[] =>
  attempt(() => plainFilesUnder(path)).flatMap((rest) =>
    attempt(() => bytesFindings(`${shown}${rest.split('\\').join('/')}`, readBounded(`${path}${rest}`), before)),
  );
