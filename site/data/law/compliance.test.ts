import { describe, expect, test } from 'vitest';
import type { Evaluation } from '../../../scripts/core/evaluate.ts';
import type { Outcome } from '../../../scripts/core/finding.ts';
import { sample } from '../../testing/sample.ts';
import { regencies } from '../portal.ts';
import { complianceView, complianceWith, type Judged } from './compliance.ts';

const agency = (id: string) =>
  sample('instansi', { id, nama: `Contoh ${id}`, bentuk: 'perangkat-daerah', rumpun: 'dinas' });
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((letter) => agency(`contoh-${letter}`));

const binding = regencies.flatMap(({ bindings }) => bindings).find(({ provision }) => provision !== undefined);

const judged = (entry: typeof a, outcome: Outcome): Judged => {
  if (!entry || !binding) throw new Error('no sample');
  const evaluation: Evaluation = { binding, record: `instansi/${entry.id}`, outcome };
  return { entry, evaluation };
};

describe('a tally', () => {
  test('counts every record once, by the heaviest of its outcomes, and review apart', () => {
    const view = complianceView([
      judged(a, 'lulus'),
      judged(a, 'gagal'),
      judged(b, 'lulus'),
      judged(b, 'tak-berlaku'),
      judged(c, 'perlu-telaah'),
      judged(c, 'lulus'),
      judged(d, 'tak-berlaku'),
    ]);
    expect(view).toMatchObject({
      passed: 1,
      judged: 3,
      text: '1 dari 3 lulus, 1 gagal dan 1 perlu telaah',
      samples: true,
    });
    expect(view.groups.map(({ outcome, records }) => [outcome, records.map(({ text }) => text)])).toEqual([
      ['gagal', ['Contoh contoh-a']],
      ['perlu-telaah', ['Contoh contoh-c']],
      ['lulus', ['Contoh contoh-b']],
    ]);
  });

  test('says where a reading, and not the wording, leaves a record behind or stands alone', () => {
    const by = (basis: 'teks' | 'tafsir', entry: typeof a, outcome: Outcome): Judged => {
      const one = judged(entry, outcome);
      return { ...one, evaluation: { ...one.evaluation, binding: { ...one.evaluation.binding, basis } } };
    };
    const marked = (...of: Judged[]) => complianceView(of).reading?.basis;
    expect(marked(by('teks', a, 'lulus'), by('tafsir', b, 'gagal'))).toBe('tafsir');
    expect(marked(by('tafsir', a, 'lulus'), by('tafsir', b, 'tak-berlaku'))).toBe('tafsir');
    expect(marked(by('teks', a, 'gagal'), by('tafsir', b, 'lulus'))).toBeUndefined();
    expect(marked(by('teks', a, 'lulus'), by('tafsir', b, 'tak-berlaku'))).toBeUndefined();
  });

  test('names the first records by name and counts them all', () => {
    const many = Array.from({ length: 40 }, (_, i) => judged(agency(`contoh-${i}`), 'lulus'));
    const [group] = complianceView(many).groups;
    expect({ total: group?.total, named: group?.records.length, first: group?.records[0]?.text }).toEqual({
      total: 40,
      named: 10,
      first: 'Contoh contoh-0',
    });
  });

  test.each([
    ['nothing at all', []],
    ['only what the provision does not reach', [judged(a, 'tak-berlaku')]],
  ])('of %s says that nothing was judged, not that all pass', (_what, of) => {
    expect(complianceView(of)).toMatchObject({ passed: 0, judged: 0, text: 'Belum dinilai', groups: [] });
  });
});

describe('the compliance with a provision', () => {
  test.each(regencies.map((regency) => [regency.id, regency] as const))(
    'in %s counts no more than was judged, and keeps local choices apart',
    (_id, { bindings }) => {
      const byProvision = Map.groupBy(bindings, ({ provision }) => provision);
      byProvision.delete(undefined);
      expect(byProvision.size).toBeGreaterThan(10);
      for (const own of byProvision.values()) {
        const views = complianceWith(own);
        expect(views.map(({ choice }) => choice !== undefined)).toEqual(
          [...new Set(own.map(({ basis }) => basis === 'setelan'))].sort(),
        );
        for (const view of views) {
          expect(view.passed).toBeLessThanOrEqual(view.judged);
          expect(view.text === 'Belum dinilai').toBe(view.judged === 0);
        }
      }
    },
  );
});
