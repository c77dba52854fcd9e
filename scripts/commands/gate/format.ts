import { actionWords } from '../../core/gate/action-words.ts';
import { renderGateMarkdown } from '../../core/render/gate-markdown.ts';
import { renderGateText } from '../../core/render/gate-text.ts';
import type { Weighed } from './weigh.ts';

export type Format = 'text' | 'json' | 'markdown';

interface Shown {
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
  if (shown.format === 'json') return `${JSON.stringify({ permohonan: number, ...decision }, null, 2)}\n`;
  if (shown.format === 'markdown') return renderGateMarkdown(decision, facts);
  return `${doings(weighed, shown).join('\n')}\n\n${renderGateText(decision, facts)}\n`;
};
