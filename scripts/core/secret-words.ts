import type { SecretKind } from './secret-keys.ts';

/** Under this name secrets are told that no rule sees. */
export const secretCode = 'kunci-rahasia';
export const secretRule = `skema/${secretCode}`;

const lost = 'hapus dari berkas ini dan dari riwayatnya';

/** What to say of a secret, without repeating it; `place` opens the sentence, such as "Isian ini". */
export const secretWords = (kind: SecretKind, place: string, dinas: string): { message: string; help: string } =>
  ({
    kunci: {
      message: `${place} memuat kunci pribadi.`,
      help: `Anggap kunci itu sudah diketahui orang: buat kunci baru, ganti kunci publiknya pada rekaman jabatan, ${lost}, dan beri tahu ${dinas}.`,
    },
    token: {
      message: `${place} memuat token masuk ke suatu layanan.`,
      help: `Cabut token itu pada layanannya, ${lost}, dan beri tahu ${dinas}; token baru disimpan di luar register.`,
    },
    'kata-sandi': {
      message: `${place} tampak memuat kata sandi.`,
      help: `Ganti kata sandi itu, ${lost}, dan beri tahu ${dinas}; bila bukan kata sandi, tulis kalimatnya dengan cara lain.`,
    },
  })[kind];
