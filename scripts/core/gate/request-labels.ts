import type { Decision } from './decision.ts';

/** Labels of a request, their colours and what they say; they inform and decide nothing. */
export const gateLabels = {
  'tata: menunggu putusan': { color: 'fbca04', description: 'Menunggu suara atau instrumen yang berwenang.' },
  'tata: perlu diperbaiki': { color: 'd93f0b', description: 'Pengusul perlu memperbaiki sesuatu.' },
  'tata: siap digabung': { color: '0e8a16', description: 'Semua syarat terpenuhi.' },
  'tata: disetujui': { color: '0e8a16', description: 'Sudah disetujui dan digabung.' },
  'tata: ditolak': { color: '6e7781', description: 'Sudah diputus: ditolak.' },
} as const;

type GateLabel = keyof typeof gateLabels;

export const isGateLabel = (name: string): name is GateLabel => Object.hasOwn(gateLabels, name);

/** How a request ended, once its putusan stands on main. */
export type Landed = 'disetujui' | 'ditolak' | null;

/** Whether it is the author's turn rather than a voter's. */
const needsRepair = ({ verdict, requirements }: Decision): boolean =>
  verdict === 'galat' ||
  requirements.some(
    ({ kind, state, reason }) => state === 'galat' || (state === 'belum' && (kind === 'gerbang' || reason === 'VETO')),
  );

/** The one label that fits a request. */
export const labelOf = (decision: Decision, landed: Landed): GateLabel => {
  if (landed !== null) return landed === 'disetujui' ? 'tata: disetujui' : 'tata: ditolak';
  if (decision.verdict === 'lulus') return 'tata: siap digabung';
  if (decision.refusal !== null) return 'tata: menunggu putusan';
  return needsRepair(decision) ? 'tata: perlu diperbaiki' : 'tata: menunggu putusan';
};
