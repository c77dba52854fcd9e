import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statedApprovalsOf } from '../scripts/core/gate/stated-approvals.ts';
import { provisionsOf, versionOn } from '../scripts/core/policy/policies.ts';
import { judged, type PlantedLaw, plantedLaw, policyOf, saidOf, withParts } from '../scripts/testing/planted-law.ts';
import type { Parts, Regency } from '../scripts/testing/traps.ts';
import { activity } from '../scripts/testing/traps-application.ts';

// The texts planted here are invented: they only show what would follow if the law changed.

const ninth = 'analisis-risiko';

const list = (value: unknown): Parts[] => value as Parts[];

/** Pasal 21 of Buleleng as it would read with a ninth document from 2027. */
const amended = (parameter: Parts = {}) =>
  plantedLaw({
    'buleleng/kosakata.yaml': (value) => {
      const words = value as { dokumen_aplikasi: { nilai: Parts[] } };
      const nilai = [
        ...words.dokumen_aplikasi.nilai,
        { id: ninth, label: 'Analisis risiko', ketentuan: ['buleleng/21.4.i'] },
      ];
      return { ...words, dokumen_aplikasi: { ...words.dokumen_aplikasi, nilai } };
    },
    'buleleng/perbup-58-2019/pasal/21.md': (value) => {
      const article = value as { ketentuan: Parts[] };
      const [before] = list(article.ketentuan.find(({ ayat }) => ayat === '21.4')?.versi);
      return {
        ...article,
        ketentuan: [
          ...article.ketentuan.map((one) =>
            one.ayat === '21.4'
              ? { ...one, versi: [before, { ...before, sejak: '2027-01-01', ringkasan: 'Sembilan kelengkapan.' }] }
              : one,
          ),
          {
            ayat: '21.4.i',
            sifat: 'wajib',
            versi: [
              {
                sejak: '2027-01-01',
                ringkasan: 'Kelengkapan kesembilan ialah analisis risiko.',
                penegakan: [
                  {
                    id: 'ada-analisis-risiko',
                    aturan: 'aplikasi/dokumen-ada',
                    dasar: 'teks',
                    pada: 'riwayat.tanggal',
                    parameter: { tahap: 'dipakai', butir: ninth, perolehan: ['pengadaan'], ...parameter },
                  },
                ],
              },
            ],
          },
        ],
      };
    },
  });

const eight = amended();
const eightForNew = amended({ hanya_baru: true });

const application = (law: PlantedLaw, at: string, riwayat: readonly Parts[]) => {
  const result = judged(law, 'buleleng', { ref: 'aplikasi/antrean', change: { 'aplikasi/antrean': { riwayat } }, at });
  const documents = saidOf(result).filter((line) => line.startsWith('aplikasi/dokumen-ada'));
  return { ...result, documents };
};

const built = (year: string) => [activity('pengadaan', `${year}-02-02`), activity('penerapan', `${year}-04-01`)];
const missing = ['aplikasi/dokumen-ada buleleng/21.4.i'];

describe('a list of documents that grows by one in 2027', () => {
  test('is read without a finding', () => {
    expect(eight.loaded.findings.filter(({ file }) => file.includes('buleleng/perbup'))).toEqual([]);
  });

  // What is worked at again is documented by the law of that day: the latest event decides. An amendment that is only
  // meant for what is obtained from then on says so (hanya_baru), and the law of the day of obtaining decides.
  test.each<[string, PlantedLaw, string, readonly Parts[], readonly string[]]>([
    ['built in 2026, asked in 2026', eight, '2026-12-31', built('2026'), []],
    ['built in 2026, asked in 2030', eight, '2030-01-01', built('2026'), []],
    ['built in 2027', eight, '2027-06-01', built('2027'), missing],
    [
      'built in 2026, kept up in 2027',
      eight,
      '2027-06-01',
      [...built('2026'), activity('pemeliharaan', '2027-02-01')],
      missing,
    ],
    [
      'built in 2026, kept up in 2027, where only new ones are meant',
      eightForNew,
      '2027-06-01',
      [...built('2026'), activity('pemeliharaan', '2027-02-01')],
      [],
    ],
    ['built in 2027, where only new ones are meant', eightForNew, '2027-06-01', built('2027'), missing],
    [
      'built on the last day of the old list',
      eight,
      '2027-06-01',
      [activity('pengadaan', '2026-12-30'), activity('penerapan', '2026-12-31')],
      [],
    ],
    [
      'built on the first day of the new list',
      eight,
      '2027-06-01',
      [activity('pengadaan', '2026-12-30'), activity('penerapan', '2027-01-01')],
      missing,
    ],
  ])('an application %s', (_what, law, at, riwayat, found) => {
    expect(application(law, at, riwayat).documents).toEqual(found);
  });

  test.each([
    ['2026-12-31', '2019-11-06'],
    ['2027-01-01', '2027-01-01'],
  ])('on %s the words of the list come from the version of %s, and from no other', (at, versi) => {
    const { evaluations } = application(eight, at, built('2026'));
    const said = evaluations.filter(({ binding }) => binding.provision === 'buleleng/21.4');
    expect(said.map(({ binding, outcome }) => [binding.versi, outcome])).toEqual([[versi, 'lulus']]);
  });
});

