import { describe, expect, test } from 'vitest';
import { bindingOf, ruleOf, subdomain, waiver, worldOf } from '../testing/records.ts';
import { evaluateSubject } from './evaluate.ts';
import type { Binding } from './policy/binding.ts';
import { verdictOf } from './rule.ts';

const failing = ruleOf({
  check: () => verdictOf([{ path: 'host', message: 'Nama ini salah.', help: 'Pakai nama lain.' }]),
});
const local = bindingOf({ rule: failing, basis: 'setelan', level: 'peringatan', waivable: true });
const target = subdomain('a');

describe('a waiver is itself judged', () => {
  test.each<[string, Binding, Parameters<typeof waiver>[1], string[]]>([
    ['needed and in force', local, {}, []],
    [
      'for a record that is not there',
      local,
      { untuk: 'subdomain/hilang' },
      ['galat skema/pengecualian-tanpa-rekaman untuk'],
    ],
    ['for a binding that is not there', local, { penegakan: 'hilang' }, ['galat skema/pengecualian-asing penegakan']],
    [
      'for what a regulation demands',
      { ...local, waivable: false },
      {},
      ['galat skema/pengecualian-terlarang penegakan'],
    ],
    [
      'that has lapsed',
      local,
      { berlaku: { sejak: '2026-01-01', sampai: '2026-05-31' } },
      ['peringatan skema/pengecualian-lewat berlaku.sampai'],
    ],
    ['on its last day', local, { berlaku: { sejak: '2026-01-01', sampai: '2026-06-01' } }, []],
    ['that lifts nothing', { ...local, rule: ruleOf() }, {}, ['peringatan skema/pengecualian-tidak-perlu penegakan']],
  ])('%s', (_what, binding, more, found) => {
    const given = waiver('izin', more);
    const { findings } = evaluateSubject(given, worldOf([target, given], [binding]));
    expect(findings.map(({ level, rule, path }) => `${level} ${rule} ${path}`)).toEqual(found);
    for (const finding of findings)
      expect(finding).toMatchObject({ record: 'pengecualian/izin', provisions: [], basis: 'skema' });
  });

  test.each<[string, Partial<Binding>, string]>([
    ['what a regulation demands', { basis: 'teks' }, 'berasal dari bunyi atau tafsir peraturan'],
    ['a rule of the house', { basis: 'skema' }, 'berlaku bagi setiap rekaman'],
    [
      'a setting that nobody lifts',
      { basis: 'setelan', rule: { ...failing, absolute: true } },
      'berlaku bagi setiap rekaman',
    ],
  ])('why it cannot lift %s is told truly', (_what, more, reason) => {
    const given = waiver('izin');
    const { findings } = evaluateSubject(given, worldOf([target, given], [{ ...local, waivable: false, ...more }]));
    expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining(`"uji" ${reason}`)]);
  });

  test('one for a record whose file has faults is left alone until that is mended', () => {
    const given = waiver('izin', { untuk: 'subdomain/rusak' });
    const world = worldOf([given], [local], { broken: new Set(['subdomain/rusak']) });
    expect(evaluateSubject(given, world).findings).toEqual([]);
  });
});
