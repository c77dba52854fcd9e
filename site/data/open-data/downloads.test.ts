import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { jenisList } from '../../../scripts/core/records/kinds.ts';
import { sampleRegistry } from '../../testing/sample-records.ts';
import { regencies, regencyOf } from '../portal.ts';
import { apiFiles } from './api-files.ts';
import { columnsFor, csvOfEntries, downloadsOf, publishedRecord, recordDownloads } from './downloads.ts';

const samples = sampleRegistry().entries;

describe('the CSV of some records', () => {
  test.each(jenisList)('%s: the columns of the register, one row a record', (jenis) => {
    const entries = samples.filter((entry) => entry.jenis === jenis);
    const [header, ...rows]: string[][] = parse(csvOfEntries(jenis, entries));
    expect(header).toEqual(columnsFor(jenis).map(({ name }) => name));
    expect(rows.map(([id]) => id)).toEqual(entries.map(({ id }) => id));
    expect(parse(csvOfEntries(jenis, []))).toEqual([header]);
  });

  test('says where a record comes from, how far it is, and where its page is', () => {
    const [row]: Record<string, string>[] = parse(
      csvOfEntries(
        'aplikasi',
        samples.filter(({ id }) => id === 'contoh-antrean-lengkap'),
      ),
      { columns: true },
    );
    expect(row).toMatchObject({
      daerah: 'buleleng',
      asal: 'contoh',
      keadaan: 'dipakai',
      'kode_sumber.tautan': 'https://contoh-kode.example/antrean',
      'pengguna.instansi': 'contoh-perizinan | contoh-pustaka',
      alamat: '/buleleng/aplikasi/contoh-antrean-lengkap/',
    });
  });
});

test('a published record has no closed field', () => {
  const offices = regencyOf('buleleng').byKind.get('jabatan') ?? [];
  expect(offices.length).toBeGreaterThan(0);
  expect(JSON.stringify(offices.map(publishedRecord))).not.toMatch(/"forge"|"kunci"|ssh-|x509/);
});

describe('files of the open data', () => {
  const paths = apiFiles().map(({ path }) => path);

  test('each has an address of its own', () => {
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('every link to a download leads to one', () => {
    const addresses = new Set(paths.map((path) => `/api/v1/${path}`));
    const links = regencies.flatMap((regency) =>
      [...regency.byKind].flatMap(([jenis, entries]) =>
        entries.length === 0 ? [] : [...downloadsOf(regency, jenis), ...entries.flatMap(recordDownloads)],
      ),
    );
    expect(links.length).toBeGreaterThan(500);
    expect(links.filter(({ href }) => !addresses.has(href))).toEqual([]);
  });
});
