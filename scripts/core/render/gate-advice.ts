import type { DropReason, HoldReason } from '../gate/reasons.ts';

/** Whose move it is: the author's, an officer's, the agency's own, the Dinas as keeper of the roster, the gate's, nobody's. */
export type Turn = 'penulis' | 'pemutus' | 'instansi' | 'pengelola' | 'gerbang' | 'selesai';

/** For every reason why a requirement is not met: whose move it is, and what they can do. */
export const holdAdvice: Record<HoldReason, { readonly turn: Turn; readonly todo: string }> = {
  VOTES_MISSING: {
    turn: 'pemutus',
    todo: 'Tunggu suara yang berwenang. Selama isinya tidak diubah, suara yang sudah ada tetap dihitung.',
  },
  VETO: {
    turn: 'penulis',
    todo: 'Baca permintaan perbaikannya, perbaiki isinya, lalu minta yang memintanya membaca lagi.',
  },
  VETO_DISMISSED: {
    turn: 'pemutus',
    todo: 'Yang meminta perbaikan memberi suara lagi; pembatalan oleh orang lain tidak mengubah pendapatnya.',
  },
  DISTINCT_PERSONS: {
    turn: 'pemutus',
    todo: 'Minta suara satu orang lagi yang berwenang; satu orang hanya mengisi satu peran.',
  },
  RULE_UNSATISFIABLE: {
    turn: 'pengelola',
    todo: 'Dinas melengkapi daftar jabatan lewat permohonan tersendiri; permohonan ini menunggu.',
  },
  CHAIR_MISSING: {
    turn: 'pengelola',
    todo: 'Dinas mencatat jabatan ketuanya pada rekaman lembaga lewat permohonan tersendiri.',
  },
  BODY_NOT_IN_FORCE: {
    turn: 'pengelola',
    todo: 'Dinas mencatat keputusan pembentukan yang berlaku pada rekaman lembaga lewat permohonan tersendiri.',
  },
  PROPOSER_MISSING: {
    turn: 'instansi',
    todo: 'Minta pejabat instansi yang bersangkutan menyetujui permohonan ini; setujunya dihitung sebagai usulan.',
  },
  DECREE_MISSING: {
    turn: 'penulis',
    todo: 'Catat instrumennya sebagai rekaman keputusan: nomor, tanggal, penanda tangan, dan apa yang dicakupnya.',
  },
  REVIEW_NEEDED: {
    turn: 'pemutus',
    todo: 'Petugas Dinas menimbang setiap hal yang ditandai; setujunya berarti hal itu sudah ditimbang dan diterima.',
  },
  FINDING: {
    turn: 'penulis',
    todo: 'Perbaiki setiap galat yang disebut; cara membetulkannya tertulis di sampingnya.',
  },
  FORBIDDEN_MODE: {
    turn: 'penulis',
    todo: 'Ganti tautan simbolik, submodul, atau berkas yang dapat dijalankan dengan berkas biasa.',
  },
  MIXED: {
    turn: 'penulis',
    todo: 'Pisahkan menjadi beberapa permohonan: satu daerah dan satu golongan berkas untuk setiap permohonan.',
  },
  GATE_ONLY: { turn: 'penulis', todo: 'Keluarkan berkas putusan dari permohonan ini.' },
  CONFLICT: { turn: 'penulis', todo: 'Satukan permohonan dengan isi terbaru cabang utama, lalu kirim lagi.' },
  NO_RULE: {
    turn: 'pengelola',
    todo: 'Bila letak berkasnya keliru, pindahkan. Bila benar, Dinas menunjuk pemutusnya di policies/bersama.yaml lewat permohonan tersendiri.',
  },
  UNKNOWN_CONTRIBUTOR: {
    turn: 'penulis',
    todo: 'Hubungkan alamat surel pada commit dengan akun penulisnya, atau kirim ulang commit itu dari akun yang dikenal.',
  },
  WRONG_TARGET: { turn: 'penulis', todo: 'Ubah sasaran permohonan ke cabang utama.' },
  INCOMPLETE_FACTS: {
    turn: 'gerbang',
    todo: 'Tidak perlu berbuat apa-apa: gerbang membaca lagi pada putaran berikutnya. Bila tetap begini, beri tahu Dinas.',
  },
  TESTS_MISSING: {
    turn: 'penulis',
    todo: 'Tunggu uji otomatisnya selesai. Bila tidak lulus, buka hasilnya, perbaiki sebabnya, lalu kirim lagi.',
  },
  IMPACT_MISSING: {
    turn: 'penulis',
    todo: 'Tunggu pemeriksaan dampak pada permohonan ini selesai. Bila berhenti sebelum selesai, buka hasilnya, perbaiki sebabnya, lalu kirim lagi.',
  },
  NO_CHANGE: {
    turn: 'penulis',
    todo: 'Kirim perubahan yang belum ada di cabang utama, atau tutup permohonan ini.',
  },
  DRAFT: { turn: 'penulis', todo: 'Nyatakan permohonan siap ditinjau (Ready for review) bila isinya sudah lengkap.' },
  CLOSED: { turn: 'selesai', todo: 'Buka lagi permohonan ini, atau ajukan yang baru.' },
  ROSTER_BREAKS: {
    turn: 'penulis',
    todo: 'Lengkapi perubahan ini sehingga setiap syarat yang disebut masih ada yang dapat memenuhinya.',
  },
};

/** For every reason why a vote is not counted: what would make one count. */
export const dropAdvice: Record<DropReason, string> = {
  AUTHOR: 'Suara jabatan lain yang berwenang diperlukan.',
  CONTRIBUTOR: 'Suara jabatan lain yang berwenang dan tidak ikut menulis diperlukan.',
  SAME_AGENCY: 'Suara jabatan di luar instansi pemohon diperlukan.',
  UNKNOWN_ID: 'Pemangku jabatan mengajukan nomor akunnya pada rekaman jabatan, lalu memberi suara lagi.',
  NO_ROLE: 'Jabatan yang berwenang disebut pada syaratnya.',
  NOT_HUMAN: 'Suara diberikan orang, dari akun jabatannya.',
  NOT_IN_TERM: 'Masa jabatan atau keputusan lembaganya diperbarui dahulu, lalu suara diberikan lagi.',
  STALE: 'Baca isi terbarunya, lalu beri suara lagi.',
  UNSEEN: 'Beri suara lagi; gerbang kini sudah mencatat isinya.',
  DISMISSED: 'Beri suara lagi bila masih setuju.',
  RETARGETED: 'Sasaran diubah ke cabang utama dahulu, lalu suara diberikan lagi.',
  BAD_SIGNATURE: 'Buat naskah suara yang baru, tanda tangani dengan kunci jabatan, lalu kirim lagi.',
  NO_GROUND: 'Sebut ketentuan yang memang boleh menjadi alasan menolak, lalu kirim penolakan lagi.',
};
