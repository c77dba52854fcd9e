import { expect, test } from 'vitest';
import { sopStateOf } from '../../../scripts/core/sop/state.ts';
import { at } from '../config.ts';
import { regencies } from '../portal.ts';
import { isSop, sheetOf, totalOf } from './sop-sheet.ts';

const step = (waktu?: string) => ({ kegiatan: 'a', ...(waktu === undefined ? {} : { waktu }) });

test.each([
  [['10 menit', '20 menit'], '30 menit'],
  [['10 menit', '2 hari kerja', '1 jam'], '10 menit, 1 jam dan 2 hari kerja'],
  [['1–2 jam', 'secukupnya'], '2 jam; belum termasuk langkah 2'],
  [['secukupnya', undefined], undefined],
])('the times %j together', (times, total) => {
  expect(totalOf(times.map(step))).toBe(total);
});

const sops = regencies.flatMap(({ registry }) => registry.entries.filter(isSop));

test.each(sops.map((entry) => [`${entry.daerah}/${entry.id}`, entry] as const))('the sheet of %s', (_name, entry) => {
  const { record } = entry;
  const sheet = sheetOf(entry);
  const labels = sheet.identity.map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(['Nama', 'Nomor', 'Instansi', 'Penanggung jawab', 'Ditetapkan']));
  expect(sheet.warning === undefined).toBe(sopStateOf(record, at) === 'berlaku');
  if (!record.ditetapkan) expect(sheet.warning).toBe('Rancangan, belum ditetapkan');
  expect(sheet.steps.map(({ number }) => number)).toEqual(record.langkah.map((_, i) => i + 1));
  expect(sheet.flow?.parts.at(-1)?.to).toBe(record.langkah.length);
  for (const { kegiatan } of record.langkah) expect(sheet.flowText).toContain(kegiatan);
});
