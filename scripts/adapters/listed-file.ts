import { isJenis, kindOf } from '../core/records/kinds.ts';
import { isRecordName, isRegencyName } from './layout-faults.ts';
import type { ListedFile } from './list-files.ts';

/** The record file that a path under the register names, if it is in its place and so named that it is read. */
export const listedAt = (path: string, shown: string): ListedFile | undefined => {
  const [daerah = '', jenis = '', file = '', ...more] = path.split('/');
  if (!isRegencyName(daerah)) return undefined;
  if (jenis === 'daerah.yaml' && file === '')
    return { daerah, jenis: 'daerah', name: 'daerah', file: `${shown}/${path}` };
  if (!isJenis(jenis) || more.length > 0) return undefined;
  const ending = `.${kindOf(jenis).format}`;
  const name = file.slice(0, -ending.length);
  return file.endsWith(ending) && isRecordName(name) ? { daerah, jenis, name, file: `${shown}/${path}` } : undefined;
};

/** Whether a mode is that of a plain file: links and submodules are listed, never read. */
export const isPlainMode = (mode: string): boolean => mode === '100644' || mode === '100755';
