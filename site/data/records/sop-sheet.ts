import type { Step } from '../../../scripts/core/records/langkah.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import { durationOf, totalsOf } from '../../../scripts/core/sop/duration.ts';
import { type SopState, sopStateOf } from '../../../scripts/core/sop/state.ts';
import { at } from '../config.ts';
import { capital, dateWords, listWords, numberWords, title } from '../words.ts';
import { fieldsOf } from './fields.ts';
import { isSample } from './records.ts';
import { type Flow, flowOf } from './sop-flow.ts';
import type { FieldView } from './value-view.ts';

/** One row of the table of steps. */
export interface StepView {
  readonly number: number;
  readonly activity: string;
  readonly actor: string | undefined;
  readonly time: string | undefined;
  readonly output: string | undefined;
  /** The step that is taken when the condition of this one is not met. */
  readonly otherwise: number | undefined;
}

/** A procedure as it is read and printed: who set it, its steps, the flow as a picture. */
export interface SopSheet {
  /** Said in plain sight while the procedure is no procedure in force. */
  readonly warning: string | undefined;
  readonly contoh: boolean;
  /** The day of the register that a print shows. */
  readonly day: string;
  readonly identity: readonly FieldView[];
  readonly steps: readonly StepView[];
  /** "30 menit dan 2 hari kerja" over all steps, units apart. */
  readonly total: string | undefined;
  readonly flow: Flow | undefined;
  readonly flowTitle: string;
  readonly flowText: string;
}

/** Fields that stand in the block at the top, in its order; the page shows them nowhere else. */
const identityFields = [
  'nama',
  'nomor',
  'bentuk',
  'instansi',
  'disusun_oleh',
  'penanggung_jawab',
  'ditetapkan',
  'ditinjau',
  'dasar',
  'berlaku',
] as const;

export const sheetFields: readonly string[] = [...identityFields, 'langkah'];

export const isSop = (entry: Entry): entry is Entry<'sop'> => entry.jenis === 'sop';

const warnings: Readonly<Record<SopState, string | undefined>> = {
  rancangan: 'Rancangan, belum ditetapkan',
  'belum-berlaku': 'Sudah ditetapkan, belum mulai berlaku',
  berlaku: undefined,
  berakhir: 'Tidak berlaku lagi',
};

/** Rows that stand in the block also where nothing is filled in, as forms have them. */
const blanks: Readonly<Record<string, string>> = {
  nomor: 'Belum diisi',
  penanggung_jawab: 'Belum diisi',
  ditetapkan: 'Belum ditetapkan',
};

const identityOf = (entry: Entry<'sop'>): FieldView[] =>
  identityFields.flatMap((field): FieldView[] => {
    const said = blanks[field];
    const [view] = fieldsOf(entry, [field]);
    if (view || said === undefined) return view ? [view] : [];
    return [{ label: title(field), help: '', value: { jenis: 'teks', text: said, code: false } }];
  });

const stepView = (step: Step, i: number): StepView => ({
  number: i + 1,
  activity: capital(step.kegiatan),
  actor: step.pelaku,
  time: step.waktu,
  output: step.keluaran,
  otherwise: step.bila_tidak,
});

/** The times of the steps together; a step whose time cannot be counted is named, not guessed. */
export const totalOf = (steps: readonly Step[]): string | undefined => {
  const durations = steps.map(({ waktu }) => (waktu === undefined ? undefined : durationOf(waktu)));
  const known = durations.filter((duration) => duration !== undefined);
  if (known.length === 0) return undefined;
  const sum = listWords(totalsOf(known).map(({ jumlah, satuan }) => `${numberWords(jumlah)} ${satuan}`));
  const left = durations.flatMap((duration, i) => (duration ? [] : [numberWords(i + 1)]));
  return left.length > 0 ? `${sum}; belum termasuk langkah ${listWords(left)}` : sum;
};

const flowText = (steps: readonly Step[]): string => {
  const said = steps.map(({ pelaku, kegiatan }, i) => `${i + 1}. ${pelaku ? `${pelaku}: ` : ''}${kegiatan}`);
  const jumps = steps.flatMap(({ bila_tidak }, i) =>
    bila_tidak === undefined ? [] : [`Bila tidak, langkah ${i + 1} berlanjut ke langkah ${bila_tidak}.`],
  );
  return [...said, ...jumps].join(' ');
};

/** A procedure ready for its page. */
export const sheetOf = (entry: Entry<'sop'>): SopSheet => {
  const { record } = entry;
  return {
    warning: warnings[sopStateOf(record, at)],
    contoh: isSample(entry),
    day: dateWords(at),
    identity: identityOf(entry),
    steps: record.langkah.map(stepView),
    total: totalOf(record.langkah),
    flow: flowOf(record.langkah.map((step) => ({ ...step, kegiatan: capital(step.kegiatan) }))),
    flowTitle: `Alur ${record.nama}`,
    flowText: flowText(record.langkah),
  };
};
