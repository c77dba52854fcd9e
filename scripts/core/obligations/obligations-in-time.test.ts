import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agency, dutiesAt, dutyEntry, laporan } from '../../testing/duties.ts';
import { setting, version } from '../../testing/policies.ts';
import { entry } from '../../testing/records.ts';
import { addDays } from '../records/add-days.ts';
import type { Obligation } from './obligation.ts';

const day = fc
  .integer({ min: 0, max: 365 * 8 })
  .map((n) => new Date(Date.UTC(2019, 0, 1 + n)).toISOString().slice(0, 10));
const term = fc.constantFrom('P1D', 'P1W', 'P1M', 'P6M', 'P1Y', 'P2Y', 'P5Y');
const agencies = ['a', 'b'] as const;
const one = fc.constantFrom(...agencies);
const span = fc.tuple(fc.option(day), fc.option(day)).map(([from, to]) => {
  const [sejak, sampai] = from && to && from > to ? [to, from] : [from, to];
  return { ...(sejak ? { sejak } : {}), ...(sampai ? { sampai } : {}) };
});

/** Every way in which a duty may run: coming round, standing, set off, about a record, by text or by setting. */
const duty = fc
  .record({
    figure: fc.option(term, { freq: 1 }),
    way: fc.constantFrom('berkala', 'bukti', 'tetap', 'dipicu', 'data', 'walidata'),
  })
  .map(({ figure, way }) => {
    const own = figure ?? { setelan: 'selang' };
    const reports = [{ jenis: 'laporan', instansi: 'instansi', tanggal: 'tanggal' }];
    if (way === 'tetap') return { setiap: undefined };
    if (way === 'bukti') return { setiap: own, dihitung: { bukti: reports, sejak_bukti: true } };
    if (way === 'dipicu')
      return {
        ...{ setiap: undefined, dipicu: 'gangguan', tenggat: own },
        dihitung: { atas: { jenis: 'insiden', instansi: 'instansi', mulai: 'tanggal' }, bukti: reports },
      };
    if (way === 'berkala') return { setiap: own };
    const atas = { jenis: 'basis-data', instansi: 'pengelola', siklus: 'siklus' };
    const about = [
      ...reports.map((source) => ({ ...source, rekaman: 'tentang.basis_data.*' })),
      { tanggal: 'diperbarui' },
    ];
    return { setiap: own, dihitung: { atas, bukti: about }, ...(way === 'walidata' ? { pelaku: 'walidata' } : {}) };
  });

const versions = fc.uniqueArray(day, { minLength: 1, maxLength: 3 }).chain((days) =>
  fc.tuple(...days.sort().map((sejak) => fc.tuple(fc.constant(sejak), duty, fc.option(day)))).map((list) =>
    list.map(([sejak, more, end], i) => {
      const next = list[i + 1]?.[0];
      const sampai = end && end >= sejak && (!next || end < next) ? { sampai: end } : {};
      return version([dutyEntry(more)], { sejak: sejak < '2020-01-01' ? `2020-01-0${i + 1}` : sejak, ...sampai });
    }),
  ),
);

const lawful = versions.filter((list) => list.every(({ sejak }, i) => i === 0 || sejak > (list[i - 1]?.sejak ?? '')));
const spansFit = lawful.map((list) =>
  list.map((one) => ('sampai' in one && String(one.sampai) < one.sejak ? { ...one, sampai: one.sejak } : one)),
);

const settings = fc.uniqueArray(day, { minLength: 1, maxLength: 3 }).chain((days) =>
  fc.tuple(...days.sort().map((sejak) => fc.tuple(fc.constant(sejak), term))).map((list) => {
    const [sejak, nilai] = list.at(-1) ?? [];
    const sebelumnya = list
      .slice(0, -1)
      .map(([from, value]) => ({ nilai: value, sejak: from, ditetapkan_oleh: 'Dinas (peragaan)', alasan: 'Uji.' }));
    return setting({ nilai, satuan: 'durasi', sejak, ...(sebelumnya.length > 0 ? { sebelumnya } : {}) });
  }),
);

const situation = fc.record({
  versi: spansFit,
  selang: settings,
  spans: fc.tuple(span, span),
  reports: fc.array(fc.tuple(day, one, fc.boolean()), { maxLength: 5 }),
  incidents: fc.array(fc.tuple(day, one), { maxLength: 2 }),
  data: fc.record({ siklus: fc.option(term), diperbarui: fc.option(day), pengelola: one }),
  stewards: fc.array(fc.tuple(span, one), { maxLength: 3 }),
});
type Situation = typeof situation extends fc.Arbitrary<infer S> ? S : never;

