import type { ForgeAction, Live } from '../../core/gate/forge-action.ts';
import type { PlanInput } from '../../core/gate/plan.ts';
import { gateDecision, gateFacts, requirement } from '../gate-decisions.ts';

export const digest = 'b'.repeat(64);
export const waiting = requirement();
export const waitingScopes = { [waiting.id]: digest };
export const mark = '<!-- tata-kelola:gerbang -->';

export const blank: Live = {
  ...{ number: 12, head: gateFacts().commits.head, isOpen: true, isMerged: false, author: 13 },
  ...{ labels: [], asked: [], comments: [], check: null },
};
export const input = (more: Partial<PlanInput> = {}): PlanInput => ({
  decision: gateDecision([waiting]),
  facts: gateFacts(),
  live: blank,
  landed: null,
  comment: `${mark}\nMenunggu.\n`,
  title: 'Menunggu 1 suara',
  logins: new Map([
    [11, 'kepala'],
    [12, 'analis'],
    [13, 'penulis'],
  ]),
  ...more,
});
export const kinds = (actions: readonly ForgeAction[]) => actions.map(({ kind }) => kind);

const logins: Readonly<Record<string, number>> = { kepala: 11, analis: 12, penulis: 13 };

const done = (now: Live, action: ForgeAction): Live => {
  switch (action.kind) {
    case 'buat-pemeriksaan':
      return { ...now, check: { ...action, id: 1 } };
    case 'ubah-pemeriksaan':
      return { ...now, check: now.check && { ...now.check, ...action } };
    case 'buat-komentar':
      return { ...now, comments: [...now.comments, { id: 900, body: action.body }] };
    case 'ubah-komentar':
      return { ...now, comments: now.comments.map((one) => (one.id === action.id ? { ...one, ...action } : one)) };
    case 'hapus-komentar':
      return { ...now, comments: now.comments.filter(({ id }) => id !== action.id) };
    case 'pasang-label':
      return { ...now, labels: [...now.labels, action.name] };
    case 'lepas-label':
      return { ...now, labels: now.labels.filter((name) => name !== action.name) };
    case 'minta-ulasan':
      return { ...now, asked: [...now.asked, logins[action.login] ?? 0] };
    case 'tutup':
      return { ...now, isOpen: false };
  }
};

/** What stands on the forge after a plan was carried out. */
export const after = (live: Live, actions: readonly ForgeAction[]): Live => {
  let now = live;
  for (const action of actions) now = done(now, action);
  return now;
};
