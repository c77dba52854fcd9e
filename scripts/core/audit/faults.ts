/**
 * Stable codes of what an audit may find, with what each means. Tests, reports and people's questions refer to them: a code
 * may be added, never reused.
 */
export const auditFaults = {
  TANPA_PERDANA: 'Ada putusan bersegel, tetapi putusan perdana yang mendirikan register tidak ada.',
  PERDANA_TIDAK_UTUH: 'Putusan perdana tidak cocok dengan commit yang didirikannya.',
  PERDANA_GANDA: 'Register didirikan lagi, padahal sudah berdiri.',
  PENDIRI_TIDAK_TERDAFTAR: 'Ada pendiri yang jabatan atau kuncinya tidak tercantum pada daftar jabatan.',
  PENDIRI_SAMA: 'Dua pendiri memakai kunci atau akun yang sama; satu orang dihitung sekali.',
  PENDIRI_KURANG: 'Tanda tangan pendiri yang sah belum mencapai ambangnya.',
  PEMULIHAN_MELEBAR: 'Pemulihan mengubah lebih dari daftar jabatan satu daerah.',
  TANPA_PUTUSAN: 'Commit ini masuk ke cabang utama tanpa putusan.',
  PUTUSAN_GANDA: 'Satu commit memuat lebih dari satu putusan.',
  PUTUSAN_DIUBAH: 'Putusan yang sudah ada diubah.',
  PUTUSAN_DIHAPUS: 'Putusan yang sudah ada dihapus atau dipindahkan.',
  PUTUSAN_TAK_TERBACA: 'Berkas putusan tidak terbaca sebagai putusan.',
  PUTUSAN_SALAH_TEMPAT: 'Putusan tidak berada di daerah atau nama berkas yang seharusnya.',
  NOMOR_LOMPAT: 'Nomor putusan tidak melanjutkan nomor sebelumnya.',
  RANTAI_PUTUS: 'Sidik putusan sebelumnya tidak cocok.',
  WAKTU_MUNDUR: 'Waktu putusan mendahului putusan sebelumnya.',
  SEGEL_TIDAK_SAH: 'Segel gerbang tidak ada, atau tidak cocok dengan isi putusan.',
  SEGEL_BUKAN_GERBANG: 'Segel dibuat dengan kunci yang bukan milik jabatan gerbang yang disebutnya.',
  KUNCI_DICABUT: 'Segel dibuat dengan kunci yang sudah dicabut dari daftar jabatan.',
  GERBANG_DI_LUAR_MASA: 'Segel dibuat di luar masa jabatan gerbang.',
  REPOSITORI_LAIN: 'Putusan ini dibuat untuk repositori lain.',
  DASAR_BEDA: 'Putusan diambil di atas commit lain daripada induk pertamanya.',
  KEPALA_BEDA: 'Induk kedua bukan commit permohonan yang disetujui.',
  POHON_BEDA: 'Isi yang masuk berbeda dari isi yang diputus.',
  DITOLAK_TETAPI_MASUK: 'Permohonan yang ditolak tetap masuk ke cabang utama.',
  FAKTA_BEDA: 'Fakta yang dihitung ulang dari klon berbeda dari fakta yang diputus.',
  PUTUSAN_BEDA: 'Dengan fakta yang sama, gerbang memutus lain.',
  TAK_DAPAT_DIULANG: 'Putusan ini tidak dapat dihitung ulang dari klon.',
  VERSI_BEDA: 'Putusan menyebut program lain daripada program pada commit dasarnya.',
  SUARA_TIDAK_SAH: 'Tanda tangan pejabat pada suara yang dihitung tidak sah.',
  DARURAT_TERLEWAT: 'Keadaan darurat sudah lewat dan belum diputus lagi menurut jalur biasa.',
  UJUNG_HILANG: 'Commit yang pernah menjadi ujung cabang utama tidak ada lagi di rantainya.',
} as const;

export type AuditCode = keyof typeof auditFaults;

export interface AuditFault {
  readonly code: AuditCode;
  readonly commit: string;
  /** Id of the putusan, where one is concerned. */
  readonly putusan?: string;
  readonly message: string;
}

/** A fault with the sentence of its code, and what it is about. */
export const auditFault = (code: AuditCode, commit: string, putusan?: string, detail = ''): AuditFault => ({
  code,
  commit,
  ...(putusan === undefined ? {} : { putusan }),
  message: detail === '' ? auditFaults[code] : `${auditFaults[code].slice(0, -1)}: ${detail}.`,
});
