import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { RecordChange } from '../scripts/core/history/snapshot.ts';
import type { ArchiveSection } from './data/history/archive-page.ts';
import type { RecordHistory } from './data/history/record-changes.ts';
import { copyProject, type ProjectCopy } from './testing/project-copy.ts';

interface Told {
  readonly note: string | null;
  readonly places: readonly string[];
  readonly changes: readonly RecordChange[];
  readonly history: RecordHistory;
  readonly archive: readonly ArchiveSection[];
}

let copy: ProjectCopy;
const place = 'badung/aplikasi/contoh-agenda';

beforeAll(() => {
  copy = copyProject();
  mkdirSync(join(copy.folder, '.tata'));
});
beforeEach(() => rmSync(join(copy.folder, '.tata/riwayat.json'), { force: true }));
afterAll(() => copy.remove());

const told = (): Told =>
  JSON.parse(
    execFileSync(process.execPath, ['site/testing/print-changes.ts', place], {
      cwd: copy.folder,
      env: { ...process.env, TATA_AT: '2026-11-22', REPOSITORY_URL: 'https://kode.example/tata' },
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    }),
  );

const commit = 'c'.repeat(40);
const change = (more: Partial<RecordChange>): RecordChange => ({
  commit,
  waktu: '2026-11-01T20:00:00Z',
  jenis: 'berubah',
  fields: [],
  tertutup: 0,
  ...more,
});

const plant = (rekaman: unknown, more: object = {}): void => {
  const whole = {
    version: 1,
    at: '2026-11-20T00:00:00Z',
    kepala: commit,
    lengkap: true,
    landasan: 'uji',
    rekaman,
    ...more,
  };
  writeFileSync(join(copy.folder, '.tata/riwayat.json'), JSON.stringify(whole));
};

const rowOf = ({ history }: Told, i = 0) =>
  history.recent[0]?.fields.slice(i, i + 1).map(({ label, before, after }) => [label, before?.text, after?.text])[0];

describe('without a history that can be believed', () => {
  test.each([
    ['there is none', () => {}],
    ['a place in it is none', () => plant({ '../../etc/passwd': [] })],
  ])('the portal says so: %s', (_, damage) => {
    damage();
    const { note, places, history } = told();
    expect(note).toBe('Riwayat dari Git tidak disertakan saat portal ini disusun.');
    expect(places).toEqual([]);
    expect([history.recent, history.older]).toEqual([[], []]);
  });
});

describe('a change is told', () => {
  test('in the words of the page, newest first, with its decision and its commit', () => {
    const [first, second] = [
      change({ jenis: 'baru', waktu: '2026-10-01T00:00:00Z' }),
      change({ putusan: 'putusan-900001' }),
    ];
    plant({
      [place]: [
        first,
        { ...second, fields: [{ path: 'operator', sebelum: 'tak-ada-lagi', sesudah: 'dinas-kominfo' }] },
      ],
    });
    const { history, note } = told();
    expect(note).toBeNull();
    expect(history.recent.map(({ what, date }) => `${what} ${date}`)).toEqual([
      'Berubah 2 November 2026, 03.00 WIB',
      'Baru dicatat 1 Oktober 2026, 07.00 WIB',
    ]);
    const [row] = history.recent[0]?.fields ?? [];
    // A code whose record is gone stays a code.
    expect([row?.label, row?.before?.text, row?.before?.link]).toEqual(['Operator', 'tak-ada-lagi', undefined]);
    expect(row?.after?.link?.href).toContain('/badung/instansi/dinas-kominfo/');
    expect(history.recent[0]?.commit).toEqual({ short: 'ccccccc', href: `https://kode.example/tata/commit/${commit}` });
    expect(history.recent.map(({ decision }) => decision?.text)).toEqual([
      'putusan-900001',
      'tanpa putusan gerbang (sebelum gerbang dipakai)',
    ]);
  });

  test('item by item, each by what names it', () => {
    const event = { jenis: 'penerapan', tanggal: '2026-05-11', versi: '1.0' };
    const fields = [
      { path: 'riwayat.1', sesudah: event },
      {
        path: 'riwayat.0.surat.nomor',
        sesudah: 'CONTOH/1',
        butir: { 'riwayat.0': { jenis: 'perencanaan', tanggal: '2026-01-02' } },
      },
      { path: 'label_resmi.1', sebelum: 'contoh-lama' },
    ];
    plant({ [place]: [change({ fields, tertutup: 2 })] });
    const found = told();
    expect([0, 1, 2].map((i) => rowOf(found, i))).toEqual([
      ['Riwayat › Penerapan, 11 Mei 2026', undefined, 'Versi: 1.0'],
      ['Riwayat › Perencanaan, 2 Januari 2026 › Surat › Nomor', undefined, 'CONTOH/1'],
      ['Label resmi › ke-2', 'contoh-lama', undefined],
    ]);
    expect(found.history.recent[0]?.notes).toEqual(['2 isian yang tidak diterbitkan berubah.']);
  });

  test('as not readable, moved, or recorded again, where it was', () => {
    const dari = 'badung/aplikasi/contoh-jadwal';
    plant({
      [place]: [
        change({ jenis: 'baru' }),
        change({ jenis: 'dihapus' }),
        change({ jenis: 'baru' }),
        change({ jenis: 'pindah', dari }),
        change({ takTerbaca: true }),
      ],
    });
    const { history, archive } = told();
    expect(history.recent.map(({ what, from }) => [what, from])).toEqual([
      ['Berubah', undefined],
      ['Berganti pengenal', 'contoh-jadwal'],
      ['Dicatat kembali', undefined],
      ['Dihapus dari register', undefined],
      ['Baru dicatat', undefined],
    ]);
    expect(history.recent[0]?.notes[0]).toMatch(/tidak dapat dibaca/);
    expect(JSON.stringify(archive[2]?.table)).toContain('aplikasi/contoh-jadwal');
    // It was taken up again: the register has it.
    expect(archive[1]?.table).toBeUndefined();
  });

  test('of a few in full, of many in short, of more in a file', () => {
    const fields = Array.from({ length: 20 }, (_, i) => ({ path: `fitur.${i}`, sesudah: { butir: `b${i}` } }));
    plant({ [place]: Array.from({ length: 50 }, () => change({ fields })) });
    const { recent, older, hidden, file } = told().history;
    expect([recent.length, older.length, hidden]).toEqual([5, 35, 10]);
    expect(recent.map((one) => one.fields.length)).toEqual([12, 12, 12, 12, 12]);
    expect([recent[0]?.notes, older[0]?.notes]).toEqual([['8 isian lain berubah.'], ['20 isian berubah.']]);
    expect(file).toMatch(/api\/v1\/badung\/aplikasi\.riwayat\.jsonl$/);
  });
});

