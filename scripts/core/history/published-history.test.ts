import { describe, expect, test } from 'vitest';
import { withheldText } from '../publish/public-text.ts';
import { movedPlaces, newestFirst, publishedHistory } from './published-history.ts';
import { type FieldChange, historySnapshotSchema, type RecordChange } from './snapshot.ts';

// Invented: regency 99 exists in no province.
const nik = '5199990101010009';
const place = 'uji/jabatan/kepala';
const change = (parts: Partial<RecordChange> = {}): RecordChange => ({
  commit: 'c'.repeat(40),
  waktu: '2026-11-01T00:00:00Z',
  jenis: 'berubah',
  fields: [],
  tertutup: 0,
  ...parts,
});
const published = (rekaman: Readonly<Record<string, readonly RecordChange[]>>) =>
  publishedHistory({ rekaman }, new Set(['uji']));
const fieldsOf = (...fields: readonly FieldChange[]) => published({ [place]: [change({ fields })] }).get(place)?.[0];

describe('a history that was kept, read again', () => {
  test('tells of no record named after a person, in whatever place the name stands', () => {
    const found = published({
      [`uji/jabatan/petugas-${nik}`]: [change({ jenis: 'dihapus' })],
      [place]: [change({ jenis: 'pindah', dari: `uji/jabatan/p-${nik}`, putusan: `putusan-${nik}` })],
    });
    expect([...found.keys()]).toEqual([place]);
    expect(JSON.stringify([...found])).not.toContain(nik);
    expect(JSON.stringify([newestFirst(found), [...movedPlaces(found)]])).not.toContain(nik);
    expect(found.get(place)?.[0]?.jenis).toBe('pindah');
  });

  test('shows no field that is closed today, though it was kept as a public one', () => {
    const found = fieldsOf(
      { path: 'kunci.0', sesudah: 'ssh-ed25519 AAAA' },
      { path: 'forge.id', sebelum: 9000000000001005 },
      { path: 'nama', sesudah: 'Kepala' },
    );
    expect(found?.fields).toEqual([{ path: 'nama', sesudah: 'Kepala' }]);
    expect(found?.tertutup).toBe(2);
  });

  test('holds back what is personal in values, keys, names of items and paths', () => {
    const found = fieldsOf(
      { path: 'nama', sebelum: `NIK ${nik}`, sesudah: { [nik]: 'x', '<b>': 'y', nama: 'z' } },
      { path: 'sumber.0', sesudah: 'x', butir: { 'sumber.0': { id: nik } } },
      { path: `nama.${nik}`, sesudah: 'x' },
      { path: 'nama.\u202e<script>', sesudah: 'x' },
    );
    expect(JSON.stringify(found)).not.toMatch(/5199|script|<b>/);
    expect(found?.fields[0]).toEqual({ path: 'nama', sebelum: withheldText, sesudah: { nama: 'z' } });
    expect(found?.tertutup).toBe(2);
  });
});

describe('a file that is no history', () => {
  const whole = (sesudah: string) =>
    `{"version":1,"at":"2026-11-01T00:00:00Z","kepala":"${'c'.repeat(40)}","lengkap":true,"landasan":"x","rekaman":{"${place}":[{"commit":"${'c'.repeat(40)}","waktu":"2026-11-01T00:00:00Z","jenis":"berubah","tertutup":0,"fields":[{"path":"nama","sesudah":${sesudah}}]}]}}`;
  const isRead = (text: string) => historySnapshotSchema.safeParse(JSON.parse(text)).success;

  test('is refused where values lie deeper than any record goes', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(isRead(whole(nested(20)))).toBe(true);
    expect(isRead(whole(nested(200)))).toBe(false);
    expect(isRead(whole(nested(200_000)))).toBe(false);
  });

  test('changes no prototype', () => {
    const text = whole('{"__proto__":{"kena":1},"constructor":{"prototype":{"kena":1}}}');
    expect(isRead(text)).toBe(true);
    published(historySnapshotSchema.parse(JSON.parse(text)).rekaman);
    expect('kena' in {}).toBe(false);
    const { rekaman } = historySnapshotSchema.parse(JSON.parse(whole('1').replace(place, '__proto__')));
    expect(Object.getOwnPropertyNames(rekaman)).toEqual([]);
  });
});
