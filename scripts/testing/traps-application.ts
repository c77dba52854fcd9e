import { law } from './rule-examples.ts';
import { domains, type Parts, type Regency } from './traps.ts';

export const berkas = { lokasi: 'Arsip', sha256: 'a'.repeat(64) };
export const asal = 'resmi';

export const valuesOf = (daerah: Regency, list: string): string[] =>
  (law.vocabulary(daerah)[list]?.nilai ?? []).map(({ id }) => id);

export const acuan_rencana = [{ rencana: 'rencana', butir: 'butir' }];
const works = ['koordinasi', 'rekomendasi', 'izin'];

/** A null in `more` leaves the part out, as it does in a row's change. */
export const activity = (jenis: string, tanggal: string, more: Parts = {}): Parts =>
  Object.fromEntries(
    Object.entries({
      jenis,
      tanggal,
      pelaksana: ['kesehatan'],
      acuan_rencana,
      ...(jenis === 'penerapan' ? {} : { instrumen: works }),
      ...(jenis === 'pemeliharaan' ? { dokumen: berkas } : {}),
      ...more,
    }).filter(([, value]) => value !== null),
  );

/** The documents of the regency's own list. */
export const documents = (daerah: Regency): Parts[] =>
  valuesOf(daerah, 'dokumen_aplikasi').map((butir) => ({
    butir,
    keadaan: 'ada',
    tanggal: '2026-03-20',
    berkas,
    ...(butir === 'arsitektur' ? { bagian: ['proses-bisnis', 'data', 'aplikasi', 'infrastruktur'] } : {}),
  }));

/** One handover of the whole list, to the Dinas unless told otherwise. */
export const handover = (daerah: Regency, penerima = 'kominfo'): Parts => ({
  tanggal: '2026-03-30',
  penerima,
  instrumen: 'serah-terima',
  butir: valuesOf(daerah, 'dokumen_aplikasi'),
});

const test = (daerah: Regency): Parts => ({
  ...(daerah === 'buleleng' ? { jenis: ['keamanan', 'kinerja', 'debugging'] } : {}),
  tanggal: '2026-03-16',
  tim_penguji: 'Tim penguji',
  hasil: daerah === 'banjar' ? 'layak' : 'lulus',
  laporan: berkas,
});

const assured = (daerah: Regency): Parts[] =>
  valuesOf(daerah, 'jaminan_sistem').map((butir) => ({
    butir,
    uraian: 'Dijamin.',
    tanggal: '2026-03-20',
    dokumen: berkas,
  }));

/** A special application of one agency, bought and in use, with everything that anyone asks for. */
export const application = (daerah: Regency): Parts => ({
  nama: 'Antrean',
  label_resmi: ['antrean'],
  kelas: 'khusus',
  peruntukan: 'Nomor antrean.',
  keperluan_khusus: 'Antrean puskesmas.',
  tupoksi: 'Pelayanan kesehatan.',
  pemilik: 'kesehatan',
  penyedia: { instansi: 'kesehatan' },
  operator: 'kesehatan',
  pengguna: { cakupan: 'satu-perangkat-daerah', instansi: ['kesehatan'] },
  perolehan: 'pengadaan',
  sumber_dana: ['apbd'],
  berbasis_web: true,
  melayani: ['pelayanan-publik'],
  kunci_identitas: ['NIK'],
  transaksi_elektronik: false,
  hak_cipta: { pemegang: 'pemerintah-daerah', mencakup: ['aplikasi', 'kode-sumber', 'dokumen', 'distribusi'] },
  bersifat_terbuka: true,
  lisensi: { kode: 'terbuka', nama: 'EUPL-1.2' },
  kode_sumber: {
    tautan: `https://repositori.${domains[daerah]}/antrean`,
    terdaftar: '2026-03-20',
    penjelasan_prosedur: berkas,
  },
  dokumentasi: documents(daerah),
  serah_terima: [handover(daerah)],
  pengujian: [test(daerah)],
  fitur: valuesOf(daerah, 'fitur_aplikasi').map((butir) => ({ butir, keadaan: 'ada' })),
  sifat: valuesOf(daerah, 'sifat_khusus').map((butir) => ({ butir, keadaan: 'ada' })),
  pernyataan: valuesOf(daerah, 'pernyataan_aplikasi').map((butir) => ({ butir, uraian: 'Terpenuhi.' })),
  standar: ['basis-data', 'metadata', 'interoperabilitas', 'teknis-terbuka', 'kerangka-kerja'].map((jenis) => ({
    jenis,
    nama: 'Standar',
  })),
  integrasi: { uraian: 'Antarmuka terbuka.' },
  hak_akses: [{ peran: 'Pengelola', akses: ['data', 'keamanan'], pemegang: 'asn' }],
  basis_data: ['kunjungan'],
  layanan: ['antrean'],
  ...(daerah === 'banjar' ? { pemeriksaan: { dapat: true } } : {}),
  ...(daerah === 'buleleng' ? { infrastruktur: ['pusat-data'], jaminan: assured(daerah) } : {}),
  riwayat: [activity('pembangunan', '2026-02-02'), activity('penerapan', '2026-04-01')],
  asal,
});