describe('what an earlier version or a stranger wrote is shown inert', () => {
  const hostile: [string, unknown, string][] = [
    ['kode_sumber.tautan', 'javascript:alert(1)', 'javascript:alert(1)'],
    ['hak_cipta.bukti', { tautan: 'javascript:alert(1)', nomor: 'X' }, 'Nomor X'],
    ['peruntukan', '2026-99-99', '2026-99-99'],
    ['nama', { a: [1, { b: null }] }, 'A: 1; B: null'],
    ['nama', 'aman\u202egnp.exe', 'aman[U+202E]gnp.exe'],
    ['nama', 'NIK 3201014101900001', '[ditahan: tampak memuat data pribadi]'],
  ];

  test('links that run, days of no calendar, forms of no schema, turned directions, personal numbers', () => {
    plant({ [place]: [change({ fields: hostile.map(([path, sesudah]) => ({ path, sesudah })) })] });
    const found = told();
    expect(hostile.map((_, i) => rowOf(found, i)?.[2])).toEqual(hostile.map(([, , shown]) => shown));
    expect(JSON.stringify(found.history)).not.toContain('"href":"javascript');
  });

  test('ten thousand letters are cut, and how many are left is said', () => {
    plant({ [place]: [change({ fields: [{ path: 'peruntukan', sesudah: '😀'.repeat(10_000) }] })] });
    const after = told().history.recent[0]?.fields[0]?.after;
    expect([[...(after?.text ?? '')].length, after?.rest]).toEqual([300, 9700]);
  });

  test('fields that are closed, kinds and regencies that are not there, are not told', () => {
    const office = 'badung/jabatan/kepala-dinas';
    plant({
      [office]: [change({ fields: [{ path: 'forge.id', sebelum: 4711, sesudah: 4712 }] })],
      'badung/kuno/lama': [change({})],
      'negeri-jauh/aplikasi/a': [change({})],
    });
    const { places, ...rest } = told();
    expect(places).toEqual([office]);
    expect(JSON.stringify(rest)).not.toContain('471');
  });

  test('a record that is gone is told in the archive, by its last name', () => {
    const fields = [
      { path: 'nama', sebelum: 'Contoh Lama' },
      { path: 'asal', sebelum: 'contoh' },
    ];
    plant({ 'badung/aplikasi/contoh-lama': [change({ jenis: 'dihapus', fields })] });
    const removed = told().archive[1]?.table?.rows[0]?.map((cell) =>
      cell?.jenis === 'teks' ? cell.text : cell?.jenis,
    );
    expect(removed?.slice(0, 3)).toEqual([
      'Contoh Lama (contoh)',
      'aplikasi/contoh-lama',
      '2 November 2026, 03.00 WIB',
    ]);
  });
});

test('a part of the history is called a part', () => {
  plant({ [place]: [change({})] }, { lengkap: false });
  expect(told().note).toMatch(/tidak memuat awal riwayatnya/);
});
