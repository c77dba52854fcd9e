import { describe, expect, test } from 'vitest';
import { refOf } from '../../../scripts/core/registry.ts';
import { sampleAplikasi, sampleRegistry, sampleRelated } from '../../testing/sample-records.ts';
import { daerahPages } from '../daerah-page.ts';
import { knowsKind, shownKinds } from '../law/law.ts';
import { listPaths } from '../lists/list-paths.ts';
import { type Regency, regencies, regencyOf } from '../portal.ts';
import { stateGroups, stateNote, stateOfEntry } from './state.ts';

const buleleng: Regency = { ...regencyOf('buleleng'), registry: sampleRegistry() };
const stateOfSample = (ref: string, regency = buleleng) => {
  const entry = [sampleAplikasi, ...sampleRelated].find((one) => refOf(one) === ref);
  return entry && stateOfEntry(entry, regency);
};

test('an application has the state of its history, with dates in words', () => {
  expect(stateOfSample('aplikasi/contoh-antrean-lengkap')).toMatchObject({
    state: 'dipakai',
    why: 'Penerapan terakhir tercatat pada 15 Juni 2026.',
    contoh: true,
  });
});

test('a plan that is being drafted and has no first day is a draft, not in force', () => {
  const regency = regencyOf('kubu-raya');
  const entry = regency.registry.entries.find((one) => refOf(one) === 'rencana/contoh-rancangan-rencana-induk');
  expect(entry && stateOfEntry(entry, regency)).toMatchObject({
    state: 'rancangan',
    why: 'Disusun sejak 5 Oktober 2026; hari mulai berlakunya belum ada.',
  });
});

describe('a dataset', () => {
  test('with a steward in force names the steward', () => {
    expect(stateOfSample('basis-data/contoh-data-izin')).toMatchObject({
      word: 'Ada walidata',
      restsOn: [{ text: 'Dinas Contoh Perizinan', contoh: true }],
    });
  });

  test('whose only steward has left is vacant', () => {
    expect(stateOfSample('basis-data/contoh-data-kunjungan')).toMatchObject({
      state: 'kosong',
      word: 'Belum ada walidata',
      restsOn: [],
    });
  });

  test('has no such state where no regulation binds stewards', () => {
    const silent: Regency = { ...buleleng, bindings: [], policy: undefined };
    expect(stateOfSample('basis-data/contoh-data-kunjungan', silent)).toBeUndefined();
    expect(stateGroups(silent, 'basis-data')).toEqual([]);
    expect(stateNote(silent, 'basis-data')).toBeUndefined();
  });
});

test('an assignment and a plan stand where their period does', () => {
  const stateAt = (ref: string, berlaku: object) => {
    const entry = sampleRelated.find((one) => refOf(one) === ref);
    return entry && stateOfEntry({ ...entry, record: { ...entry.record, berlaku } } as typeof entry, buleleng);
  };
  const [unit] = sampleRelated.filter(({ jenis }) => jenis === 'walidata').map(refOf);
  const [plan] = sampleRelated.filter(({ jenis }) => jenis === 'rencana').map(refOf);
  expect(stateAt(unit ?? '', { sejak: '2026-02-02', sampai: '2026-06-30' })).toMatchObject({
    state: 'berakhir',
    why: 'Berakhir 30 Juni 2026.',
  });
  expect(stateAt(unit ?? '', { sejak: '2026-02-02' })).toMatchObject({ why: 'Berlaku sejak 2 Februari 2026.' });
  expect(stateAt(plan ?? '', { sejak: '2027-01-01' })).toMatchObject({ state: 'belum-berlaku' });
});

test('kinds without states have none', () => {
  expect(stateOfSample('layanan/contoh-layanan-loket')).toBeUndefined();
  expect(stateGroups(buleleng, 'layanan')).toEqual([]);
});

describe('what a regulation knows', () => {
  const knowing = regencies.filter((regency) => knowsKind(regency, 'walidata')).map(({ id }) => id);

  test('is told by what it binds: four of five speak of stewards', () => {
    expect(knowing).toEqual(['badung', 'buleleng', 'bulukumba', 'kubu-raya']);
  });

  test('decides the menu, unless there are records', () => {
    for (const regency of regencies) {
      const has = (regency.byKind.get('walidata') ?? []).length > 0;
      expect(shownKinds(regency).includes('walidata')).toBe(has || knowing.includes(regency.id));
    }
  });

  test('explains an empty list', () => {
    const pages = listPaths()
      .filter(({ params }) => params.jenis === 'walidata')
      .map(({ params, props }) => ({ params, page: props.page() }))
      .filter(({ page }) => page.empty);
    expect(pages.length).toBeGreaterThan(0);
    for (const { params, page } of pages) {
      const unknown = !knowing.includes(params.daerah);
      expect(page.empty?.folder === undefined).toBe(unknown);
      expect(/tidak mengenal walidata/.test(page.empty?.reason ?? '')).toBe(unknown);
    }
  });

  test('leaves no kind without a way to its list', () => {
    for (const { props } of daerahPages())
      expect(props.page.kinds.length + props.page.otherKinds.length).toBe(listPaths().length / regencies.length);
  });
});

test('where stewards are unknown no list of data has a word of them', () => {
  const pages = listPaths().filter(({ params }) => {
    const regency = regencyOf(params.daerah);
    return params.jenis === 'basis-data' && !knowsKind(regency, 'walidata');
  });
  expect(pages.length).toBeGreaterThan(0);
  for (const { props } of pages) {
    const { groups, note } = props.page();
    expect(JSON.stringify({ groups, note })).not.toMatch(/walidata/i);
  }
});
