import { describe, expect, test } from 'vitest';
import { dayBefore } from '../scripts/core/policy/setting-in-time.ts';
import { judged, plantedLaw, saidOf } from '../scripts/testing/planted-law.ts';
import { type Right, rights } from '../scripts/testing/rights.ts';
import type { Parts } from '../scripts/testing/traps.ts';

// A status, a permission or an assignment gives its right on the day on which it is used, and on no other.

const law = plantedLaw({});
const later = '2026-10-01';

const isMissing = ({ daerah, ref, rule, giver, path = '', more = {} }: Right, change: Parts): boolean => {
  const own = (more[giver] as Parts | undefined) ?? {};
  const { findings, evaluations } = judged(law, daerah, {
    ref,
    change: { ...more, [giver]: { ...own, ...change } },
    at: '2026-11-01',
  });
  expect(evaluations.some(({ binding, outcome }) => binding.rule.id === rule && outcome !== 'tak-berlaku')).toBe(true);
  return findings.some((finding) => finding.rule === rule && finding.path.startsWith(path));
};

describe.each(rights.map((right) => [right.name, right.daerah, right] as const))(
  '%s in %s',
  (_name, _daerah, right) => {
    const { day, others, kind, mayFollow } = right;

    test.each<[string, Parts, boolean]>([
      ['is there', {}, false],
      ['is set on that very day', { tanggal: day }, false],
      ['begins on that very day', { berlaku: { sejak: day } }, false],
      ['ends with that day', { berlaku: { sampai: day } }, false],
      ['has ended since', { berlaku: { sampai: '2026-06-30' } }, false],
      ['is set later', { tanggal: later }, !mayFollow],
      ['begins later', { berlaku: { sejak: later } }, !mayFollow],
      ['ended before', { berlaku: { sampai: dayBefore(day) } }, true],
      ["is somebody else's", others, true],
      ['is of another kind', { jenis: kind }, true],
    ])('%s', (_what, change, missing) => {
      expect(isMissing(right, change)).toBe(missing);
    });
  },
);

describe('a steward sets what is open only while it is one', () => {
  const set = (berlaku: Parts, more: Parts = {}) =>
    judged(law, 'buleleng', {
      ref: 'basis-data/kunjungan',
      change: { 'walidata/kesehatan': { berlaku, ...more } },
      at: '2026-11-01',
    }).findings.some(({ rule }) => rule === 'basis-data/klasifikasi-oleh-walidata');

  test.each<[string, Parts, Parts, boolean]>([
    ['on its first day', { sejak: '2026-02-02' }, {}, false],
    ['on its last day', { sejak: '2026-01-12', sampai: '2026-02-02' }, {}, false],
    ['before it began', { sejak: '2026-02-03' }, {}, true],
    ['after it ended', { sejak: '2026-01-12', sampai: '2026-02-01' }, {}, true],
    ['of other data', { sejak: '2026-01-12' }, { basis_data: ['lain'] }, true],
    ['another unit', { sejak: '2026-01-12' }, { unit: 'pendidikan' }, true],
  ])('%s', (_what, berlaku, more, refused) => {
    expect(set(berlaku, more)).toBe(refused);
  });
});

describe('work rests on a plan that was in force on its day', () => {
  const rests = (berlaku: Parts) =>
    judged(law, 'buleleng', {
      ref: 'aplikasi/antrean',
      change: { 'rencana/rencana': { berlaku } },
      at: '2026-11-01',
    }).findings.every(({ rule }) => rule !== 'rencana/acuan-berlaku');

  test.each<[string, Parts, boolean]>([
    ['since that day', { sejak: '2026-02-02' }, true],
    ['and ended since', { sejak: '2025-01-01', sampai: '2026-06-30' }, true],
    ['that began later', { sejak: '2026-02-03' }, false],
    ['that ended before', { sejak: '2025-01-01', sampai: '2026-02-01' }, false],
  ])('%s', (_what, berlaku, fine) => {
    expect(rests(berlaku)).toBe(fine);
  });
});

