import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { CalendarNames } from '../core/obligations/calendar.ts';
import type { Obligation } from '../core/obligations/obligation.ts';
import { madeObligation as made } from '../testing/obligations.ts';
import { obligationsCalendar } from './ics.ts';

const at = '2026-11-22';
const write = (obligations: readonly Obligation[], names?: CalendarNames) =>
  obligationsCalendar('Kewajiban', obligations, at, names);

/** The calendar as another program reads it. */
const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return {
    name: calendar.getFirstPropertyValue('x-wr-calname'),
    events: calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      const value = (name: string) => component.getFirstPropertyValue(name)?.toString();
      return {
        uid: event.uid,
        start: event.startDate.toString(),
        isDay: event.startDate.isDate,
        end: event.endDate.toString(),
        stamp: value('dtstamp'),
        summary: event.summary,
        description: event.description,
        url: value('url'),
        categories: component.getFirstProperty('categories')?.getValues(),
        names: component.getAllProperties().map((property) => property.name),
      };
    }),
  };
};

const eventOf = (parts: Partial<Obligation>, names?: CalendarNames) => {
  const [event] = read(write([made(parts)], names)).events;
  if (!event) throw new Error('no event');
  return event;
};

test('a last day is one whole day, the same bytes whenever it is written', () => {
  const { categories, ...event } = eventOf({});
  expect(event).toMatchObject({
    uid: 'buleleng/47.1/laporan-tahunan/contoh-perizinan@tata-kelola',
    start: '2026-12-31',
    isDay: true,
    end: '2027-01-01',
    stamp: '2026-11-22T00:00:00Z',
    summary: 'Jatuh tempo: Laporan tahunan, contoh-perizinan (contoh)',
    url: undefined,
  });
  expect(categories).toEqual(['Jatuh tempo', 'buleleng', 'Contoh']);
  expect(event.description.split('\n')).toEqual([
    'Contoh: rekaan untuk peragaan, tanpa akibat hukum.',
    'Dasar: Pasal 47 ayat (1), buleleng.',
    'Instansi: contoh-perizinan.',
    'Kepada: Dinas.',
    'Jangka: 1 tahun menurut bunyi peraturan.',
    'Bukti: Laporan yang disampaikan.',
  ]);
  expect(write([made()])).toBe(write([made()]));
});

test('a duty of a third party is not said to bind the agency at whose file it stands', () => {
  expect(eventOf({ pelaku: 'pihak-ketiga' }).description.split('\n')).toContain('Yang terikat: pihak ketiga.');
  expect(eventOf({}).description).not.toContain('Yang terikat');
});

test.each<[string, Partial<Obligation>, string]>([
  ['late', { keadaan: 'terlambat', tenggat: '2026-10-01' }, 'Terlambat: Laporan tahunan'],
  ['done, with a next day', { keadaan: 'dipenuhi' }, 'Berikutnya: Laporan tahunan'],
  ['done, once', { keadaan: 'dipenuhi', tenggat: '2026-10-01' }, 'Dipenuhi: Laporan tahunan'],
  ['a reminder past its day', { mengikat: false, tenggat: '2026-10-01' }, 'Pengingat: Laporan tahunan'],
])('%s', (_what, parts, summary) => {
  expect(eventOf({ contoh: false, instansi: null, ...parts }).summary).toBe(summary);
});

test('whose figure it is stands in the description', () => {
  const chosen = eventOf({ jangka: { nilai: 'P1Y6M', dasar: 'setelan', setelan: 'masa-tinjau' }, dasar: 'tafsir' });
  expect(chosen.description).toContain('Jangka: 1 tahun 6 bulan, angka setempat: masa-tinjau.');
  expect(chosen.description).toContain('Dasar: Pasal 47 ayat (1), buleleng (tafsir).');
  expect(eventOf({ jangka: { nilai: 'P2W', dasar: 'rekaman', setelan: null } }).description).toContain(
    'Jangka: 2 minggu, dipilih pengelola rekamannya.',
  );
});

test('names and addresses are those that are handed in; only a whole address is one', () => {
  const setting = { nilai: 'P1Y', dasar: 'setelan', setelan: 'masa' } as const;
  expect(eventOf({ jangka: setting }, { settingOf: () => 'Masa tinjau' }).description).toContain(
    'setempat: Masa tinjau.',
  );
  const named = eventOf({}, { agencyOf: () => 'Dinas Contoh', addressOf: () => 'https://register.example/x/#a' });
  expect([named.summary, named.url]).toEqual([
    'Jatuh tempo: Laporan tahunan, Dinas Contoh (contoh)',
    'https://register.example/x/#a',
  ]);
  for (const href of ['/x/', 'javascript:alert(1)', 'https://x.example/\r\nATTENDEE:x'])
    expect(eventOf({}, { addressOf: () => href }).names).not.toContain('url');
});

test('what has no last day, or no longer binds, is on no day', () => {
  const none = [
    made({ tenggat: null }),
    made({ berakhir: '2026-10-01' }),
    made({ tenggat: '2026-02-30' }),
    made({ tenggat: 'besok' }),
  ];
  expect(read(write(none)).events).toEqual([]);
  expect(read(write([])).name).toBe('Kewajiban');
});

test('days come in their order', () => {
  const days = ['2027-01-01', '2026-01-01', '2026-07-01'];
  const { events } = read(write(days.map((tenggat) => made({ tenggat, id: `x/${tenggat}` }))));
  expect(events.map(({ start }) => start)).toEqual(days.toSorted());
});

describe('hostile text', () => {
  const hostile = 'a,b;c\\n\r\nEND:VEVENT\nBEGIN:VALARM\u202Egnp\u0000\u2028\u{1F4A9}"^: https://x.example';

  test('stays one text of one event', () => {
    const text = obligationsCalendar(hostile, [made({ hal: hostile, bukti: hostile, instansi: hostile })], at);
    const { events, name } = read(text);
    const shown = 'a,b;c\\n END:VEVENT BEGIN:VALARM[U+202E]gnp[U+0000] \u{1F4A9}"^: https://x.example';
    expect(events).toHaveLength(1);
    expect(name).toBe(shown);
    expect(events[0]?.summary).toBe(`Jatuh tempo: ${shown}, ${shown} (contoh)`);
    expect(events[0]?.description.split('\n')).toContain(`Bukti: ${shown}`);
  });

  test('is folded at 75 octets and never inside a letter, and reads back whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 200 }), (hal, bukti) => {
        const text = write([made({ hal, bukti })]);
        const lines = text.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\n\r\p{Cs}\u202E]/u);
        }
        const [event, ...others] = read(text).events;
        expect(others).toEqual([]);
        expect(event?.names).not.toContain('attendee');
        expect(event?.uid).toBe('buleleng/47.1/laporan-tahunan/contoh-perizinan@tata-kelola');
        if (/^[\w.]+$/.test(hal)) expect(event?.summary).toContain(`: ${hal}, `);
      }),
    );
  });
});
