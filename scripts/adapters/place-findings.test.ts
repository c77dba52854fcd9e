import { expect, test } from 'vitest';
import { finding } from '../testing/reports.ts';
import { placeFindings } from './place-findings.ts';

const unplaced = (file: string, path: string, rule = 'subdomain/domain-resmi') =>
  finding({ file, path, rule, line: 1, column: 1 });
const texts: Record<string, string> = { 'a.yaml': 'id: a\nhost: b\n', 'b.yaml': '# x\nhost: c\n' };

test('findings get the places of their paths; each file is opened once', () => {
  const opened: string[] = [];
  const placed = placeFindings(
    [
      unplaced('a.yaml', 'host'),
      unplaced('b.yaml', 'host'),
      unplaced('a.yaml', 'id'),
      unplaced('a.yaml', 'host', 'skema/isian-asing'),
    ],
    (file) => {
      opened.push(file);
      return texts[file];
    },
  );
  expect(placed.map(({ file, path, line, column }) => `${file} ${path} ${line}:${column}`).toSorted()).toEqual([
    'a.yaml host 2:1',
    'a.yaml host 2:7',
    'a.yaml id 1:5',
    'b.yaml host 2:7',
  ]);
  expect(opened).toEqual(['a.yaml', 'b.yaml']);
});

test('what is no readable file keeps the top', () => {
  expect(placeFindings([unplaced('folder', '')], () => undefined)).toEqual([unplaced('folder', '')]);
});

test('nothing else of a finding changes', () => {
  const [placed] = placeFindings([unplaced('a.yaml', 'host')], (file) => texts[file]);
  expect(placed).toEqual({ ...unplaced('a.yaml', 'host'), line: 2, column: 7 });
});
