import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entry, instansi, profil, subdomain, waiver } from '../testing/records.ts';
import { type Entry, refOf, registryOf } from './registry.ts';

const dinas = instansi('dinas', { label_resmi: ['dinas', 'dns-contoh'], peran: ['dinas'] });
const site = subdomain('situs', { host: 'Situs.Contoh.example.' });
const path = subdomain('jalur', { host: 'situs.contoh.example', jalur: '/contoh' });
const izin = waiver('izin', { untuk: 'subdomain/situs' });
const head = entry('jabatan', {
  id: 'kepala',
  nama: 'Kepala Dinas Contoh',
  instansi: 'dinas',
  peran: 'kepala-dinas',
  asal: 'contoh',
});
const entries: Entry[] = [dinas, site, path, izin, head];
const registry = registryOf('uji', profil, entries, new Set(['subdomain/rusak']));
const refs = (found: readonly Entry[]) => found.map(refOf);

test('a record is found by its kind and id, never across kinds', () => {
  expect(refs(registry.lookup('by-id', 'instansi/dinas'))).toEqual(['instansi/dinas']);
  expect(registry.lookup('by-id', 'subdomain/dinas')).toEqual([]);
  expect(registry.lookup('by-id', 'dinas')).toEqual([]);
});

test('hosts are found as they compare; a path is another address', () => {
  expect(refs(registry.lookup('subdomain-by-address', 'situs.contoh.example'))).toEqual(['subdomain/situs']);
  expect(refs(registry.lookup('subdomain-by-address', 'situs.contoh.example/contoh'))).toEqual(['subdomain/jalur']);
});

test('the other indexes', () => {
  expect(refs(registry.lookup('subdomain-by-pemilik', 'dinas'))).toEqual(['subdomain/situs', 'subdomain/jalur']);
  expect(refs(registry.lookup('instansi-by-label', 'dns-contoh'))).toEqual(['instansi/dinas']);
  expect(refs(registry.lookup('instansi-by-peran', 'dinas'))).toEqual(['instansi/dinas']);
  expect(refs(registry.lookup('pengecualian-by-untuk', 'subdomain/situs'))).toEqual(['pengecualian/izin']);
  expect(refs(registry.lookup('referrers', 'instansi/dinas')).toSorted()).toEqual([
    'jabatan/kepala',
    'subdomain/jalur',
    'subdomain/situs',
  ]);
});

test('keys that objects have by birth find nothing', () => {
  for (const key of ['__proto__', 'constructor', 'toString', '']) expect(registry.lookup('by-id', key)).toEqual([]);
});

test('records with faults are known by name only', () => {
  expect(registry.broken.has('subdomain/rusak')).toBe(true);
  expect(registry.lookup('by-id', 'subdomain/rusak')).toEqual([]);
});

test('what an index finds does not depend on the order of the records', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
      const again = registryOf('uji', profil, shuffled);
      for (const each of entries)
        for (const [index, keys] of Object.entries(each.keys))
          for (const key of keys)
            expect(refs(again.lookup(index as 'by-id', key)).toSorted()).toEqual(
              refs(registry.lookup(index as 'by-id', key)).toSorted(),
            );
    }),
  );
});
