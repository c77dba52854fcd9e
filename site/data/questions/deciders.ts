import type { StatedApproval } from '../../../scripts/core/gate/facts.ts';
import { statedApprovalsOf } from '../../../scripts/core/gate/stated-approvals.ts';
import { jenisList, kindOf } from '../../../scripts/core/records/kinds.ts';
import { type ChartView, chartOf } from '../charts/chart.ts';
import { at } from '../config.ts';
import { actors } from '../law/enforcement-words.ts';
import { groundLinks } from '../law/grounds.ts';
import { decidersHref } from '../links.ts';
import type { Regency } from '../portal.ts';
import { capital, compareText, inSentence, listWords, numberWords } from '../words.ts';
import { type Answer, type AnswerRow, type Question, unasked } from './question.ts';

const UNIT = 'pihak';

/** Approvals by which a regulation, as it stands or as it is read, has somebody decide; local choices name nobody here. */
const deciding = ({ policy }: Regency): readonly StatedApproval[] =>
  (policy ? statedApprovalsOf(policy, jenisList, at) : []).filter(
    ({ peran, basis }) => peran !== 'pengusul' && basis !== 'setelan',
  );

/** Who decides or sets by a provision, with how many requirements name them; who only proposes is not counted. */
const deciders = (regency: Regency): { readonly count: number; readonly row: AnswerRow }[] => {
  const named = deciding(regency).flatMap((approval) => approval.oleh.map((id) => ({ id, approval })));
  return [...Map.groupBy(named, ({ id }) => id)]
    .map(([id, own]) => {
      const kinds = new Set(own.map(({ approval }) => approval.untuk.jenis));
      const words = jenisList.filter((jenis) => kinds.has(jenis)).map((jenis) => inSentence(kindOf(jenis).judul));
      return {
        count: own.length,
        row: {
          subject: { text: capital(actors(regency, [id])), href: decidersHref(regency.id), contoh: false },
          ref: id,
          notes: [`${numberWords(own.length)} syarat, tentang ${listWords(words)}.`],
          provisions: groundLinks(own.map(({ approval }) => approval)),
        },
      };
    })
    .sort((a, b) => b.count - a.count || compareText(a.row.subject.text, b.row.subject.text));
};

const answer = (regency: Regency): Answer => {
  const rows = deciders(regency).map(({ row }) => row);
  if (rows.length === 0) return unasked(UNIT);
  const provisions = groundLinks(deciding(regency));
  return {
    asked: true,
    n: rows.length,
    total: undefined,
    unit: UNIT,
    sentence: `${numberWords(rows.length)} pihak memutus, menetapkan, atau boleh menolak menurut ${numberWords(provisions.length)} ketentuan.`,
    provisions,
    groups: [{ heading: 'Pihak yang berwenang', rows }],
    leftOut: [],
    notes: ['Di mana peraturan diam, register memilih sendiri; pilihan itu tidak dihitung di sini.'],
  };
};

const chart = (regency: Regency, page: string): ChartView =>
  chartOf({
    id: 'syarat',
    page,
    title: 'Syarat per pihak',
    description: 'Berapa syarat dalam peraturan daerah ini yang menunjuk masing-masing.',
    series: ['Syarat'],
    rows: deciders(regency).map(({ count, row }) => ({ label: row.subject.text, values: [count] })),
    unit: 'syarat',
    first: 'Pihak',
  });

export const whoDecides: Question = {
  id: 'siapa-memutus',
  words: 'Siapa yang memutus?',
  short: 'pihak yang memutus',
  method:
    'Dihitung jabatan dan lembaga yang menurut bunyi peraturan atau tafsirnya memutus, menetapkan, atau boleh menolak permohonan.',
  answer,
  chart,
  more: (regency) => ({ text: 'Siapa memutuskan apa', href: decidersHref(regency.id) }),
};
