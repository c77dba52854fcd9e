import { boundBy, judgedQuestion } from './judged.ts';

export const dataWithoutSteward = judgedQuestion({
  id: 'data-tanpa-walidata',
  words: 'Berapa basis data tanpa walidata?',
  short: 'basis data tanpa walidata',
  method:
    'Walidata adalah instansi yang ditugasi mengampu data. Dihitung penugasan yang berlaku pada hari halaman ini dibuat.',
  unit: 'basis data',
  counts: 'gagal',
  saying: 'belum ada walidatanya',
  bindings: boundBy('basis-data/walidata-ada'),
});
