import { expect, test } from 'vitest';
import { subjectHref } from '../links.ts';
import { policies, regencies } from '../portal.ts';
import { cellOf, matterGroups, matterPages } from './matters.ts';
import { subjects } from './subject-page.ts';

const pages = matterPages().map(({ props }) => props.page);
const matters = policies.comparison.kelompok.flatMap(({ pokok }) => pokok);

test('every matter names a provision of each regency, or says that its regulation is silent', () => {
  expect(matters.length).toBeGreaterThan(90);
  for (const { id, daerah } of matters)
    expect([id, ...Object.keys(daerah).sort()]).toEqual([id, ...regencies.map((regency) => regency.id).sort()]);
});

test('a matter on which all regulations are silent is none', () => {
  expect(matters.filter(({ daerah }) => Object.values(daerah).every((said) => said === 'diam'))).toEqual([]);
});

test('every row shows every provision that its matter names, in its own column', () => {
  const rows = pages.flatMap(({ sections }) => sections.flatMap((section) => section.rows));
  expect(rows.length).toBe(matters.length);
  for (const [i, { daerah }] of matters.entries())
    for (const [j, { id }] of regencies.entries()) {
      const said = daerah[id];
      const shown = rows[i]?.cells[j]?.flatMap(({ provisions }) => provisions.map(({ href }) => href)) ?? [];
      expect([id, matters[i]?.id, shown.length]).toEqual([id, matters[i]?.id, said === 'diam' ? 0 : said?.length]);
      expect(shown.every((href) => href.includes(`/${id}/peraturan/`))).toBe(true);
    }
});

test('a regency that was not compared is not said to be silent', () => {
  const [matter] = matters;
  expect(matter && cellOf(matter, { id: 'rimba' }).map(({ text }) => text)).toEqual(['Belum dibandingkan']);
});

test('no page takes the address of a subject, and the list leads to each', () => {
  const own = matterPages().map(({ params }) => params.subjek);
  expect(subjects.filter((subject) => own.includes(subject))).toEqual([]);
  expect(matterGroups().map(({ group }) => group.href)).toEqual(own.map(subjectHref));
});

test('the list leads to the row of each matter, and every row is led to once', () => {
  const led = matterGroups().flatMap((group) => group.matters.map(({ href }) => href));
  const rows = matterPages().flatMap(({ params, props }) =>
    props.page.sections.flatMap((section) =>
      section.rows.map(({ anchor }) => `${subjectHref(params.subjek)}#${anchor}`),
    ),
  );
  expect(led).toEqual(rows);
  expect(new Set(led).size).toBe(matters.length);
});
