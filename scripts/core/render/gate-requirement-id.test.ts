import { expect, test } from 'vitest';
import { gateFacts } from '../../testing/gate-decisions.ts';
import { asksOf } from './gate-requirement.ts';
import { askedById } from './gate-requirement-id.ts';

const read = (id: string) => {
  const asked = askedById(id);
  return asked && asksOf(gateFacts(), asked);
};

test.each([
  ['buleleng/subdomain/contoh-tani/pemutus/dinas', 'Subdomain contoh-tani diputus oleh petugas Dinas Contoh Kominfo.'],
  [
    'buleleng/subdomain/contoh-tani/pengusul/instansi-pemilik+walidata@dinas-tani',
    'Subdomain contoh-tani diusulkan oleh Dinas Contoh Pertanian atau walidata.',
  ],
  [
    'buleleng/walidata/contoh-izin/penetap/bupati',
    'Walidata contoh-izin memerlukan naskah yang ditandatangani Bupati; suara di sini tidak menggantikannya.',
  ],
  [
    'buleleng/subdomain/contoh-tani/penetap/sekretaris-daerah:permohonan-sekretaris-daerah',
    'Subdomain contoh-tani memerlukan naskah yang ditandatangani Sekretaris Daerah; suara di sini tidak menggantikannya.',
  ],
  [
    'buleleng/keputusan/contoh-evaluasi/penetap/dinas',
    'Keputusan contoh-evaluasi sendiri ditandatangani petugas Dinas Contoh Kominfo; suara di sini tidak menggantikannya.',
  ],
  [
    'buleleng/subdomain/contoh-tani/telaah',
    'Subdomain contoh-tani memuat hal yang ditimbang petugas Dinas Contoh Kominfo sebelum diterima.',
  ],
  ['gerbang/temuan', 'Perubahan ini tidak menimbulkan galat.'],
])('%s reads as the message of the gate does', (id, sentence) => {
  expect(read(id)).toBe(sentence);
});

test.each([
  '',
  'gerbang',
  'bersama/berkas-bersama',
  'buleleng/bersama/profil',
  'x/y/z/pemutus/dinas',
  'a/sop/b/suka/c',
  'a/sop/b/pemutus/c/d',
])('%j tells nothing of itself', (id) => {
  expect(askedById(id)).toBeUndefined();
});
