import { overlay } from '../core/example.ts';
import { domains, type Parts, type Regency } from './traps.ts';
import { acuan_rencana, application, asal, valuesOf } from './traps-application.ts';
import { centre } from './traps-facilities.ts';

/** The class that the regency's regulation gives to what is shared; Banjar splits it by complexity. */
export const umum = (daerah: Regency): string => (daerah === 'banjar' ? 'umum-kecil' : 'umum');

/** Who may provide a shared application, where a regulation says so. */
export const providerOfUmum = (daerah: Regency): Parts =>
  daerah === 'badung' || daerah === 'buleleng'
    ? { instansi_pusat: 'Kementerian', instansi: null }
    : { instansi: 'kominfo', instansi_pusat: null };

export const instrument = (jenis: string, tanggal: string, penandatangan: string, mencakup: Parts[]): Parts => ({
  jenis,
  nomor: '1',
  tanggal,
  penandatangan,
  tentang: 'Hal yang diatur',
  mencakup,
  asal,
});

/** Official site and mailbox, where a regulation wants them of every agency. */
const sites = (daerah: Regency): Parts =>
  Object.fromEntries(
    ['kominfo', 'kesehatan', 'pendidikan'].flatMap((id) => [
      [`instansi/${id}`, { label_resmi: [id], surel: `${id}@${domains[daerah]}` }],
      [
        `subdomain/${id}`,
        {
          host: `${id}.${domains[daerah]}`,
          pemilik: id,
          penggunaan: 'situs',
          riwayat: [{ jenis: 'baru', tanggal: '2026-01-12' }],
          asal,
        },
      ],
    ]),
  );

const offices: Parts = {
  'instansi/pemkab': { nama: 'Pemerintah Kabupaten', bentuk: 'pemerintah-daerah', asal },
  'instansi/kominfo': { nama: 'Dinas Kominfo', bentuk: 'perangkat-daerah', rumpun: 'dinas', peran: ['dinas'], asal },
  'instansi/kesehatan': {
    nama: 'Dinas Kesehatan',
    bentuk: 'perangkat-daerah',
    rumpun: 'dinas',
    mandiri_tik: {
      evaluasi: 'evaluasi',
      penilaian: { sdm_tik: 3, pengalaman: [{ uraian: 'Antrean', kegiatan: ['membangun'] }], layak: true },
      usulan: 'usulan',
      keputusan: 'status',
    },
    asal,
  },
  'instansi/pendidikan': { nama: 'Dinas Pendidikan', bentuk: 'perangkat-daerah', rumpun: 'dinas', asal },
  'instansi/desa': { nama: 'Desa', bentuk: 'desa', asal },
  'jabatan/bupati': { nama: 'Bupati', instansi: 'pemkab', peran: 'bupati', asal },
  'jabatan/kepala-kominfo': { nama: 'Kepala Dinas Kominfo', instansi: 'kominfo', peran: 'kepala-dinas', asal },
  'jabatan/kepala-kesehatan': {
    nama: 'Kepala Dinas Kesehatan',
    instansi: 'kesehatan',
    peran: 'kepala-instansi',
    asal,
  },
  'jabatan/kepala-pendidikan': {
    nama: 'Kepala Dinas Pendidikan',
    instansi: 'pendidikan',
    peran: 'kepala-instansi',
    asal,
  },
  'keputusan/evaluasi': instrument('evaluasi-mandiri-tik', '2025-01-06', 'kepala-kominfo', [{ instansi: 'kesehatan' }]),
  'keputusan/usulan': instrument('usulan-mandiri-tik', '2025-02-03', 'kepala-kominfo', [{ instansi: 'kesehatan' }]),
  'keputusan/status': instrument('keputusan-bupati', '2025-03-03', 'bupati', [{ instansi: 'kesehatan' }]),
};

const instruments: Parts = {
  'keputusan/koordinasi': instrument('koordinasi-dinas', '2026-01-12', 'kepala-kominfo', [{ aplikasi: 'antrean' }]),
  'keputusan/rekomendasi': instrument('rekomendasi-dinas', '2026-01-13', 'kepala-kominfo', [{ aplikasi: 'antrean' }]),
  'keputusan/izin': instrument('izin-pengembangan', '2026-01-14', 'bupati', [{ aplikasi: 'antrean' }]),
  'keputusan/serah-terima': instrument('berita-acara-serah-terima', '2026-03-30', 'kepala-kominfo', [
    { aplikasi: 'antrean' },
  ]),
  'keputusan/walidata': instrument('keputusan-bupati', '2026-01-05', 'bupati', [{ walidata: 'kesehatan' }]),
  'keputusan/persetujuan': instrument('persetujuan-pemilik-data', '2026-02-02', 'kepala-kesehatan', [
    { basis_data: 'kunjungan' },
  ]),
  'keputusan/perbup-berbagi': instrument('peraturan-bupati', '2026-01-05', 'bupati', [{ sop: 'berbagi' }]),
};

