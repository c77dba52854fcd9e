import type { Parts, Regency } from './traps.ts';
import { asal, berkas, valuesOf } from './traps-application.ts';

/** What a regency's own list calls a server; Buleleng has no word for one. */
const serverWord: Readonly<Record<Regency, string>> = {
  badung: 'server',
  bulukumba: 'server',
  buleleng: 'lainnya',
  'kubu-raya': 'penempatan-server',
  banjar: 'server',
};
const internetWord: Readonly<Record<Regency, string>> = {
  badung: 'layanan-internet',
  bulukumba: 'layanan-internet',
  buleleng: 'akses-internet',
  'kubu-raya': 'bandwidth',
  banjar: 'wan',
};

export const firm: Parts = { nama: 'PT Contoh Jaringan', badan_hukum: 'ID' };
export const by = (instansi: string): Parts => ({ instansi, pihak_ketiga: null });
export const byFirm: Parts = { pihak_ketiga: firm, instansi: null };
/** One event, which takes the place of the base's own; a null in `more` leaves the part out. */
export const event = (jenis: string, more: Parts = {}): Parts =>
  Object.fromEntries(Object.entries({ jenis, tanggal: '2026-03-02', ...more }).filter(([, value]) => value !== null));

const dinas = { instansi: 'kominfo' };
const facility = (more: Parts): Parts => ({
  pemilik: 'kominfo',
  peruntukan: 'Layanan kabupaten.',
  aset: 'pemerintah-daerah',
  penyedia: dinas,
  pengelola: dinas,
  penanggung_jawab_keamanan: dinas,
  penempatan: { tempat: 'pusat-data-dinas' },
  riwayat: [event('baru')],
  asal,
  ...more,
});

/** What an agency has of its own is coordinated with the Dinas in Buleleng and Kubu Raya. */
const own = (daerah: Regency): Parts => ({
  pemilik: 'kesehatan',
  ...(daerah === 'buleleng' || daerah === 'kubu-raya'
    ? { riwayat: [event('baru', { instrumen: ['fasilitas'] })] }
    : {}),
});

const kept = ['standar-manajemen-risiko', 'rencana-kelangsungan-bisnis', 'rencana-pemulihan-bencana'];
/** The centre of the Dinas, in Indonesia and run by the three documents of Buleleng's list. */
export const centre: Parts = facility({
  nama: 'Pusat data',
  jenis: 'pusat-data',
  penempatan: { tempat: 'pusat-data-dinas', negara: 'ID', lokasi: 'Kompleks kantor' },
  dokumentasi: kept.map((butir) => ({ butir, keadaan: 'ada', tanggal: '2026-03-20', berkas })),
});

/** What Banjar asks of every facility: the standard that it meets, that the Dinas can inspect it, what a centre guarantees. */
const inspected = (daerah: Regency): Parts => ({
  standar: [{ jenis: 'interoperabilitas', nama: 'Standar Dinas' }],
  pemeriksaan: { dapat: true, cara: 'Bersama petugas.' },
  jaminan: valuesOf(daerah, 'jaminan_infrastruktur').map((butir) => ({ butir, uraian: 'Terpenuhi.' })),
});

/** Servers, networks and centres as every regulation accepts them; only an office network is run by another in Badung. */
export const facilities = (daerah: Regency): Parts => {
  const all = facilitiesAsBuilt(daerah);
  if (daerah !== 'banjar') return all;
  return Object.fromEntries(
    Object.entries(all).map(([ref, parts]) => [
      ref,
      ref.startsWith('infrastruktur/') ? { ...inspected(daerah), ...(parts as Parts) } : parts,
    ]),
  );
};

const facilitiesAsBuilt = (daerah: Regency): Parts => ({
  'infrastruktur/alamat': facility({
    nama: 'Alamat',
    jenis: daerah === 'buleleng' ? 'akses-internet' : daerah === 'banjar' ? 'pusat-data' : 'alamat-ip',
    lingkup_alamat: ['publik'],
  }),
  'infrastruktur/server': facility({
    nama: 'Server antrean',
    jenis: serverWord[daerah],
    ...own(daerah),
    tersambung: true,
    alamat_dari: ['alamat'],
  }),
  'infrastruktur/lan': facility({
    nama: 'Jaringan kantor',
    jenis: 'jaringan-lokal',
    ...own(daerah),
    ...(daerah === 'buleleng' ? { label_kabel: { tanpa_label: 0 } } : {}),
    penyedia: { instansi: 'kesehatan' },
    pengelola: { instansi: daerah === 'badung' ? 'kominfo' : 'kesehatan' },
    tersambung: true,
    alamat_dari: ['alamat'],
    penempatan: { tempat: 'kantor-instansi' },
  }),
  'infrastruktur/pusat-data': centre,
  'keputusan/fasilitas': {
    jenis: 'koordinasi-dinas',
    nomor: '12',
    tanggal: '2026-03-02',
    penandatangan: 'kepala-kominfo',
    tentang: 'Infrastruktur sendiri',
    mencakup: [{ infrastruktur: 'server' }, { infrastruktur: 'lan' }],
    asal,
  },
  'infrastruktur/internet': facility({
    nama: 'Internet',
    jenis: internetWord[daerah],
    tersambung: true,
    alamat_dari: ['alamat'],
  }),
  'rencana/kajian': {
    nama: 'Kajian infrastruktur',
    jenis: daerah === 'badung' ? 'kajian' : daerah === 'banjar' ? 'arsitektur-spbe' : 'rencana-induk',
    butir: [{ id: 'butir', judul: 'Butir' }],
    berlaku: { sejak: '2025-01-01', sampai: '2029-12-31' },
    asal,
  },
});

/** Data that go to a vertical agency through the Dinas's own system. */
export const cooperations = (_daerah: Regency): Parts => ({
  'kerja-sama/interkoneksi': {
    nama: 'Pertukaran data',
    jenis: 'interkoneksi-data',
    instansi: 'kesehatan',
    mitra: [{ nama: 'Kantor Wilayah', jenis: 'instansi-vertikal' }],
    tujuan: 'Pelayanan kesehatan yang lebih cepat.',
    dasar_hukum: ['Undang-Undang tentang Kesehatan'],
    melalui: { sistem: 'Penghubung data', pengelola: 'kominfo' },
    riwayat: [event('baru')],
    asal,
  },
});
