import { describe, expect, test } from 'vitest';
import { type Finding, findingOf } from '../../../scripts/core/finding.ts';
import { jenisList, kindOf } from '../../../scripts/core/records/kinds.ts';
import { refOf } from '../../../scripts/core/registry.ts';
import { sampleAplikasi, sampleRegistry, sampleRelated } from '../../testing/sample-records.ts';
import { regencies } from '../portal.ts';
import { relationsOf } from './record-relations.ts';
import { relationWords } from './relation-words.ts';

const registry = sampleRegistry();
const relationsOfSample = (ref: string) => {
  const entry = [sampleAplikasi, ...sampleRelated].find((one) => refOf(one) === ref);
  if (!entry) throw new Error(`no sample "${ref}"`);
  return relationsOf(entry, registry);
};
const under = (ref: string, heading: string) =>
  relationsOfSample(ref)
    .find((relation) => relation.heading === heading)
    ?.records.map(({ record, text }) => record?.text ?? text);

test.each(jenisList)('every reference of %s has words', (jenis) => {
  const words = relationWords[jenis];
  expect(kindOf(jenis).references.filter(({ path }) => words?.[path] === undefined)).toEqual([]);
});

describe('an application', () => {
  const ref = 'aplikasi/contoh-antrean-lengkap';

  test('shows what it names and what names it, in words that say the relation', () => {
    expect(under(ref, 'Subdomain yang membuka aplikasi ini')).toEqual(['contoh-antrean-lengkap.bulelengkab.go.id']);
    expect(under(ref, 'SOP yang mengaturnya')).toEqual(['Contoh Berbagi Data Izin']);
    expect(under(ref, 'Basis data yang dipakai')).toEqual(['Contoh Data Izin Usaha']);
    expect(under(ref, 'Layanan yang didukung')).toEqual(['Contoh Layanan Loket']);
    expect(under(ref, 'Rencana dan arsitektur yang diacu')).toEqual(['Contoh Rencana Induk SPBE']);
  });

  test('shows instruments of its events; one that also covers it stands there once', () => {
    expect(under(ref, 'Keputusan dan surat yang mendasari kegiatannya dan mencakupnya')).toEqual([
      'CONTOH/KOORDINASI/001/2026',
    ]);
  });

  test('marks what has ended, and what is named but not there', () => {
    const records = relationsOfSample(ref).flatMap((relation) => relation.records);
    expect(records.filter(({ ended }) => ended).map(({ record, ended }) => [record?.text, ended])).toEqual([
      ['CONTOH/BA/001/2026', 'Berakhir 30 Juni 2026'],
    ]);
    expect(records.filter(({ record }) => !record).map(({ text }) => text)).toEqual(['tidak-ada']);
  });
});

test('the other end tells the same relation from its side', () => {
  expect(under('basis-data/contoh-data-izin', 'Aplikasi yang memakainya')).toEqual(['Contoh Antrean Lengkap']);
  expect(under('basis-data/contoh-data-izin', 'Walidata yang mengampunya')).toEqual(['Dinas Contoh Perizinan']);
  expect(under('basis-data/contoh-data-izin', 'Basis data yang menyalinnya')).toEqual([
    'Contoh Data Kunjungan Pustaka',
  ]);
  expect(under('layanan/contoh-layanan-loket', 'Aplikasi yang mendukungnya')).toEqual(['Contoh Antrean Lengkap']);
});

test('no record of the registers is listed twice on a page, and none lists itself', () => {
  for (const { registry: real } of regencies)
    for (const entry of real.entries) {
      const hrefs = relationsOf(entry, real).flatMap(({ records }) =>
        records.flatMap(({ record }) => record?.href ?? []),
      );
      expect(hrefs.filter((href, i) => hrefs.indexOf(href) !== i)).toEqual([]);
      expect(hrefs).not.toContain(`/${entry.daerah}/${refOf(entry)}/`);
    }
});

test('a relation that rests on a fault shows the finding of its own place alone', () => {
  const finding = (path: string, rule: string): Finding =>
    findingOf({
      rule,
      outcome: 'gagal',
      level: 'galat',
      basis: 'skema',
      daerah: sampleAplikasi.daerah,
      record: refOf(sampleAplikasi),
      file: sampleAplikasi.file,
      path,
      message: `${rule} pada ${path}`,
      help: 'Perbaiki.',
      actual: null,
      expected: null,
      provisions: [],
      related: [],
    });
  const found = [
    finding('riwayat.3.pelaksana.0', 'rujukan/ada'),
    finding('riwayat.3.pelaksana.0', 'aplikasi/pembangun-berhak'),
    finding('nama', 'rujukan/ada'),
  ];
  const relations = relationsOf(sampleAplikasi, registry, (entry) => (entry === sampleAplikasi ? found : []));
  const told = relations.flatMap(({ records }) =>
    records.flatMap(({ text, findings }) => findings.map(({ message }) => [text, message])),
  );
  expect(told).toEqual([['tidak-ada', 'rujukan/ada pada riwayat.3.pelaksana.0']]);
});

test('a decree that lists a host and the host show each other', () => {
  const pairs = regencies.flatMap(({ registry: real }) =>
    real.entries.flatMap((entry) =>
      relationsOf(entry, real)
        .filter(({ heading }) => /^Keputusan dan surat yang .*mencakupnya/.test(heading))
        .flatMap(({ records }) => records.map(({ record }) => [entry.jenis, record?.href])),
    ),
  );
  expect(pairs.filter(([jenis]) => jenis === 'subdomain').length).toBeGreaterThan(3);
});

test('a record that thousands name tells how many there are, and names the first', () => {
  const [dinas] = regencies.flatMap(({ registry: own }) => own.lookup('instansi-by-peran', 'dinas'));
  if (!dinas) throw new Error('no Dinas');
  const own = new Map(regencies.map((regency) => [regency.id, regency.registry])).get(dinas.daerah);
  if (!own) throw new Error('no registry');
  const host = own.entries.find(({ jenis }) => jenis === 'subdomain');
  if (!host) throw new Error('no host');
  const many = Array.from({ length: 120 }, (_, n) => ({
    ...host,
    id: `contoh-banyak-${n}`,
    record: { ...host.record, pemilik: dinas.id },
  }));
  const lookup: typeof own.lookup = (index, key) =>
    index === 'referrers' && key === refOf(dinas) ? (many as never) : own.lookup(index, key);
  const crowded = relationsOf(dinas, { ...own, lookup }, () => []);
  const [hosts] = crowded.filter(({ more }) => more > 0);
  expect(hosts).toMatchObject({ more: 70 });
  expect(hosts?.records).toHaveLength(50);
});
