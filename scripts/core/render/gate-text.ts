import type { Decision } from '../gate/decision.ts';
import type { Facts } from '../gate/facts.ts';
import { detailLines } from './gate-lines.ts';
import type { RequirementWords } from './gate-requirement.ts';
import { type FindingWords, type GateWords, gateWords } from './gate-words.ts';

const requirement = (words: RequirementWords): string =>
  [
    `  [${words.state}] ${words.asks}`,
    ...detailLines(words).map(({ label, text, code }) => `      ${label}: ${text}${code ? ` [${code}]` : ''}`),
    `      Syarat: ${words.id}`,
  ].join('\n');

const finding = ({ level, about, file, message, help, ground }: FindingWords): string =>
  [
    `  [${level}] ${about}: ${message}`,
    ...(help ? [`      Bantuan: ${help}`] : []),
    `      Dasar: ${ground}`,
    `      Berkas: ${file}`,
  ].join('\n');

const section = (heading: string, parts: readonly string[]): string[] =>
  parts.length > 0 ? ['', heading, ...parts] : [];

const refusalOf = ({ refusal, refusalsDropped }: GateWords): string[] => [
  ...(refusal
    ? section('Penolakan', [
        `  Oleh: ${refusal.by}`,
        `  Alasan menurut: ${refusal.ground}`,
        `  Uraian: ${refusal.reason}`,
        `  Keberatan: ${refusal.objection}`,
      ])
    : []),
  ...section(
    'Penolakan yang tidak dihitung',
    refusalsDropped.map(({ who, sentence, todo, code }) => `  ${who}. ${sentence} ${todo} [${code}]`),
  ),
];

/** The decision for a terminal: the same sentences as on the request, nothing folded away. */
export const renderGateText = (decision: Decision, facts: Facts): string => {
  const words = gateWords(decision, facts);
  return [
    words.headline,
    ...section(
      'Yang dapat dilakukan sekarang',
      words.steps.map((step) => `  ${step}`),
    ),
    ...refusalOf(words),
    ...section('Belum terpenuhi', words.unmet.map(requirement)),
    ...section('Temuan yang ditimbulkan perubahan ini', words.findings.map(finding)),
    ...section('Sudah terpenuhi', words.met.map(requirement)),
    ...section('Tidak berlaku di sini', words.others.map(requirement)),
    ...section('Naskah bagi yang menandatangani suaranya sendiri', words.statement ? [words.statement] : []),
    '',
    `Sidik fakta: ${words.facts}`,
    '',
  ].join('\n');
};
