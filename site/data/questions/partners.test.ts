import { describe, expect, test } from 'vitest';
import { type Jenis, kindOf } from '../../../scripts/core/records/kinds.ts';
import { entryOf } from '../../../scripts/core/registry.ts';
import { at } from '../config.ts';
import { type Regency, regencyOf } from '../portal.ts';
import { dateWords } from '../words.ts';
import { dataLinks, facilitiesElsewhere } from './partners.ts';
import type { Answer } from './question.ts';
import { trainings } from './training.ts';

const DAERAH = 'badung';

const holding = (jenis: Jenis, records: readonly object[]): Regency => {
  const regency = regencyOf(DAERAH);
  const entries = records.map((one, i) => {
    const record = kindOf(jenis).schema.parse({ id: `contoh-${i}`, nama: `Contoh ${i}`, asal: 'contoh', ...one });
    return entryOf({ daerah: DAERAH, jenis, file: `registry/${DAERAH}/${jenis}/contoh-${i}.yaml`, record } as never);
  });
  return { ...regency, byKind: new Map([...regency.byKind, [jenis, entries]]) };
};

const told = ({ groups }: Answer) => groups.map(({ rows }) => rows.map(({ notes }) => notes));

describe('with whom data are linked', () => {
  const riwayat = [{ jenis: 'baru', tanggal: '2026-01-20' }];
  const made = { instansi: 'contoh-perizinan', riwayat };
  const bank = { nama: 'PT Contoh Bank', jenis: 'pihak-ketiga', kategori: 'perbankan' };
  const office = { nama: 'Kantor Contoh', jenis: 'instansi-vertikal' };
  const regency = holding('kerja-sama', [
    {
      ...made,
      jenis: 'interkoneksi-data',
      mitra: [bank, office],
      melalui: { sistem: 'Jalur contoh', pengelola: 'dinas-kominfo' },
    },
    { ...made, jenis: 'kemitraan-spbe', mitra: [office] },
    { ...made, jenis: 'interkoneksi-data', mitra: [bank], berlaku: { sampai: '2026-01-31' } },
  ]);

  test('names partners and the way, counts links alone, and leaves out what has ended', () => {
    const answer = dataLinks.answer(regency);
    expect(told(answer)).toEqual([
      [
        [
          'Dengan PT Contoh Bank (Jasa perbankan) dan Kantor Contoh (Instansi vertikal).',
          'Melalui Jalur contoh, dikelola Dinas Komunikasi dan Informatika.',
        ],
      ],
      [['Dengan Kantor Contoh (Instansi vertikal).']],
    ]);
    expect(answer).toMatchObject({ n: 1, total: 2, leftOut: [{ reason: 'Sudah berakhir.', count: 1 }] });
    expect(answer.provisions.map(({ text }) => text)).toContain('Pasal 21 ayat (1)');
  });

  test('is asked only where the law speaks of it', () => {
    expect(dataLinks.answer(regencyOf('banjar')).asked).toBe(false);
    expect(dataLinks.answer(regencyOf('bulukumba')).asked).toBe(true);
  });
});

test('who runs what: the Dinas is told apart from its owner and from firms, and nobody is guessed', () => {
  const made = { jenis: 'server', pemilik: 'contoh-perizinan', riwayat: [{ jenis: 'baru', tanggal: '2026-01-20' }] };
  const answer = facilitiesElsewhere.answer(
    holding('infrastruktur', [
      { ...made, pengelola: { instansi: 'dinas-kominfo' } },
      { ...made, pengelola: { instansi: 'contoh-perizinan' } },
      { ...made, pengelola: { pihak_ketiga: { nama: 'PT Contoh Awan' } } },
      made,
      { ...made, riwayat: [{ jenis: 'nonaktif', tanggal: '2026-03-01' }] },
    ]),
  );
  expect(told(answer)).toEqual([
    [['Server, dikelola Dinas Contoh Perizinan.'], ['Server, dikelola PT Contoh Awan.']],
    [['Server, dikelola Dinas Komunikasi dan Informatika.']],
  ]);
  expect(answer.leftOut.map(({ reason }) => reason).sort()).toEqual([
    'Pengelolanya belum ditulis.',
    'Sudah tidak dipakai.',
  ]);
});

test('which training there was, with how many took part and no names', () => {
  const made = { instansi: 'contoh-perizinan', bentuk: 'magang' };
  const answer = trainings.answer(
    holding('pelatihan', [
      {
        ...made,
        tanggal: '2026-03-10',
        penyelenggara: { jenis: 'pemerintah-pusat', nama: 'Lembaga Contoh' },
        peserta: [
          { instansi: 'contoh-perizinan', jumlah: 6 },
          { instansi: 'contoh-wisata', jumlah: 4 },
        ],
      },
      { ...made, tanggal: at },
      { ...made, tanggal: '2999-01-01' },
    ]),
  );
  expect(told(answer)).toEqual([
    [['Magang kerja, 10 Maret 2026, oleh Lembaga Contoh.', '10 peserta.'], [`Magang kerja, ${dateWords(at)}.`]],
    [['Magang kerja, 1 Januari 2999.']],
  ]);
  expect(answer).toMatchObject({ n: 2, total: 3 });
});
