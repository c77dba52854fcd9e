import { describe, expect, test } from 'vitest';
import type { RecordChange } from '../../../scripts/core/history/snapshot.ts';
import { changesHref } from '../links.ts';
import { regencies, regencyOf } from '../portal.ts';
import { changesPage, changesPages } from './changes-page.ts';

const buleleng = regencyOf('buleleng');

const told = (place: string, waktu: string, parts: Partial<RecordChange> = {}) => ({
  place,
  change: { commit: 'a'.repeat(40), waktu, jenis: 'baru', fields: [], tertutup: 0, ...parts } satisfies RecordChange,
});

/** The newest first, as they are handed in. */
const changes = [
  told('buleleng/aplikasi/contoh-antrean', '2026-11-03T02:00:00Z', {
    jenis: 'berubah',
    fields: [{ path: 'peruntukan', sebelum: 'lama', sesudah: '<b>baru</b>' }],
  }),
  told('banjar/aplikasi/contoh-stok', '2026-11-02T02:00:00Z'),
  // 1 November already in western Indonesia.
  told('buleleng/aplikasi/contoh-antrean', '2026-10-31T18:00:00Z', { jenis: 'berubah', tertutup: 1 }),
  told('buleleng/keputusan/contoh-hilang', '2026-10-05T02:00:00Z', {
    jenis: 'dihapus',
    fields: [{ path: 'asal', sebelum: 'contoh' }],
  }),
  told('buleleng/keputusan/contoh-hilang', '2026-10-05T01:00:00Z'),
  told('buleleng/kendaraan/contoh-asing', '2026-10-04T02:00:00Z'),
];

describe('what changed in a register', () => {
  const { months } = changesPage(buleleng, changes);

  test('stands month by month in western Indonesia, the newest first, and only what is its own', () => {
    expect(months.map(({ heading, counts, table }) => [heading, counts, table.rows.length])).toEqual([
      ['November 2026', '2 berubah', 2],
      ['Oktober 2026', '1 dihapus dan 2 baru', 3],
    ]);
    expect(months.map(({ isNewest }) => isNewest)).toEqual([true, false]);
    expect(JSON.stringify(months)).not.toContain('contoh-stok');
  });

  test('leads to the record and tells what changed; values stay text', () => {
    const [first] = months[0]?.table.rows ?? [];
    expect(JSON.stringify(first)).toContain('/buleleng/aplikasi/contoh-antrean/');
    expect(JSON.stringify(first)).toContain('dari “lama” menjadi “<b>baru</b>”');
  });

  test('what is gone, and a kind that nobody knows, are told by their ids, a sample as one', () => {
    const [gone, begun, strange] = months[1]?.table.rows ?? [];
    expect(JSON.stringify(gone)).toContain('contoh-hilang (contoh)');
    expect(JSON.stringify(begun)).toContain('contoh-hilang (contoh)');
    expect(JSON.stringify(strange)).toContain('contoh-asing');
  });

  test('of a busy month it shows the newest and counts the others', () => {
    const many = Array.from({ length: 75 }, () => told('buleleng/aplikasi/contoh-antrean', '2026-09-01T00:00:00Z'));
    const [month] = changesPage(buleleng, many).months;
    expect(month).toMatchObject({ counts: '75 baru', more: '15 perubahan lain bulan itu' });
    expect(month?.table.rows).toHaveLength(60);
    expect(changesPage(buleleng, many.slice(0, 60)).months[0]?.more).toBeUndefined();
  });

  test('no changes make no months', () => {
    expect(changesPage(buleleng, []).months).toEqual([]);
  });
});

test('every regency has the page in its menu', () => {
  for (const { id } of regencies) {
    const page = changesPages().find(({ params }) => params.daerah === id)?.props.page;
    expect(page?.frame.regency?.menu.pages).toContainEqual({ text: 'Perubahan', href: changesHref(id), current: true });
  }
});
