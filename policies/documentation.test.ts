import { describe, expect, test } from 'vitest';
import { exampleSchema, fixtureSchema, runExample } from '../scripts/core/example.ts';
import type { Finding } from '../scripts/core/finding.ts';
import type { Daerah } from '../scripts/core/records/daerah.ts';
import { law } from '../scripts/testing/rule-examples.ts';
import { type Regency, regencies } from '../scripts/testing/traps.ts';
import { documents } from '../scripts/testing/traps-application.ts';
import { office } from '../scripts/testing/traps-world.ts';

// Five lists of documents, each of its own regulation. Which items there are and where each stands comes from the texts;
// what follows from a missing one is generated from the regencies' own value lists.

const texts: Record<Regency, Record<string, string>> = {
  badung: {
    'kode-sumber': '13.3.1',
    'kebutuhan-pengguna': '13.3.2',
    'rancangan-aplikasi-dan-basis-data': '13.3.3',
    'pengujian-aplikasi': '13.3.4',
    'manual-instalasi': '13.3.5',
    'manual-pengguna': '13.3.6',
    'manual-admin': '13.3.7',
    metadata: '13.3.8',
    troubleshooting: '13.3.9',
  },
  bulukumba: {
    'kode-sumber': '13.3.1',
    'kebutuhan-pengguna': '13.3.2',
    'rancangan-aplikasi-dan-basis-data': '13.3.3',
    'pengujian-aplikasi': '13.3.4',
    'manual-instalasi': '13.3.5',
    'manual-pengguna': '13.3.6',
    'manual-admin': '13.3.7',
    metadata: '13.3.8',
    troubleshooting: '13.3.9',
  },
  buleleng: {
    regulasi: '21.4.a',
    sop: '21.4.b',
    'kebutuhan-perangkat-lunak': '21.4.c',
    arsitektur: '21.4.d',
    'dokumen-teknis': '21.4.e',
    manual: '21.4.f',
    'kode-sumber': '21.4.g',
    'laporan-uji': '21.4.h',
  },
  'kubu-raya': {
    'kebutuhan-perangkat-lunak': '13.3.a',
    'arsitektur-atau-desain': '13.3.b',
    'dokumen-teknis': '13.3.c',
    manual: '13.3.d',
    'kode-sumber': '13.3.e',
  },
  banjar: {
    'kebutuhan-perangkat-lunak': '12.2.a',
    perancangan: '12.2.b',
    'manual-penggunaan': '12.2.c',
    'kode-sumber': '12.2.d',
  },
};

const subjek = 'aplikasi/antrean';
const rule = 'aplikasi/dokumen-ada';
const profil: Daerah = {
  nama: 'Kabupaten',
  kode: '00.00',
  provinsi: 'Provinsi',
  ibu_kota: 'Kota',
  keadaan: 'resmi',
  asal: 'resmi',
};

const valuesOf = (daerah: Regency) => law.vocabulary(daerah).dokumen_aplikasi?.nilai ?? [];
const pairOf = (butir: unknown, provision: unknown): string => `${butir} ${provision}`;

/** Everything that all bindings of the regency say of a bought application in use with these documents. */
const findingsWith = (daerah: Regency, dokumentasi: readonly unknown[]): readonly Finding[] => {
  const { findings, broken } = runExample(
    exampleSchema.parse({ subjek, [subjek]: { perolehan: 'pengadaan', dokumentasi } }),
    fixtureSchema.parse(office(daerah)),
    { daerah, profil, bindings: law.bindings(daerah), vocabulary: law.vocabulary(daerah) },
  );
  expect(broken).toEqual([]);
  return findings;
};

describe.each(regencies)('%s', (daerah) => {
  const values = valuesOf(daerah);
  const provisionsOf = new Map(values.map(({ id, ketentuan = [] }) => [id, ketentuan]));
  const fromText = Object.entries(texts[daerah]).map(([butir, ayat]) => pairOf(butir, `${daerah}/${ayat}`));

  test('the list is the one of its own text, item by item', () => {
    expect(values.flatMap(({ id, ketentuan = [] }) => ketentuan.map((ayat) => pairOf(id, ayat))).toSorted()).toEqual(
      fromText.toSorted(),
    );
  });

  test('each item is demanded at its own provision and nowhere else', () => {
    const bound = law
      .bindings(daerah)
      .filter((binding) => binding.rule.id === rule)
      .map(({ parameter, provision }) => pairOf((parameter as { butir: string }).butir, provision));
    expect([...new Set(bound)].toSorted()).toEqual(fromText.toSorted());
  });

  test('an application with every document has no finding', () => {
    expect(findingsWith(daerah, documents(daerah))).toEqual([]);
  });

  test.each(values.map(({ id }) => id))('without %s there is one finding, at the provision of that item', (butir) => {
    const rest = documents(daerah).filter((item) => item.butir !== butir);
    expect(rest).toHaveLength(values.length - 1);
    const said = findingsWith(daerah, rest).map((finding) => [finding.rule, finding.level, finding.provisions]);
    expect(said).toEqual([[rule, 'galat', provisionsOf.get(butir)]]);
  });

  test.each(regencies.filter((other) => other !== daerah))('the documents of %s leave out what they lack', (other) => {
    const elsewhere = new Set(valuesOf(other).map(({ id }) => id));
    const lacking = values.filter(({ id }) => !elsewhere.has(id)).flatMap(({ ketentuan = [] }) => ketentuan);
    const said = findingsWith(daerah, documents(other)).filter((finding) => finding.rule === rule);
    expect(said.flatMap(({ provisions }) => provisions).toSorted()).toEqual(lacking.toSorted());
  });
});

test('the lists have nine, nine, eight, five and four items', () => {
  expect(regencies.map((daerah) => valuesOf(daerah).length)).toEqual([9, 9, 8, 5, 4]);
});
