import { boundBy, judgedQuestion } from './judged.ts';

export const namesOutsideDomain = judgedQuestion({
  id: 'subdomain-di-luar-domain',
  words: 'Berapa nama host di luar domain resmi?',
  short: 'nama host di luar domain resmi',
  method:
    'Dihitung nama yang permohonannya dinilai menurut ketentuan tentang domain resmi. Nama yang hanya tercatat sebagai fakta publik tidak dinilai.',
  unit: 'nama host',
  counts: 'gagal',
  saying: 'berada di luar domain resmi',
  bindings: boundBy('subdomain/domain-resmi'),
});

export const namesOfOthers = judgedQuestion({
  id: 'subdomain-tidak-menurut-pemilik',
  words: 'Berapa subdomain yang tidak dinamai menurut pemiliknya?',
  short: 'subdomain yang tidak dinamai menurut pemiliknya',
  method: 'Nama dicocokkan dengan label resmi instansi pemilik atau aplikasinya, tanpa menebak kemiripan.',
  unit: 'subdomain',
  counts: 'gagal',
  saying: 'tidak memakai nama resmi pemilik atau aplikasinya',
  bindings: boundBy('subdomain/nama-sesuai-pemilik'),
});
