import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bindingOf, instansi, ruleOf, subdomain, waiver, worldOf } from '../testing/records.ts';
import { evaluateSubject } from './evaluate.ts';
import type { Level } from './finding.ts';
import type { Binding } from './policy/binding.ts';
import { type CheckContext, type Fault, notApplicable, pass, type Rule, verdictOf } from './rule.ts';

const fault: Fault = { path: 'host', message: 'Nama ini salah.', help: 'Pakai nama lain.' };
const failing = (faults: readonly Fault[] = [fault], more: Partial<Rule> = {}) =>
  ruleOf({ check: () => verdictOf(faults), ...more });
const subject = subdomain('a');

describe('outcomes', () => {
  test('a rule that passes gives no finding', () => {
    const { findings, evaluations } = evaluateSubject(subject, worldOf([subject], [bindingOf()]));
    expect(findings).toEqual([]);
    expect(evaluations.map(({ outcome }) => outcome)).toEqual(['lulus']);
  });

  test('a rule that fails gives a finding with its provision, level and basis', () => {
    const { findings, evaluations } = evaluateSubject(subject, worldOf([subject], [bindingOf({ rule: failing() })]));
    expect(evaluations.map(({ outcome }) => outcome)).toEqual(['gagal']);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'uji/aturan',
      outcome: 'gagal',
      level: 'galat',
      basis: 'teks',
      daerah: 'uji',
      record: 'subdomain/a',
      path: 'host',
      provisions: ['uji/1.1'],
    });
  });

  test('a rule that does not apply says why', () => {
    const rule = ruleOf({ check: () => notApplicable('Bukan urusannya.') });
    expect(evaluateSubject(subject, worldOf([subject], [bindingOf({ rule })])).evaluations).toMatchObject([
      { outcome: 'tak-berlaku', reason: 'Bukan urusannya.' },
    ]);
  });

  test('a binding that only an officer can settle asks for review', () => {
    const world = worldOf([subject], [bindingOf({ rule: failing(), level: 'perlu-telaah', basis: 'tafsir' })]);
    const { findings, evaluations } = evaluateSubject(subject, world);
    expect(findings[0]).toMatchObject({ outcome: 'perlu-telaah', level: 'perlu-telaah' });
    expect(evaluations[0]?.outcome).toBe('perlu-telaah');
  });

  test('a fault that asks for review is no refusal even where the binding would refuse', () => {
    const world = worldOf([subject], [bindingOf({ rule: failing([{ ...fault, review: true }]) })]);
    expect(evaluateSubject(subject, world).findings[0]?.level).toBe('perlu-telaah');
  });

  test('a rule is not asked about kinds that it does not judge', () => {
    const office = instansi('dinas');
    expect(evaluateSubject(office, worldOf([office], [bindingOf({ rule: failing() })])).evaluations).toEqual([]);
  });
});

describe('the day whose law applies', () => {
  const seen: string[] = [];
  const rule = ruleOf({
    check: ({ date }) => {
      seen.push(date);
      return pass;
    },
  });
  const twice = subdomain('a', {
    riwayat: [
      { jenis: 'baru', tanggal: '2026-02-01' },
      { jenis: 'perpanjang', tanggal: '2026-04-01' },
    ],
  });

  test.each<[string, Partial<Binding>, string, string | undefined]>([
    ['the day of the check', { pada: 'terus' }, 'lulus', '2026-06-01'],
    ['the day of the latest request', { pada: 'riwayat.tanggal' }, 'lulus', '2026-04-01'],
    ['a law that came later', { pada: 'riwayat.tanggal', sejak: '2026-05-01' }, 'tak-berlaku', undefined],
    ['a law of that very day', { pada: 'riwayat.tanggal', sejak: '2026-04-01' }, 'lulus', '2026-04-01'],
    ['a law that had ended', { pada: 'riwayat.tanggal', sampai: '2026-03-31' }, 'tak-berlaku', undefined],
    ['the last day of a law', { pada: 'riwayat.tanggal', sampai: '2026-04-01' }, 'lulus', '2026-04-01'],
  ])('%s', (_what, binding, outcome, date) => {
    seen.length = 0;
    const { evaluations } = evaluateSubject(twice, worldOf([twice], [bindingOf({ rule, ...binding })]));
    expect(evaluations[0]?.outcome).toBe(outcome);
    expect(seen).toEqual(date === undefined ? [] : [date]);
  });

  test('an observed fact without a request is not judged as one', () => {
    const observed = subdomain('a', { riwayat: [], asal: 'publik' });
    const world = worldOf([observed], [bindingOf({ rule: failing(), pada: 'riwayat.tanggal' })]);
    expect(evaluateSubject(observed, world).evaluations).toMatchObject([{ outcome: 'tak-berlaku' }]);
  });
});