/** Every plan with one item, and with the parts that two of the regulations want in theirs. */
const plan = (daerah: Regency): Parts => {
  const lists = daerah === 'kubu-raya' || daerah === 'banjar' ? valuesOf(daerah, 'bagian_rencana') : [];
  const parts = lists.filter((butir) => butir !== 'lainnya').map((butir) => ({ butir, uraian: 'Terpenuhi.' }));
  return planWith(daerah, parts);
};

const planWith = (daerah: Regency, parts: Parts[]): Parts => ({
  'rencana/rencana': {
    nama: 'Rencana',
    jenis: daerah === 'banjar' ? 'arsitektur-spbe' : 'rencana-induk',
    ...(parts.length > 0 ? { bagian: parts } : {}),
    butir: [{ id: 'butir', judul: 'Butir' }],
    berlaku: { sejak: '2025-01-01', sampai: '2029-12-31' },
    asal,
  },
});

const dataset = (daerah: Regency): Parts => ({
  nama: 'Kunjungan',
  kelompok: 'kesehatan',
  pengelola: 'kesehatan',
  tupoksi: 'Pelayanan kesehatan.',
  pemilik: 'pemerintah-daerah',
  pengelola_kelompok: 'kominfo',
  subjek: { topik: 'kunjungan', indikator: 'jumlah', rincian: 'puskesmas' },
  klasifikasi: { kelas: 'terbuka', ditetapkan_oleh: 'kesehatan', tanggal: '2026-02-02' },
  penyimpanan: { tempat: 'pusat-data-dinas' },
  berbagi: { dibagikan: true, cara: 'Antarmuka', sop: 'berbagi' },
  keterangan_data: valuesOf(daerah, 'keterangan_data').map((butir) => ({ butir, uraian: 'Terpenuhi.' })),
  integrasi: [{ oleh: 'kominfo', tanggal: '2026-03-02', persetujuan: 'persetujuan' }],
  acuan_rencana,
  diperbarui: '2026-09-07',
  terhubung: ['penduduk'],
  berlaku: { sejak: '2026-01-05' },
  asal,
});

const procedure = (more: Parts): Parts => ({
  nama: 'Prosedur',
  bentuk: 'sop',
  macam: ['layanan', 'sistem-elektronik'],
  instansi: 'kesehatan',
  disusun_oleh: { instansi: 'kesehatan' },
  penanggung_jawab: 'Kepala Bidang',
  ditetapkan: { oleh: 'kepala-kesehatan', tanggal: '2026-03-02' },
  dasar: { peraturan: ['Peraturan'], acuan_rencana },
  langkah: [
    { pelaku: 'Petugas', kegiatan: 'Menerima.', waktu: '10 menit' },
    { pelaku: 'Kepala Bidang', kegiatan: 'Menyetujui.', waktu: '1 hari kerja' },
  ],
  asal,
  ...more,
});

/** Server and network mechanisms of the Dinas, and the procedures of the other agencies. */
const procedures: Parts = {
  'sop/antrean': procedure({ aplikasi: ['antrean'] }),
  'sop/berbagi': procedure({
    macam: ['berbagi-data'],
    disusun_oleh: { instansi: 'kominfo' },
    instansi: 'kominfo',
    ditetapkan: { oleh: 'kepala-kominfo', tanggal: '2026-01-05', instrumen: 'perbup-berbagi' },
  }),
  'sop/mekanisme': procedure({
    macam: ['pengelolaan-server', 'pengelolaan-jaringan'],
    disusun_oleh: { instansi: 'kominfo' },
    instansi: 'kominfo',
    ditetapkan: { oleh: 'kepala-kominfo', tanggal: '2026-01-05' },
  }),
  'sop/tik': procedure({ macam: ['proses-manajemen-tik'] }),
};

/** A small office that every regulation accepts; each row of a trap table changes one thing of it and says who objects. */
export const office = (daerah: Regency): Parts => ({
  ...(overlay(offices, sites(daerah)) as Parts),
  ...instruments,
  ...plan(daerah),
  ...procedures,
  'aplikasi/antrean': application(daerah),
  // Systems stand on what the Dinas provides.
  ...(daerah === 'buleleng' ? { 'infrastruktur/pusat-data': centre } : {}),
  'basis-data/kunjungan': dataset(daerah),
  'basis-data/penduduk': { nama: 'Penduduk', pengelola: 'kominfo', berlaku: { sejak: '2026-01-05' }, asal },
  'walidata/kesehatan': {
    unit: 'kesehatan',
    basis_data: ['kunjungan'],
    tupoksi: 'Pelayanan kesehatan.',
    pengusul: daerah === 'bulukumba' ? 'kepala-kominfo' : 'kepala-kesehatan',
    dasar: 'walidata',
    berlaku: { sejak: '2026-01-12' },
    asal,
  },
  'layanan/antrean': { nama: 'Antrean', golongan: 'publik', instansi: 'kesehatan', asal },
  'subdomain/antrean': {
    host: `antrean.${domains[daerah]}`,
    pemilik: 'kesehatan',
    penggunaan: 'aplikasi-web',
    aplikasi: 'antrean',
    riwayat: [{ jenis: 'baru', tanggal: '2026-03-02' }],
    asal,
  },
});
