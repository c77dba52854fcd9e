import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../core/finding.ts';
import { type DutyJson, type ImpactJson, type ImpactWorld, impactWorld } from '../testing/impact-world.ts';

const law = 'policies/badung/perbup-50-2019/pasal';
const settings = 'policies/badung/setelan.yaml';

let world: ImpactWorld;
let before: { findings: readonly Finding[] };
let dutiesBefore: { obligations: readonly DutyJson[] };

beforeAll(async () => {
  world = await impactWorld(({ edit }) => {
    // A value that no list knows: a change of the list has something to lift.
    edit('registry/badung/aplikasi/contoh-survei.yaml', (record) => {
      record.kelas = 'kelas-uji';
    });
  });
  before = world.program('check');
  dutiesBefore = world.program('obligations');
});
afterEach(() => world.restore());
afterAll(() => world.remove());

// biome-ignore lint/suspicious/noExplicitAny: a pasal as its author sees it
type Tree = any;

const provision = (tree: Tree, ayat: string): Tree => tree.ketentuan.find((one: Tree) => one.ayat === ayat);
const lastVersion = (tree: Tree, ayat: string): Tree => provision(tree, ayat).versi.at(-1);
const entryOf = (tree: Tree, ayat: string, rule: string): Tree =>
  lastVersion(tree, ayat).penegakan.find((one: Tree) => one.aturan === rule);

const reserved = 'subdomain/label-cadangan';
const widerRule = `import { z } from 'zod';
import { defineRule, verdictOf } from '../../../scripts/core/rule.ts';

export const labelCadangan = defineRule({
  id: 'subdomain/label-cadangan',
  title: 'Nama subdomain tidak memakai label yang dicadangkan',
  subjects: ['subdomain'],
  fields: ['host'],
  indexes: [],
  parameters: z.strictObject({ domain: z.string(), label: z.array(z.string()) }),
  check: ({ subject }) =>
    verdictOf(
      subject.host.includes('arsip') && !subject.host.startsWith('ftp')
        ? [{ path: 'host', discriminator: 'arsip', message: 'Nama ini memuat arsip.', help: 'Pilih nama lain.' }]
        : [],
    ),
});
`;

/** What is changed, and how many findings come and go at least by it. */
const planted: [what: string, change: () => void, comes: number, goes: number, moves: number][] = [
  [
    'a new obligatory entry',
    () =>
      world.edit(`${law}/10.md`, (tree) => {
        const entry = structuredClone(entryOf(tree, '10.4', reserved));
        Object.assign(entry, { id: 'label-uji', dasar: 'teks', tingkat: 'galat', pada: 'terus' });
        entry.parameter.label = ['contoh-agenda', 'contoh-antrean'];
        lastVersion(tree, '10.4').penegakan.push(entry);
      }),
    2,
    0,
    0,
  ],
  [
    'an entry removed',
    () =>
      world.edit(`${law}/13.md`, (tree) => {
        const version = lastVersion(tree, '13.3');
        version.penegakan = version.penegakan.filter((one: Tree) => one.aturan !== 'aplikasi/dokumen-diserahkan');
      }),
    0,
    1,
    0,
  ],
  [
    'another level',
    () =>
      world.edit(`${law}/13.md`, (tree) => {
        entryOf(tree, '13.3', 'aplikasi/dokumen-diserahkan').tingkat = 'galat';
      }),
    0,
    0,
    1,
  ],
  [
    'a parameter widened',
    () =>
      world.edit(`${law}/13.md`, (tree) => {
        const { parameter } = entryOf(tree, '13.3', 'aplikasi/dokumen-diserahkan');
        parameter.butir = parameter.butir.filter((one: string) => one !== 'metadata');
      }),
    0,
    1,
    0,
  ],
  [
    'another setting',
    () =>
      world.edit(settings, (tree) => {
        const { nilai } = tree['label-cadangan'];
        nilai.splice(nilai.indexOf('ftp'), 1, 'contoh-agenda');
      }),
    1,
    1,
    0,
  ],
  [
    'a value of a vocabulary',
    () =>
      world.edit('policies/badung/kosakata.yaml', (tree) => {
        tree.kelas_aplikasi.nilai.push({ id: 'kelas-uji', label: 'Kelas uji', ketentuan: ['badung/9.1'] });
      }),
    0,
    1,
    0,
  ],
  [
    'a new version from a day',
    () =>
      world.edit(`${law}/10.md`, (tree) => {
        const { versi } = provision(tree, '10.4');
        const next = structuredClone(versi.at(-1));
        versi.at(-1).sampai = '2026-10-31';
        next.sejak = '2026-11-01';
        const entry = next.penegakan.find((one: Tree) => one.aturan === reserved);
        Object.assign(entry, { pada: 'terus', dasar: 'teks', tingkat: 'galat' });
        versi.push(next);
      }),
    0,
    0,
    1,
  ],
  [
    'a provision that ends',
    () =>
      world.edit(`${law}/11.md`, (tree) => {
        lastVersion(tree, '11.3').sampai = '2026-01-31';
      }),
    0,
    1,
    0,
  ],
  ['the code of a rule', () => world.write('policies/rules/subdomain/label-cadangan.ts', widerRule), 1, 1, 0],
  [
    'the period of a duty',
    () =>
      world.edit(settings, (tree) => {
        tree['selang-pemeliharaan'].nilai = 'P1M';
      }),
    0,
    0,
    0,
  ],
];

