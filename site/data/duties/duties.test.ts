import { describe, expect, test } from 'vitest';
import type { Obligation } from '../../../scripts/core/obligations/obligation.ts';
import { daysBetween } from '../../../scripts/core/records/add-days.ts';
import { agencyName, all, having, made, real, regency, reminder, spared } from '../../testing/planted-duties.ts';
import { at } from '../config.ts';
import { regencies } from '../portal.ts';
import { agencyCalendar } from './agency-calendar.ts';
import { agencyDuties } from './agency-duties.ts';
import { calendarAgencies } from './calendar-paths.ts';
import { dutiesAbout, dutiesOfAgency, isSparedDuty, sortedDuties } from './duties.ts';
import { dutyFigures } from './duty-figures.ts';
import { dutyRow } from './duty-row.ts';
import { provisionDuty } from './provision-duties.ts';

test('what is late by a figure that no regulation gives is said to be so', () => {
  const told = (dasar: 'teks' | 'setelan' | 'rekaman') =>
    dutyFigures(
      sortedDuties([
        made({ keadaan: 'terlambat', tenggat: '2026-10-13', jangka: { nilai: 'P6M', dasar, setelan: null } }),
      ]),
    ).sentence;
  expect(told('teks')).not.toContain('bukan bunyi peraturan');
  expect([told('setelan'), told('rekaman')].every((said) => said.includes('jangkanya dipilih'))).toBe(true);
});

test('every duty is in one group, and what is no duty is never late', () => {
  const sorted = sortedDuties(all.obligations);
  expect(
    Object.fromEntries(
      Object.entries<readonly Obligation[]>({ ...sorted }).map(([name, of]) => [name, of.map(({ hal }) => hal)]),
    ),
  ).toEqual({
    late: ['Yang lewat'],
    due: ['Yang akan datang'],
    open: ['Yang tanpa hari'],
    done: ['Yang sudah'],
    unknown: ['Laporan tahunan'],
    reminders: ['Yang boleh'],
    ended: ['Yang berakhir'],
  });
  expect(dutyFigures(sorted).sentence).toBe('Dari 4 kewajiban yang dapat dinilai, 1 terlambat.');
  expect(dutyRow(reminder, all)).toMatchObject({ state: { word: 'Pengingat', tone: 'calm' } });
  expect(dutyRow(reminder, all).notes.join(' ')).not.toMatch(/[Ll]ewat|[Tt]erlambat/);
});

describe('a row', () => {
  test('says whose the figure of its term is', () => {
    const setting = Object.keys(regency.policy?.settings ?? {})[0] ?? '';
    const term = (jangka: Obligation['jangka']) => dutyRow(made({ jangka }), regency).term;
    expect(term({ nilai: 'P6M', dasar: 'teks', setelan: null })).toEqual({ text: '6 bulan', setting: undefined });
    expect(term({ nilai: 'P6M', dasar: 'rekaman', setelan: null })?.text).toBe('6 bulan, dipilih pengelola rekamannya');
    expect(term({ nilai: 'P6M', dasar: 'setelan', setelan: setting })?.setting).toEqual({
      text: regency.policy?.settings[setting]?.judul,
      href: `/buleleng/pilihan-setempat/#setelan-${setting}`,
    });
    expect(term(null)).toBeUndefined();
  });

  test('says who is bound where that is not the agency at whose file it stands', () => {
    const bound = 'Yang terikat pihak ketiga; dicatat pada instansi pemakainya.';
    expect(dutyRow(made({ pelaku: 'pihak-ketiga' }), regency).notes).toContain(bound);
    expect(dutyRow(made({ pelaku: 'dinas' }), regency).notes).not.toContain(bound);
  });

  test('names records that are gone by nothing', () => {
    const row = dutyRow(made({ rekaman: 'aplikasi/tidak-ada', instansi: 'tidak-ada' }), regency);
    expect([row.agency, row.record]).toEqual([undefined, undefined]);
  });

  test('tells how late it is and when it was done last', () => {
    const told = made({
      keadaan: 'terlambat',
      tenggat: '2026-10-13',
      dilaksanakan: [{ rekaman: 'laporan/x', tanggal: '2026-04-13' }],
    });
    const late = `Lewat ${daysBetween('2026-10-13', at)} hari.`;
    expect(dutyRow(told, regency).notes.slice(0, 2)).toEqual([late, 'Terakhir dilaksanakan 13 April 2026.']);
  });

  test('says for whom it is to be done and what will show it, until it is done', () => {
    const toDo = ['Kepada: Dinas.', 'Buktinya: Laporan yang disampaikan.'];
    for (const keadaan of ['jatuh-tempo', 'terlambat'] as const)
      expect(dutyRow(made({ keadaan }), regency).notes).toEqual(expect.arrayContaining(toDo));
    const alone = dutyRow(made({ penerima: null }), regency).notes.join(' ');
    expect(alone).not.toContain('Kepada');
    for (const over of [{ keadaan: 'dipenuhi' }, { keadaan: 'terlambat', berakhir: '2026-11-01' }] as const)
      expect(dutyRow(made(over), regency).notes.join(' ')).not.toMatch(/Kepada|Buktinya/);
  });
});

