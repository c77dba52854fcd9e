import type { Body, Office, RegencyFacts, StatedApproval } from '../core/gate/facts.ts';

const office = (id: string, instansi: string, peran: Office['peran'], ...accounts: number[]): Office => ({
  id,
  nama: id,
  instansi,
  peran,
  accounts,
  berlaku: null,
});

/** Accounts of the offices below. */
export const accounts = {
  kepalaDinas: 1003,
  petugasDinas1: 1004,
  petugasDinas2: 1005,
  kepalaKesehatan: 2001,
  petugasKesehatan: 2002,
  kepalaArsip: 2003,
  kepalaPariwisata: 2004,
  sekda: 1002,
} as const;

const approval = (more: Partial<StatedApproval> & Pick<StatedApproval, 'untuk' | 'oleh'>): StatedApproval => ({
  id: 'uji',
  provision: 'uji/10.4',
  basis: 'teks',
  peran: 'pemutus',
  kuorum: 1,
  ...more,
});

/** An officer of the Dinas decides on names, never one who wrote the request. */
export const dinasDecides = approval({
  untuk: { jenis: 'subdomain' },
  oleh: ['dinas'],
  kecuali: ['penulis', 'kontributor'],
});

/** At least half of the council decides on what the tests call a server. */
export const councilDecides = approval({
  provision: 'uji/6.3',
  untuk: { jenis: 'layanan' },
  oleh: ['dewan-tik'],
  kuorum: '1/2',
  kecuali: ['penulis', 'kontributor', 'instansi-pemohon'],
  lembaga: { ketua: true, dasar: 'keputusan-bupati' },
});

export const dewanTik: Body = {
  id: 'dewan-tik',
  nama: 'Dewan TIK',
  jenis: 'dewan-tik',
  ketua: 'sekda',
  anggota: ['kepala-dinas', 'kepala-kesehatan', 'kepala-arsip', 'kepala-pariwisata'],
  berlaku: { sejak: '2026-01-07' },
  dasar: { jenis: 'keputusan-bupati', tanggal: '2026-01-05', berlaku: null },
};

/** A regency with a Dinas, agencies, a council, and the approvals that the attack cases speak of. */
export const regency: RegencyFacts = {
  daerah: 'uji',
  keadaan: 'peragaan',
  instansi: [
    { id: 'kominfo', nama: 'Dinas Kominfo', induk: null, isDinas: true },
    { id: 'kesehatan', nama: 'Dinas Kesehatan', induk: null, isDinas: false },
    { id: 'puskesmas', nama: 'Puskesmas', induk: 'kesehatan', isDinas: false },
  ],
  offices: [
    office('bupati', 'pemkab', 'bupati', 1001),
    office('sekda', 'setda', 'sekretaris-daerah', accounts.sekda),
    office('kepala-dinas', 'kominfo', 'kepala-dinas', accounts.kepalaDinas),
    office('petugas-dinas-1', 'kominfo', 'petugas-dinas', accounts.petugasDinas1),
    office('petugas-dinas-2', 'kominfo', 'petugas-dinas', accounts.petugasDinas2),
    office('kepala-kesehatan', 'kesehatan', 'kepala-instansi', accounts.kepalaKesehatan),
    office('petugas-kesehatan', 'kesehatan', 'petugas-instansi', accounts.petugasKesehatan),
    office('kepala-arsip', 'arsip', 'kepala-instansi', accounts.kepalaArsip),
    office('kepala-pariwisata', 'pariwisata', 'kepala-instansi', accounts.kepalaPariwisata),
    office('gerbang', 'kominfo', 'gerbang'),
  ],
  bodies: [dewanTik],
  approvals: [dinasDecides, councilDecides],
  instruments: [],
  stewards: [],
};