const report = ([tanggal, instansi, isAbout]: Situation['reports'][number], i: number | string) =>
  laporan(`l${i}`, tanggal, { instansi, ...(isAbout ? { tentang: { basis_data: ['d'] } } : {}) });

const dutiesOf = (
  at: string,
  { versi, selang, spans, ...parts }: Situation,
  reports = parts.reports,
): readonly Obligation[] => {
  const { siklus, diperbarui, pengelola } = parts.data;
  const entries = [
    ...agencies.map((id, i) => agency(id, { berlaku: spans[i] })),
    ...reports.map(report),
    ...parts.incidents.map(([tanggal, instansi], i) =>
      entry('insiden', { id: `i${i}`, nama: 'I', instansi, tanggal, sifat: ['berdampak-serius'], asal: 'contoh' }),
    ),
    entry('basis-data', {
      ...{ id: 'd', nama: 'D', pengelola, asal: 'contoh' },
      ...(siklus ? { siklus } : {}),
      ...(diperbarui ? { diperbarui } : {}),
    } as never),
    ...parts.stewards.map(([berlaku, unit], i) =>
      entry('walidata', { id: `w${i}`, unit, basis_data: ['d'], asal: 'contoh', berlaku }),
    ),
  ];
  return dutiesAt(at, { versi, entries, files: { 'contoh/setelan.yaml': { selang } } });
};

const lateIn = (duties: readonly Obligation[]): string[] =>
  duties.flatMap(({ id, keadaan }) => (keadaan === 'terlambat' ? [id] : []));

test('what is late stays late as the days pass, as long as nothing is done', () => {
  fc.assert(
    fc.property(situation, day, day, (parts, a, b) => {
      const [before = a, after = b] = [a, b].sort();
      const { data } = parts;
      // Only what was done by the first day: anything later would be new evidence.
      const diperbarui = data.diperbarui && data.diperbarui <= before ? data.diperbarui : null;
      const known = {
        ...parts,
        reports: parts.reports.filter(([tanggal]) => tanggal <= before),
        data: { ...data, diperbarui },
      };
      expect(lateIn(dutiesOf(after, known))).toEqual(expect.arrayContaining(lateIn(dutiesOf(before, known))));
    }),
    { numRuns: 400 },
  );
});

/** A day to ask and an act before it: any two days, or days soon after the figure of the setting changed. */
const asked = fc.oneof(
  fc.tuple(day, day).map(([at, tanggal]) => () => ({ at, tanggal })),
  fc.tuple(fc.nat(60), fc.nat(400)).map(([wait, past]) => ({ selang }: Situation) => {
    const tanggal = addDays(String(selang.sejak), wait);
    return { at: addDays(tanggal, past), tanggal };
  }),
);

test('what is done once more makes nothing late', () => {
  fc.assert(
    fc.property(situation, asked, one, fc.boolean(), (parts, daysOf, instansi, isAbout) => {
      const { at, tanggal } = daysOf(parts);
      const before = lateIn(dutiesOf(at, parts));
      const after = lateIn(dutiesOf(at, parts, [...parts.reports, [tanggal, instansi, isAbout]]));
      // A term that counts from the first time it was done begins by that: it may have passed since, for this agency alone.
      const begun = JSON.stringify(parts.versi).includes('sejak_bukti');
      const other = begun ? after.filter((id) => !id.endsWith(`/${instansi}`)) : after;
      expect(before).toEqual(expect.arrayContaining(other));
    }),
    { numRuns: 2000 },
  );
});

test('every duty has a name of its own, and a state that its days agree with', () => {
  fc.assert(
    fc.property(situation, day, (parts, at) => {
      const duties = dutiesOf(at, parts);
      expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length);
      for (const { keadaan, tenggat, alasan, jangka, berakhir } of duties) {
        expect(keadaan === 'terlambat').toBe(tenggat !== null && tenggat < (berakhir ?? at));
        expect(alasan !== null).toBe(keadaan === 'belum-dapat-dinilai');
        expect(jangka !== null).toBe(tenggat !== null);
      }
    }),
    { numRuns: 400 },
  );
});
