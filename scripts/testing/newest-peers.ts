import type { PeerCase, PeerRecords } from './office-peers.ts';

const [first, second, third] = ['2026-01-05', '2026-03-02', '2026-04-06'];

const dinas: PeerRecords = {
  'instansi/kominfo': { nama: 'Dinas Contoh Kominfo', bentuk: 'perangkat-daerah', peran: ['dinas'] },
  'jabatan/kepala': { nama: 'Contoh kepala-dinas', instansi: 'kominfo', peran: 'kepala-dinas' },
  'jabatan/bupati': { nama: 'Contoh bupati', instansi: 'kominfo', peran: 'bupati' },
};
const paper = (jenis: string, tanggal: string, mencakup: object, more: object = {}) => ({
  jenis,
  nomor: 'CONTOH/1',
  tanggal,
  penandatangan: jenis === 'keputusan-bupati' ? 'bupati' : 'kepala',
  tentang: 'Contoh',
  mencakup: [mencakup],
  ...more,
});

const advice = (more: object = {}) => paper('rekomendasi-dinas', first, { pengadaan: 'a' }, more);
const purchase = (more: object = {}) => ({
  nama: 'Contoh pengadaan',
  instansi: 'sosial',
  tanggal: second,
  perangkat: [{ jenis: 'laptop', untuk: ['baru'], jumlah: 3 }],
  rekomendasi: ['r'],
  ...more,
});

const account = (pemilik: string, pengelola: string) => ({
  nama: 'Contoh akun',
  layanan: 'Layanan pesan contoh',
  pemilik,
  pengelola: { instansi: pengelola },
  berlaku: { sejak: second },
});
const unit = (induk: string) => ({ nama: 'Contoh Unit', bentuk: 'unit-kerja', induk });

const centre = (jenis: string, lokasi: string, more: object = {}) => ({
  nama: 'Contoh Pusat',
  jenis,
  pemilik: 'kominfo',
  penempatan: { tempat: 'kantor-instansi', negara: 'ID', lokasi, jauh_dari: ['pusat-data'] },
  riwayat: [{ jenis: 'baru', tanggal: first }],
  ...more,
});

const steps: PeerRecords = {
  'keputusan/nilai': paper('evaluasi-mandiri-tik', first, { instansi: 'sosial' }),
  'keputusan/usul': paper('usulan-mandiri-tik', first, { instansi: 'sosial' }),
};
const status = (more: object = {}) => paper('keputusan-bupati', first, { instansi: 'sosial' }, more);
const independent = {
  nama: 'Dinas Contoh Sosial',
  bentuk: 'perangkat-daerah',
  mandiri_tik: { evaluasi: 'nilai', usulan: 'usul', keputusan: 'status' },
};
const special = (more: object = {}) => ({
  nama: 'Contoh Izin',
  pemilik: 'sosial',
  kelas: 'khusus',
  perolehan: 'swakelola',
  riwayat: [{ jenis: 'pembangunan', tanggal: second, pelaksana: ['sosial'] }],
  ...more,
});
const network = {
  nama: 'Contoh Jaringan',
  jenis: 'jaringan-lokal',
  pemilik: 'sosial',
  riwayat: [{ jenis: 'pembangunan', tanggal: second, pelaksana: ['sosial'] }],
};

const desk = (instansi: string) => ({
  nama: 'Contoh Meja',
  jenis: 'service-desk-tier-1',
  instansi,
  berlaku: { sejak: first },
});
const recap = (more: object = {}) => ({
  nama: 'Contoh rekap',
  instansi: 'sosial',
  tanggal: third,
  tingkat_1: 'meja',
  jumlah: { diterima: 4, selesai_tingkat_1: 4 },
  ...more,
});

const inKuburaya = (one: Omit<PeerCase, 'daerah'>): PeerCase => ({
  ...one,
  daerah: 'kubu-raya',
  before: { ...dinas, ...one.before },
});
const inBanjar = (one: Omit<PeerCase, 'daerah'>): PeerCase => ({
  ...one,
  daerah: 'banjar',
  before: { ...dinas, ...steps, 'instansi/sosial': independent, 'keputusan/status': status(), ...one.before },
});

