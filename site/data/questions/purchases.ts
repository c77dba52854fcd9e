import { boundBy, judgedQuestion } from './judged.ts';
import { sentenceOf } from './told.ts';

export const purchasesAdvised = judgedQuestion({
  id: 'pengadaan-didahului-rekomendasi',
  words: 'Berapa pengadaan perangkat yang didahului rekomendasi?',
  short: 'pengadaan perangkat yang didahului rekomendasi',
  method:
    'Dihitung pengadaan yang menurut peraturan memerlukan rekomendasi. Rekomendasi pada hari yang sama diterima; yang terbit sesudah pengadaan tidak.',
  unit: 'pengadaan',
  counts: 'lulus',
  saying: 'didahului rekomendasi',
  bindings: boundBy('pengadaan/rekomendasi'),
  about: sentenceOf('instansi', 'tanggal'),
});