const ground = ({ level, outcome, basis }: Finding) => `${level} ${outcome} ${basis}`;

/** The impact recomputed from two full checks, by nothing but their keys. */
const expectedFrom = (then: readonly Finding[], now: readonly Finding[]) => {
  const [old, fresh] = [then, now].map((list) => new Map(list.map((one) => [one.key, one]))) as [
    Map<string, Finding>,
    Map<string, Finding>,
  ];
  const kept = now.filter(({ key }) => old.has(key));
  const moved = kept.filter((one) => ground(one) !== ground(old.get(one.key) ?? one));
  return {
    'baru-gagal': now.filter(({ key }) => !old.has(key)).map(({ key }) => key),
    'baru-lulus': then.filter(({ key }) => !fresh.has(key)).map(({ key }) => key),
    'berubah-tingkat': moved.map(({ key }) => key),
    'berubah-dasar': [] as string[],
    tetap: kept.length - moved.length,
  };
};

/** Changes that reach duties as well; the others leave every one of them as it is. */
const movesDuties = new Set(['a provision that ends', 'the code of a rule', 'the period of a duty']);

const changedDuties = (): string[] => {
  const { obligations }: { obligations: readonly DutyJson[] } = world.program('obligations');
  const old = new Map(dutiesBefore.obligations.map((one) => [one.id, `${one.keadaan} ${one.tenggat}`]));
  return obligations.filter((one) => old.get(one.id) !== `${one.keadaan} ${one.tenggat}`).map(({ id }) => id);
};

const sorted = (list: readonly string[]) => [...list].sort();

describe('the impact of a planted change is what two full checks say', () => {
  test.each(planted)('%s', async (what, change, comes, goes, moves) => {
    change();
    const isCode = what === 'the code of a rule';
    const impact: ImpactJson = isCode
      ? world.program('impact', '--base', 'HEAD')
      : JSON.parse((await world.impact('--base', 'HEAD', '--format', 'json')).out);
    const after: { findings: readonly Finding[] } = world.program('check');
    const { tetap, ...expected } = expectedFrom(before.findings, after.findings);
    for (const [kind, keys] of Object.entries(expected)) {
      const told = impact.changes.filter((one) => one.kind === kind).map(({ key }) => key);
      expect([kind, sorted(told)]).toEqual([kind, sorted(keys)]);
    }
    expect(impact.summary).toMatchObject({
      baru_gagal: expected['baru-gagal'].length,
      baru_lulus: expected['baru-lulus'].length,
      berubah_tingkat: expected['berubah-tingkat'].length,
      berubah_dasar: 0,
      tetap,
    });
    expect(impact).toMatchObject({ version: 1, base: world.commit, notes: [] });
    // The change has done what it was planted for: no comparison of nothing with nothing.
    expect(expected['baru-gagal'].length).toBeGreaterThanOrEqual(comes);
    expect(expected['baru-lulus'].length).toBeGreaterThanOrEqual(goes);
    expect(expected['berubah-tingkat'].length).toBeGreaterThanOrEqual(moves);
    expect(sorted((impact.duties ?? []).map((one) => one.after?.id ?? ''))).toEqual(
      movesDuties.has(what) ? sorted(changedDuties()) : [],
    );
    if (what === 'the period of a duty') expect(impact.summary.menjadi_terlambat).toBeGreaterThanOrEqual(1);
  });
});
