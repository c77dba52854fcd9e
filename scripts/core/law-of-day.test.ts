import { describe, expect, test } from 'vitest';
import { bindingOf, ruleOf, subdomain, waiver, worldOf } from '../testing/records.ts';
import { evaluateSubject } from './evaluate.ts';
import type { Binding } from './policy/binding.ts';
import { notApplicable, pass, type Rule, verdictOf } from './rule.ts';

const old: Partial<Binding> = { sejak: '2020-01-01', sampai: '2025-12-31', versi: '2020-01-01' };
const now: Partial<Binding> = { sejak: '2026-01-01', versi: '2026-01-01' };

const both = (rule: Rule, more: Partial<Binding> = {}) =>
  [old, now].map((span) => bindingOf({ rule, pada: 'riwayat.tanggal', ...span, ...more }));

const twice = subdomain('a', {
  riwayat: [
    { jenis: 'baru', tanggal: '2025-02-01' },
    { jenis: 'perpanjang', tanggal: '2026-04-01' },
  ],
});

/** Looks at each event of its own span, and tells which. */
const eachEvent = (judgesEvents?: () => boolean): Rule =>
  ruleOf({
    fields: ['riwayat'],
    ...(judgesEvents ? { judgesEvents } : {}),
    check: ({ subject, isInForce }) => {
      const { riwayat } = subject as unknown as typeof twice.record;
      const own = riwayat.flatMap(({ tanggal }, i) => (isInForce(tanggal) ? [i] : []));
      return own.length === 0
        ? notApplicable('Tidak ada peristiwa.')
        : verdictOf(own.map((i) => ({ path: `riwayat.${i}`, message: 'Keliru.', help: 'Perbaiki.' })));
    },
  });

const told = (bindings: readonly Binding[], entry = twice) => {
  const { findings, evaluations } = evaluateSubject(entry, worldOf([entry], bindings));
  return {
    paths: findings.map(({ path }) => path),
    said: evaluations.map(({ binding, outcome }) => `${binding.versi} ${outcome}`),
  };
};

describe('an amended provision', () => {
  test('judges a record by the version of its deciding day; the other is not spoken of', () => {
    expect(told(both(ruleOf({ check: () => pass }))).said).toEqual(['2026-01-01 lulus']);
  });

  test('judges each event once, by the version of its own day, where the rule looks at events', () => {
    const { paths, said } = told(both(eachEvent(() => true)));
    expect(paths).toEqual(['riwayat.0', 'riwayat.1']);
    expect(said).toEqual(['2020-01-01 gagal', '2026-01-01 gagal']);
  });

  test.each<[string, Rule]>([
    ['a rule that looks at the record as a whole', eachEvent()],
    ['a parameter under which the rule looks at the record as a whole', eachEvent(() => false)],
  ])('leaves earlier events alone under %s', (_what, rule) => {
    expect(told(both(rule)).paths).toEqual(['riwayat.1']);
  });

  test('says nothing of a time that had no law', () => {
    const before = subdomain('a', { riwayat: [{ jenis: 'baru', tanggal: '2019-12-31' }] });
    const { paths, said } = told(both(eachEvent(() => true)), before);
    expect(paths).toEqual([]);
    expect(said).toEqual(['2026-01-01 tak-berlaku']);
  });

  test('says once that a record names no day', () => {
    const undated = subdomain('a', { riwayat: [], asal: 'publik' });
    expect(told(both(ruleOf()), undated).said).toEqual(['2026-01-01 tak-berlaku']);
  });

  test('of another provision, or another entry, is no version of this one', () => {
    const rule = ruleOf({ check: () => pass });
    for (const more of [{ id: 'lain' }, { provision: 'uji/2.1' }]) {
      const [first] = both(rule);
      const [, second] = both(rule, more);
      expect(told([first as Binding, second as Binding]).said).toEqual(['2020-01-01 tak-berlaku', '2026-01-01 lulus']);
    }
  });
});

describe('a waiver counts if it was given by the day that is judged, and as long as it holds', () => {
  const failing = ruleOf({ check: () => verdictOf([{ path: 'host', message: 'Keliru.', help: 'Perbaiki.' }]) });
  const local = bindingOf({
    rule: failing,
    basis: 'setelan',
    level: 'peringatan',
    waivable: true,
    pada: 'riwayat.tanggal',
  });
  const asked = subdomain('a', { riwayat: [{ jenis: 'baru', tanggal: '2026-02-01' }] });

  test.each<[string, string, string, boolean, string[]]>([
    ['that holds', '2026-01-01', '2026-12-31', true, []],
    ['in force on that day, lapsed since', '2026-01-01', '2026-03-01', false, ['skema/pengecualian-lewat']],
    ['on its first day', '2026-02-01', '2026-12-31', true, []],
    ['on its last day', '2026-01-01', '2026-06-01', true, []],
    ['that lapsed before', '2026-01-01', '2026-01-31', false, ['skema/pengecualian-lewat']],
    ['that came later', '2026-02-02', '2026-12-31', false, ['skema/pengecualian-menyusul']],
  ])('one %s', (_what, sejak, sampai, lifts, found) => {
    const given = waiver('izin', { berlaku: { sejak, sampai } });
    const world = worldOf([asked, given], [local]);
    expect(evaluateSubject(asked, world).findings.length === 0).toBe(lifts);
    expect(evaluateSubject(given, world).findings.map(({ rule }) => rule)).toEqual(found);
  });

  test('for what is judged all the time that day is today', () => {
    const given = waiver('izin', { berlaku: { sejak: '2026-05-01', sampai: '2026-12-31' } });
    const world = worldOf([asked, given], [{ ...local, pada: 'terus' }]);
    expect(evaluateSubject(asked, world).findings).toEqual([]);
    expect(evaluateSubject(given, world).findings).toEqual([]);
  });
});
