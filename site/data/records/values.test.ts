import { describe, expect, test } from 'vitest';
import { jenisList, kindOf } from '../../../scripts/core/records/kinds.ts';
import { samplePartners } from '../../testing/sample-partners.ts';
import { sampleAplikasi, sampleRelated } from '../../testing/sample-records.ts';
import { historyOf } from '../history/record-history.ts';
import { columnsOf } from '../lists/list-columns.ts';
import { regencies, regencyOf } from '../portal.ts';
import { cellOf, fieldsOf } from './fields.ts';
import { sectionsOf } from './record-sections.ts';
import type { ValueView } from './value-view.ts';

const shown = (field: string) => cellOf(sampleAplikasi, field);

describe('a list of objects', () => {
  test('of one form with few fields is a table', () => {
    expect(shown('hak_akses')).toMatchObject({
      jenis: 'tabel',
      columns: [{ label: 'Peran' }, { label: 'Akses' }, { label: 'Pemegang' }],
    });
    expect(shown('hak_akses')).toMatchObject({
      rows: [{}, [{ text: 'Pengelola' }, { text: 'Layanan, data dan keamanan' }, { text: 'ASN' }], {}],
    });
  });

  test('leaves a cell empty where an item says nothing', () => {
    const table = shown('pengujian');
    expect(table?.jenis === 'tabel' && table.rows.map((row) => row.map((cell) => cell !== undefined))).toEqual([
      [true, true, true, true, true],
      [true, true, true, true, false],
    ]);
  });

  test('stays a list when there is but one item, or each item is of another kind', () => {
    expect(shown('sifat')?.jenis).toBe('daftar');
    const decree = sampleRelated.find(({ id }) => id === 'contoh-koordinasi');
    expect(decree && cellOf(decree, 'mencakup')?.jenis).toBe('daftar');
  });
});

