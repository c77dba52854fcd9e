import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Aplikasi, aplikasi } from '../../../scripts/core/records/aplikasi.ts';
import { type Entry, entryOf } from '../../../scripts/core/registry.ts';
import { publiccodeStandard } from '../../testing/publiccode-standard.ts';
import { regencyOf } from '../portal.ts';
import { entryAt } from '../records/records.ts';
import { publiccodeFiles, publiccodeNote } from './publiccode.ts';

const entryNamed = (daerah: string, id: string): Entry<'aplikasi'> => {
  const entry = entryAt(regencyOf(daerah).registry, `aplikasi/${id}`);
  if (!entry) throw new Error(`no application ${id}`);
  return entry as Entry<'aplikasi'>;
};
const complete = entryNamed('badung', 'contoh-katalog-arsip');
const changed = (change: Partial<Aplikasi>): Entry =>
  entryOf({ ...complete, record: aplikasi.schema.parse({ ...complete.record, ...change }) });

describe('the files', () => {
  const files = publiccodeFiles();

  test('are there for some, and the standard accepts every one', () => {
    expect(files.length).toBeGreaterThan(1);
    for (const { props } of files) publiccodeStandard.parse(parse(props.text));
  });

  test('of samples say so', () => {
    for (const { params, props } of files)
      if (params.id.startsWith('contoh-')) expect(props.text).toMatch(/^# Contoh: rekaan/);
  });
});

describe('the line on a page', () => {
  test('leads to the file where there is one', () => {
    expect(publiccodeNote(complete)?.link?.href).toBe('/api/v1/badung/aplikasi/contoh-katalog-arsip.publiccode.yml');
  });

  test('says what is lacking, and nothing else', () => {
    expect(publiccodeNote(entryNamed('buleleng', 'contoh-antrean'))).toEqual({
      link: undefined,
      text: 'Berkas publiccode.yml, keterangan baku bagi yang ingin memakai kodenya di tempat lain, belum terbit. Yang diperlukan: nama orang yang memelihara, yang diminta standarnya tetapi tidak dicatat di register ini.',
    });
  });

  test('is left out where the code is closed, and where the record is a public fact', () => {
    expect(publiccodeNote(changed({ lisensi: { kode: 'tertutup' } }))).toBeUndefined();
    const sumber = [{ uraian: 'Situs resmi', mutu: 'B' as const, tanggal: '2026-11-21' }];
    expect(publiccodeNote(changed({ asal: 'publik', sumber, kode_sumber: undefined }))).toBeUndefined();
  });

  test('names no file where something of the record is withheld', () => {
    const note = publiccodeNote(changed({ tupoksi: 'Surel: contoh@gmail.com.' }));
    expect(note?.link).toBeUndefined();
    expect(note?.text).toContain('isi yang dapat diterbitkan seluruhnya');
  });
});
