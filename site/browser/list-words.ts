const numbers = new Intl.NumberFormat('id-ID');

export const progressWords = (done: number, all: number): string =>
  `Memuat halaman lain: ${numbers.format(done)} dari ${numbers.format(all)} …`;

/** What is shown, of how many; where only one page is at hand, that is said. */
export const shownWords = (shown: number, total: number, own: number, isWhole: boolean): string =>
  isWhole
    ? `Menampilkan ${numbers.format(shown)} dari ${numbers.format(total)} rekaman.`
    : `Halaman lain belum dapat dimuat. Menampilkan ${numbers.format(shown)} dari ${numbers.format(own)} rekaman di halaman ini; seluruhnya ada ${numbers.format(total)}.`;

export const CLEARED = 'Saringan dan urutan dihapus.';
export const NO_FILE = 'Berkas CSV belum dapat diambil. Periksa sambungan, lalu tekan lagi.';
export const SAVED = (rows: number): string => `CSV berisi ${numbers.format(rows)} rekaman yang tampak.`;
