import { type FindingParts, findingOf } from '../core/finding.ts';
import type { Report, ReportedFinding } from '../core/render/report.ts';
import { summaryOf } from '../core/render/summary.ts';

export const lines = ['id: contoh', 'host: contoh.example', 'pemilik: dinas'];

/** A finding with a place; tests change what they are about. */
export const finding = (
  more: Partial<FindingParts> & { line?: number; column?: number; introduced?: boolean } = {},
): ReportedFinding => {
  const { line = 2, column = 7, introduced, ...parts } = more;
  return {
    ...findingOf({
      rule: 'subdomain/domain-resmi',
      outcome: 'gagal',
      level: 'galat',
      basis: 'teks',
      daerah: 'buleleng',
      record: 'subdomain/contoh',
      file: 'registry/buleleng/subdomain/contoh.yaml',
      path: 'host',
      message: 'Nama host "contoh.example" tidak berada di bawah bulelengkab.go.id.',
      help: 'Pakai nama.bulelengkab.go.id.',
      actual: 'contoh.example',
      expected: 'nama.bulelengkab.go.id',
      provisions: ['buleleng/23.2'],
      related: [],
      ...parts,
    }),
    line,
    column,
    ...(introduced === undefined ? {} : { introduced }),
  };
};

export const reportOf = (findings: readonly ReportedFinding[], more: Partial<Report> = {}): Report => ({
  at: '2026-11-22',
  summary: summaryOf(3, findings),
  findings,
  linesOf: () => lines,
  ...more,
});

/** What a hostile record may try to put into a comment, a terminal or a log. */
export const hostile = [
  '**tebal** _miring_ `kode`',
  '[tautan](https://example.com)',
  '![gambar](https://example.com/x.png)',
  '<script>alert(1)</script>',
  '<!-- komentar -->',
  '@dinas-kominfo',
  '#1',
  '| sel | sel |',
  '~~coret~~',
  'baris satu\nbaris dua',
  'baris satu\r\n## Judul',
  '::error file=x::palsu',
  'persen %0A titik dua : koma ,',
  '\\*bukan miring\\*',
  '&lt;b&gt;',
  'https://example.com/www',
] as const;
