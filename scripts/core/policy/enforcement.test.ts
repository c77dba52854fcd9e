import { describe, expect, test } from 'vitest';
import { enforcementSchema, shapeOf } from './enforcement.ts';

const head = { id: 'uji', dasar: 'teks' };
const shapes = {
  aturan: { ...head, aturan: 'subdomain/host-unik', parameter: {} },
  persetujuan: { ...head, persetujuan: { untuk: { jenis: 'subdomain' }, peran: 'pemutus', oleh: ['dinas'] } },
  kewajiban: { ...head, kewajiban: { pelaku: 'dinas', setiap: 'P1Y', bukti: 'Laporan tahunan.' } },
  publikasi: { ...head, publikasi: { halaman: 'Daftar situs', memuat: ['alamat'] } },
  manual: { ...head, manual: 'Diperiksa dengan membaca suratnya.' },
  tidak_perlu: { ...head, tidak_perlu: 'Pengertian; tidak memerintahkan apa pun.' },
} as const;

describe('the six shapes', () => {
  test.each(Object.entries(shapes))('%s is known by its key', (name, value) => {
    const result = enforcementSchema.safeParse(value);
    expect(result.error?.issues).toBeUndefined();
    expect(result.data && shapeOf(result.data)).toBe(name);
  });

  test('a rule is judged all the time unless it says which day counts, and an approval needs one vote', () => {
    expect(enforcementSchema.parse({ ...head, aturan: 'subdomain/host-unik' })).toMatchObject({
      pada: 'terus',
      parameter: {},
    });
    expect(enforcementSchema.parse(shapes.persetujuan)).toMatchObject({ persetujuan: { kuorum: 1 } });
  });
});

describe('refused', () => {
  test.each<[string, unknown]>([
    ['no shape', head],
    ['two shapes', { ...shapes.manual, ...shapes.tidak_perlu }],
    ['an unknown shape', { ...head, hukuman: 'x' }],
    ['a text', 'manual'],
    ['nothing', null],
    ['a list', [shapes.manual]],
    ['no id', { dasar: 'teks', manual: shapes.manual.manual }],
    ['no basis', { id: 'uji', manual: shapes.manual.manual }],
    ['an unknown basis', { ...shapes.manual, dasar: 'adat' }],
    ['an unknown field', { ...shapes.manual, catatn: 'x' }],
    ['a field of another shape', { ...shapes.manual, tingkat: 'galat' }],
    ['an unknown level', { ...shapes.aturan, tingkat: 'celah' }],
    ['a rule without family', { ...shapes.aturan, aturan: 'host-unik' }],
    ['a path with spaces', { ...shapes.aturan, pada: 'riwayat . tanggal' }],
    ['a reason that is too short', { ...head, tidak_perlu: 'definisi' }],
    ['a manual check that is too short', { ...head, manual: 'lihat' }],
    [
      'a duty both periodic and triggered',
      { ...head, kewajiban: { pelaku: 'dinas', setiap: 'P1Y', dipicu: 'x', bukti: 'x' } },
    ],
    [
      'a first time without a term',
      {
        ...head,
        kewajiban: { pelaku: 'dinas', bukti: 'x', dihitung: { sejak_bukti: true, bukti: [{ tanggal: 'a' }] } },
      },
    ],
    ['a duty in words', { ...head, kewajiban: { pelaku: 'dinas', setiap: 'setahun', bukti: 'x' } }],
    ['an empty duration', { ...head, kewajiban: { pelaku: 'dinas', setiap: 'P', bukti: 'x' } }],
    ['a publication of nothing', { ...head, publikasi: { halaman: 'Uji', memuat: [] } }],
    ['an approval by nobody', { ...head, persetujuan: { ...shapes.persetujuan.persetujuan, oleh: [] } }],
    ['a letter of whoever votes', { ...head, persetujuan: { ...shapes.persetujuan.persetujuan, instrumen: 'x' } }],
    ['a quorum of none', { ...head, persetujuan: { ...shapes.persetujuan.persetujuan, kuorum: 0 } }],
    ['a quorum over nothing', { ...head, persetujuan: { ...shapes.persetujuan.persetujuan, kuorum: '1/0' } }],
    ['an unknown role', { ...head, persetujuan: { ...shapes.persetujuan.persetujuan, peran: 'saksi' } }],
    ['an unknown exclusion', { ...head, persetujuan: { ...shapes.persetujuan.persetujuan, kecuali: ['bupati'] } }],
  ])('%s', (_what, value) => {
    expect(enforcementSchema.safeParse(value).success).toBe(false);
  });

  test('the fault is told of the shape that was meant', () => {
    const issues = enforcementSchema.safeParse({ ...shapes.kewajiban, kewajiban: { pelaku: 'dinas' } }).error?.issues;
    expect(issues?.map(({ path }) => path.join('.'))).toEqual(['kewajiban.bukti']);
  });
});

test.each(['1/2', '2/3', 3])('a quorum of %s is understood', (kuorum) => {
  const value = { ...head, persetujuan: { ...shapes.persetujuan.persetujuan, kuorum } };
  expect(enforcementSchema.parse(value)).toMatchObject({ persetujuan: { kuorum } });
});
