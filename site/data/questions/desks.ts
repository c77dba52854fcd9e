import { boundBy, judgedQuestion } from './judged.ts';
import { sentenceOf } from './told.ts';

export const desksFollowed = judgedQuestion({
  id: 'meja-layanan-menurut-tingkat',
  words: 'Apakah permasalahan TIK melalui meja layanan yang semestinya?',
  short: 'rekap meja layanan menurut tingkatnya',
  method:
    'Dihitung rekap meja layanan: permasalahan lebih dahulu ditangani meja layanan instansi, baru diteruskan kepada Dinas. Isi permasalahannya tidak dimuat.',
  unit: 'rekap meja layanan',
  counts: 'lulus',
  saying: 'menurut tingkatnya',
  bindings: boundBy('meja-layanan/penangan', 'meja-layanan/alur'),
  about: sentenceOf('instansi'),
});
