import type { Place } from '../core/check-schema.ts';
import type { Finding } from '../core/finding.ts';
import { isJenis, type Jenis, kindOf } from '../core/records/kinds.ts';
import type { TreeFile } from './git-changes.ts';
import {
  fileNameFault,
  ignoredNames,
  isRegencyName,
  linkFault,
  misplacedFault,
  regencyNameFault,
  strangeFolderFault,
  strangeKindFault,
  strayFileFault,
  submoduleFault,
} from './layout-faults.ts';
import { shown } from './stored-registry.ts';

const inKind = (daerah: string, jenis: Jenis, name: string, isFolder: boolean): Finding | undefined => {
  const place: Place = {
    daerah,
    record: `${jenis}/${name.replace(/\.[^.]*$/, '')}`,
    file: `${shown}/${daerah}/${jenis}/${name}`,
  };
  return isFolder ? strangeFolderFault(name, place) : fileNameFault(name, kindOf(jenis).format, place);
};

/** What is out of place about a path under the register, by the same sentences as of a folder on disk. */
const misplaced = (parts: readonly string[]): Finding | undefined => {
  const [daerah = '', jenis, name, ...more] = parts;
  const place = (file: string): Place => ({ daerah, record: 'daerah', file });
  if (jenis === undefined) return strayFileFault(daerah, place(`${shown}/${daerah}`));
  if (!isRegencyName(daerah)) return regencyNameFault(daerah, place(`${shown}/${daerah}`));
  const folder = place(`${shown}/${daerah}/${jenis}`);
  if (name === undefined) return jenis === 'daerah.yaml' ? undefined : misplacedFault(jenis, folder);
  return isJenis(jenis) ? inKind(daerah, jenis, name, more.length > 0) : strangeKindFault(jenis, folder);
};

/**
 * What is wrong with a file of a tree as a part of the register, apart from what it says. Two names that differ only in
 * case need no word of their own: one of them is no name of a record.
 */
export const layoutFault = ({ path, mode }: TreeFile): Finding | undefined => {
  const parts = path.split('/').slice(1);
  const name = parts.at(-1) ?? '';
  const place: Place = { daerah: parts[0] ?? '', record: parts.slice(1, 3).join('/') || 'daerah', file: path };
  if (mode === '120000') return linkFault(name, place);
  if (mode === '160000') return submoduleFault(name, place);
  return ignoredNames.has(name) && parts.length <= 3 ? undefined : misplaced(parts);
};
