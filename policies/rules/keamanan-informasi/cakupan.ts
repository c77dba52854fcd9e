import { z } from 'zod';
import { outdated } from '../../../scripts/core/office/later-statement.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import type { KeamananInformasi } from '../../../scripts/core/records/keamanan-informasi.ts';
import { type CheckContext, defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const targets = ['infrastruktur', 'aplikasi'] as const;
type Target = (typeof targets)[number];

const parameters = z.strictObject({
  aspek: z.array(z.string()).min(1).meta({ description: 'Sisi keamanan yang semuanya dicakup.' }),
  tahap: z.array(z.string()).min(1).meta({ description: 'Tahap yang semuanya dicakup pada tiap sisi.' }),
  atas: z
    .array(z.enum(targets).meta({ enumDescriptions: [...targets] }))
    .min(1)
    .meta({ description: 'Yang diamankan pada tiap tahap.' }),
});
type Parameter = z.infer<typeof parameters>;
type Covered = NonNullable<KeamananInformasi['cakupan']>[number];
type Words = Pick<CheckContext, 'kosakata'>;

const listed = (words: readonly string[]): string => words.join(', ').replace(/, ([^,]*)$/, ' dan $1');
const stageWord = (id: string, { kosakata }: Words): string => labelOf(kosakata, 'tahap_keamanan', id).toLowerCase();
const sideWord = (id: string, { kosakata }: Words): string => labelOf(kosakata, 'aspek_keamanan', id).toLowerCase();

/** A side that is not stated at all. */
const missingSide = (side: string, { tahap }: Parameter, context: Words): Fault => ({
  path: 'cakupan',
  discriminator: side,
  message: `Sisi ${sideWord(side, context)} belum ada pada cakupan; seharusnya pada ${listed(tahap.map((id) => stageWord(id, context)))}.`,
  help: `Terapkan sisi itu, lalu tambahkan ${side} pada cakupan.`,
  actual: 'belum ada',
  expected: sideWord(side, context),
});

const unstatedStages = (side: string, stages: readonly string[], context: Words): Fault => {
  const words = listed(stages.map((id) => stageWord(id, context)));
  return {
    path: 'cakupan',
    discriminator: `${side}/tahap`,
    message: `Sisi ${sideWord(side, context)} belum menyebut ${words}, dan satu butirnya belum menyebut tahapnya.`,
    help: 'Isi tahap pada butir cakupan itu.',
    actual: 'belum diisi',
    expected: words,
    review: true,
  };
};

/** A stage that a side leaves out. */
const missingStage = (side: string, stage: string, context: Words): Fault => {
  const [sideName, stageName] = [sideWord(side, context), stageWord(stage, context)];
  return {
    path: 'cakupan',
    discriminator: `${side}/${stage}`,
    message: `Sisi ${sideName} pada ${stageName} belum ada pada cakupan.`,
    help: `Terapkan sisi itu pada ${stageName}, lalu tambahkan ${stage} pada tahapnya.`,
    actual: 'belum ada',
    expected: `${sideName} pada ${stageName}`,
  };
};

/** What a side is not said to be applied to: that may lie with others, so it is looked at. */
const missingTarget = (side: string, target: Target, stages: readonly string[], context: Words): Fault => ({
  path: 'cakupan',
  discriminator: `${side}/atas/${target}`,
  message: `Sisi ${sideWord(side, context)} pada ${listed(stages.map((id) => stageWord(id, context)))} belum menyebut ${target}.`,
  help: 'Lengkapi atas pada butir itu; bila instansi tidak menyelenggarakannya sendiri, petugas yang memastikannya.',
  actual: 'belum disebut',
  expected: target,
  review: true,
});

const faultsOfSide = (side: string, cakupan: readonly Covered[], parameter: Parameter, context: Words): Fault[] => {
  const rows = cakupan.filter(({ aspek }) => aspek === side);
  if (rows.length === 0) return [missingSide(side, parameter, context)];
  const at = (stage: string) => rows.filter(({ tahap = [] }) => tahap.includes(stage));
  const covered = parameter.tahap.filter((stage) => at(stage).length > 0);
  const uncovered = parameter.tahap.filter((stage) => !covered.includes(stage));
  const isOpen = uncovered.length > 0 && rows.some(({ tahap }) => tahap === undefined);
  return [
    // A row that names no stage may be about the very ones that are missed.
    ...(isOpen
      ? [unstatedStages(side, uncovered, context)]
      : uncovered.map((stage) => missingStage(side, stage, context))),
    ...parameter.atas.flatMap((target): Fault[] => {
      const stages = covered.filter((stage) => !at(stage).some(({ atas = [] }) => atas.includes(target)));
      return stages.length > 0 ? [missingTarget(side, target, stages, context)] : [];
    }),
  ];
};

/** Security covers every side at every stage that the regulation names. */
export const keamananInformasiCakupan = defineRule({
  id: 'keamanan-informasi/cakupan',
  title: 'Cakupan keamanan informasi memuat semua sisi dan tahap yang disebut peraturan',
  subjects: ['keamanan-informasi'],
  fields: ['instansi', 'tanggal', 'cakupan'],
  indexes: ['referrers'],
  parameters,
  check: (context) => {
    const { subject, parameter } = context;
    const old = outdated('keamanan-informasi', subject, context);
    if (old) return notApplicable(old);
    const { cakupan } = subject;
    if (cakupan === undefined) return notApplicable('Cakupannya belum diisi.');
    return verdictOf(parameter.aspek.flatMap((side) => faultsOfSide(side, cakupan, parameter, context)));
  },
});
