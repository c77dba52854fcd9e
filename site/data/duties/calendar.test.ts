import { describe, expect, test } from 'vitest';
import { all, having, made, real } from '../../testing/planted-duties.ts';
import { dutiesByMonth, monthAfter, monthsAhead } from './calendar-months.ts';
import { calendarOf, hasCalendar } from './calendar-paths.ts';
import { monthCalendar } from './month-calendar.ts';
import { regencyCalendar } from './regency-calendar.ts';

describe('the calendar of a regency', () => {
  const page = regencyCalendar(all);

  test('has what is late first, then months, then what has no day', () => {
    expect(page.late[0]?.rows.map(({ what }) => what)).toEqual(['Yang lewat']);
    expect(page.months.map(({ link }) => link.text)).toEqual(['Desember 2026', 'Maret 2027']);
    expect(page.quiet).toContain('November 2026');
    expect(page.quiet).not.toContain('Desember 2026');
    expect(page.lateMonths.map(({ text }) => text)).toEqual(['Oktober 2026']);
    expect(page.others.map(({ id }) => id)).toEqual(['tanpa-hari', 'pengingat', 'berakhir']);
    expect(page.done[0]?.rows).toHaveLength(1);
  });

  test('says of real agencies in a demonstration no more than a number', () => {
    expect(page.unknown).toEqual([{ reason: 'Belum dinilai: register ini peragaan.', count: '1', what: [] }]);
    expect(page.agencies).toHaveLength(1);
    expect(JSON.stringify(page)).not.toContain(`/kalender/${real}/`);
    expect(hasCalendar(all, real)).toBe(false);
  });

  test('without duties says so', () => {
    const bare = regencyCalendar(having());
    expect(bare.figures.sentence).toBe('Belum ada kewajiban yang dapat dinilai dari rekaman.');
    expect([bare.late, bare.months, bare.others, bare.unknown, bare.agencies]).toEqual([[], [], [], [], []]);
  });

  test('shows no more of a month or a group than a page bears', () => {
    const many = having(...Array.from({ length: 3000 }, (_, i) => made({ id: `buleleng/47.1/x/a/${i}` })));
    const [month] = regencyCalendar(many).months;
    expect([month?.section.rows.length, month?.section.rest?.count]).toEqual([12, '2.988']);
    const late = having(
      ...Array.from({ length: 3000 }, (_, i) => ({
        ...many.obligations[0],
        ...made({ id: `x/${i}`, keadaan: 'terlambat', tenggat: '2026-10-01' }),
      })),
    );
    expect(regencyCalendar(late).late[0]?.rows).toHaveLength(50);
    expect(JSON.stringify(regencyCalendar(late)).length).toBeLessThan(100_000);
  });
});

describe('a month', () => {
  test('follows another over the end of a year', () => {
    expect([monthAfter('2026-12'), monthAfter('2026-11', 13), monthAfter('2026-01', 0)]).toEqual([
      '2027-01',
      '2027-12',
      '2026-01',
    ]);
    expect([monthsAhead.length, new Set(monthsAhead).size]).toEqual([13, 13]);
  });

  test('is there where something has its last day ahead, or was late', () => {
    expect([...dutiesByMonth(all).keys()].sort()).toEqual(['2026-10', '2026-12', '2027-03']);
  });

  test('is paged when it is long', () => {
    const many = Array.from({ length: 230 }, (_, i) => made({ id: `buleleng/47.1/x/a/${i}` }));
    const page = (n: number) => monthCalendar(having(...many), '2026-12', many, n);
    expect([1, 2, 3].map((n) => page(n).sections[0]?.rows.length)).toEqual([100, 100, 30]);
    expect(page(1).pager?.last).toBe(3);
    expect(new Set([1, 2, 3].map((n) => page(n).frame.title)).size).toBe(3);
  });
});

test('an agency that is called like a month, or has no page, has no calendar', () => {
  expect(hasCalendar(having(made({ instansi: '2026-11' })), '2026-11')).toBe(false);
  const gone = made({ instansi: '[ditahan]' });
  expect(calendarOf(gone, having(gone))).toBe('/buleleng/kalender/');
  expect(calendarOf(made(), having(made()))).toBe('/buleleng/kalender/contoh-perizinan/');
});
