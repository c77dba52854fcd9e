import { expect, test } from 'vitest';
import { madeObligation as made } from '../../testing/obligations.ts';
import { csvColumns } from './columns.ts';
import { publicObligation } from './public-obligation.ts';
import { dutyTableKind, publishedDuty } from './published-duty.ts';

test('a duty is handed out in the shape that is published, what is unknown left out', () => {
  const full = made({
    kepada: 'dinas',
    rekaman: 'aplikasi/contoh-antrean',
    alasan: 'Belum.',
    dipicu: 'Aplikasi dibangun',
    berakhir: '2026-10-01',
    jangka: { nilai: 'P1Y', dasar: 'setelan', setelan: 'masa-tinjau' },
    dilaksanakan: [{ rekaman: 'laporan/contoh-a', tanggal: '2026-01-02' }],
  });
  const none = made({ kepada: null, instansi: null, sejak: null, tenggat: null, jangka: null });
  for (const duty of [full, none]) {
    const found = publishedDuty(duty);
    expect(dutyTableKind.schema.safeParse(found).error?.issues ?? []).toEqual([]);
    expect(JSON.stringify(found)).not.toContain('null');
  }
  expect(publishedDuty(full)).toMatchObject({ ketentuan: 'buleleng/47.1', kutipan: 'Pasal 47 ayat (1)' });
  expect(Object.keys(publishedDuty(none))).not.toContain('tenggat');
  expect(dutyTableKind.schema.safeParse({ ...publishedDuty(none), kunci: 'rahasia' }).success).toBe(false);
});

test('every column says what it holds', () => {
  for (const { name, description } of csvColumns(dutyTableKind))
    expect([name, description]).toEqual([name, expect.stringMatching(/\.$/)]);
});

test('what looks personal is held back, unseen signs are written out', () => {
  const shown = publicObligation(
    made({
      id: 'x/5171010101010001',
      instansi: 'a\u202Eb',
      rekaman: 'aplikasi/5171010101010001',
      dilaksanakan: [{ rekaman: 'laporan/orang@surat.example', tanggal: '2026-01-02' }],
    }),
  );
  expect(JSON.stringify(shown)).not.toMatch(/5171010101010001|surat\.example|\u202E/);
  expect(shown.instansi).toBe('a[U+202E]b');
});
