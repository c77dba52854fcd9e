import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../core/finding.ts';
import { type ImpactJson, type ImpactWorld, impactWorld, type ProgramJson } from '../testing/impact-world.ts';

let world: ImpactWorld;
let before: ProgramJson;
let dutiesBefore: ProgramJson;

beforeAll(async () => {
  world = await impactWorld(({ edit }) => {
    // A value that no list knows: a change of the list has something to lift.
    kindOfSurvey(edit, 'kelas-uji');
  });
  before = world.program('check');
  dutiesBefore = world.program('obligations');
});
afterEach(() => world.restore());
afterAll(() => world.remove());

interface EntryDraft {
  id: string;
  aturan?: string;
  dasar: string;
  tingkat?: string;
  pada?: string;
  parameter: { label?: unknown; butir?: string[] | undefined };
}
interface VersionDraft {
  sejak: string;
  sampai?: string;
  penegakan: EntryDraft[];
}
interface ProvisionDraft {
  ayat: string;
  versi: VersionDraft[];
}
interface ArticleDraft {
  ketentuan: ProvisionDraft[];
}

const there = <T>(found: T | undefined): T => {
  if (found === undefined) throw new Error('the policies no longer hold what is changed here');
  return found;
};
const provision = (tree: ArticleDraft, ayat: string): ProvisionDraft =>
  there(tree.ketentuan.find((one) => one.ayat === ayat));
const lastVersion = (tree: ArticleDraft, ayat: string): VersionDraft => there(provision(tree, ayat).versi.at(-1));
const entryIn = ({ penegakan }: VersionDraft, rule: string): EntryDraft =>
  there(penegakan.find((one) => one.aturan === rule));
const entryOf = (tree: ArticleDraft, ayat: string, rule: string): EntryDraft => entryIn(lastVersion(tree, ayat), rule);

const article = (number: string, change: (tree: ArticleDraft) => void): void =>
  world.edit<ArticleDraft>(`policies/badung/perbup-50-2019/pasal/${number}.md`, change);

/** Another value of a setting of Badung. */
const setting = <T>(id: string, change: (value: T) => T): void =>
  world.edit<Record<string, { nilai: T }>>('policies/badung/setelan.yaml', (tree) => {
    const stated = there(tree[id]);
    stated.nilai = change(stated.nilai);
  });

