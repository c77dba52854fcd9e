/**
 * Stable codes for why a vote is not counted. Tests, decisions and people's questions refer to them: a code may be added,
 * never reused.
 */
export const dropReasons = {
  AUTHOR: 'Penulis permohonan tidak memutus permohonannya sendiri.',
  CONTRIBUTOR: 'Ikut menulis isi permohonan ini.',
  SAME_AGENCY: 'Berasal dari instansi pemohon.',
  UNKNOWN_ID: 'Nomor akunnya tidak terdaftar pada jabatan mana pun.',
  NO_ROLE: 'Jabatannya tidak berwenang untuk syarat ini.',
  NOT_HUMAN: 'Suara akun otomatis tidak dihitung.',
  NOT_IN_TERM: 'Diberikan di luar masa jabatan, atau saat lembaganya tidak berlaku.',
  STALE: 'Isinya berubah sesudah suara ini diberikan.',
  UNSEEN: 'Diberikan sebelum gerbang mencatat apa yang dapat dilihat pemberi suara.',
  DISMISSED: 'Suara ini sudah dibatalkan.',
  RETARGETED: 'Permohonan ini tidak ditujukan ke cabang utama.',
  BAD_SIGNATURE: 'Tanda tangannya tidak cocok dengan isi atau jabatannya.',
  NO_GROUND: 'Alasan penolakan itu tidak dikenal untuk permohonan ini.',
} as const;

export type DropReason = keyof typeof dropReasons;

/** Stable codes for why a requirement is not met. */
export const holdReasons = {
  VOTES_MISSING: 'Suara yang berwenang belum cukup.',
  VETO: 'Ada yang berwenang meminta perbaikan.',
  VETO_DISMISSED: 'Permintaan perbaikan dibatalkan oleh orang lain, bukan oleh yang memintanya.',
  DISTINCT_PERSONS: 'Setiap peran harus diisi orang yang berbeda.',
  RULE_UNSATISFIABLE: 'Tidak cukup pemangku jabatan yang boleh memutus.',
  CHAIR_MISSING: 'Kursi ketua lembaganya kosong.',
  BODY_NOT_IN_FORCE: 'Lembaganya tidak ada, atau keputusan pembentukannya tidak berlaku.',
  PROPOSER_MISSING: 'Belum ada pengusul dari instansi yang bersangkutan.',
  DECREE_MISSING: 'Naskah bertanda tangan yang diminta belum ada, belum menyebut rekaman ini, atau tidak berlaku.',
  REVIEW_NEEDED: 'Ada hal yang harus ditimbang petugas.',
  FINDING: 'Perubahan ini menimbulkan galat.',
  FORBIDDEN_MODE: 'Berkas bukan berkas biasa.',
  MIXED: 'Satu permohonan memuat bagian yang harus diputus terpisah.',
  GATE_ONLY: 'Putusan hanya ditulis oleh gerbang.',
  CONFLICT: 'Perubahan ini bertabrakan dengan isi terbaru.',
  NO_RULE: 'Tidak ada ketentuan atau setelan yang menyebut siapa memutus jalur ini.',
  UNKNOWN_CONTRIBUTOR: 'Ada penulis yang tidak dikenal forge.',
  WRONG_TARGET: 'Permohonan tidak ditujukan ke cabang utama.',
  INCOMPLETE_FACTS: 'Keterangan dari Git dan forge tidak sama banyaknya.',
  NO_CHANGE: 'Tidak ada yang berubah.',
  CLOSED: 'Permohonan sudah ditutup.',
  DRAFT: 'Permohonan masih ditandai sebagai rancangan.',
  ROSTER_BREAKS: 'Setelah perubahan ini ada syarat yang tidak dapat dipenuhi siapa pun.',
  TESTS_MISSING: 'Uji otomatis atas perubahan ini belum lulus.',
  IMPACT_MISSING: 'Dampak perubahan ini atas rekaman yang ada belum dihitung.',
} as const;

export type HoldReason = keyof typeof holdReasons;
