import { type Jenis, kindOf, type RecordOf } from '../../scripts/core/records/kinds.ts';
import { type Entry, entryOf } from '../../scripts/core/registry.ts';

/** The regency whose real agencies, offices and law the samples lean on. */
export const DAERAH = 'buleleng';

/** A record that every page takes for one of the register, and for a sample. */
export const sample = <J extends Jenis>(jenis: J, record: unknown): Entry<J> => {
  const parsed = kindOf(jenis).schema.parse({ asal: 'contoh', ...(record as object) }) as RecordOf<J>;
  return entryOf({ daerah: DAERAH, jenis, file: `registry/${DAERAH}/${jenis}/${parsed.id}.yaml`, record: parsed });
};