test('a document of an archive is a sentence, its digest apart', () => {
  expect(shown('hak_cipta.bukti')).toEqual({
    jenis: 'dokumen',
    text: 'Nomor CONTOH/PERJANJIAN/1, 2 Maret 2026, ditandatangani Kepala Dinas Contoh Perizinan, disimpan di Arsip Dinas (contoh)',
    href: undefined,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test('choices of a list are one line of words, also where the list does not know them', () => {
  expect(shown('pengujian.0.jenis')).toMatchObject({ text: 'Uji keamanan dan uji kinerja' });
  expect(shown('fitur.1.butir')).toMatchObject({ text: 'Pembatalan', code: false });
});

test('whom a service is for is said in words beside the letters', () => {
  const service = {
    ...sampleAplikasi,
    jenis: 'layanan' as const,
    record: { sasaran: ['G2C', 'G2B'], elektronik: false } as never,
  };
  expect(cellOf(service, 'sasaran')).toMatchObject({ text: 'Masyarakat (G2C) dan dunia usaha (G2B)' });
  expect(cellOf(service, 'elektronik')).toMatchObject({ text: 'Tidak' });
});

test('a plan that is not there is told as it was written', () => {
  expect(shown('riwayat.0.acuan_rencana.0')).toEqual({
    jenis: 'teks',
    text: 'contoh-rencana-induk, butir antrean',
    code: false,
  });
});

test('countries, digests and terms are told as people read them', () => {
  expect(shown('riwayat.1.pihak_ketiga.0.badan_hukum')).toMatchObject({ text: 'Indonesia (ID)' });
  expect(shown('riwayat.1.pihak_ketiga.1.badan_hukum')).toMatchObject({ text: 'Tidak berbadan hukum' });
  expect(shown('kode_sumber.revisi')).toMatchObject({ code: true });
  const [dataset] = sampleRelated;
  expect(dataset && cellOf(dataset, 'siklus')).toMatchObject({ text: '1 bulan' });
  const left = sampleRelated.find(({ id }) => id === 'contoh-walidata-kunjungan');
  expect(left && cellOf(left, 'berlaku')).toMatchObject({ text: 'Sejak 1 Maret 2026 sampai 31 Agustus 2026' });
});

test('a firm is told in one line, and stays a group beside its proof', () => {
  const facility = (firm: object) => ({
    ...sampleAplikasi,
    jenis: 'infrastruktur' as const,
    record: { pengelola: { pihak_ketiga: { nama: 'PT Contoh', ...firm } } } as never,
  });
  const firm = (parts: object) => cellOf(facility(parts), 'pengelola.pihak_ketiga');
  expect(firm({ badan_hukum: 'ID', lokasi: 'SG' })).toMatchObject({
    text: 'PT Contoh, badan hukum Indonesia (ID), berkedudukan di Singapura (SG)',
  });
  expect(firm({ badan_hukum: 'tidak-berbadan-hukum' })).toMatchObject({ text: 'PT Contoh, tidak berbadan hukum' });
  expect(firm({})).toMatchObject({ text: 'PT Contoh' });
  expect(firm({ bukti: { nomor: 'CONTOH/1' } })?.jenis).toBe('kelompok');
});

test('what a signature rests on is read letter by letter, and its moment in the time of the office', () => {
  const [decree] = samplePartners;
  const part = (name: string) => decree && cellOf(decree, `tanda_tangan.${name}`);
  expect(part('data_pembuatan')).toMatchObject({
    code: true,
    text: expect.stringMatching(/^x509-sha256 /),
    fold: 'Sidik sertifikat',
  });
  expect(part('informasi')).toMatchObject({ code: true, fold: 'Sidik SHA-256' });
  expect(part('waktu')).toMatchObject({ code: false, text: expect.stringMatching(/^10 Februari 2026/) });
});

test('a list names partners, organisers and managers and leaves the rest to the record', () => {
  const column = (id: string, key: string) => {
    const entry = [...samplePartners, ...sampleRelated].find((one) => one.id === id);
    const found = entry && columnsOf(regencyOf(entry.daerah), entry.jenis).find((one) => one.key === key);
    return entry && found?.show(entry);
  };
  expect(column('contoh-bank', 'mitra')).toMatchObject({
    items: [{ text: 'PT Contoh Bank' }, { jenis: 'tautan' }],
  });
  expect(column('contoh-magang', 'penyelenggara')).toMatchObject({ text: 'Lembaga Contoh Pelatihan' });
  expect(column('contoh-server-loket', 'pengelola')).toBeUndefined();
});

test('the newest event comes first, with its own words', () => {
  expect(historyOf(sampleAplikasi).map(({ name, date }) => [name, date])).toEqual([
    ['Pemeliharaan', '1 September 2026'],
    ['Penerapan', '15 Juni 2026'],
    ['Pengadaan', '16 Februari 2026'],
    ['Perencanaan', '12 Januari 2026'],
  ]);
});

test('what a kind does not publish is shown nowhere, also not a part of it', () => {
  const office = regencies[0]?.registry.entries.find(({ jenis }) => jenis === 'jabatan');
  expect(office && cellOf(office, 'forge.id')).toBeUndefined();
});

describe('sections', () => {
  test.each(jenisList)('of %s hold every published field once', (jenis) => {
    const entry = [sampleAplikasi, ...sampleRelated].find((one) => one.jenis === jenis);
    if (!entry) return;
    const labels = sectionsOf(entry, []).flatMap(({ fields }) => fields.map(({ label }) => label));
    expect(labels.sort()).toEqual(
      fieldsOf(entry, kindOf(jenis).publik.fields)
        .map(({ label }) => label)
        .sort(),
    );
  });

  test('leave out what the page shows elsewhere, and empty headings', () => {
    const sections = sectionsOf(sampleAplikasi, ['riwayat', 'pengujian']);
    expect(sections.map(({ heading }) => heading)).toEqual([
      undefined,
      'Kode sumber, lisensi, dan hak cipta',
      'Fitur, sifat, dan pernyataan',
      'Data, akses, dan hubungan',
    ]);
  });
});

/** Every text of a value, however deep. */
const textsOf = (value: ValueView | undefined): string[] => {
  if (!value) return [];
  if (value.jenis === 'teks') return [value.text];
  if (value.jenis === 'dokumen') return [value.text || value.href || value.sha256 || ''];
  if (value.jenis === 'tautan') return [value.link.text];
  if (value.jenis === 'daftar') return value.items.flatMap(textsOf);
  if (value.jenis === 'kelompok') return value.fields.flatMap((field) => textsOf(field.value));
  return value.jenis === 'tabel' ? value.rows.flatMap((row) => row.flatMap(textsOf)) : [];
};

test('no record of the registers shows a value without words', () => {
  const texts = regencies.flatMap(({ registry }) =>
    registry.entries.flatMap((entry) =>
      kindOf(entry.jenis).publik.fields.flatMap((field) => textsOf(cellOf(entry, field))),
    ),
  );
  expect(texts.length).toBeGreaterThan(1000);
  expect(texts.filter((text) => text === '' || /undefined|\[object|Invalid/.test(text))).toEqual([]);
});
