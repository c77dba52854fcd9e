import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../scripts/core/registry.ts';
import { sampleRegistry, sampleRelated } from '../../testing/sample-records.ts';
import { listPaths, outcomePaths } from '../lists/list-paths.ts';
import { type Regency, regencies, regencyOf } from '../portal.ts';
import { relationsOf } from '../records/record-relations.ts';
import { nameOf } from '../records/records.ts';
import { stateOfEntry } from '../records/state.ts';
import { isPutusan, putusanSections } from './putusan-sections.ts';

const buleleng: Regency = { ...regencyOf('buleleng'), registry: sampleRegistry() };
const entry = (ref: string): Entry => {
  const found = buleleng.registry.lookup('by-id', ref)[0];
  if (!found) throw new Error(`no sample ${ref}`);
  return found;
};
const pageOf = (id: string) => {
  const putusan = entry(`putusan/${id}`);
  return isPutusan(putusan) ? putusanSections(putusan, buleleng) : [];
};
const fieldsUnder = (id: string, heading: string | undefined) =>
  pageOf(id).find((section) => section.heading === heading)?.fields ?? [];

describe('a decision', () => {
  const [refused, approved] = ['putusan-000901', 'putusan-000902'];

  test('is called by its number, and its state is its outcome', () => {
    expect(nameOf(entry(`putusan/${approved}`))).toBe('Putusan 902');
    expect(stateOfEntry(entry(`putusan/${refused}`), buleleng)).toMatchObject({
      word: 'Ditolak',
      why: 'Diputus 3 Juni 2026, 09.30 WIB.',
      contoh: true,
    });
  });

  test('tells its requirements in the words of the gate, its own checks last', () => {
    const shown = fieldsUnder(approved, 'Syarat dan suara');
    expect(shown.map(({ label }) => label)).toEqual([
      'Subdomain contoh-antrean-lengkap diusulkan oleh Dinas Contoh Perizinan.',
      expect.stringMatching(/^Subdomain contoh-antrean-lengkap diputus oleh petugas Dinas /),
      'Walidata contoh-walidata-izin memerlukan naskah yang ditandatangani Bupati; suara di sini tidak menggantikannya.',
      expect.stringMatching(/^README\.md diputus oleh petugas Dinas /),
      'Syarat bersama/sudah-tidak-ada',
      'Yang diperiksa gerbang pada setiap permohonan',
    ]);
    expect(shown.at(-1)?.value).toMatchObject({ items: { length: 5 } });
  });

  test('names votes by office, moment and strength, never by an account', () => {
    const text = JSON.stringify(pageOf(approved));
    expect(text).toContain('"text":"Bertanda tangan elektronik"');
    expect(text).toContain('9 Juni 2026, 13.10 WIB');
    expect(text).not.toMatch(/akun|account|fakta_forge|segel/i);
  });

  test('that refuses shows who, the ground, the reason, and the objection with its answer', () => {
    expect(fieldsUnder(refused, 'Penolakan').map(({ label }) => label)).toEqual([
      'Ditolak oleh',
      'Alasan menurut',
      'Uraian alasan',
    ]);
    const [objection] = fieldsUnder(refused, 'Keberatan');
    expect(objection).toMatchObject({ label: 'Diajukan 5 Juni 2026', help: 'Diterima sebagian' });
    expect(JSON.stringify(objection)).toContain('8 Juni 2026, diterima sebagian');
    expect(fieldsUnder(approved, 'Keberatan')).toEqual([]);
  });

  test('shows digests with what they are for, and leaves out what it lacks', () => {
    const labels = fieldsUnder(approved, 'Bukti').map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['Cara memeriksa', 'Sidik fakta', 'Putusan sebelumnya']));
    expect(fieldsUnder(refused, 'Jalur darurat')).toEqual([]);
    expect(fieldsUnder(approved, 'Yang ditimbang petugas')).toHaveLength(2);
  });

  test('is found from what it decided', () => {
    const [subdomain] = sampleRelated.filter(({ jenis }) => jenis === 'subdomain');
    if (!subdomain) throw new Error('no sample');
    const relation = relationsOf(subdomain, buleleng.registry).find(
      ({ heading }) => heading === 'Putusan yang memutusnya',
    );
    expect(relation?.records.map(({ record }) => record?.text)).toEqual(['Putusan 901', 'Putusan 902']);
  });
});

test('the state of a name follows the decision, and rests on it', () => {
  const name = entry('subdomain/contoh-antrean-lengkap');
  expect(stateOfEntry(name, buleleng)).toMatchObject({ state: 'disetujui' });
  expect(stateOfEntry(name, buleleng)?.restsOn.map(({ text }) => text)).toContain('Putusan 902');
});

test('an objection is called by what it objects to', () => {
  const objection = entry('keberatan/contoh-keberatan-antrean');
  expect(stateOfEntry(objection, buleleng)).toMatchObject({ state: 'diterima-sebagian', why: 'Dijawab 8 Juni 2026.' });
  expect(nameOf(objection)).toMatch(/^Keberatan atas /);
});

describe('the log of a regency', () => {
  const logs = listPaths().filter(({ params }) => params.jenis === 'putusan');

  test('stands in one list, the latest first', () => {
    for (const { props } of logs) {
      const { groups } = props.page();
      const numbers = groups.flatMap(({ rows }) => rows.map(({ record }) => Number(record.text.slice(8))));
      expect(groups.length).toBeLessThan(2);
      expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    }
  });

  test('has a page for each outcome that holds just those, and says so when there are none', () => {
    const decided = regencies.filter(({ byKind }) => (byKind.get('putusan') ?? []).length > 0);
    expect(outcomePaths()).toHaveLength(2 * decided.length);
    for (const { params, props } of outcomePaths()) {
      const page = props.page();
      const all = (regencyOf(params.daerah).byKind.get('putusan') ?? []) as readonly Entry<'putusan'>[];
      expect(page.count.total).toBe(all.filter(({ record }) => record.jenis === params.hasil).length);
      const others = page.part?.values ?? [];
      expect(others.filter(({ current }) => current).map(({ text }) => text.toLowerCase())).toEqual(
        page.part ? [params.hasil] : [],
      );
      expect(page.empty === undefined).toBe(page.groups.length > 0);
    }
  });
});
