import { OperationalError } from '../../adapters/operational-error.ts';
import { actionWords } from '../../core/gate/action-words.ts';
import type { Decision } from '../../core/gate/decision.ts';
import type { Facts } from '../../core/gate/facts.ts';
import { renderGateMarkdown } from '../../core/render/gate-markdown.ts';
import { renderGateText } from '../../core/render/gate-text.ts';
import { gateWords } from '../../core/render/gate-words.ts';
import type { Weighed } from './weigh.ts';

export type Format = 'text' | 'json' | 'markdown';

/** The text that an officer may sign, byte for byte. */
export const statementToSign = (decision: Decision, facts: Facts): string => {
  const { statement } = gateWords(decision, facts);
  if (statement !== undefined) return `${statement}\n`;
  throw new OperationalError(
    'Tidak ada naskah untuk ditandatangani: permohonan ini tidak menunggu suara, atau belum bernomor di forge.',
    'Jalankan tata gate --pr NOMOR untuk melihat keadaannya.',
  );
};

interface Shown {
  /** Only the text that an officer may sign. */
  readonly naskah?: boolean;
  readonly apply: boolean;
  readonly format: Format;
}

const doings = ({ actions, landed, number }: Weighed, { apply }: Shown): string[] => {
  const decided = landed ? [`Sudah diputus: ${landed.putusan.id} (${landed.putusan.jenis}), ${landed.path}`] : [];
  const heading = apply ? 'Yang dilakukan di forge' : 'Yang akan dilakukan dengan --apply';
  const lines = actions.map((action) => `  ${actionWords(action)}`);
  return [`Permohonan #${number}`, ...decided, ...(lines.length > 0 ? [heading, ...lines] : [])];
};

/** A weighed request as the terminal or another program wants it. */
export const printed = (weighed: Weighed, shown: Shown): string => {
  const { decision, facts, number } = weighed;
  if (shown.naskah) return statementToSign(decision, facts);
  if (shown.format === 'json') return `${JSON.stringify({ permohonan: number, ...decision }, null, 2)}\n`;
  if (shown.format === 'markdown') return renderGateMarkdown(decision, facts);
  return `${doings(weighed, shown).join('\n')}\n\n${renderGateText(decision, facts)}\n`;
};
