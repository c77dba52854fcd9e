import { type HoldReason, holdReasons } from '../../../scripts/core/gate/reasons.ts';
import { holdAdvice } from '../../../scripts/core/render/gate-advice.ts';
import type { OpenRequest } from '../../../scripts/core/requests/request-snapshot.ts';
import { isUnmet } from '../../../scripts/core/requests/turn.ts';
import { type Party, partyOf, partyWord } from './request-summary.ts';

/** Why a requirement is not met and what can be done. No forge knows the author of a branch that was not filed yet. */
export const adviceOf = ({ nomor }: OpenRequest, code: HoldReason): { readonly why: string; readonly todo: string } =>
  code === 'UNKNOWN_CONTRIBUTOR' && nomor === undefined
    ? {
        why: 'Usulan ini belum diajukan; penulisnya baru dikenali sesudah diajukan.',
        todo: 'Ajukan usulan ini ke repositori bersama.',
      }
    : { why: holdReasons[code], todo: holdAdvice[code].todo };

/** The gate's advice speaks to the author and says "wait" of the others: those who decide read what they can do. */
const todoOf = (request: OpenRequest, code: HoldReason): string =>
  code === 'VOTES_MISSING' || code === 'DISTINCT_PERSONS'
    ? 'Baca isinya, lalu setujui, minta perbaikan, atau tolak dengan menyebut ketentuannya.'
    : adviceOf(request, code).todo;

const inOrder: readonly Party[] = ['pemohon', 'pengelola', 'pemutus', 'gerbang'];

/** What each of those whose turn it is can do, said to them. */
export const stepsOf = (request: OpenRequest): string[] => {
  if (request.sebab !== undefined)
    return [
      'Bila sebabnya ada pada isi permohonan, ikuti saran di atas. Selain itu tidak ada yang perlu dilakukan: gerbang mencoba lagi sendiri.',
    ];
  if (request.penolakan)
    return ['Yang sudah dibetulkan dapat diajukan lagi. Terhadap penolakan dapat diajukan keberatan.'];
  if (request.verdict === 'lulus') return ['Tidak ada lagi yang perlu dilakukan: gerbang menggabungkannya.'];
  const reasons = request.requirements.filter(isUnmet).flatMap(({ reason }) => reason ?? []);
  const steps = inOrder.flatMap((party) =>
    reasons
      .filter((code) => partyOf[holdAdvice[code].turn] === party)
      .map((code) => `${partyWord[party]}: ${todoOf(request, code)}`),
  );
  return [...new Set(steps)];
};
