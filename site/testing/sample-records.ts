import { type Entry, type Registry, registryOf } from '../../scripts/core/registry.ts';
import { regencyOf } from '../data/portal.ts';
import { DAERAH, sample } from './sample.ts';
import { sampleDecisions } from './sample-decisions.ts';
import { samplePartners } from './sample-partners.ts';

const archived = (nomor: string) => ({
  nomor: `CONTOH/${nomor}`,
  tanggal: '2026-03-02',
  penandatangan: 'Kepala Dinas Contoh Perizinan',
  sha256: 'c48bffe6aef2bf2b4f4dfa6343dc0ac3c18e52ffb57821cda29235c2753feb9c',
  lokasi: 'Arsip Dinas (contoh)',
});

const plan = { rencana: 'contoh-rencana-induk', butir: 'antrean' };

/** An application with a value in every field, some documents missing and some handed over. */
export const sampleAplikasi = sample('aplikasi', {
  id: 'contoh-antrean-lengkap',
  nama: 'Contoh Antrean Lengkap',
  label_resmi: ['contoh-antrean-lengkap'],
  kelas: 'khusus',
  peruntukan: 'Mengambil nomor antrean loket perizinan dari rumah.',
  keperluan_khusus: 'Loket perizinan memakai urutan layanan yang berbeda dari daerah lain.',
  tupoksi: 'Penyelenggaraan pelayanan perizinan terpadu.',
  pemilik: 'contoh-perizinan',
  penyedia: { instansi: 'dinas-kominfosanti' },
  operator: 'contoh-perizinan',
  pengguna: { cakupan: 'beberapa-perangkat-daerah', instansi: ['contoh-perizinan', 'contoh-pustaka'] },
  perolehan: 'pengadaan',
  berbasis_web: true,
  melayani: ['pelayanan-publik'],
  kunci_identitas: ['NIK'],
  hak_cipta: { pemegang: 'pemerintah-daerah', mencakup: ['aplikasi', 'kode-sumber'], bukti: archived('PERJANJIAN/1') },
  bersifat_terbuka: true,
  lisensi: { kode: 'terbuka', nama: 'EUPL-1.2' },
  kode_sumber: { tautan: 'https://contoh-kode.example/antrean', revisi: '8baa3d6', terdaftar: '2026-06-02' },
  dokumentasi: [
    { butir: 'regulasi', keadaan: 'ada', tanggal: '2026-03-02', berkas: archived('DOKUMEN/1') },
    {
      butir: 'kebutuhan-perangkat-lunak',
      keadaan: 'ada',
      versi: '1.0',
      berkas: { tautan: 'https://contoh-arsip.example/kebutuhan.pdf' },
      diminta: '2026-06-01',
    },
    { butir: 'arsitektur', keadaan: 'ada', berkas: archived('DOKUMEN/2'), bagian: ['data', 'aplikasi'] },
    { butir: 'dokumen-teknis', keadaan: 'ada' },
    { butir: 'manual', keadaan: 'belum', keterangan: 'Disusun bersama pelatihan.' },
    { butir: 'kode-sumber', keadaan: 'ada', berkas: { tautan: 'https://contoh-kode.example/antrean' } },
    { butir: 'video-pelatihan', keadaan: 'ada', berkas: { lokasi: 'Arsip Dinas (contoh)' } },
  ],
  serah_terima: [
    {
      tanggal: '2026-06-10',
      penerima: 'dinas-kominfosanti',
      instrumen: 'contoh-berita-acara',
      butir: ['kebutuhan-perangkat-lunak', 'kode-sumber'],
    },
    { tanggal: '2026-07-01', penerima: 'contoh-perizinan', butir: ['kebutuhan-perangkat-lunak'] },
  ],
  pengujian: [
    {
      jenis: ['keamanan', 'kinerja'],
      tanggal: '2026-05-20',
      tim_penguji: 'Tim uji Dinas (contoh)',
      hasil: 'lulus',
      laporan: archived('LAPORAN/1'),
    },
    {
      jenis: ['debugging'],
      tanggal: '2026-05-22',
      tim_penguji: 'Tim uji Dinas (contoh)',
      hasil: 'lulus-dengan-catatan',
    },
  ],
  fitur: [
    { butir: 'koreksi', keadaan: 'ada', uraian: 'Nomor dapat diperbaiki sebelum dipanggil.' },
    { butir: 'pembatalan', keadaan: 'tidak-relevan', alasan: 'Nomor antrean gugur sendiri bila tidak dipakai.' },
  ],
  sifat: [{ butir: 'akses', keadaan: 'belum' }],
  kompleksitas: [
    { butir: 'jumlah-pengguna', nilai: 'tinggi', uraian: 'Sekitar 900 pemakai sehari.' },
    { butir: 'jumlah-fitur', nilai: 'rendah' },
  ],
  pernyataan: [
    { butir: 'prioritas-kebutuhan', uraian: 'Antrean loket adalah keluhan terbanyak dalam survei tahun lalu.' },
    { butir: 'kemandirian', uraian: 'Dikerjakan pegawai sendiri setelah masa jaminan.' },
  ],
  standar: [
    { jenis: 'interoperabilitas', nama: 'Permenkominfo 1/2023' },
    { jenis: 'kerangka-kerja', nama: 'Kerangka web sumber terbuka' },
  ],
  integrasi: { uraian: 'Membagikan data antrean lewat antarmuka terbuka.', aplikasi: ['contoh-survei'] },
  hak_akses: [
    { peran: 'Petugas loket', akses: ['layanan'], pemegang: 'asn' },
    { peran: 'Pengelola', akses: ['layanan', 'data', 'keamanan'], pemegang: 'asn' },
    { peran: 'Pemohon', akses: ['layanan'], pemegang: 'masyarakat' },
  ],
  basis_data: ['contoh-data-izin'],
  layanan: ['contoh-layanan-loket'],
  riwayat: [
    { jenis: 'perencanaan', tanggal: '2026-01-12', pelaksana: ['contoh-perizinan'], acuan_rencana: [plan] },
    {
      jenis: 'pengadaan',
      tanggal: '2026-02-16',
      pelaksana: ['contoh-perizinan'],
      pembantu: ['dinas-kominfosanti', 'contoh-pustaka'],
      pihak_ketiga: [
        { nama: 'CV Contoh Perangkat', badan_hukum: 'ID', lokasi: 'ID', bukti: archived('AKTA/1') },
        { nama: 'PT Contoh Jaringan', badan_hukum: 'tidak-berbadan-hukum', lokasi: 'SG' },
      ],
      instrumen: ['contoh-koordinasi'],
      acuan_rencana: [plan],
      surat: archived('SURAT/1'),
    },
    { jenis: 'penerapan', tanggal: '2026-06-15', versi: '1.0', dokumen: archived('LAPORAN/2') },
    { jenis: 'pemeliharaan', tanggal: '2026-09-01', pelaksana: ['tidak-ada'], keterangan: 'Perbaikan berkala.' },
  ],
});

