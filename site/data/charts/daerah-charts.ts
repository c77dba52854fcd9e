import { levels } from '../../../scripts/core/finding.ts';
import { matchesOf } from '../../../scripts/core/path.ts';
import { jenisList, kindOf } from '../../../scripts/core/records/kinds.ts';
import { levelWord } from '../../../scripts/core/render/words.ts';
import { daerahHref, kindHref } from '../links.ts';
import { type Regency, regencies } from '../portal.ts';
import { openFindings } from '../questions/findings.ts';
import { hasSamples } from '../questions/question.ts';
import { answerOf } from '../questions/questions.ts';
import { isSample } from '../records/records.ts';
import { type ChartView, chartOf } from './chart.ts';
import { type TimeChartView, timeChartOf } from './time-chart.ts';

/** Open findings by kind and level; of the kinds that have any. */
export const findingChart = (regency: Regency): ChartView => {
  const answer = answerOf(openFindings, regency);
  const refs = new Set(answer.groups[0]?.rows.map(({ ref }) => ref));
  const found = regency.findings.filter(({ record }) => refs.has(record));
  const rows = jenisList.flatMap((jenis) => {
    const own = found.filter(({ record }) => record.startsWith(`${jenis}/`));
    const values = levels.map((level) => own.filter((finding) => finding.level === level).length);
    return own.length > 0 ? [{ label: kindOf(jenis).judul, href: kindHref(regency.id, jenis), values }] : [];
  });
  return chartOf({
    id: 'temuan',
    page: daerahHref(regency.id),
    title: 'Temuan terbuka per jenis rekaman',
    description: 'Dihitung per temuan; satu rekaman dapat punya lebih dari satu.',
    series: levels.map((level) => levelWord[level]),
    rows,
    unit: 'temuan',
    first: 'Jenis',
    samples: hasSamples(answer),
  });
};

/** Where records tell a day on which something happened to them. */
const DATED = ['riwayat.*.tanggal', 'waktu'];

/** What happened month by month: requests and events in the history of records, and decisions. */
export const eventChart = (regency: Regency): TimeChartView => {
  const happened = regency.registry.entries.flatMap((entry) =>
    DATED.flatMap((pattern) => matchesOf(entry.record, pattern)).map(([, day]) => ({ entry, day: String(day) })),
  );
  return timeChartOf({
    id: 'peristiwa',
    page: daerahHref(regency.id),
    title: 'Peristiwa yang tercatat dari waktu ke waktu',
    description: 'Permohonan, kegiatan aplikasi, dan putusan, pada hari yang tertulis dalam rekamannya.',
    unit: 'peristiwa',
    days: happened.map(({ day }) => day),
    samples: happened.some(({ entry }) => isSample(entry)),
  });
};

export const daerahCharts = (): (ChartView | TimeChartView)[] =>
  regencies.flatMap((regency) => [findingChart(regency), eventChart(regency)]);
