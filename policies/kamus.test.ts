import { describe, expect, test } from 'vitest';
import { schemaKeys } from '../scripts/core/policy/glossary-keys.ts';
import { loaded } from '../scripts/testing/rule-examples.ts';

const { glossary, daerah } = loaded.policies;
const terms = Object.entries(glossary.daftar);

const named = [...terms.flatMap(([, { kunci = [] }]) => kunci), ...glossary.kata_biasa.flatMap(({ kunci }) => kunci)];

test('every key of every schema, and every kind, is a term or a plain word', () => {
  expect([...schemaKeys()].filter((key) => !named.includes(key))).toEqual([]);
});

test('every key that the glossary names is one of a schema', () => {
  const keys = schemaKeys();
  expect(named.filter((key) => !keys.has(key))).toEqual([]);
});

test('the glossary contradicts neither itself nor the regulations', () => {
  expect(loaded.findings.filter(({ file }) => file.endsWith('kamus.yaml'))).toEqual([]);
});

test.each(terms.filter(([, { daerah: regional }]) => regional))(
  '%s says of all regencies what their regulation makes of it',
  (_, term) => {
    expect(Object.keys(term.daerah ?? {}).sort()).toEqual([...daerah.keys()].sort());
  },
);

test('a definition says where it stands', () => {
  const homeless = terms.flatMap(([id, term]) =>
    Object.entries(term.daerah ?? {}).flatMap(([name, { keadaan, ketentuan, belum_dinyatakan }]) =>
      keadaan === undefined && ketentuan === undefined && belum_dinyatakan === undefined ? [`${id} ${name}`] : [],
    ),
  );
  expect(homeless).toEqual([]);
});

describe('words that are easily taken for each other', () => {
  const regional = (id: string, name: string) => glossary.daftar[id]?.daerah?.[name];
  // Read from the texts: which regulation gives a meaning, which uses the word alone, which does not know it.
  const states: Record<string, Record<string, string>> = {
    walidata: { badung: 'arti', bulukumba: 'arti', buleleng: 'arti', 'kubu-raya': 'arti', banjar: 'tidak-dikenal' },
    'perangkat-daerah': {
      badung: 'arti',
      bulukumba: 'tanpa-arti',
      buleleng: 'arti',
      'kubu-raya': 'arti',
      banjar: 'arti',
    },
    'aplikasi-umum': { badung: 'arti', bulukumba: 'arti', buleleng: 'arti', 'kubu-raya': 'tanpa-arti', banjar: 'arti' },
    'mandiri-tik': {
      badung: 'tidak-dikenal',
      bulukumba: 'tidak-dikenal',
      buleleng: 'tidak-dikenal',
      'kubu-raya': 'tidak-dikenal',
      banjar: 'arti',
    },
    'dewan-tik': {
      badung: 'arti',
      bulukumba: 'tidak-dikenal',
      buleleng: 'tidak-dikenal',
      'kubu-raya': 'tidak-dikenal',
      banjar: 'tidak-dikenal',
    },
    'kerja-sama': {
      badung: 'tanpa-arti',
      bulukumba: 'tanpa-arti',
      buleleng: 'tanpa-arti',
      'kubu-raya': 'tanpa-arti',
      banjar: 'tidak-dikenal',
    },
    'pihak-ketiga': {
      badung: 'tanpa-arti',
      bulukumba: 'tanpa-arti',
      buleleng: 'tanpa-arti',
      'kubu-raya': 'tanpa-arti',
      banjar: 'tidak-dikenal',
    },
    'pengalihan-ilmu': {
      badung: 'arti',
      bulukumba: 'tidak-dikenal',
      buleleng: 'tidak-dikenal',
      'kubu-raya': 'tidak-dikenal',
      banjar: 'tidak-dikenal',
    },
    hibah: {
      badung: 'arti',
      bulukumba: 'arti',
      buleleng: 'tidak-dikenal',
      'kubu-raya': 'tidak-dikenal',
      banjar: 'tidak-dikenal',
    },
    intranet: {
      badung: 'arti',
      bulukumba: 'tidak-dikenal',
      buleleng: 'tidak-dikenal',
      'kubu-raya': 'tidak-dikenal',
      banjar: 'tidak-dikenal',
    },
    'penanda-tangan': {
      badung: 'arti',
      bulukumba: 'tanpa-arti',
      buleleng: 'tidak-dikenal',
      'kubu-raya': 'tidak-dikenal',
      banjar: 'tidak-dikenal',
    },
    sop: {
      badung: 'tidak-dikenal',
      bulukumba: 'tidak-dikenal',
      buleleng: 'arti',
      'kubu-raya': 'tanpa-arti',
      banjar: 'tanpa-arti',
    },
  };
  test.each(Object.entries(states))('%s', (id, expected) => {
    const found = Object.fromEntries(
      Object.keys(expected).map((name) => [name, regional(id, name)?.keadaan ?? 'arti']),
    );
    expect(found).toEqual(expected);
  });
});
