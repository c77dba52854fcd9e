import type { Place } from '../check-schema.ts';
import type { Finding } from '../finding.ts';
import { unknownInDuty } from './duty-terms.ts';
import type { Enforcement } from './enforcement.ts';
import { type DaerahPolicy, provisionsOf } from './policies.ts';
import { unknownInPublication } from './publication-terms.ts';
import { termFindings } from './unknown-term.ts';

const findingsOfEntry = (entry: Enforcement, policy: DaerahPolicy, place: Place, path: string): Finding[] => {
  if ('kewajiban' in entry)
    return termFindings('kewajiban', unknownInDuty(entry.kewajiban, policy), place, `${path}.kewajiban`);
  if ('publikasi' in entry)
    return termFindings('publikasi', unknownInPublication(entry.publikasi), place, `${path}.publikasi`);
  return [];
};

/** Words in the duties of a regency, and in what it publishes, that neither the kinds nor its own lists know. */
export const dutyFindings = (policy: DaerahPolicy, placeOf: (file: string) => Place): Finding[] =>
  provisionsOf(policy).flatMap(({ file, index, provision }) =>
    provision.versi.flatMap(({ penegakan }, v) =>
      penegakan.flatMap((entry, e) =>
        findingsOfEntry(entry, policy, placeOf(file), `ketentuan.${index}.versi.${v}.penegakan.${e}`),
      ),
    ),
  );