/** Records that the sample application names and that name it. */
export const sampleRelated: readonly Entry[] = [
  sample('basis-data', {
    id: 'contoh-data-izin',
    nama: 'Contoh Data Izin Usaha',
    uraian: 'Izin usaha yang terbit, menurut jenis dan kecamatan.',
    kelompok: 'Perizinan',
    pengelola: 'contoh-perizinan',
    tupoksi: 'Penerbitan izin usaha.',
    pemilik: 'pemerintah-daerah',
    pengelola_kelompok: 'dinas-kominfosanti',
    subjek: { topik: 'izin-usaha', indikator: 'jumlah', rincian: 'kecamatan' },
    kunci_identitas: ['NIK'],
    klasifikasi: { kelas: 'terbuka', ditetapkan_oleh: 'contoh-perizinan', tanggal: '2026-04-01' },
    penyimpanan: { tempat: 'pusat-data-dinas', keterangan: 'Salinan cadangan setiap malam.' },
    berbagi: { dibagikan: true, cara: 'Antarmuka data', penerima: ['contoh-pustaka'], sop: 'contoh-berbagi-data' },
    keterangan_data: [
      { butir: 'metadata', uraian: 'Satu baris satu izin; kolom mengikuti standar data.' },
      { butir: 'pengamanan', uraian: 'Diakses lewat akun dinas dan dicatat.' },
    ],
    integrasi: [{ oleh: 'dinas-kominfosanti', tanggal: '2026-05-01', persetujuan: 'contoh-koordinasi' }],
    acuan_rencana: [plan],
    siklus: 'P1M',
    diperbarui: '2026-11-01',
    berlaku: { sejak: '2026-02-01' },
  }),
  sample('basis-data', {
    id: 'contoh-data-kunjungan',
    nama: 'Contoh Data Kunjungan Pustaka',
    pengelola: 'contoh-pustaka',
    salinan_dari: 'contoh-data-izin',
    berlaku: { sejak: '2026-02-01' },
  }),
  sample('walidata', {
    id: 'contoh-walidata-izin',
    unit: 'contoh-perizinan',
    basis_data: ['contoh-data-izin'],
    tupoksi: 'Pengelolaan data perizinan.',
    pengusul: 'kepala-contoh-perizinan',
    dasar: 'contoh-koordinasi',
    berlaku: { sejak: '2026-03-01' },
  }),
  sample('walidata', {
    id: 'contoh-walidata-kunjungan',
    unit: 'contoh-pustaka',
    basis_data: ['contoh-data-kunjungan'],
    berlaku: { sejak: '2026-03-01', sampai: '2026-08-31' },
  }),
  sample('sop', {
    id: 'contoh-berbagi-data',
    nama: 'Contoh Berbagi Data Izin',
    macam: ['berbagi-data'],
    instansi: 'contoh-perizinan',
    aplikasi: ['contoh-antrean-lengkap'],
    basis_data: ['contoh-data-izin'],
    ditetapkan: { oleh: 'kepala-contoh-perizinan', tanggal: '2026-03-05' },
    langkah: [{ pelaku: 'Petugas', kegiatan: 'Menyalin data.', waktu: '1 hari' }, { kegiatan: 'Mengirim data.' }],
  }),
  sample('layanan', {
    id: 'contoh-layanan-loket',
    nama: 'Contoh Layanan Loket',
    golongan: 'publik',
    instansi: 'contoh-perizinan',
    berlaku: { sejak: '2026-01-01' },
  }),
  sample('infrastruktur', {
    id: 'contoh-server-loket',
    nama: 'Contoh Server Loket',
    jenis: 'pusat-data',
    pemilik: 'contoh-perizinan',
    sifat: 'khusus',
    alasan_khusus: 'Antrean loket tetap berjalan saat jaringan ke pusat data putus.',
    penempatan: { tempat: 'kantor-instansi', negara: 'ID' },
    riwayat: [{ jenis: 'baru', tanggal: '2026-02-02' }],
  }),
  sample('rencana', {
    id: 'contoh-rencana-induk',
    nama: 'Contoh Rencana Induk SPBE',
    jenis: 'rencana-induk',
    butir: [
      { id: 'antrean', judul: 'Antrean layanan loket', ranah: 'aplikasi' },
      { id: 'data-izin', judul: 'Data izin satu pintu', ranah: 'data-informasi' },
    ],
    berlaku: { sejak: '2026-01-01', sampai: '2030-12-31' },
  }),
  sample('keputusan', {
    id: 'contoh-koordinasi',
    jenis: 'koordinasi-dinas',
    nomor: 'CONTOH/KOORDINASI/001/2026',
    tanggal: '2026-02-10',
    penandatangan: 'kepala-dinas',
    tentang: 'Koordinasi pengadaan Contoh Antrean Lengkap',
    mencakup: [{ aplikasi: 'contoh-antrean-lengkap' }, { walidata: 'contoh-walidata-izin' }],
  }),
  sample('keputusan', {
    id: 'contoh-berita-acara',
    jenis: 'berita-acara-serah-terima',
    nomor: 'CONTOH/BA/001/2026',
    tanggal: '2026-06-10',
    penandatangan: 'kepala-dinas',
    tentang: 'Serah terima dokumen Contoh Antrean Lengkap',
    berlaku: { sejak: '2026-06-10', sampai: '2026-06-30' },
  }),
  sample('subdomain', {
    id: 'contoh-antrean-lengkap',
    host: 'contoh-antrean-lengkap.bulelengkab.go.id',
    pemilik: 'contoh-perizinan',
    penggunaan: 'aplikasi-web',
    aplikasi: 'contoh-antrean-lengkap',
    riwayat: [{ jenis: 'baru', tanggal: '2026-06-01', instrumen: ['contoh-koordinasi'] }],
  }),
  ...samplePartners,
  ...sampleDecisions,
];

/** The samples among the real records of their regency. */
export const sampleRegistry = (): Registry => {
  const { registry } = regencyOf(DAERAH);
  const samples: Entry[] = [sampleAplikasi, ...sampleRelated];
  return registryOf(DAERAH, registry.profil, [...registry.entries, ...samples]);
};
