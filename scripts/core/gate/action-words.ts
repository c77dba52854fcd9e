import type { ForgeAction } from './forge-action.ts';

/** What an action does, in words for whoever runs the gate by hand. */
export const actionWords = (action: ForgeAction): string => {
  switch (action.kind) {
    case 'buat-pemeriksaan':
      return 'mencatat hasil pemeriksaan gerbang pada commit terakhir';
    case 'ubah-pemeriksaan':
      return 'memperbarui hasil pemeriksaan gerbang';
    case 'buat-komentar':
      return 'menulis penjelasan pada permohonan';
    case 'ubah-komentar':
      return 'memperbarui penjelasan pada permohonan';
    case 'hapus-komentar':
      return 'menghapus penjelasan lama yang berlebih';
    case 'pasang-label':
      return `memasang label "${action.name}"`;
    case 'lepas-label':
      return `melepas label "${action.name}"`;
    case 'minta-ulasan':
      return 'meminta ulasan satu pejabat yang berwenang';
    case 'tutup':
      return 'menutup permohonan';
  }
};
