import { boundBy, judgedQuestion } from './judged.ts';
import { wordsAt } from './told.ts';

export const accountsRun = judgedQuestion({
  id: 'media-sosial-dikelola',
  words: 'Siapa mengelola akun media sosial pemerintah?',
  short: 'akun media sosial yang dikelola pihak yang ditunjuk peraturan',
  method:
    'Dihitung akun resmi yang pengelolanya dinilai: akun kabupaten dan akun tiap instansi, masing-masing menurut pihak yang ditunjuk peraturan. Nama orang dan isi akun tidak dimuat.',
  unit: 'akun media sosial',
  counts: 'lulus',
  saying: 'dikelola pihak yang ditunjuk peraturan',
  bindings: boundBy('media-sosial/pengelola-berhak'),
  about: (entry) => {
    const manager = wordsAt(entry, 'pengelola.instansi') ?? wordsAt(entry, 'pengelola.pihak_ketiga.nama');
    return manager ? [`Dikelola ${manager}.`] : [];
  },
});