describe('a status is given by steps in their order', () => {
  const later = (ref: string, tanggal: string): Parts => ({ [ref]: { tanggal } });

  // Evaluated in January 2025, proposed in February, decreed in March.
  test.each<[string, Parts, string[]]>([
    ['each in its turn', {}, []],
    [
      'all on one day',
      { ...later('keputusan/evaluasi', '2025-03-03'), ...later('keputusan/usulan', '2025-03-03') },
      [],
    ],
    ['evaluated after it was proposed', later('keputusan/evaluasi', '2025-02-04'), ['banjar/17.5']],
    ['evaluated after it was decreed', later('keputusan/evaluasi', '2025-03-04'), ['banjar/17.2', 'banjar/17.5']],
    ['proposed after it was decreed', later('keputusan/usulan', '2025-03-04'), ['banjar/17.5']],
    ['evaluated of another', { 'keputusan/evaluasi': { mencakup: [{ instansi: 'pendidikan' }] } }, ['banjar/17.2']],
    ['proposed for another', { 'keputusan/usulan': { mencakup: [{ instansi: 'pendidikan' }] } }, ['banjar/17.5']],
    ['decreed for another', { 'keputusan/status': { mencakup: [{ instansi: 'pendidikan' }] } }, ['banjar/17.6']],
    ['set by the head of the Dinas', { 'keputusan/status': { penandatangan: 'kepala-kominfo' } }, ['banjar/17.6']],
    ['never evaluated', { 'instansi/kesehatan': { mandiri_tik: { evaluasi: null } } }, ['banjar/17.2']],
    ['never proposed', { 'instansi/kesehatan': { mandiri_tik: { usulan: null } } }, ['banjar/17.5']],
  ])('%s', (_what, change, provisions) => {
    const result = judged(law, 'banjar', { ref: 'instansi/kesehatan', change, at: '2026-11-01' });
    const found = result.findings.filter(({ rule }) => rule === 'instansi/status-mandiri-tik');
    expect([...new Set(found.flatMap((one) => one.provisions))].toSorted()).toEqual(provisions);
  });
});

describe('a recommendation counts by the law of the day of buying', () => {
  // From 2027 the invented text wants a letter of the head of the Dinas in its place.
  const amended = plantedLaw({
    'kubu-raya/perbup-21-2019/pasal/15.md': (value) => {
      const article = value as { ketentuan: Parts[] };
      const ketentuan = article.ketentuan.map((one) => {
        if (one.ayat !== '15.5') return one;
        const [before = {}] = one.versi as Parts[];
        const penegakan = (before.penegakan as Parts[]).map((entry) =>
          entry.aturan
            ? { ...entry, parameter: { ...(entry.parameter as Parts), instrumen: ['surat-kepala-dinas'] } }
            : entry,
        );
        return { ...one, versi: [before, { ...before, sejak: '2027-01-01', penegakan }] };
      });
      return { ...article, ketentuan };
    },
  });
  const [buying] = rights.filter(({ ref }) => ref === 'pengadaan/laptop');

  test.each<[string, string, string, string[]]>([
    ['the old letter for the old', 'rekomendasi-dinas', '2026-12-31', []],
    ['the new letter for the old', 'surat-kepala-dinas', '2026-12-31', ['pengadaan/rekomendasi kubu-raya/15.5']],
    ['the new letter for the new', 'surat-kepala-dinas', '2027-01-01', []],
    ['the old letter for the new', 'rekomendasi-dinas', '2027-01-01', ['pengadaan/rekomendasi kubu-raya/15.5']],
  ])('%s', (_what, jenis, tanggal, found) => {
    const more = buying?.more ?? {};
    const change = {
      'keputusan/belanja': { ...(more['keputusan/belanja'] as Parts), jenis },
      'pengadaan/laptop': { ...(more['pengadaan/laptop'] as Parts), tanggal },
    };
    const result = judged(amended, 'kubu-raya', { ref: 'pengadaan/laptop', change, at: '2027-03-01' });
    expect(saidOf(result).filter((line) => line.startsWith('pengadaan/rekomendasi'))).toEqual(found);
  });
});
