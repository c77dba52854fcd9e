import { describe, expect, test } from 'vitest';
import { evaluateSubject } from '../../../scripts/core/evaluate.ts';
import { findingOf } from '../../../scripts/core/finding.ts';
import type { Aplikasi } from '../../../scripts/core/records/aplikasi.ts';
import { entryOf } from '../../../scripts/core/registry.ts';
import { sampleAplikasi, sampleRegistry } from '../../testing/sample-records.ts';
import { regencies, regencyOf } from '../portal.ts';
import { checklistOf } from './aplikasi-checklist.ts';
import { isAplikasi } from './records.ts';

const { bindings, policy } = regencyOf('buleleng');
const vocabulary = policy?.vocabulary ?? {};

/** The checklist of the sample with some fields changed, judged by the law of its regency. */
const checklistWith = (changed: Partial<Aplikasi> = {}) => {
  const entry = entryOf({ ...sampleAplikasi, record: { ...sampleAplikasi.record, ...changed } });
  const world = { registry: sampleRegistry(), bindings, vocabulary, at: '2026-11-22' };
  const checklist = checklistOf(entry, { vocabulary, ...evaluateSubject(entry, world) });
  if (!checklist) throw new Error('the regency has a list');
  return checklist;
};

const itemOf = (id: string, changed: Partial<Aplikasi> = {}) => {
  const item = checklistWith(changed).items.find((one) => one.id === id);
  if (!item) throw new Error(`no item "${id}"`);
  return item;
};

describe('an item', () => {
  test('that is there shows its place, version and handover, and the provision that asks for it', () => {
    const item = itemOf('kebutuhan-perangkat-lunak');
    expect(item).toMatchObject({ state: 'ada', word: 'Ada', findings: [], note: undefined });
    expect(item.details.map(({ label }) => label)).toEqual(['Versi', 'Berkas', 'Diminta', 'Serah terima']);
    expect(item.provisions).toEqual([
      { text: 'Pasal 21 ayat (4) huruf c', href: '/buleleng/peraturan/perbup-58-2019/pasal-21/#ayat-21-4-c' },
    ]);
    expect(item.bases.map(({ basis }) => basis)).toEqual(['teks']);
  });

  test('that was handed over twice shows both, each with its receiver', () => {
    const value = (changed?: Partial<Aplikasi>) =>
      itemOf('kebutuhan-perangkat-lunak', changed).details.find(({ label }) => label === 'Serah terima')?.value;
    const labels = (one: unknown) => (one as { fields: { label: string }[] }).fields.map(({ label }) => label);
    expect(value()).toMatchObject({ jenis: 'daftar', items: [{ jenis: 'kelompok' }, { jenis: 'kelompok' }] });
    const [first, second] = (value() as unknown as { items: unknown[] }).items;
    expect(labels(first)).toEqual(['Tanggal', 'Penerima', 'Instrumen']);
    expect(labels(second)).toEqual(['Tanggal', 'Penerima']);
    expect(value({ serah_terima: sampleAplikasi.record.serah_terima?.slice(0, 1) })?.jenis).toBe('kelompok');
    expect(value({ serah_terima: undefined })).toBeUndefined();
  });

  test('that leads nowhere, or lacks a part, is not complete', () => {
    expect(itemOf('dokumen-teknis').state).toBe('belum-lengkap');
    const [finding, ...more] = itemOf('arsitektur').findings;
    expect(more).toEqual([]);
    expect(finding?.message).toMatch(/proses bisnis/i);
    expect(finding?.provisions.map(({ text }) => text)).toEqual(['Pasal 21 ayat (4) huruf d']);
  });

  test('that is missing has the finding of its own provision alone', () => {
    const item = itemOf('laporan-uji');
    expect(item).toMatchObject({ state: 'belum', note: 'Belum tercatat dalam rekaman ini.' });
    expect(item.findings.map(({ provisions }) => provisions.map(({ text }) => text))).toEqual([
      ['Pasal 21 ayat (4) huruf h'],
    ]);
  });

  test('that the record itself calls missing says no more than that', () => {
    expect(itemOf('manual')).toMatchObject({ state: 'belum', note: undefined });
  });

  test('that the regulation does not list is shown, not hidden', () => {
    const item = itemOf('video-pelatihan');
    expect(item).toMatchObject({ label: 'Video pelatihan (di luar daftar peraturan)', provisions: [] });
    expect(item.findings.length).toBe(1);
  });

  test('that nobody asks of this application is not called missing', () => {
    const item = itemOf('laporan-uji', { perolehan: 'layanan-pusat' });
    expect(item).toMatchObject({ state: 'tidak-dinilai', findings: [], bases: [] });
    expect(item.note).toContain('layanan instansi pusat');
  });

  test('rests on a reading where the application was built at home', () => {
    expect(itemOf('regulasi', { perolehan: 'swakelola' }).bases.map(({ basis }) => basis)).toEqual(['tafsir']);
  });
});

