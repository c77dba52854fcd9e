import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statedApprovalsOf } from '../scripts/core/gate/stated-approvals.ts';
import { obligationsOf } from '../scripts/core/obligations/obligations.ts';
import { provisionsOf, versionOn } from '../scripts/core/policy/policies.ts';
import { officeWith, type PlantedLaw, policyOf } from '../scripts/testing/planted-law.ts';
import { banjarBefore, barred, site, successor, wrongName } from '../scripts/testing/planted-texts.ts';
import type { Parts } from '../scripts/testing/traps.ts';

const withPredecessor = banjarBefore();

describe('a predecessor that was repealed', () => {
  test.each<[string, string, string[]]>([
    ['before either', '2018-02-28', []],
    ['on the first day of the old one', '2018-03-01', ['banjar/perbup-13-2018/16.2']],
    ['under the old one', '2019-05-06', ['banjar/perbup-13-2018/16.2']],
    ['on the last day of the old one', '2019-12-26', ['banjar/perbup-13-2018/16.2']],
    ['on the first day of the new one', '2019-12-27', ['banjar/16.2']],
    ['under the new one', '2020-05-06', ['banjar/16.2']],
  ])('a site %s is judged by one law alone', (_what, tanggal, provisions) => {
    const { findings } = site(withPredecessor, 'banjar', { host: 'kesehatan.example', tanggal });
    const named = findings.filter(({ rule }) => rule === 'subdomain/domain-resmi');
    expect(named.flatMap((finding) => finding.provisions)).toEqual(provisions);
  });

  test('speaks in its own words', () => {
    const { evaluations } = site(withPredecessor, 'banjar', { host: 'kesehatan.example', tanggal: '2019-05-06' });
    const [own] = evaluations.filter(({ binding }) => binding.provision === 'banjar/perbup-13-2018/16.2');
    expect(own?.binding.istilah.perangkat_daerah).toBe('SKPD');
  });

  test.each<[string, Parts, string[]]>([
    ['with its last day', {}, []],
    ['without', { berlaku: { sejak: '2018-03-01' } }, ['skema/peraturan-dicabut']],
    ['cited like the one that follows', { sitasi: null }, ['skema/ketentuan-bentrok']],
  ])('is loaded %s', (_what, more, found) => {
    const parts = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== null));
    const bare = more.sitasi === null ? { sitasi: undefined } : {};
    const { loaded } = banjarBefore({ ...parts, ...bare });
    const rules = loaded.findings.filter(({ rule }) => /peraturan-dicabut|ketentuan-bentrok/.test(rule));
    expect(rules.map(({ rule }) => rule)).toEqual(found);
  });
});

describe('a successor with its own Pasal 26', () => {
  test.each<[string, string, string, string[]]>([
    ['an old request by the old', wrongName, '2026-06-01', ['buleleng/26.3']],
    ['what only the new one bars, before it', barred, '2026-12-31', ['buleleng/26.3']],
    ['what only the old one asked, after it', wrongName, '2027-01-01', []],
    ['a new request by the new', barred, '2027-01-01', ['buleleng/perbup-7-2027/26.3']],
  ])('%s', (_what, host, tanggal, provisions) => {
    const { findings } = site(successor, 'buleleng', { host, tanggal, at: '2027-03-01' });
    const cited = [...new Set(findings.flatMap((finding) => finding.provisions))];
    expect(cited.filter((id) => id.endsWith('/26.3'))).toEqual(provisions);
    // Whatever else is found comes from the same law.
    const isNew = (id: string) => id.includes('perbup-7-2027');
    expect(cited.filter((id) => isNew(id) !== tanggal >= '2027-01-01')).toEqual([]);
  });

  test('what holds all the time ends with the old one', () => {
    const { evaluations } = site(successor, 'buleleng', { host: wrongName, tanggal: '2026-06-01', at: '2027-03-01' });
    const asked = evaluations.filter(({ binding }) => binding.provision !== undefined && binding.pada === 'terus');
    expect(asked.map(({ outcome }) => outcome)).toEqual(asked.map(() => 'tak-berlaku'));
    expect(asked.length).toBeGreaterThan(0);
  });

  test.each([
    ['2026-12-31', true],
    ['2027-01-01', false],
  ])('the old one names who decides on %s: %s', (day, named) => {
    const approvals = statedApprovalsOf(policyOf(successor, 'buleleng'), ['subdomain'], day);
    expect(approvals.some(({ provision }) => provision === 'buleleng/26.1')).toBe(named);
  });

  test('no provision of the old one is in force after its end', () => {
    const old = provisionsOf(policyOf(successor, 'buleleng')).filter(
      ({ regulation }) => regulation.id === 'perbup-58-2019',
    );
    expect(old.length).toBeGreaterThan(100);
    expect(old.filter(({ provision }) => versionOn(provision.versi, '2027-01-01'))).toEqual([]);
    expect(old.filter(({ provision }) => !versionOn(provision.versi, '2026-12-31'))).toEqual([]);
  });
});

describe('duties', () => {
  const dutiesOn = (law: PlantedLaw, at: string) =>
    obligationsOf({ registry: officeWith('buleleng'), policy: policyOf(law, 'buleleng'), at, findings: [] });

  test('end with their regulation, and bear the name of their own', () => {
    const before = dutiesOn(successor, '2026-12-31');
    expect(before.filter(({ berakhir }) => berakhir === null).length).toBeGreaterThan(10);
    const after = dutiesOn(successor, '2027-03-01').filter(({ berakhir }) => berakhir === null);
    expect(after.map(({ provision, penegakan }) => `${provision} ${penegakan}`)).toEqual([
      'buleleng/perbup-7-2027/27.1 daftar-nama',
    ]);
    expect(after[0]?.id).toMatch(/^buleleng\/perbup-7-2027\/27\.1\/daftar-nama\//);
  });
});

describe('whatever the days', () => {
  const day = fc
    .integer({ min: 0, max: 3700 })
    .map((n) => new Date(Date.UTC(2018, 0, 1 + n)).toISOString().slice(0, 10));
  const worlds = {
    banjar: { law: withPredecessor, hosts: ['kesehatan.example', 'kesehatan.banjarkab.go.id'] },
    buleleng: { law: successor, hosts: [wrongName, barred] },
  };
  const where = fc.constantFrom<'banjar' | 'buleleng'>('banjar', 'buleleng');

  test('an event meets one version of a provision at most, and what is found cites law of that day', () => {
    fc.assert(
      fc.property(where, fc.nat(1), day, day, (daerah, nth, tanggal, later) => {
        const { law, hosts } = worlds[daerah];
        const [, at = ''] = [tanggal, later].toSorted();
        const { evaluations, findings } = site(law, daerah, { host: hosts[nth] ?? '', tanggal, at });
        const spoken = evaluations.filter(({ outcome }) => outcome !== 'tak-berlaku');
        const entries = spoken.map(({ binding }) => `${binding.provision} ${binding.id}`);
        expect(entries).toEqual([...new Set(entries)]);
        const stated = new Map(provisionsOf(policyOf(law, daerah)).map((one) => [one.id, one.provision.versi]));
        for (const id of findings.flatMap(({ provisions }) => provisions)) {
          const judgedOn = spoken
            .filter(({ binding }) => binding.provision === id)
            .map(({ binding }) => (binding.pada === 'terus' ? at : tanggal));
          expect(judgedOn.length).toBeGreaterThan(0);
          for (const one of judgedOn) expect(versionOn(stated.get(id) ?? [], one)).toBeDefined();
        }
      }),
      { numRuns: 150 },
    );
  });
});
