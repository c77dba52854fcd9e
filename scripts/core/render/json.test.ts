import { expect, test } from 'vitest';
import { finding, reportOf } from '../../testing/reports.ts';
import { renderJson } from './json.ts';

test('the report has the agreed shape, nothing more', () => {
  const one = finding();
  expect(JSON.parse(renderJson(reportOf([one])))).toEqual({
    version: 1,
    at: '2026-11-22',
    summary: { records: 3, galat: 1, peringatan: 0, perlu_telaah: 0, celah: 0 },
    findings: [
      {
        key: 'buleleng|buleleng/23.2|subdomain/domain-resmi|subdomain/contoh|host|',
        rule: 'subdomain/domain-resmi',
        outcome: 'gagal',
        level: 'galat',
        basis: 'teks',
        daerah: 'buleleng',
        record: 'subdomain/contoh',
        file: 'registry/buleleng/subdomain/contoh.yaml',
        line: 2,
        column: 7,
        path: 'host',
        message: 'Nama host "contoh.example" tidak berada di bawah bulelengkab.go.id.',
        help: 'Pakai nama.bulelengkab.go.id.',
        actual: 'contoh.example',
        expected: 'nama.bulelengkab.go.id',
        provisions: ['buleleng/23.2'],
        related: [],
      },
    ],
  });
});

test('with a base it names the base and says of each finding whether it is new', () => {
  const report = reportOf([finding({ introduced: true }), finding({ introduced: false })], { base: 'main' });
  const json = JSON.parse(renderJson(report));
  expect(json.base).toBe('main');
  expect(json.findings.map(({ introduced }: { introduced: boolean }) => introduced)).toEqual([true, false]);
});

test('it ends with a line break, and keeps every letter', () => {
  const text = renderJson(reportOf([finding({ message: 'é \u2028 "kutip" \\ \n.' })]));
  expect(text.endsWith('}\n')).toBe(true);
  expect(JSON.parse(text).findings[0].message).toBe('é \u2028 "kutip" \\ \n.');
});