describe('what a rule sees', () => {
  test('only the fields it names, and the id', () => {
    let seen: object = {};
    const rule = ruleOf({
      fields: ['host'],
      check: (context: CheckContext) => {
        seen = context.subject;
        return pass;
      },
    });
    evaluateSubject(subject, worldOf([subject], [bindingOf({ rule })]));
    expect(seen).toEqual({ id: 'a', host: 'a.contoh.example' });
  });

  test('only the indexes it names', () => {
    const rule = ruleOf({ check: ({ registry }) => verdictOf(registry.find('by-id', 'instansi/x').map(() => fault)) });
    expect(() => evaluateSubject(subject, worldOf([subject], [bindingOf({ rule })]))).toThrow('without declaring it');
  });

  test('what it reads is noted', () => {
    const office = instansi('dinas');
    const rule = ruleOf({
      indexes: ['by-id'],
      check: ({ registry }) => (registry.find('by-id', 'instansi/dinas').length === 1 ? pass : verdictOf([fault])),
    });
    const { evaluations, reads } = evaluateSubject(subject, worldOf([subject, office], [bindingOf({ rule })]));
    expect(evaluations[0]?.outcome).toBe('lulus');
    expect(reads.map(String).join('; ')).toContain('instansi/dinas');
  });

  test('whether a record exists that could not be read', () => {
    let isBroken = false;
    const rule = ruleOf({
      indexes: ['by-id'],
      check: ({ registry }) => {
        isBroken = registry.isBroken('instansi/rusak');
        return pass;
      },
    });
    evaluateSubject(subject, worldOf([subject], [bindingOf({ rule })], { broken: new Set(['instansi/rusak']) }));
    expect(isBroken).toBe(true);
  });
});

