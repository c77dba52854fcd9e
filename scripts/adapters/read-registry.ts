import { join, resolve } from 'node:path';
import { numbered, shapeFinding } from '../core/check-schema.ts';
import type { Finding } from '../core/finding.ts';
import type { SourceFile } from '../core/register.ts';
import { secretFindings, secretsBesides } from '../core/secret-findings.ts';
import type { KnownFile } from './check-cache.ts';
import { type ListedFile, listRegistry } from './list-files.ts';
import { readBounded } from './read-bounded.ts';
import { parseRecordFile, recordOf } from './record-file.ts';
import { strayFindings } from './secret-files.ts';
import { placerOf, type TextFault } from './text.ts';

export const recordNameOf = (listed: Pick<ListedFile, 'jenis' | 'name'>): string =>
  listed.jenis === 'daerah' ? 'daerah' : `${listed.jenis}/${listed.name}`;

/** Findings for faults of a file's text, with their places. */
export const textFindings = (
  listed: Pick<ListedFile, 'daerah' | 'jenis' | 'name' | 'file'>,
  text: string,
  faults: readonly TextFault[],
): Finding[] => {
  const placed = placerOf(text);
  const place = { daerah: listed.daerah, record: recordNameOf(listed), file: listed.file };
  return numbered(faults).map((fault) => ({ ...shapeFinding(place, fault), ...placed(fault.offset) }));
};

export interface RegistryFiles {
  /** Every regency's folder, also one without any file. */
  readonly daerah: readonly string[];
  readonly sources: readonly SourceFile[];
  /** Faults of text and of layout, already placed. */
  readonly findings: readonly Finding[];
}

/** Reads one file; one at a time, so that no number of records can exhaust open files. */
export const readSource = (
  listed: ListedFile,
  bytes: Uint8Array,
): { source: SourceFile; findings: readonly Finding[] } => {
  const parsed = parseRecordFile(listed.file, bytes);
  const { text } = parsed;
  const { value, faults: inside } = recordOf(listed.jenis, parsed);
  const faults = [...parsed.faults, ...inside];
  const place = { daerah: listed.daerah, record: recordNameOf(listed), file: listed.file };
  return {
    source: { ...listed, value, ...(value === undefined ? { text } : {}) },
    findings: [...textFindings(listed, text, faults), ...secretFindings(place, secretsBesides(text, value))],
  };
};

/** A file that the system will not open is a finding like any other: one locked file hides no other fault. */
const readFrom = (listed: ListedFile, path: string): ReturnType<typeof readSource> => {
  try {
    return readSource(listed, readBounded(path));
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    const place = { daerah: listed.daerah, record: recordNameOf(listed), file: listed.file };
    const help = 'Periksa izin berkas dan apakah berkasnya masih ada.';
    return {
      source: { ...listed, value: undefined, text: '' },
      findings: [shapeFinding(place, { code: 'tak-terbaca', message: 'Berkas ini tidak dapat dibuka.', help })],
    };
  }
};

/** A source whose bytes were checked before: opened only when its values are asked for. */
const knownSource = (listed: ListedFile, path: string, known: KnownFile): SourceFile => ({
  ...listed,
  known,
  get value() {
    return recordOf(listed.jenis, parseRecordFile(listed.file, readBounded(path))).value;
  },
});

/**
 * Reads a whole register folder. `shown` is how its path is written in findings;
 * files that `known` answers for are not opened.
 */
export const readRegistry = (
  root: string,
  shown: string,
  only?: string,
  known: (file: string) => KnownFile | undefined = () => undefined,
): RegistryFiles => {
  const listed = listRegistry(root, shown, only);
  const findings = [
    ...listed.findings,
    ...listed.others.flatMap((file) => strayFindings(pathUnder(root, shown, file), file)),
  ];
  const sources = listed.files.map((file) => {
    const path = pathUnder(root, shown, file.file);
    const before = known(file.file);
    if (before) return knownSource(file, path, before);
    const read = readFrom(file, path);
    findings.push(...read.findings);
    return read.source;
  });
  return { daerah: listed.daerah, sources, findings };
};

/** The file's path on disk, from the path that is shown. */
export const pathUnder = (root: string, shown: string, file: string): string =>
  join(resolve(root), file.slice(shown.length + 1));
