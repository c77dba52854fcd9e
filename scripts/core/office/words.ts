import type { Regulation } from '../policy/regulation.ts';
import type { Jabatan } from '../records/jabatan.ts';

/** A role in the words of a regulation: `kepala OPD`, `kepala Dinas Kominfo`. */
export const officeWord = (role: Jabatan['peran'], { dinas, perangkat_daerah }: Regulation['istilah']): string =>
  ({
    bupati: 'Bupati',
    'sekretaris-daerah': 'Sekretaris Daerah',
    'kepala-dinas': `Kepala ${dinas}`,
    'petugas-dinas': `petugas ${dinas}`,
    'kepala-instansi': `kepala ${perangkat_daerah}`,
    'petugas-instansi': `petugas ${perangkat_daerah}`,
    'anggota-lembaga': 'anggota lembaga',
    gerbang: 'gerbang persetujuan',
  })[role];
