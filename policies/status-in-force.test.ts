import { describe, expect, test } from 'vitest';
import { dayBefore } from '../scripts/core/policy/setting-in-time.ts';
import { judged, plantedLaw } from '../scripts/testing/planted-law.ts';
import type { Parts, Regency } from '../scripts/testing/traps.ts';
import { activity } from '../scripts/testing/traps-application.ts';

// A status, a permission or an assignment gives its right on the day on which it is used, and on no other.

const law = plantedLaw({});
const later = '2026-10-01';

interface Right {
  readonly name: string;
  readonly daerah: Regency;
  /** The record that uses it, the rule that asks, the day of use. */
  readonly ref: string;
  readonly rule: string;
  readonly day: string;
  /** The record that gives it, as it stands when all is well, and what it would cover of somebody else. */
  readonly giver: string;
  readonly others: Parts;
  /** Another kind of instrument. */
  readonly kind?: string;
  /** The text names no time: one that comes later is accepted too. */
  readonly mayFollow?: true;
  /** What else must be so for the right to be asked for. */
  readonly more?: Parts;
}

const application = { ref: 'aplikasi/antrean', day: '2026-02-02', others: { mencakup: [{ aplikasi: 'lain' }] } };

const rights: readonly Right[] = [
  {
    ...application,
    name: 'recommendation',
    daerah: 'buleleng',
    rule: 'aplikasi/instrumen-kegiatan',
    giver: 'keputusan/rekomendasi',
    kind: 'surat-pengantar',
  },
  {
    ...application,
    name: 'permission',
    daerah: 'kubu-raya',
    rule: 'aplikasi/instrumen-kegiatan',
    giver: 'keputusan/izin',
    mayFollow: true,
    kind: 'surat-pengantar',
  },
  {
    ...application,
    name: 'coordination before a firm is used',
    daerah: 'badung',
    rule: 'aplikasi/instrumen-kegiatan',
    giver: 'keputusan/koordinasi',
    kind: 'surat-pengantar',
    more: {
      'aplikasi/antrean': {
        riwayat: [
          activity('pembangunan', '2026-02-02', {
            pihak_ketiga: [{ nama: 'Perusahaan', badan_hukum: 'ID', lokasi: 'ID' }],
          }),
          activity('penerapan', '2026-04-01'),
        ],
      },
    },
  },
  {
    name: 'Mandiri TIK',
    daerah: 'banjar',
    ref: 'aplikasi/antrean',
    rule: 'aplikasi/pembangun-berhak',
    day: '2026-02-02',
    giver: 'keputusan/status',
    others: { mencakup: [{ instansi: 'pendidikan' }] },
    kind: 'usulan-mandiri-tik',
  },
  {
    name: 'approval of the owner of data',
    daerah: 'banjar',
    ref: 'basis-data/kunjungan',
    rule: 'basis-data/integrasi',
    day: '2026-03-02',
    giver: 'keputusan/persetujuan',
    others: { mencakup: [{ basis_data: 'lain' }] },
    kind: 'surat-pengantar',
  },
  {
    name: 'decree that appoints a steward',
    daerah: 'badung',
    ref: 'walidata/kesehatan',
    rule: 'walidata/penetapan',
    day: '2026-01-12',
    giver: 'keputusan/walidata',
    others: { mencakup: [{ walidata: 'lain' }] },
    kind: 'surat-pengantar',
  },
  {
    name: 'decree for a name outside the official domain',
    daerah: 'badung',
    ref: 'subdomain/antrean',
    rule: 'subdomain/keputusan-mencakup-host',
    day: '2026-03-02',
    giver: 'keputusan/nama',
    others: { mencakup: [{ host: 'lain.example' }] },
    kind: 'surat-pengantar',
    more: {
      'keputusan/nama': {
        jenis: 'keputusan-bupati',
        nomor: '9',
        tanggal: '2026-01-05',
        penandatangan: 'bupati',
        tentang: 'Nama domain lain',
        mencakup: [{ host: 'antrean.example' }],
        asal: 'resmi',
      },
      'subdomain/antrean': {
        host: 'antrean.example',
        riwayat: [{ jenis: 'baru', tanggal: '2026-03-02', instrumen: ['nama'], digunakan_sejak: '2026-03-02' }],
      },
    },
  },
];

const isMissing = ({ daerah, ref, rule, giver, more = {} }: Right, change: Parts): boolean => {
  const own = (more[giver] as Parts | undefined) ?? {};
  const { findings, evaluations } = judged(law, daerah, {
    ref,
    change: { ...more, [giver]: { ...own, ...change } },
    at: '2026-11-01',
  });
  expect(evaluations.some(({ binding, outcome }) => binding.rule.id === rule && outcome !== 'tak-berlaku')).toBe(true);
  return findings.some((finding) => finding.rule === rule);
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
