import { describe, expect, test } from 'vitest';
import { finding, reportOf } from '../../testing/reports.ts';
import { renderText } from './text.ts';

test('a finding stands with its line, a caret under its column, help and ground', () => {
  expect(
    renderText(reportOf([finding()])),
  ).toBe(`registry/buleleng/subdomain/contoh.yaml:2:7  Galat  subdomain/domain-resmi
  Nama host "contoh.example" tidak berada di bawah bulelengkab.go.id.
    2 | host: contoh.example
      |       ^
  Bantuan: Pakai nama.bulelengkab.go.id.
  Dasar: Pasal 23 ayat (2) (buleleng/23.2); bunyi peraturan

Diperiksa per 2026-11-22. 3 rekaman: 1 galat, 0 perlu telaah, 0 peringatan, 0 celah.
`);
});

test('without findings only the counts are printed', () => {
  expect(renderText(reportOf([]))).toBe(
    'Diperiksa per 2026-11-22. 3 rekaman: 0 galat, 0 perlu telaah, 0 peringatan, 0 celah.\n',
  );
});

describe('the quoted line', () => {
  test('keeps the caret in place for line numbers of any length', () => {
    const report = reportOf([finding({ line: 120, column: 3 })], { linesOf: () => Array(120).fill('  kunci: nilai') });
    expect(renderText(report)).toContain('    120 |   kunci: nilai\n        |   ^\n');
  });

  test.each<[string, readonly string[]]>([
    ['beyond the file', []],
    ['blank', ['', '   ']],
    ['very long', ['', 'x'.repeat(201)]],
  ])('is left out when it is %s', (_what, lines) => {
    expect(renderText(reportOf([finding()], { linesOf: () => lines }))).not.toContain(' | ');
  });
});

test('with a base only what is new is shown, and the old is counted', () => {
  const text = renderText(
    reportOf(
      [finding({ introduced: true }), finding({ introduced: false, path: 'pemilik', message: 'Temuan lama.' })],
      {
        base: 'origin/main',
      },
    ),
  );
  expect(text).not.toContain('Temuan lama.');
  expect(text).toContain('Dibandingkan dengan origin/main: 1 temuan baru, 1 temuan lama yang tidak menentukan hasil.');
});

test('control characters of a record cannot move the cursor of a terminal', () => {
  const esc = String.fromCharCode(27);
  const text = renderText(
    reportOf([finding({ message: `Nama "${esc}[2Jx" salah.` })], { linesOf: () => ['', `host: ${esc}]0;x${esc}[31m`] }),
  );
  expect(text).not.toContain(esc);
});
