import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../core/check-schema.ts';
import type { Finding } from '../core/finding.ts';
import { isJenis, type Jenis, kindOf } from '../core/records/kinds.ts';
import {
  fileNameFault,
  ignoredNames,
  isRegencyName,
  linkFault,
  misplacedFault,
  noFileFault,
  refuse,
  regencyNameFault,
  strangeFolderFault,
  strangeKindFault,
  strayFileFault,
  submoduleFault,
} from './layout-faults.ts';

/** A file of the register that may be opened: a plain file, in its place, of bearable size. */
export interface ListedFile {
  readonly daerah: string;
  readonly jenis: Jenis | 'daerah';
  readonly name: string;
  /** Path as shown to people, with forward slashes. */
  readonly file: string;
}

const entriesOf = (directory: string): Dirent[] =>
  readdirSync(directory, { withFileTypes: true })
    .filter((entry) => !ignoredNames.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/** What a directory entry is, if it is nothing that may be opened. */
const refusedType = (entry: Dirent, place: Place, directory: string): Finding | undefined => {
  if (entry.isSymbolicLink()) return linkFault(entry.name, place);
  if (entry.name === '.git') return submoduleFault(directory.split('/').at(-1) ?? '', place);
  return entry.isFile() || entry.isDirectory() ? undefined : noFileFault(entry.name, place);
};

const nameFault = (entry: Dirent, ending: string, place: Place): Finding | undefined =>
  entry.isDirectory() ? strangeFolderFault(entry.name, place) : fileNameFault(entry.name, ending, place);

/** Files whose names differ only in case or in how Unicode composes a letter: one of them is lost on many machines. */
const collisions = (entries: readonly Dirent[], placeAt: (name: string) => Place): Finding[] => {
  const groups = Map.groupBy(entries, (entry) =>
    entry.name
      .normalize('NFC')
      .toLowerCase()
      .replace(/\.(ya?ml|md)$/, ''),
  );
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) =>
      group.map((entry) => {
        const others = group.filter((other) => other !== entry).map((other) => placeAt(other.name).file);
        return refuse(
          placeAt(entry.name),
          'id-bertabrakan',
          `Nama berkas "${entry.name}" bertabrakan dengan ${others.join(', ')}: bedanya hanya huruf besar, ejaan Unicode, atau akhiran.`,
          'Beri nama yang jelas berbeda, atau sisakan satu.',
          others,
        );
      }),
    );
};

interface Listing {
  readonly files: ListedFile[];
  readonly findings: Finding[];
  /** Files and folders that are no records in their place. */
  readonly others: string[];
}

const setAside = ({ findings, others }: Listing, fault: Finding): void => {
  findings.push(fault);
  others.push(fault.file);
};

const listKind = (root: string, shown: string, daerah: string, jenis: Jenis, listing: Listing): void => {
  const { files, findings } = listing;
  const directory = join(root, daerah, jenis);
  const ending = kindOf(jenis).format;
  const entries = entriesOf(directory);
  const placeAt = (name: string): Place => ({
    daerah,
    record: `${jenis}/${name.replace(/\.[^.]*$/, '')}`,
    file: `${shown}/${daerah}/${jenis}/${name}`,
  });
  for (const entry of entries) {
    const place = placeAt(entry.name);
    const fault = refusedType(entry, place, `${daerah}/${jenis}`) ?? nameFault(entry, ending, place);
    if (fault) setAside(listing, fault);
    else files.push({ daerah, jenis, name: entry.name.slice(0, -ending.length - 1), file: place.file });
  }
  findings.push(...collisions(entries, placeAt));
};

const listDaerah = (root: string, shown: string, daerah: string, listing: Listing): void => {
  for (const entry of entriesOf(join(root, daerah))) {
    const place: Place = { daerah, record: 'daerah', file: `${shown}/${daerah}/${entry.name}` };
    const fault = refusedType(entry, place, daerah);
    if (fault) setAside(listing, fault);
    else if (entry.name === 'daerah.yaml' && entry.isFile())
      listing.files.push({ daerah, jenis: 'daerah', name: 'daerah', file: place.file });
    else if (entry.isDirectory() && isJenis(entry.name)) listKind(root, shown, daerah, entry.name, listing);
    else if (entry.isDirectory()) setAside(listing, strangeKindFault(entry.name, place));
    else setAside(listing, misplacedFault(entry.name, place));
  }
};

/** Lists a register folder; everything that is not a record in its place is a finding. */
export const listRegistry = (
  root: string,
  shown: string,
  only?: string,
): {
  readonly files: readonly ListedFile[];
  readonly daerah: readonly string[];
  readonly findings: readonly Finding[];
  readonly others: readonly string[];
} => {
  const daerah: string[] = [];
  const listing: Listing = { files: [], findings: [], others: [] };
  for (const entry of entriesOf(root)) {
    if (only !== undefined && entry.name !== only) continue;
    const place: Place = { daerah: entry.name, record: 'daerah', file: `${shown}/${entry.name}` };
    const fault = refusedType(entry, place, shown);
    if (fault) setAside(listing, fault);
    else if (!entry.isDirectory()) setAside(listing, strayFileFault(entry.name, place));
    else if (!isRegencyName(entry.name)) setAside(listing, regencyNameFault(entry.name, place));
    else {
      daerah.push(entry.name);
      listDaerah(root, shown, entry.name, listing);
    }
  }
  return { ...listing, daerah };
};
