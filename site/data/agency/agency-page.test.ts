import { describe, expect, test } from 'vitest';
import type { Evaluation } from '../../../scripts/core/evaluate.ts';
import { applicantsOf } from '../../../scripts/core/gate/applicant.ts';
import { jenisList } from '../../../scripts/core/records/kinds.ts';
import { sample } from '../../testing/sample.ts';
import { facetHref, recordHref } from '../links.ts';
import { facetsOf } from '../lists/facets.ts';
import { regencies, regencyOf } from '../portal.ts';
import { isSample } from '../records/records.ts';
import { agencyView, isAgency } from './agency-page.ts';
import { type Scorecard, scorecardOf } from './agency-scorecard.ts';

const agencies = regencies.flatMap((regency) =>
  (regency.byKind.get('instansi') ?? []).filter(isAgency).map((entry) => ({ entry, regency })),
);
const invented = agencies.filter(({ entry }) => isSample(entry));
const real = agencies.filter(({ entry }) => !isSample(entry));

const rowsOf = (scorecard: Scorecard | undefined) => [...(scorecard?.open ?? []), ...(scorecard?.whole ?? [])];

test('both real and invented agencies are looked at', () => {
  expect(invented.length).toBeGreaterThan(10);
  expect(real.length).toBeGreaterThan(100);
});

describe('in a demonstration a real agency', () => {
  const views = real
    .filter(({ regency }) => regency.registry.profil.keadaan === 'peragaan')
    .map(({ entry, regency }) => agencyView(entry, regency));

  test('has no scorecard and nothing open, and the page says why', () => {
    for (const view of views) {
      expect(view.spared).toMatch(/^Belum dinilai: register ini peragaan/);
      expect({ scorecard: view.scorecard, findings: view.findings }).toEqual({ scorecard: undefined, findings: [] });
    }
  });

  test('has invented records apart from its own', () => {
    const linksOf = (kinds: (typeof views)[number]['records']) => kinds.flatMap(({ records }) => records);
    const apart = views.flatMap(({ samples }) => linksOf(samples));
    expect(apart.length).toBeGreaterThan(0);
    expect(apart.filter(({ record }) => !record.contoh)).toEqual([]);
    expect(views.flatMap(({ records }) => linksOf(records)).filter(({ record }) => record.contoh)).toEqual([]);
  });
});

describe('the page of an invented agency', () => {
  test.each(invented.map(({ entry, regency }) => [`${regency.id}/${entry.id}`, entry, regency] as const))(
    '%s counts its own records by provisions of its own regency',
    (_name, entry, regency) => {
      const { scorecard, spared } = agencyView(entry, regency);
      expect(spared).toBeUndefined();
      const own = regency.registry.entries
        .filter(({ jenis, record }) => applicantsOf(jenis, record).includes(entry.id))
        .map(({ jenis, id }) => recordHref(regency.id, jenis, id));
      const counted = new Set([...own, recordHref(regency.id, 'instansi', entry.id)]);
      for (const { provision, summary, compliance } of rowsOf(scorecard)) {
        expect(provision.href.startsWith(`/${regency.id}/peraturan/`)).toBe(true);
        expect(summary).not.toBe('');
        expect(compliance.judged).toBeGreaterThan(0);
        expect(compliance.passed).toBeLessThanOrEqual(compliance.judged);
        const records = compliance.groups.flatMap((group) => group.records.map(({ href }) => href));
        expect(records.filter((href) => !counted.has(href))).toEqual([]);
      }
      const judged = new Set(rowsOf(scorecard).map(({ provision }) => provision.href));
      expect(scorecard?.unjudged.filter(({ href }) => judged.has(href))).toEqual([]);
    },
  );

  test('shows every record that stands for it', () => {
    for (const { entry, regency } of invented) {
      const own = regency.registry.entries.filter(({ jenis, record }) =>
        applicantsOf(jenis, record).includes(entry.id),
      );
      const { records } = agencyView(entry, regency);
      expect(records.reduce((sum, { total }) => sum + total, 0)).toBe(own.length);
    }
  });
});

