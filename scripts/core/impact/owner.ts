import { applicantsOf } from '../gate/applicant.ts';
import type { Entry, Registry } from '../registry.ts';

/** The agency whose file or record a finding is about. */
export interface Owner {
  /** Null where the register names none: a body, an instrument, a policy file, a record that cannot be read. */
  readonly instansi: string | null;
  readonly nama: string | null;
  readonly contoh: boolean;
  /** False for a real agency in a register that only demonstrates: what is recorded of it is no judgement on it. */
  readonly dinilai: boolean;
}

const nobody: Owner = { instansi: null, nama: null, contoh: false, dinilai: true };

const isAgency = (entry: Entry | undefined): entry is Entry<'instansi'> => entry?.jenis === 'instansi';
const isOffice = (entry: Entry): entry is Entry<'jabatan'> => entry.jenis === 'jabatan';

const agencyIdOf = (entry: Entry): string | undefined => {
  if (isAgency(entry)) return entry.id;
  return isOffice(entry) ? entry.record.instansi : applicantsOf(entry.jenis, entry.record)[0];
};

/** Tells for a record of a regency, `jenis/id`, whose it is, as its kind declares and the register stands now. */
export const ownersIn = (registries: ReadonlyMap<string, Registry>): ((daerah: string, ref: string) => Owner) => {
  const known = new Map<string, Owner>();
  const ownerOf = (registry: Registry, ref: string): Owner => {
    const entry = registry.lookup('by-id', ref)[0] as Entry | undefined;
    const instansi = entry && agencyIdOf(entry);
    if (instansi === undefined) return nobody;
    const agency = registry.lookup('by-id', `instansi/${instansi}`)[0] as Entry | undefined;
    const contoh = (isAgency(agency) ? agency.record.asal : entry?.record.asal) === 'contoh';
    const nama = isAgency(agency) ? agency.record.nama : null;
    return { instansi, nama, contoh, dinilai: contoh || registry.profil.keadaan === 'resmi' };
  };
  return (daerah, ref) => {
    const registry = registries.get(daerah);
    if (!registry) return nobody;
    const place = `${daerah}/${ref}`;
    const owner = known.get(place) ?? ownerOf(registry, ref);
    known.set(place, owner);
    return owner;
  };
};