const kindOfSurvey = (edit: ImpactWorld['edit'], kelas: string): void =>
  edit<{ kelas: string }>('registry/badung/aplikasi/contoh-survei.yaml', (record) => {
    record.kelas = kelas;
  });

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
      article('10', (tree) => {
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
      article('13', (tree) => {
        const version = lastVersion(tree, '13.3');
        version.penegakan = version.penegakan.filter((one) => one.aturan !== 'aplikasi/dokumen-diserahkan');
      }),
    0,
    1,
    0,
  ],
  [
    'another level',
    () =>
      article('13', (tree) => {
        entryOf(tree, '13.3', 'aplikasi/dokumen-diserahkan').tingkat = 'galat';
      }),
    0,
    0,
    1,
  ],
  [
    'a parameter widened',
    () =>
      article('13', (tree) => {
        const { parameter } = entryOf(tree, '13.3', 'aplikasi/dokumen-diserahkan');
        parameter.butir = parameter.butir?.filter((one: string) => one !== 'metadata');
      }),
    0,
    1,
    0,
  ],
  [
    'another setting',
    () => setting<string[]>('label-cadangan', (labels) => [...labels.filter((one) => one !== 'ftp'), 'contoh-agenda']),
    1,
    1,
    0,
  ],
  [
    'a value of a vocabulary',
    () =>
      world.edit<Record<string, { nilai: object[] }>>('policies/badung/kosakata.yaml', (tree) => {
        const value = { id: 'kelas-uji', label: 'Kelas uji', ketentuan: ['badung/9.1'] };
        there(tree.kelas_aplikasi).nilai.push(value);
      }),
    0,
    1,
    0,
  ],
  [
    'a new version from a day',
    () =>
      article('10', (tree) => {
        const next = { ...structuredClone(lastVersion(tree, '10.4')), sejak: '2026-11-01' };
        lastVersion(tree, '10.4').sampai = '2026-10-31';
        Object.assign(entryIn(next, reserved), { pada: 'terus', dasar: 'teks', tingkat: 'galat' });
        provision(tree, '10.4').versi.push(next);
      }),
    0,
    0,
    1,
  ],
  [
    'a provision that ends',
    () =>
      article('11', (tree) => {
        lastVersion(tree, '11.3').sampai = '2026-01-31';
      }),
    0,
    1,
    0,
  ],
  ['the code of a rule', () => world.write('policies/rules/subdomain/label-cadangan.ts', widerRule), 1, 1, 0],
  ['the period of a duty', () => setting<string>('selang-pemeliharaan', () => 'P1M'), 0, 0, 0],
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
  const { obligations } = world.program('obligations');
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
    const after = world.program('check');
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

describe('what is compared', () => {
  const impactJson = async (...args: string[]): Promise<ImpactJson> =>
    JSON.parse((await world.impact('--base', 'HEAD', '--format', 'json', ...args)).out);

  test('nothing changed: no second judgement is needed, and that is said', async () => {
    const impact = await impactJson();
    expect(impact).toMatchObject({ base: world.commit, head: world.commit, changes: [], duties: [] });
    expect(impact.notes).toEqual(['Kebijakan dan program sama dengan pembandingnya.']);
    expect(impact.summary.tetap).toBe(before.findings.length);
  });

  test('a provision that only got another number is not told as gone and new', async () => {
    article('11', (tree) => {
      provision(tree, '11.3').ayat = '11.9';
    });
    const { changes } = await impactJson();
    const steward = changes.filter(({ key }) => key.includes('basis-data/walidata-ada'));
    expect(steward.map(({ kind, key }) => [kind, key.split('|')[1]])).toEqual([['berubah-dasar', 'badung/11.9']]);
    expect(steward[0]?.instansi).toBe('contoh-arsip');
  });

  test('records that change along are judged as they are now, on both sides', async () => {
    kindOfSurvey(world.edit, 'kelas-lain');
    setting<string[]>('label-cadangan', (labels) => [...labels, 'contoh-agenda']);
    const { changes, head } = await impactJson();
    expect(changes.map(({ kind, key }) => [kind, key.split('|')[3]])).toEqual([
      ['baru-gagal', 'subdomain/contoh-agenda'],
    ]);
    expect(head).toBeUndefined();
  });

  test('a base that has broken its own policy is compared like any other', async () => {
    const base = world.aside(() => world.write('policies/badung/perbup-50-2019/pasal/11.md', '---\npasal: [\n---\n'));
    const { changes } = JSON.parse((await world.impact('--base', base, '--format', 'json')).out) as ImpactJson;
    expect(changes.map(({ kind, key }) => `${kind} ${key.split('|')[2]}`)).toEqual(
      expect.arrayContaining(['baru-gagal basis-data/walidata-ada', expect.stringMatching(/^baru-lulus skema\//)]),
    );
  });

  test('a base whose program answers something else stops the command', () => {
    const base = world.aside(() =>
      world.write('scripts/commands/check.ts', "export const usage = '';\nexport const run = async () => 0;\n"),
    );
    expect(() => world.program('impact', '--base', base)).toThrow('jawabannya bukan JSON');
  });

  test('another program than the one that runs is not judged with', async () => {
    world.write('policies/rules/subdomain/label-cadangan.ts', widerRule);
    await expect(world.impact('--base', 'HEAD')).rejects.toMatchObject({
      name: 'OperationalError',
      message: expect.stringContaining('program lain'),
    });
  });
});
