/** Records by `jenis/id`; `null` takes one away. */
export type PeerRecords = Readonly<Record<string, object | null>>;

/** A change that may put a record at fault which it does not touch. */
export interface PeerCase {
  readonly name: string;
  /** Whose law; Buleleng's unless told. */
  readonly daerah?: 'buleleng' | 'kubu-raya' | 'banjar';
  readonly before: PeerRecords;
  readonly change: PeerRecords;
  /** Findings of the rule as `record path`, those that the change introduces and those that were there. */
  readonly introduced: readonly string[];
  readonly old?: readonly string[];
}

const [first, second] = ['2026-01-05', '2026-03-02'];
const office = (peran: string) => ({ nama: `Contoh ${peran}`, instansi: 'sosial', peran });
const body = (berlaku: object) => ({
  nama: 'Contoh Tim',
  jenis: 'evaluator-internal',
  ketua: 'ketua',
  anggota: ['ketua'],
  dasar: 'dasar',
  berlaku,
});
const statement = (tanggal: string, standar = 'iso-iec-27001') => ({
  nama: 'Contoh pernyataan',
  instansi: 'sosial',
  tanggal,
  standar: [standar],
});
const certificates = (tanggal: string, bersertifikat: number) => ({
  nama: 'Contoh pendataan',
  instansi: 'sosial',
  tanggal,
  bersertifikat,
});
const application = {
  nama: 'Contoh Izin',
  pemilik: 'sosial',
  perolehan: 'swakelola',
  melayani: ['pelayanan-publik'],
  transaksi_elektronik: true,
  sertifikat: ['a'],
  riwayat: [{ jenis: 'penerapan', tanggal: second }],
};
const facility = (jenis: string, lokasi: string) => ({
  nama: 'Contoh Pusat',
  jenis,
  pemilik: 'sosial',
  penempatan: { tempat: 'kantor-instansi', negara: 'ID', lokasi },
  riwayat: [{ jenis: 'baru', tanggal: first }],
});

/** Faults between offices, bodies, statements and facilities, by the rule that finds them. */
export const officePeers: Readonly<Record<string, readonly PeerCase[]>> = {
  'jabatan/tunggal': [
    {
      name: 'an office that takes the part of the head puts the head at fault',
      before: { 'jabatan/a': office('kepala-dinas'), 'jabatan/b': office('petugas-dinas') },
      change: { 'jabatan/b': office('kepala-dinas') },
      introduced: ['jabatan/a peran', 'jabatan/b peran'],
    },
  ],
  'lembaga/tunggal': [
    {
      name: 'a body whose end is taken away puts the one after it at fault',
      before: {
        'lembaga/a': body({ sejak: first, sampai: '2026-03-01' }),
        'lembaga/b': body({ sejak: second }),
      },
      change: { 'lembaga/a': body({ sejak: first }) },
      introduced: ['lembaga/a jenis', 'lembaga/b jenis'],
    },
  ],
  'keamanan-informasi/standar': [
    {
      name: 'a newer statement of another agency takes nothing from the older one',
      before: { 'keamanan-informasi/a': statement(first, 'lainnya'), 'keamanan-informasi/b': statement(second) },
      change: { 'keamanan-informasi/b': { ...statement(second), instansi: 'desa' } },
      introduced: ['keamanan-informasi/a standar'],
    },
  ],
  'aplikasi/sertifikat-transaksi': [
    {
      name: 'a newer count of none puts the application at fault that names the older one',
      before: { 'sertifikat-elektronik/a': certificates(first, 2), 'aplikasi/izin': application },
      change: { 'sertifikat-elektronik/b': certificates(second, 0) },
      introduced: ['aplikasi/izin sertifikat.0'],
    },
  ],
  'infrastruktur/lokasi-berbeda': [
    {
      name: 'a data centre that moves puts its recovery centre at fault',
      before: {
        'infrastruktur/pusat': facility('pusat-data', 'Kompleks Contoh A'),
        'infrastruktur/pulih': { ...facility('pusat-pemulihan-bencana', 'Kompleks Contoh B'), melindungi: ['pusat'] },
      },
      change: { 'infrastruktur/pusat': facility('pusat-data', 'KOMPLEKS CONTOH B') },
      introduced: ['infrastruktur/pulih penempatan.lokasi'],
    },
  ],
  'layanan/aplikasi-umum': [
    {
      name: 'an application that is of another class now puts the service at fault',
      before: {
        'layanan/izin': { nama: 'Contoh Layanan', golongan: 'administrasi-pemerintahan', instansi: 'sosial' },
        'aplikasi/izin': { ...application, kelas: 'umum', layanan: ['izin'] },
      },
      change: { 'aplikasi/izin': { ...application, kelas: 'khusus', layanan: ['izin'] } },
      introduced: ['layanan/izin '],
    },
  ],
};
