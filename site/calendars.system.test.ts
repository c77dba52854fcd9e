import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseYaml } from '../scripts/adapters/yaml.ts';
import { type BuiltPage, type BuiltPortal, builtPortal } from './testing/built-portal.ts';

// @peragaan: the five have duties to count.
let portal: BuiltPortal;
beforeAll(async () => {
  portal = await builtPortal();
});

interface Duty {
  readonly id: string;
  readonly instansi?: string;
  readonly tenggat?: string;
  readonly berakhir?: string;
  readonly keadaan: string;
  readonly mengikat: boolean;
}

const dutiesOf = (daerah: string): Duty[] =>
  JSON.parse(readFileSync(join(portal.folder, 'api/v1', daerah, 'kewajiban.json'), 'utf8')).duties;

/** Days by their ids, as another program reads the calendar. */
const daysIn = (file: string): Map<string, string> => {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(portal.folder, file), 'utf8')));
  return new Map(
    calendar
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component))
      .map((event) => [event.uid.replace(/@.*$/, ''), event.startDate.toString()]),
  );
};

const dated = (duties: readonly Duty[]): Map<string, string> =>
  new Map(duties.flatMap(({ id, tenggat, berakhir }) => (tenggat && !berakhir ? [[id, tenggat] as const] : [])));

const regencies = globSync('registry/*/daerah.yaml').map((file) => file.replaceAll('\\', '/').split('/')[1] ?? '');
const calendarsOf = (daerah: string): BuiltPage[] =>
  portal.pages.filter(({ path }) => path.startsWith(`/${daerah}/kalender/`));

describe.each(regencies)('%s', (daerah) => {
  test('its calendar file has every last day and no other', () => {
    const duties = dutiesOf(daerah);
    expect(dated(duties).size).toBeGreaterThan(0);
    expect(daysIn(`${daerah}/kalender/kalender.ics`)).toEqual(dated(duties));
  });

  test('each agency has a calendar with its own', () => {
    const files = globSync(`${daerah}/kalender/*/kalender.ics`, { cwd: portal.folder }).map((file) =>
      file.replaceAll('\\', '/'),
    );
    const agencies = new Set(dutiesOf(daerah).flatMap(({ instansi }) => instansi ?? []));
    expect(files.map((file) => file.split('/')[2]).sort()).toEqual([...agencies].sort());
    for (const file of files)
      expect(daysIn(file)).toEqual(dated(dutiesOf(daerah).filter(({ instansi }) => instansi === file.split('/')[2])));
  });

  test('what is late stands on the page of its month and leads the calendar', () => {
    const late = dutiesOf(daerah).filter(({ keadaan, mengikat }) => keadaan === 'terlambat' && mengikat);
    const [whole] = calendarsOf(daerah).filter(({ path }) => path === `/${daerah}/kalender/`);
    for (const { tenggat = '' } of late) {
      const month = calendarsOf(daerah).find(({ path }) => path === `/${daerah}/kalender/${tenggat.slice(0, 7)}/`);
      for (const page of [month, whole]) expect(page?.html).toContain(`datetime="${tenggat}"`);
    }
    if (late.length > 0) expect(whole?.html).toContain(`Terlambat (${late.length})`);
  });

  test('no page or file of a demonstration names a real agency', () => {
    const real = globSync(`registry/${daerah}/instansi/*.yaml`)
      .map((file) => [file, parseYaml(readFileSync(file, 'utf8')).value as Record<string, unknown>] as const)
      .filter(([, { asal }]) => asal !== 'contoh');
    expect(real.length).toBeGreaterThan(5);
    const places = real.map(([file]) => `/instansi/${file.replace(/.*[/\\]|\.yaml$/g, '')}/`);
    for (const { path, html } of calendarsOf(daerah))
      expect({ path, named: places.filter((place) => html.includes(place)) }).toEqual({ path, named: [] });
    const text = readFileSync(join(portal.folder, daerah, 'kalender/kalender.ics'), 'utf8').replaceAll('\r\n ', '');
    for (const [, { nama }] of real) expect(text).not.toContain(`Instansi: ${nama}.`);
  });
});

test('every day of a calendar is in the regency that it belongs to', () => {
  for (const daerah of regencies)
    for (const id of daysIn(`${daerah}/kalender/kalender.ics`).keys()) expect(id.startsWith(`${daerah}/`)).toBe(true);
});
