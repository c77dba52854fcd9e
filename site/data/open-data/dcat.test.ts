import type { Store } from 'n3';
import { beforeAll, describe, expect, test } from 'vitest';
import { catalogueFaults, iri, readCatalogue, subjectsOf } from '../../testing/read-catalogue.ts';
import { kindHref } from '../links.ts';
import { regencies } from '../portal.ts';
import { catalogueText } from './dcat.ts';
import { isDeclaredOpen } from './dcat-datasets.ts';
import { downloadsOf } from './downloads.ts';

// @peragaan: counts what the five publish.
const text = catalogueText();
const HOST = 'https://contoh.example';
let store: Store;
beforeAll(async () => {
  store = await readCatalogue(text);
});

const valuesOf = (property: string): string[] => store.getObjects(null, iri(property), null).map(({ value }) => value);

describe('the catalogue', () => {
  test('has all that DCAT asks for', () => {
    expect(catalogueFaults(store)).toEqual([]);
  });

  test.each([
    ['a dataset without a title', 'dct:title'],
    ['a file without an address', 'dcat:downloadURL'],
    ['a file without a licence', 'dct:license'],
    ['nobody who answers for it', 'dct:publisher'],
    ['an agent without a name', 'foaf:name'],
  ])('with %s is found faulty', async (_, property) => {
    expect(catalogueFaults(await readCatalogue(text.replaceAll(`"${property}"`, '"dct:tanpa"')))).not.toEqual([]);
  });

  test('asks for nothing from elsewhere', async () => {
    const foreign = text.replace('"@context": {', '"@context": ["https://contoh.example/konteks.jsonld", {');
    expect(JSON.parse(text)['@context']).toBeTypeOf('object');
    await expect(readCatalogue(foreign.replace(/\},\n "@id"/, '}],\n "@id"'))).rejects.toThrow();
  });

  test('names every register that has records, once, with all files that hold it', () => {
    const registers = regencies.flatMap(({ id, byKind }) =>
      [...byKind].filter(([, entries]) => entries.length > 0).map(([jenis]) => ({ id, jenis })),
    );
    const pages = new Set(valuesOf('dcat:accessURL'));
    expect(pages).toEqual(new Set(registers.map(({ id, jenis }) => HOST + kindHref(id, jenis))));
    const files = registers.flatMap(({ id, jenis }) => downloadsOf({ id }, jenis).map(({ href }) => HOST + href));
    expect(files.length).toBeGreaterThan(2 * registers.length);
    expect(valuesOf('dcat:downloadURL').sort()).toEqual(files.sort());
  });

  test('tells other licences of other sources apart', () => {
    expect(new Set(valuesOf('dct:license'))).toEqual(
      new Set(['https://creativecommons.org/publicdomain/zero/1.0/', 'https://opendatacommons.org/licenses/odbl/1-0/']),
    );
  });

  test('names no real office as publisher of a demonstration', () => {
    const agents = subjectsOf(store, 'foaf:Agent').flatMap((agent) => store.getObjects(agent, iri('foaf:name'), null));
    expect(
      agents.filter(({ value }) => !/\(peragaan\)$|\(contoh\)$|^Portal/.test(value)).map(({ value }) => value),
    ).toEqual([]);
  });
});

describe('datasets of agencies', () => {
  const named = () =>
    store
      .getObjects(null, iri('dct:identifier'), null)
      .map(({ value }) => value)
      .filter((id) => id.includes('/basis-data/'));
  const all = regencies.flatMap(({ byKind }) => byKind.get('basis-data') ?? []);

  test('are listed where they are declared open, and nowhere else', () => {
    const open = all.filter(({ record }) => isDeclaredOpen(record as Parameters<typeof isDeclaredOpen>[0]));
    expect(open.length).toBeGreaterThan(3);
    expect(open.length).toBeLessThan(all.length);
    expect(named().sort()).toEqual(open.map(({ daerah, jenis, id }) => `${daerah}/${jenis}/${id}`).sort());
  });

  test.each([
    ['no class', {}],
    ['another class', { klasifikasi: { kelas: 'dikecualikan' } }],
    ['a class that this text does not know', { klasifikasi: { kelas: 'terbatas' } }],
    ['a ground for keeping it', { klasifikasi: { kelas: 'terbuka', dikecualikan: { dasar: 'UU 14/2008' } } }],
  ])('are not open with %s', (_, record) => {
    expect(isDeclaredOpen(record as Parameters<typeof isDeclaredOpen>[0])).toBe(false);
  });

  test('of samples say so in their titles', () => {
    const samples = named().filter((id) => id.split('/')[2]?.startsWith('contoh-'));
    const titles = store
      .getQuads(null, iri('dct:title'), null, null)
      .filter(({ object }) => object.value.endsWith('(contoh)'));
    expect(titles.length).toBe(samples.length);
  });
});
