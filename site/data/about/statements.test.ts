import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { frameOf } from '../frame.ts';
import { homeHref, statementHref } from '../links.ts';
import { regencies } from '../portal.ts';
import { demonstrationWords, howMany } from './english-page.ts';
import { evidencePage, evidenceRow } from './evidence-page.ts';
import { papers } from './papers.ts';
import { statements } from './statements.ts';

// @peragaan: evidence rests on provisions of the five.
test('the portal states what the law and its readers ask of it', () => {
  expect(statements.map(({ id }) => id)).toEqual([
    'arti-lulus',
    'penolakan',
    'koreksi',
    'privasi',
    'lisensi',
    'aksesibilitas',
  ]);
  for (const { html, about } of statements) {
    expect(html.length).toBeGreaterThan(400);
    expect(about).not.toBe('');
  }
});

test('a refusal is said to be no sanction, a pass to prove little', () => {
  const html = (id: string) => statements.find((one) => one.id === id)?.html ?? '';
  expect(html('penolakan')).toContain('bukan sanksi');
  expect(html('arti-lulus')).toContain('Lulus tidak berarti');
});

test('the foot of each page leads to statements that exist', () => {
  const { about } = frameOf({ title: '', description: '', href: homeHref, files: [] });
  const known = statements.map(({ href }) => href);
  const linked = about.map(({ href }) => href).filter((href) => /\/tentang\/./.test(href));
  expect(linked.length).toBeGreaterThan(3);
  expect(linked.filter((href) => !known.includes(href))).toEqual([]);
  expect(known).toContain(statementHref('privasi'));
});

test('evidence names its version and source, and computes nothing', () => {
  const [current, former] = evidencePage().versions;
  expect(current?.id).toBe('pemdi-2026');
  expect(former?.standing).toContain('Dicabut');
  const said = JSON.stringify(evidencePage().versions);
  expect(said).not.toMatch(/skor|indeks \d|"score"|tingkat kematangan/i);
  for (const row of current?.rows ?? []) {
    expect(row.shared.length + row.own.length).toBeGreaterThan(0);
    expect(row.own.length).toBeLessThanOrEqual(regencies.length);
  }
});

test('an indicator that names a page which the portal does not have is refused', () => {
  const indicator = { nomor: '1', nama: 'Tata kelola', menunjukkan: 'putusan', halaman: ['putusan'] };
  expect(evidenceRow(indicator).own).toHaveLength(regencies.length);
  expect(() => evidenceRow({ ...indicator, halaman: ['papan-nilai'] })).toThrow('papan-nilai');
});

test('what builders and adopters read first is named, and is there', () => {
  expect(papers.map(({ path }) => path)).toEqual(['README.md', 'policies/MEMAKAI.md', 'CONTRIBUTING.md']);
  expect(papers.filter(({ path }) => !existsSync(path))).toEqual([]);
});

// @peragaan: the five of the showcase.
test('the English page counts the registers, and calls those demonstrations that are', () => {
  expect(howMany).toBe('Five');
  expect(demonstrationWords).toBe('All registers here are demonstrations without legal effect.');
});
