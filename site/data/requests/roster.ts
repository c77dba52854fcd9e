import type { Jenis } from '../../../scripts/core/records/kinds.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import type { Roster } from '../../../scripts/core/render/gate-names.ts';
import type { Regency } from '../portal.ts';

const entriesOf = <J extends Jenis>({ registry }: Regency, jenis: J): Entry<J>[] =>
  registry.entries.filter((entry): entry is Entry<J> => entry.jenis === jenis);

/** The roster of a regency as the words of the gate need it; accounts of offices stay out. */
export const rosterOf = (regency: Regency): Roster => ({
  regencies: [
    {
      daerah: regency.id,
      instansi: entriesOf(regency, 'instansi').map(({ id, record }) => ({
        id,
        nama: record.nama,
        isDinas: record.peran?.includes('dinas') ?? false,
      })),
      offices: entriesOf(regency, 'jabatan').map(({ id, record: { nama } }) => ({ id, nama, accounts: [] })),
      bodies: entriesOf(regency, 'lembaga').map(({ id, record: { nama, jenis } }) => ({ id, nama, jenis })),
    },
  ],
});