describe('merging', () => {
  const two = (a: Partial<Binding>, b: Partial<Binding>) =>
    evaluateSubject(subject, worldOf([subject], [bindingOf(a), bindingOf(b)])).findings;

  test('the same fault under two provisions is one finding that cites both', () => {
    const rule = failing();
    const findings = two({ rule, provision: 'uji/2.1' }, { rule, provision: 'uji/1.1' });
    expect(findings.map(({ provisions }) => provisions)).toEqual([['uji/1.1', 'uji/2.1']]);
  });

  test('the same provision twice is cited once', () => {
    const rule = failing();
    expect(two({ rule }, { rule, id: 'lain' })[0]?.provisions).toEqual(['uji/1.1']);
  });

  test('faults told apart by the rule stay apart', () => {
    const rule = failing([
      { ...fault, discriminator: 'satu' },
      { ...fault, discriminator: 'dua' },
    ]);
    expect(two({ rule }, { rule, provision: 'uji/2.1' })).toHaveLength(2);
  });

  test('a house rule adds no provision', () => {
    const { provision: _, ...house } = bindingOf({ rule: failing(), basis: 'skema' });
    expect(evaluateSubject(subject, worldOf([subject], [house])).findings[0]?.provisions).toEqual([]);
  });

  test('the heaviest level is kept, whatever the order, and no provision is lost', () => {
    const rule = failing();
    const level = fc.constantFrom<Exclude<Level, 'celah'>>('galat', 'perlu-telaah', 'peringatan');
    const bindings = fc.array(fc.record({ level, provision: fc.constantFrom('uji/1.1', 'uji/1.2', 'uji/2.1') }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(bindings, (list) => {
        const world = worldOf(
          [subject],
          list.map((parts) => bindingOf({ rule, ...parts })),
        );
        const { findings } = evaluateSubject(subject, world);
        expect(findings).toHaveLength(1);
        const heaviest = (['galat', 'perlu-telaah', 'peringatan'] as const).find((one) =>
          list.some((parts) => parts.level === one),
        );
        expect(findings[0]?.level).toBe(heaviest);
        expect(findings[0]?.provisions).toEqual([...new Set(list.map(({ provision }) => provision))].toSorted());
      }),
    );
  });
});

describe('a gap', () => {
  const office = instansi('dinas');
  const real = instansi('dinas', { asal: 'publik', sumber: [{ uraian: 'Uji', mutu: 'A', tanggal: '2026-01-01' }] });
  const rule = failing([{ ...fault, path: '' }], { subjects: ['instansi'], gap: true });

  test.each([
    ['a sample in a demonstration', office, 'peragaan', ['celah']],
    ['a real agency in a demonstration', real, 'peragaan', []],
    ['a real agency in a register in use', real, 'resmi', ['celah']],
  ] as const)('of %s', (_what, entry, keadaan, levels) => {
    const world = worldOf([entry], [bindingOf({ rule })], { keadaan });
    expect(evaluateSubject(entry, world).findings.map(({ level }) => level)).toEqual(levels);
  });
});

describe('a rule that compares', () => {
  const rule = ruleOf({ comparesBase: true, check: ({ base }) => (base ? verdictOf([fault]) : pass) });

  test('gets the record before the change', () => {
    const asked: string[] = [];
    const world = worldOf([subject], [bindingOf({ rule })], {
      baseOf: (ref) => {
        asked.push(ref);
        return subdomain('a', { host: 'lama.contoh.example' }).record;
      },
    });
    expect(evaluateSubject(subject, world).evaluations[0]?.outcome).toBe('gagal');
    expect(asked).toEqual(['subdomain/a']);
  });

  test.each([
    ['without a base', {}],
    ['of a new record', { baseOf: () => undefined }],
  ])('%s has nothing to compare', (_what, more) => {
    expect(evaluateSubject(subject, worldOf([subject], [bindingOf({ rule })], more)).evaluations[0]?.outcome).toBe(
      'lulus',
    );
  });

  test('is the only one that sees it', () => {
    const plain = ruleOf({ check: ({ base }) => (base ? verdictOf([fault]) : pass) });
    const world = worldOf([subject], [bindingOf({ rule: plain })], { baseOf: () => subject.record });
    expect(evaluateSubject(subject, world).evaluations[0]?.outcome).toBe('lulus');
  });
});

describe('a waiver', () => {
  const lifted = bindingOf({ rule: failing(), basis: 'setelan', level: 'peringatan', waivable: true });
  const judged = (binding: Binding, given: ReturnType<typeof waiver>) =>
    evaluateSubject(subject, worldOf([subject, given], [binding]));

  test('lifts a local setting and is named as the reason', () => {
    const { findings, evaluations } = judged(lifted, waiver('izin'));
    expect(findings).toEqual([]);
    expect(evaluations).toMatchObject([{ outcome: 'tak-berlaku', reason: 'Dikecualikan oleh pengecualian/izin.' }]);
  });

  test.each([
    ['of another record', lifted, waiver('izin', { untuk: 'subdomain/b' })],
    ['of another binding', lifted, waiver('izin', { penegakan: 'lain' })],
    ['that has lapsed', lifted, waiver('izin', { berlaku: { sampai: '2026-05-31' } })],
    ['that begins later', lifted, waiver('izin', { berlaku: { sejak: '2026-06-02', sampai: '2026-12-31' } })],
    ['of what cannot be waived', { ...lifted, waivable: false }, waiver('izin')],
  ])('%s lifts nothing', (_what, binding, given) => {
    expect(judged(binding, given).findings).toHaveLength(1);
  });
});