test('an agency and a record have their own duties and no others', () => {
  const about = made({ rekaman: 'aplikasi/contoh-antrean', id: 'a' });
  const other = made({ instansi: 'contoh-pustaka', id: 'b' });
  const own = having(about, other, spared({ rekaman: 'aplikasi/contoh-antrean', id: 'c' }));
  expect(dutiesOfAgency(own, agencyName).map(({ id }) => id)).toEqual(['a']);
  expect(dutiesAbout(own, 'aplikasi/contoh-antrean').map(({ id }) => id)).toEqual(['a']);
  const agency = own.byKind.get('instansi')?.find(({ id }) => id === agencyName);
  if (!agency) throw new Error('the sample agency is gone');
  expect(agencyDuties(agency, own)?.rows.map(({ what }) => what)).toEqual(['Laporan tahunan']);
  expect(agencyCalendar(own, agency, true).frame.title).toContain(`(${agencyName})`);
  expect(agencyDuties(agency, having(other))).toBeUndefined();
});

test('a provision tells how its duty stands, in the version that is in force alone', () => {
  const first = regencies
    .flatMap((one) => one.obligations.map((duty) => ({ one, duty })))
    .find(({ one, duty }) => one.id === 'buleleng' && duty.keadaan !== 'belum-dapat-dinilai' && duty.mengikat);
  if (!first) throw new Error('no duty');
  const { provision, penegakan } = first.duty;
  const here = { provision, penegakan };
  const of = (...duties: Obligation[]) =>
    provisionDuty(having(...duties), { id: provision, versi: '2019-11-06' }, penegakan);
  expect(of(made({ ...here, keadaan: 'terlambat' }), made({ ...here, keadaan: 'dipenuhi' }))?.summary).toBe(
    '1 dari 2 dipenuhi; 1 terlambat.',
  );
  const reminded = { summary: 'Pengingat, bukan kewajiban: tidak dihitung.', isReminder: true };
  expect(of(made({ ...here, mengikat: false }))).toMatchObject(reminded);
  expect(of(spared({ ...here, mengikat: false }))).toMatchObject(reminded);
  expect([of(), of(spared(here))].map((one) => one?.isReminder)).toEqual([false, false]);
  expect(of()?.summary).toBe('Belum ada yang terkena kewajiban ini.');
  expect(of(spared(here))?.summary).toBe('1 belum dapat dinilai.');
  expect(provisionDuty(all, { id: provision, versi: '1999-01-01' }, penegakan)).toBeUndefined();
});

test.each(regencies.map((one) => [one.id, one] as const))('in %s nothing is said of a real agency', (_id, one) => {
  expect(one.obligations.length).toBeGreaterThan(5);
  const attributed = one.obligations.filter((duty) => duty.instansi !== null && !isSparedDuty(duty, one));
  expect(attributed.filter(({ contoh }) => !contoh)).toEqual([]);
  for (const agency of calendarAgencies(one)) expect(agency.record.asal).toBe('contoh');
});

test('a register in use names its agencies', () => {
  const { registry } = regency;
  const used = {
    ...having(made({ instansi: real, contoh: false, keadaan: 'terlambat', tenggat: '2026-10-01' }), spared()),
    registry: { ...registry, profil: { ...registry.profil, keadaan: 'resmi' as const } },
  };
  expect(used.obligations.map((duty) => isSparedDuty(duty, used))).toEqual([false, false]);
  expect(calendarAgencies(used).map(({ id }) => id)).toEqual([real]);
});
