import { describe, expect, test } from 'vitest';
import { judged, type PlantedLaw, plantedLaw, saidOf } from '../scripts/testing/planted-law.ts';
import { site } from '../scripts/testing/planted-texts.ts';
import type { Parts } from '../scripts/testing/traps.ts';
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

describe('an application on which work was done under two versions', () => {
  const law = plantedLaw({
    'banjar/perbup-85-2019/pasal/11.md': (value) => {
      const article = value as { ketentuan: Parts[] };
      const onlyDinas = (versi: unknown) => {
        const [before] = list(versi);
        const penegakan = list(before?.penegakan).map((entry) =>
          entry.id === 'pelaksana-khusus'
            ? { ...entry, parameter: { ...(entry.parameter as Parts), pelaksana: ['dinas'] } }
            : entry,
        );
        return [before, { ...before, sejak: '2027-01-01', penegakan }];
      };
      const ketentuan = article.ketentuan.map((one) =>
        one.ayat === '11.4.c' ? { ...one, versi: onlyDinas(one.versi) } : one,
      );
      return { ...article, ketentuan };
    },
  });

  // Kesehatan is Mandiri TIK, Pendidikan is not; from 2027 the Dinas alone does the work.
  test.each<[string, string, string, string[]]>([
    ['right under the first, wrong under the second', 'kesehatan', 'kesehatan', ['riwayat.2.pelaksana.0']],
    ['wrong under the first, right under the second', 'pendidikan', 'kominfo', ['riwayat.0.pelaksana.0']],
    ['right under both', 'kesehatan', 'kominfo', []],
    ['wrong under both', 'pendidikan', 'kesehatan', ['riwayat.0.pelaksana.0', 'riwayat.2.pelaksana.0']],
  ])('%s', (_what, builder, developer, paths) => {
    const riwayat = [
      activity('pembangunan', '2026-02-02', { pelaksana: [builder] }),
      activity('penerapan', '2026-04-01'),
      activity('pengembangan', '2027-02-01', { pelaksana: [developer] }),
    ];
    const change = { 'aplikasi/antrean': { riwayat } };
    const { findings } = judged(law, 'banjar', { ref: 'aplikasi/antrean', change, at: '2027-06-01' });
    const who = findings.filter(({ rule }) => rule === 'aplikasi/pembangun-berhak');
    expect(who.map(({ path }) => path).toSorted()).toEqual(paths);
    expect(who.flatMap(({ provisions }) => provisions)).toEqual(paths.map(() => 'banjar/11.4.c'));
  });
});

describe('reserved names that were chosen twice', () => {
  const law = plantedLaw({
    'buleleng/setelan.yaml': (value) => {
      const settings = value as Record<string, Parts>;
      const now = { ...settings['label-cadangan'], nilai: ['kesehatan'], sejak: '2026-06-01' };
      const sebelumnya = [{ nilai: ['lain'], sejak: '2026-01-01', ditetapkan_oleh: 'Dinas', alasan: 'Mula-mula.' }];
      return { ...settings, 'label-cadangan': { ...now, sebelumnya } };
    },
  });

  test.each<[string, string, boolean]>([
    ['before anybody chose', '2025-12-31', false],
    ['under the first choice', '2026-05-31', false],
    ['under the second', '2026-06-01', true],
  ])('a request %s', (_what, tanggal, barred) => {
    const { findings } = site(law, 'buleleng', { host: 'kesehatan.bulelengkab.go.id', tanggal });
    expect(findings.some(({ rule }) => rule === 'subdomain/label-cadangan')).toBe(barred);
  });
});
