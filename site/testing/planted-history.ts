/** Text as it may come in a proposal. */
export const HOSTILE_NAME = '<script>window.kena = 1</script> & "=1+1"';
const HOSTILE = `${HOSTILE_NAME} ]]> =cmd|x \u202etxt.exe \u2066`;
export const PLACE = 'buleleng/aplikasi/contoh-jahat';
export const AGENCY = 'contoh-perizinan';

export const hostileRecord = `id: contoh-jahat
nama: ${JSON.stringify(HOSTILE_NAME)}
peruntukan: "=HYPERLINK(1) <script>x</script>"
pemilik: ${AGENCY}
perolehan: swakelola
berbasis_web: true
lisensi: { kode: terbuka, nama: MIT }
kode_sumber: { tautan: "https://repositori.bulelengkab.go.id/jahat" }
pakai_ulang:
  uraian: ${JSON.stringify(`- {a: &b *c} # ${HOSTILE_NAME} `.repeat(6))}
  kemampuan: ["*a", "yes", "2026-01-01", ${JSON.stringify(HOSTILE_NAME)}]
  bahasa: [id]
  dapat_dialihbahasakan: false
  pemeliharaan: { cara: tidak-dipelihara }
riwayat:
  - { jenis: pembangunan, tanggal: 2026-02-03 }
asal: contoh
`;

const changeAt = (minute: number, parts: object = {}) => ({
  commit: minute.toString(16).padStart(40, '0'),
  waktu: new Date(Date.UTC(2026, 9, 1, 0, minute)).toISOString().replace('.000', ''),
  jenis: 'berubah',
  fields: [{ path: 'peruntukan', sebelum: HOSTILE.slice(0, 50), sesudah: HOSTILE.slice(-50) }],
  tertutup: 1,
  ...parts,
});

/** A history of one record with more changes than a feed tells, of one that is gone, and of a regency that is not there. */
export const plantedHistory = {
  version: 1,
  at: '2026-10-02T00:00:00Z',
  kepala: 'a'.repeat(40),
  lengkap: true,
  landasan: 'uji',
  rekaman: {
    [PLACE]: [changeAt(0, { jenis: 'baru', fields: [] }), ...Array.from({ length: 60 }, (_, i) => changeAt(i + 1))],
    [`buleleng/instansi/${AGENCY}`]: [changeAt(200)],
    'buleleng/keputusan/contoh-hilang': [changeAt(90, { jenis: 'baru' }), changeAt(91, { jenis: 'dihapus' })],
    'badung/aplikasi/contoh-antrean': [changeAt(100)],
    'antah/aplikasi/contoh-antrean': [changeAt(300)],
  },
};