describe('the line above the list', () => {
  test('counts what is there and names the rest', () => {
    const { summary, short } = checklistWith();
    expect(short).toBe('3 dari 8');
    expect(summary).toMatch(/^3 dari 8 dokumen ada; belum lengkap: .+ dan .+; belum ada: .+\.$/);
  });

  test('of a plan asks for nothing yet', () => {
    const plan = checklistWith({ riwayat: sampleAplikasi.record.riwayat.slice(0, 1), dokumentasi: [] });
    expect(plan.short).toBeUndefined();
    expect(plan.summary).toBe('Daftar ini tidak dinilai bagi aplikasi ini. Aplikasi ini baru direncanakan.');
    expect(plan.items.filter(({ note }) => note !== undefined)).toEqual([]);
    expect(plan.isFolded).toBe(true);
    expect(checklistWith().isFolded).toBe(false);
    expect(plan.items.map(({ state }) => state)).toEqual(Array(8).fill('tidak-dinilai'));
  });

  test('does not count what is beside the list', () => {
    expect(checklistWith().items.length).toBe(9);
  });
});

test('a handover of what is recorded nowhere else is shown, not hidden', () => {
  const serah_terima = [{ tanggal: '2026-06-10', penerima: 'dinas-kominfosanti', butir: ['rancangan-lama'] }];
  expect(itemOf('rancangan-lama', { serah_terima }).details.map(({ label }) => label)).toEqual(['Serah terima']);
});

test('what is said of the handover stands above the list, once', () => {
  const finding = findingOf({
    rule: 'aplikasi/dokumen-diserahkan',
    outcome: 'gagal',
    level: 'galat',
    basis: 'teks',
    daerah: 'buleleng',
    record: 'aplikasi/contoh-antrean-lengkap',
    file: sampleAplikasi.file,
    path: 'dokumentasi',
    discriminator: 'laporan-uji',
    message: 'Dokumen yang belum tercatat diserahkan: Laporan uji.',
    help: 'Serahkan.',
    actual: null,
    expected: null,
    provisions: [],
    related: [],
  });
  const { findings, items } = checklistOf(sampleAplikasi, { vocabulary, evaluations: [], findings: [finding] }) ?? {};
  expect(findings?.map(({ message }) => message)).toEqual([finding.message]);
  expect(items?.flatMap((item) => item.findings)).toEqual([]);
});

test('where a regulation lists no documents there is no checklist', () => {
  expect(checklistOf(sampleAplikasi, { vocabulary: {}, evaluations: [], findings: [] })).toBeUndefined();
});

test('every application of the registers is read by the whole list of its own regulation', () => {
  const applications = regencies.flatMap(({ registry }) => registry.entries.filter(isAplikasi));
  expect(applications.length).toBeGreaterThan(10);
  for (const entry of applications) {
    const values = regencyOf(entry.daerah).policy?.vocabulary.dokumen_aplikasi?.nilai ?? [];
    const items = checklistOf(entry)?.items ?? [];
    expect(items.slice(0, values.length).map(({ id }) => id)).toEqual(values.map(({ id }) => id));
    const asked = items.slice(0, values.length).flatMap(({ provisions }) => provisions);
    expect(asked.filter(({ href }) => !href.startsWith(`/${entry.daerah}/peraturan/`))).toEqual([]);
  }
});
