import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../core/finding.ts';
import { otherRule, plantedChanges } from '../testing/impact-changes.ts';
import { type ImpactJson, type ImpactWorld, impactWorld, type ProgramJson } from '../testing/impact-world.ts';
import { draftsIn, provision } from '../testing/policy-drafts.ts';

let world: ImpactWorld;
let before: ProgramJson;
let dutiesBefore: ProgramJson;

beforeAll(async () => {
  world = await impactWorld(({ edit }) => {
    // A value that no list knows: a change of the list has something to lift.
    draftsIn(edit).kindOfSurvey('kelas-uji');
  });
  before = world.program('check');
  dutiesBefore = world.program('obligations');
});
afterEach(() => world.restore());
afterAll(() => world.remove());

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

const changedDuties = (): string[] => {
  const { obligations } = world.program('obligations');
  const old = new Map(dutiesBefore.obligations.map((one) => [one.id, `${one.keadaan} ${one.tenggat}`]));
  return obligations.filter((one) => old.get(one.id) !== `${one.keadaan} ${one.tenggat}`).map(({ id }) => id);
};

const sorted = (list: readonly string[]) => [...list].sort();

describe('the impact of a planted change is what two full checks say', () => {
  test.each(plantedChanges)('$what', async ({ what, change, moves, duties, isCode }) => {
    change(world);
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
    const [comes, goes, level] = moves;
    expect(expected['baru-gagal'].length).toBeGreaterThanOrEqual(comes);
    expect(expected['baru-lulus'].length).toBeGreaterThanOrEqual(goes);
    expect(expected['berubah-tingkat'].length).toBeGreaterThanOrEqual(level);
    expect(sorted((impact.duties ?? []).map((one) => one.after?.id ?? ''))).toEqual(
      duties ? sorted(changedDuties()) : [],
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
    draftsIn(world.edit).article('11', (tree) => {
      provision(tree, '11.3').ayat = '11.9';
    });
    const { changes } = await impactJson();
    const steward = changes.filter(({ key }) => key.includes('basis-data/walidata-ada'));
    expect(steward.map(({ kind, key }) => [kind, key.split('|')[1]])).toEqual([['berubah-dasar', 'badung/11.9']]);
    expect(steward[0]?.instansi).toBe('contoh-arsip');
  });

  test('records that change along are judged as they are now, on both sides', async () => {
    const drafts = draftsIn(world.edit);
    drafts.kindOfSurvey('kelas-lain');
    drafts.setting<string[]>('label-cadangan', (labels) => [...labels, 'contoh-agenda']);
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
    world.write('policies/rules/subdomain/label-cadangan.ts', otherRule);
    await expect(world.impact('--base', 'HEAD')).rejects.toMatchObject({
      name: 'OperationalError',
      message: expect.stringContaining('program lain'),
    });
  });
});
