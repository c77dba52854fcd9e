import { expect, test } from 'vitest';
import { partyWord } from './party-word.ts';

const istilah = { sistem: 'SPBTIK', perangkat_daerah: 'SKPD', dinas: 'Dinas Kominfo', pemerintah_daerah: 'Pemda' };

test.each([
  ['perangkat-daerah', 'SKPD'],
  ['pemerintah-daerah', 'Pemda'],
  ['dinas', 'Dinas Kominfo'],
  ['kepala-instansi', 'kepala SKPD'],
  ['bupati', 'Bupati'],
  ['kementerian-komunikasi-dan-informatika', 'Kementerian Komunikasi dan Informatika'],
  ['pihak-ketiga', undefined],
  ['constructor', undefined],
  ['', undefined],
])('%s is called as the regulation calls it', (id, word) => {
  expect(partyWord(id, istilah)).toBe(word);
});
