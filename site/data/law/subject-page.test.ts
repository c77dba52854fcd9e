import { describe, expect, test } from 'vitest';
import { provisionsOf, versionOn } from '../../../scripts/core/policy/policies.ts';
import { at } from '../config.ts';
import { ruleHref } from '../links.ts';
import { regencies, regencyOf } from '../portal.ts';
import { provisionLink } from '../records/findings.ts';
import { silenceWords, subjectPages, subjectsPage } from './subject-page.ts';
import { statementsOf } from './subject-statements.ts';

const pages = subjectPages().map(({ params, props }) => ({ subject: params.subjek, page: props.page }));
const rows = pages.flatMap(({ page }) => page.sections.flatMap((section) => section.rows));
const hrefsIn = (cells: (typeof rows)[number]['cells']) =>
  cells.flat().flatMap(({ provisions }) => provisions.map(({ href }) => href));
const inForce = regencies.flatMap(({ policy }) =>
  (policy ? provisionsOf(policy) : []).flatMap((stated) => {
    const version = versionOn(stated.provision.versi, at);
    return version ? [{ id: stated.id, penegakan: version.penegakan }] : [];
  }),
);

test('every rule that any regulation binds has exactly one row, in one subject', () => {
  const bound = new Set(
    regencies.flatMap(({ bindings }) => bindings.filter(({ provision }) => provision).map(({ rule }) => rule.id)),
  );
  expect(bound.size).toBeGreaterThan(50);
  expect(rows.flatMap(({ href }) => href ?? []).sort()).toEqual([...bound].map(ruleHref).sort());
});

test('every row of a rule cites every provision that binds it', () => {
  for (const row of rows.filter(({ href }) => href !== undefined)) {
    const binding = regencies.flatMap(({ bindings }) =>
      bindings.filter(({ rule, provision }) => provision && ruleHref(rule.id) === row.href),
    );
    const cited = [...new Set(binding.flatMap(({ provision }) => provision ?? []))].map((id) => provisionLink(id).href);
    expect(hrefsIn(row.cells).sort()).toEqual(cited.sort());
  }
});

test('every provision stands under some subject, whatever it is kept by', () => {
  const shown = new Set(rows.flatMap(({ cells }) => hrefsIn(cells)));
  expect(inForce.length).toBeGreaterThan(500);
  expect(inForce.filter(({ id }) => !shown.has(provisionLink(id).href)).map(({ id }) => id)).toEqual([]);
});

test('a cell cites its own regency, in a summary of its own, and says what it rests on', () => {
  for (const { cells } of rows) {
    expect(cells.length).toBe(regencies.length);
    for (const [i, notes] of cells.entries())
      for (const { text, bases, details, provisions } of notes) {
        expect(text).not.toBe('');
        // A value of a list rests on the provision that it names, and has nothing more to tell.
        expect(bases.length > 0).toBe(details !== undefined);
        // A list may name a provision that is not stated here: it is cited without a link.
        const linked = provisions.filter(({ href }) => href !== '' || details !== undefined);
        expect(linked.every(({ href }) => href.includes(`/${regencies[i]?.id}/peraturan/`))).toBe(true);
      }
  }
});

describe('a provision without rule or approval', () => {
  const subjectsIn = (daerah: string, ayat: string) =>
    statementsOf(regencyOf(daerah))
      .filter(({ stated }) => stated.id === `${daerah}/${ayat}`)
      .flatMap(({ subjects }) => subjects);

  test('is placed by what its proof names, by the title of its article, or else among the others', () => {
    expect(subjectsIn('badung', '26.2.b')).toEqual(['sop']);
    expect(subjectsIn('buleleng', '7.2')).toEqual(['rencana']);
    expect(subjectsIn('badung', '2.1')).toEqual(['lainnya']);
  });

  test('is placed by what it publishes, before all words', () => {
    expect(subjectsIn('badung', '26.2.a')).toEqual(['sop', 'sop']);
  });
});

test('an empty cell says of which regulations all provisions are stated', () => {
  const all = { name: 'Perbup Contoh 1', complete: true };
  const some = { name: 'Perbup Contoh 2', complete: false };
  expect(silenceWords([all])).toBe('Semua ketentuan Perbup Contoh 1 sudah dinyatakan.');
  expect(silenceWords([all, some])).toMatch(/1 sudah dinyatakan\. Ketentuan Perbup Contoh 2 belum semuanya, jadi/);
  expect(silenceWords([some])).toMatch(/^Ketentuan Perbup Contoh 2 belum/);
  expect(subjectsPage().silence).toBe(
    'Semua ketentuan Perbup Badung 50/2019, Perbup Banjar 85/2019, Perbup Buleleng 58/2019, Perbup Bulukumba 143/2017 dan Perbup Kubu Raya 21/2019 sudah dinyatakan.',
  );
});

test('the list of subjects counts provisions of each regency, never more than are stated', () => {
  const { subjects, totals } = subjectsPage();
  expect(subjects.length).toBe(pages.length);
  expect(totals.reduce((sum, count) => sum + count, 0)).toBe(inForce.length);
  for (const { counts } of subjects)
    for (const [i, count] of counts.entries()) expect(count).toBeLessThanOrEqual(totals[i] ?? 0);
});

test('every value that a regulation enumerates stands in a list of some subject, and nothing else does', () => {
  const enumerated = regencies.flatMap(({ policy }) =>
    Object.values(policy?.vocabulary ?? {}).flatMap(({ nilai }) =>
      nilai.flatMap(({ label, ketentuan }) => (ketentuan ? [label] : [])),
    ),
  );
  const shown = pages.flatMap(({ page }) =>
    page.sections
      .filter(({ heading }) => heading === 'Daftar yang ditetapkan')
      .flatMap(({ rows: lists }) => lists.flatMap(({ cells }) => cells.flat().map(({ text }) => text))),
  );
  expect(enumerated.length).toBeGreaterThan(50);
  expect(new Set(shown)).toEqual(new Set(enumerated));
});
