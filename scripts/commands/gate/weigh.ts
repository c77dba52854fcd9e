import { rules } from '../../../policies/rules/index.ts';
import type { Session } from '../../adapters/forge-session.ts';
import { readLive } from '../../adapters/github-live.ts';
import { loginsOf } from '../../adapters/github-request.ts';
import { type JudgedRequest, judgeRequest } from '../../adapters/request-facts.ts';
import type { ForgeAction } from '../../core/gate/forge-action.ts';
import { accountsToAsk, planOf } from '../../core/gate/plan.ts';
import { renderGateMarkdown } from '../../core/render/gate-markdown.ts';
import { summaryLine } from '../../core/render/gate-words.ts';

/** A judged request with what the forge does not show yet. */
export interface Weighed extends JudgedRequest {
  readonly actions: readonly ForgeAction[];
}

/** Judges a request and plans what the forge should show. Writes nothing to the forge. */
export const weigh = async (session: Session, number: number): Promise<Weighed> => {
  const { place, owner, read, portal } = session;
  const { facts, decision, landed } = await judgeRequest(session, number, rules);
  const jenis = landed?.putusan.jenis === 'ditolak' ? 'ditolak' : landed ? 'disetujui' : null;
  const comment = renderGateMarkdown(decision, facts, {
    ...(portal ? { portal } : {}),
    ...(landed && jenis ? { landed: { id: landed.putusan.id, jenis } } : {}),
  });
  const actions = planOf({
    decision,
    facts,
    landed: jenis,
    comment,
    title: summaryLine(decision, facts),
    live: await readLive(read, place, number, owner),
    logins: jenis === null ? await loginsOf(read, accountsToAsk(decision, facts)) : new Map(),
  });
  return { number, facts, decision, landed, actions };
};
