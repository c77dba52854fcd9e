import type { Obligation } from '../../../scripts/core/obligations/obligation.ts';
import { provisionsOf, versionOn } from '../../../scripts/core/policy/policies.ts';
import type { Jenis } from '../../../scripts/core/records/kinds.ts';
import { refOf } from '../../../scripts/core/registry.ts';
import { at } from '../config.ts';
import { groundLinks } from '../law/grounds.ts';
import { kindHref } from '../links.ts';
import type { Regency } from '../portal.ts';
import { entryAt, linkTo } from '../records/records.ts';
import { compareText, dateWords } from '../words.ts';
import { countedReasons } from './judged.ts';
import { type Answer, type AnswerRow, type Question, shareSentence, unasked } from './question.ts';

interface AgencyParts extends Pick<Question, 'id' | 'words' | 'short'> {
  /** Records of this kind show that an agency did it; of those with a sort of their own, these sorts. */
  readonly evidence: Jenis;
  readonly sorts?: readonly string[];
  /** "3 dari 7 instansi yang dinilai …": ends the sentence. */
  readonly saying: string;
  readonly list: string;
}

const UNIT = 'instansi yang dinilai';

/** Entries of the law in force that records of a kind, or of some sorts of it, show to be done: `<ayat>/<penegakan>`. */
const entriesShownBy = ({ policy }: Regency, { evidence, sorts }: AgencyParts): ReadonlySet<string> =>
  new Set(
    (policy ? provisionsOf(policy) : []).flatMap(({ id, provision }) =>
      (versionOn(provision.versi, at)?.penegakan ?? []).flatMap((entry) =>
        'kewajiban' in entry &&
        entry.kewajiban.dihitung?.bukti?.some(
          ({ jenis, bila }) =>
            jenis === evidence && (!sorts || bila?.nilai?.jenis?.some((sort) => sorts.includes(String(sort)))),
        )
          ? [`${id}/${entry.id}`]
          : [],
      ),
    ),
  );

const isDone = ({ keadaan }: Obligation): boolean => keadaan === 'dipenuhi';

const noteOf = (duty: Obligation): string => {
  const [last] = duty.dilaksanakan;
  const day = last ? ` ${dateWords(last.tanggal)}` : '';
  const how = isDone(duty) ? `tercatat${day}` : last ? `terakhir tercatat${day}` : 'belum tercatat';
  return `${duty.hal}: ${how}.`;
};

const rowOf = (regency: Regency, agency: string, duties: readonly Obligation[]): AnswerRow[] => {
  const entry = entryAt(regency.registry, `instansi/${agency}`);
  if (!entry) return [];
  const open = duties.filter((duty) => !isDone(duty));
  const grounds = open.map(({ provision, dasar }) => ({ provision, basis: dasar }));
  return [{ subject: linkTo(entry), ref: refOf(entry), notes: duties.map(noteOf), provisions: groundLinks(grounds) }];
};

const answerOf = (parts: AgencyParts, regency: Regency): Answer => {
  const asked = entriesShownBy(regency, parts);
  const duties = regency.obligations.filter(
    ({ provision, penegakan, mengikat, berakhir, instansi, rekaman }) =>
      asked.has(`${provision}/${penegakan}`) && mengikat && berakhir === null && instansi !== null && rekaman === null,
  );
  if (duties.length === 0) return unasked(UNIT);
  const rows: [done: AnswerRow[], open: AnswerRow[]] = [[], []];
  const reasons: string[] = [];
  for (const [agency, own] of Map.groupBy(duties, ({ instansi }) => instansi ?? '')) {
    const unknown = own.find(({ keadaan }) => keadaan === 'belum-dapat-dinilai');
    if (unknown) reasons.push(unknown.alasan ?? 'Belum dapat dinilai dari rekaman.');
    else rows[own.every(isDone) ? 0 : 1].push(...rowOf(regency, agency, own));
  }
  const [done, open] = rows.map((list) => list.toSorted((a, b) => compareText(a.subject.text, b.subject.text)));
  const [n, total] = [rows[0].length, rows[0].length + rows[1].length];
  return {
    asked: true,
    isJudged: true,
    n,
    total,
    unit: UNIT,
    sentence: total === 0 ? 'Belum ada instansi yang dinilai.' : shareSentence(n, total, UNIT, parts.saying),
    provisions: groundLinks(duties.map(({ provision, dasar }) => ({ provision, basis: dasar }))),
    groups: [
      { heading: 'Sudah tercatat', rows: done ?? [] },
      { heading: 'Belum lengkap', rows: open ?? [] },
    ],
    leftOut: countedReasons(reasons),
    leftOutUnit: 'instansi',
    notes: ['Yang belum tercatat di register belum tentu belum dikerjakan.'],
  };
};

/** Which agencies did what the law asks of each, by the records that show it; the law itself names the kind. */
const agencyQuestion = (parts: AgencyParts): Question => ({
  id: parts.id,
  words: parts.words,
  short: parts.short,
  method:
    'Dihitung instansi yang terkena kewajibannya; satu instansi dihitung sudah bila semua buktinya tercatat di register.',
  answer: (regency) => answerOf(parts, regency),
  more: ({ id }) => ({ text: parts.list, href: kindHref(id, parts.evidence) }),
});

export const devicesCounted = agencyQuestion({
  id: 'perangkat-didata',
  words: 'Instansi mana yang sudah mendata perangkat TIK-nya?',
  short: 'instansi yang sudah mendata perangkat TIK',
  evidence: 'perangkat-tik',
  saying: 'sudah mendata perangkat TIK-nya',
  list: 'Daftar pendataan perangkat TIK',
});

export const securityStated = agencyQuestion({
  id: 'keamanan-dinyatakan',
  words: 'Instansi mana yang sudah menyatakan keamanan informasinya?',
  short: 'instansi yang sudah menyatakan keamanan informasi',
  evidence: 'keamanan-informasi',
  saying: 'sudah menyatakannya beserta prosedurnya',
  list: 'Daftar pernyataan keamanan informasi',
});

export const desksAppointed = agencyQuestion({
  id: 'meja-layanan-ditunjuk',
  words: 'Instansi mana yang sudah menunjuk meja layanan TIK?',
  short: 'instansi yang sudah menunjuk meja layanan TIK',
  evidence: 'lembaga',
  sorts: ['service-desk-tier-1', 'service-desk-tier-2'],
  saying: 'sudah menunjuk meja layanan TIK-nya',
  list: 'Daftar lembaga',
});

export const networksDrawn = agencyQuestion({
  id: 'diagram-lan-diserahkan',
  words: 'Instansi mana yang sudah menyerahkan diagram jaringan lokalnya?',
  short: 'instansi yang sudah menyerahkan diagram jaringan lokal',
  evidence: 'laporan',
  sorts: ['diagram-lan'],
  saying: 'sudah menyerahkan diagram jaringan lokalnya pada masa yang berjalan',
  list: 'Daftar laporan',
});

export const dataBackedUp = agencyQuestion({
  id: 'data-dicadangkan',
  words: 'Instansi mana yang sudah mencadangkan datanya?',
  short: 'instansi yang sudah mencadangkan datanya',
  evidence: 'laporan',
  sorts: ['pencadangan-data', 'pencadangan-berkas-sistem', 'pencadangan-basis-data'],
  saying: 'sudah mencadangkannya pada masa yang berjalan',
  list: 'Daftar laporan',
});