const predecessor = {
  id: 'perbup-13-2018',
  jenis: 'Peraturan Bupati',
  nomor: 13,
  tahun: 2018,
  judul_resmi: 'Peraturan Bupati Banjar Nomor 13 Tahun 2018 tentang Pemanfaatan Teknologi Informasi dan Komunikasi',
  sebutan: 'Perbup Banjar 13/2018',
  sitasi: 'lengkap',
  diundangkan: '2018-03-01',
  berlaku: { sejak: '2018-03-01', sampai: '2019-12-26' },
  istilah: { sistem: 'TIK', perangkat_daerah: 'SKPD', dinas: 'Dinas', pemerintah_daerah: 'Pemerintah Daerah' },
  naskah: { keterangan: 'Naskah tiruan untuk pengujian.' },
};

const oneRule = (pasal: number, ayat: string, sejak: string, entry: Parts) => () => ({
  pasal,
  bab: 'I',
  judul: 'Naskah tiruan',
  ketentuan: [
    {
      ayat,
      sifat: 'wajib',
      versi: [
        { sejak, ringkasan: 'Naskah tiruan.', penegakan: [{ dasar: 'teks', pada: 'riwayat.tanggal', ...entry }] },
      ],
    },
  ],
});

const banjar = (more: Parts = {}) =>
  plantedLaw({
    'banjar/perbup-13-2018/peraturan.yaml': () => ({ ...predecessor, ...more }),
    'banjar/perbup-13-2018/pasal/16.md': oneRule(16, '16.2', '2018-03-01', {
      id: 'alamat-lama',
      aturan: 'subdomain/domain-resmi',
      parameter: { domain: 'banjarkab.go.id', penggunaan: ['situs'] },
    }),
  });

const withPredecessor = banjar();

const site = (
  law: PlantedLaw,
  daerah: Regency,
  { host, tanggal, at = '2026-11-01' }: { host: string; tanggal: string; at?: string },
) =>
  judged(law, daerah, {
    ref: 'subdomain/kesehatan',
    change: { 'subdomain/kesehatan': { host, riwayat: [{ jenis: 'mulai-dipakai', tanggal }] } },
    at,
  });

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
    const { loaded } = banjar({ ...parts, ...bare });
    const rules = loaded.findings.filter(({ rule }) => /peraturan-dicabut|ketentuan-bentrok/.test(rule));
    expect(rules.map(({ rule }) => rule)).toEqual(found);
  });
});

const successor = plantedLaw({
  'buleleng/perbup-58-2019/peraturan.yaml': withParts({ berlaku: { sampai: '2026-12-31' } }),
  'buleleng/perbup-7-2027/peraturan.yaml': () => ({
    ...predecessor,
    id: 'perbup-7-2027',
    nomor: 7,
    tahun: 2027,
    judul_resmi: 'Peraturan Bupati Buleleng Nomor 7 Tahun 2027 tentang Contoh',
    sebutan: 'Perbup Buleleng 7/2027',
    diundangkan: '2027-01-01',
    berlaku: { sejak: '2027-01-01' },
    mencabut: ['perbup-58-2019'],
  }),
  'buleleng/perbup-7-2027/pasal/26.md': oneRule(26, '26.3', '2027-01-01', {
    id: 'nama-terlarang',
    aturan: 'subdomain/label-cadangan',
    parameter: { domain: 'bulelengkab.go.id', label: ['rahasia'] },
  }),
});

const wrongName = 'pariwisata.bulelengkab.go.id';
const barred = 'rahasia.bulelengkab.go.id';

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
