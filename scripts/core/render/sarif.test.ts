import { expect, test } from 'vitest';
import { finding, reportOf } from '../../testing/reports.ts';
import { renderSarif } from './sarif.ts';

const sarif = (...args: Parameters<typeof reportOf>) => JSON.parse(renderSarif(reportOf(...args)));

test('one run of one tool, with the rules that spoke', () => {
  const report = sarif([finding(), finding({ path: 'pemilik' }), finding({ rule: 'rujukan/ada' })]);
  expect(report.version).toBe('2.1.0');
  expect(report.runs).toHaveLength(1);
  expect(report.runs[0].tool.driver).toEqual({
    name: 'tata',
    rules: [{ id: 'subdomain/domain-resmi' }, { id: 'rujukan/ada' }],
  });
  expect(report.runs[0].columnKind).toBe('utf16CodeUnits');
  expect(report.runs[0].results).toHaveLength(3);
});

test('a result has its rule, level, sentence, identity and place', () => {
  const one = finding();
  expect(sarif([one]).runs[0].results).toEqual([
    {
      ruleId: 'subdomain/domain-resmi',
      level: 'error',
      message: {
        text: 'Nama host "contoh.example" tidak berada di bawah bulelengkab.go.id. Pakai nama.bulelengkab.go.id. Dasar: Pasal 23 ayat (2) (buleleng/23.2); bunyi peraturan.',
      },
      partialFingerprints: { 'tataKelola/v1': one.key },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'registry/buleleng/subdomain/contoh.yaml' },
            region: { startLine: 2, startColumn: 7 },
          },
        },
      ],
    },
  ]);
});

test.each([
  ['galat', 'error'],
  ['perlu-telaah', 'warning'],
  ['peringatan', 'warning'],
  ['celah', 'note'],
] as const)('%s is an "%s"', (level, word) => {
  expect(sarif([finding({ level })]).runs[0].results[0].level).toBe(word);
});

test.each([
  [true, 'new'],
  [false, 'unchanged'],
])('new: %s is "%s" against the base', (introduced, word) => {
  expect(sarif([finding({ introduced })]).runs[0].results[0].baselineState).toBe(word);
});

test('file names become a URI, folders kept', () => {
  const { uri } = sarif([finding({ file: 'registry/a b/ç#?.yaml' })]).runs[0].results[0].locations[0].physicalLocation
    .artifactLocation;
  expect(uri).toBe('registry/a%20b/%C3%A7%23%3F.yaml');
});