/** Faults between records of which only Kubu Raya and Banjar speak: purchases, accounts, desks, a status and what it opens. */
export const newestPeers: Readonly<Record<string, readonly PeerCase[]>> = {
  'pengadaan/rekomendasi': [
    inKuburaya({
      name: 'a purchase without a recommendation is at fault itself',
      before: { 'keputusan/r': advice() },
      change: { 'pengadaan/a': purchase({ rekomendasi: undefined }) },
      introduced: ['pengadaan/a '],
    }),
    inKuburaya({
      name: 'a recommendation that ends earlier puts the purchase at fault',
      before: { 'keputusan/r': advice(), 'pengadaan/a': purchase() },
      change: { 'keputusan/r': advice({ berlaku: { sampai: '2026-03-01' } }) },
      introduced: ['pengadaan/a rekomendasi'],
    }),
    inKuburaya({
      name: 'a signer who goes to another agency puts the purchase at fault',
      before: { 'keputusan/r': advice(), 'pengadaan/a': purchase() },
      change: { 'jabatan/kepala': { nama: 'Contoh kepala', instansi: 'desa', peran: 'kepala-instansi' } },
      introduced: ['pengadaan/a rekomendasi'],
    }),
    inKuburaya({
      name: 'a late recommendation of old stays old',
      before: { 'keputusan/r': advice({ tanggal: third }), 'pengadaan/a': purchase() },
      change: { 'pengadaan/a': purchase({ keperluan: 'Contoh keperluan.' }) },
      introduced: [],
      old: ['pengadaan/a rekomendasi'],
    }),
  ],
  'media-sosial/pengelola-berhak': [
    inKuburaya({
      name: 'an account run by another agency is at fault itself',
      before: {},
      change: { 'media-sosial/a': account('sosial', 'desa') },
      introduced: ['media-sosial/a pengelola.instansi'],
    }),
    inKuburaya({
      name: 'a unit that goes to another agency puts its account at fault, which the first one runs',
      before: { 'instansi/sehat': unit('sosial'), 'media-sosial/a': account('sehat', 'sosial') },
      change: { 'instansi/sehat': unit('desa') },
      introduced: ['media-sosial/a pengelola.instansi'],
    }),
  ],
  'infrastruktur/jauh-dari': [
    inKuburaya({
      name: 'a data centre that moves beside its recovery centre puts that at fault',
      before: {
        'infrastruktur/pusat': centre('pusat-data', 'Kompleks Contoh A'),
        'infrastruktur/pulih': centre('pusat-pemulihan', 'Kompleks Contoh B', { melindungi: ['pusat'] }),
      },
      change: { 'infrastruktur/pusat': centre('pusat-data', 'Kompleks Contoh B') },
      introduced: ['infrastruktur/pulih penempatan.jauh_dari'],
    }),
  ],
  'instansi/status-mandiri-tik': [
    inBanjar({
      name: 'a proposal that comes after the decree puts the agency at fault',
      before: {},
      change: { 'keputusan/usul': paper('usulan-mandiri-tik', second, { instansi: 'sosial' }) },
      introduced: ['instansi/sosial mandiri_tik.usulan'],
    }),
  ],
  'aplikasi/pembangun-berhak': [
    inBanjar({
      name: 'a status that ends before the work puts the application at fault',
      before: { 'aplikasi/izin': special() },
      change: { 'keputusan/status': status({ berlaku: { sampai: '2026-03-01' } }) },
      introduced: ['aplikasi/izin riwayat.0.pelaksana.0'],
    }),
    inBanjar({
      name: 'a status that ends after the work puts nothing at fault',
      before: { 'aplikasi/izin': special() },
      change: { 'keputusan/status': status({ berlaku: { sampai: second } }) },
      introduced: [],
    }),
    inBanjar({
      name: 'work of old without the status stays old',
      before: { 'aplikasi/izin': special(), 'keputusan/status': status({ tanggal: third }) },
      change: { 'aplikasi/izin': special({ tupoksi: 'Contoh urusan.' }) },
      introduced: [],
      old: ['aplikasi/izin riwayat.0.pelaksana.0'],
    }),
  ],
  'infrastruktur/mandiri-tik': [
    inBanjar({
      name: 'a status that covers another puts the network at fault, by what it was built and by who runs it',
      before: { 'infrastruktur/lan': { ...network, pengelola: { instansi: 'sosial' } } },
      change: { 'keputusan/status': paper('keputusan-bupati', first, { instansi: 'desa' }) },
      introduced: ['infrastruktur/lan pengelola', 'infrastruktur/lan riwayat.0.pelaksana.0'],
    }),
  ],
  'meja-layanan/penangan': [
    inBanjar({
      name: 'a desk that goes to another agency puts the recap at fault',
      before: { 'lembaga/meja': desk('sosial'), 'meja-layanan/r': recap() },
      change: { 'lembaga/meja': desk('desa') },
      introduced: ['meja-layanan/r tingkat_1'],
    }),
  ],
};
