import type { Evaluation } from '../../../scripts/core/evaluate.ts';
import type { Entry, Registry } from '../../../scripts/core/registry.ts';

/** A register that only demonstrates says nothing of real agencies: what there really is is recorded, not judged. */
export const isSparedIn = ({ record }: Pick<Entry, 'record'>, { profil }: Pick<Registry, 'profil'>): boolean =>
  profil.keadaan === 'peragaan' && record.asal !== 'contoh';

const reason = 'Belum dinilai: register ini peragaan dan rekaman ini fakta nyata.';

/** The same check of a record that is spared: not judged. Only what the register's own build asks may still pass. */
export const sparedEvaluation = (evaluation: Evaluation): Evaluation => {
  const { outcome, binding } = evaluation;
  const stays = outcome === 'tak-berlaku' || (outcome === 'lulus' && binding.provision === undefined);
  return stays ? evaluation : { ...evaluation, outcome: 'tak-berlaku', reason };
};