test('a scorecard counts exactly what was judged, a local choice apart from the regulation', () => {
  const regency = regencyOf('buleleng');
  const stated = regency.bindings.filter(({ provision }) => provision === 'buleleng/26.2');
  const law = stated.find(({ basis }) => basis === 'teks');
  const choice = stated.find(({ basis }) => basis === 'setelan');
  if (!law || !choice) throw new Error('the planted provision is gone');
  const entries = ['satu', 'dua', 'tiga'].map((name) =>
    sample('layanan', {
      id: `contoh-${name}`,
      nama: `Contoh ${name}`,
      golongan: 'publik',
      instansi: 'contoh-perizinan',
      berlaku: { sejak: '2026-01-01' },
    }),
  );
  const said: Record<string, readonly Evaluation[]> = {
    'contoh-satu': [
      { binding: law, record: 'layanan/contoh-satu', outcome: 'lulus' },
      { binding: choice, record: 'layanan/contoh-satu', outcome: 'gagal' },
    ],
    'contoh-dua': [{ binding: law, record: 'layanan/contoh-dua', outcome: 'perlu-telaah' }],
    'contoh-tiga': [{ binding: law, record: 'layanan/contoh-tiga', outcome: 'tak-berlaku', reason: 'Lain.' }],
  };
  const { summary, open, whole, unjudged } = scorecardOf(regency, entries, ({ id }) => said[id] ?? []);
  expect(summary).toBe('Dari 2 baris ketentuan yang dinilai, 0 lulus pada semua rekamannya.');
  expect(whole).toEqual([]);
  expect(open.map(({ provision, compliance }) => [provision.text, compliance.choice?.basis, compliance.text])).toEqual([
    ['Pasal 26 ayat (2)', undefined, '1 dari 2 lulus dan 1 perlu telaah'],
    ['Pasal 26 ayat (2)', 'setelan', '0 dari 1 lulus dan 1 gagal'],
  ]);
  expect(unjudged.map(({ text }) => text)).toContain('Pasal 26 ayat (3)');
  expect(unjudged.map(({ text }) => text)).not.toContain('Pasal 26 ayat (2)');
});

test('a kind leads to the very records of the agency where its list has such a part', () => {
  const parts = invented.flatMap(({ entry, regency }) =>
    agencyView(entry, regency).records.map(({ kind, total }) => ({ regency, href: kind.href, total })),
  );
  const facets = regencies.flatMap((regency) =>
    jenisList.flatMap((jenis) =>
      facetsOf(regency, jenis).flatMap((facet) =>
        facet.values.map((value) => ({
          href: facetHref(regency.id, jenis, facet.id, value.slug),
          total: value.entries.length,
        })),
      ),
    ),
  );
  const partial = parts.filter(({ href }) => href.includes('/menurut/'));
  expect(partial.length).toBeGreaterThan(10);
  for (const { href, total } of partial) expect(facets.find((one) => one.href === href)?.total).toBe(total);
});

test('a successor and the agency it follows name each other', () => {
  const followed = agencies.find(({ entry }) => entry.record.penerus !== undefined);
  if (!followed) throw new Error('no agency with a successor');
  const { entry, regency } = followed;
  const next = agencies.find((one) => one.regency === regency && one.entry.id === entry.record.penerus);
  if (!next) throw new Error('the successor is gone');
  const hrefs = (view: ReturnType<typeof agencyView>, label: string) =>
    view.ties.find((tie) => tie.label === label)?.agencies.map(({ href }) => href);
  expect(hrefs(agencyView(entry, regency), 'Diteruskan oleh')).toEqual([
    recordHref(regency.id, 'instansi', next.entry.id),
  ]);
  expect(hrefs(agencyView(next.entry, regency), 'Meneruskan tugas')).toContain(
    recordHref(regency.id, 'instansi', entry.id),
  );
});

test('an agency whose tasks were divided names all that follow it, and each of them names it', () => {
  const divided = agencies.find(({ entry }) => entry.record.penerus_lain !== undefined);
  if (!divided) throw new Error('no agency whose tasks were divided');
  const { entry, regency } = divided;
  const tie = (id: string, label: string) => {
    const found = agencies.find((one) => one.regency === regency && one.entry.id === id);
    if (!found) throw new Error(`${id} is gone`);
    return agencyView(found.entry, regency)
      .ties.find((one) => one.label === label)
      ?.agencies.map(({ href }) => href);
  };
  const followers = [entry.record.penerus, ...(entry.record.penerus_lain ?? [])].flatMap((id) => id ?? []);
  expect(followers.length).toBeGreaterThan(1);
  expect(tie(entry.id, 'Diteruskan oleh')?.toSorted()).toEqual(
    followers.map((id) => recordHref(regency.id, 'instansi', id)).toSorted(),
  );
  for (const id of followers)
    expect(tie(id, 'Meneruskan tugas')).toContain(recordHref(regency.id, 'instansi', entry.id));
});
