import type { Regulation } from '../policy/regulation.ts';
import { type Jabatan, officeRoles } from '../records/jabatan.ts';
import { officeWord } from './words.ts';

const isOfficeRole = (id: string): id is Jabatan['peran'] => officeRoles.some((role) => role === id);

/** A ministry by its name: `Kementerian Komunikasi dan Informatika`. */
const ministryWord = (id: string): string =>
  id
    .split('-')
    .map((word) => (word === 'dan' ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');

/** Who owes, receives or decides, in the words of a regulation: `OPD`, `Dinas Kominfo`; nothing where it has none of its own. */
export const partyWord = (id: string, istilah: Regulation['istilah']): string | undefined => {
  if (id === 'perangkat-daerah') return istilah.perangkat_daerah;
  if (id === 'pemerintah-daerah') return istilah.pemerintah_daerah;
  if (id === 'dinas') return istilah.dinas;
  if (id.startsWith('kementerian-')) return ministryWord(id);
  return isOfficeRole(id) ? officeWord(id, istilah) : undefined;
};
