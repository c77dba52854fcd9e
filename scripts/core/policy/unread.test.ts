import { expect, test } from 'vitest';
import { article, load, provision, ruleEntry } from '../../testing/policies.ts';
import { provisionsOf } from './policies.ts';

const file = 'contoh/perbup-1-2020/pasal/05.md';
const loaded = (more: object) => load([], { [file]: { ...article([provision([ruleEntry()])]), ...more } });
const stated = ({ policies }: ReturnType<typeof load>) => {
  const policy = policies.daerah.get('contoh');
  return policy ? provisionsOf(policy).map(({ provision: one }) => one.versi[0]) : [];
};

test('a pasal that is not read yet binds nobody, and says where it comes from', () => {
  const draft = loaded({ belum_dibaca: 'Perbup Lain 9/2019' });
  expect(draft.bindings.get('contoh')).toEqual([]);
  expect(stated(draft)).toMatchObject([
    {
      ringkasan: 'Rancangan dari Perbup Lain 9/2019, belum dibaca: Uji.',
      penegakan: [{ id: 'belum-dibaca-5-1', dasar: 'setelan' }],
    },
  ]);
  expect(draft.findings.map(({ rule, level, file: at }) => `${level} ${rule} ${at}`)).toEqual([
    'peringatan skema/belum-dibaca policies/contoh/perbup-1-2020/peraturan.yaml',
  ]);
  expect(draft.findings[0]?.message).toBe('1 dari 1 pasal masih rancangan, jadi belum ditegakkan: Pasal 5.');
  expect(draft.policies.daerah.get('contoh')?.regulations[0]?.articles[0]?.body).toContain('Perbup Lain 9/2019');
});

test('once read it binds as it is written, and nothing more is said', () => {
  const read = loaded({});
  expect(read.bindings.get('contoh')).toHaveLength(1);
  expect(stated(read)).toMatchObject([{ ringkasan: 'Uji.' }]);
  expect(read.findings).toEqual([]);
});

test('a draft is still checked for its shape', () => {
  expect(
    load([], { [file]: { ...article([provision([{ id: 'x' }])]), belum_dibaca: 'Perbup Lain 9/2019' } }).findings.map(
      ({ level }) => level,
    ),
  ).toEqual(['galat']);
});
