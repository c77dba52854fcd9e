import type { Place } from '../check-schema.ts';
import type { Finding } from '../finding.ts';
import { isJenis } from '../records/kinds.ts';
import { unknownAuthority, unknownInCondition, unknownTerms } from './approval-terms.ts';
import { type DaerahPolicy, provisionsOf } from './policies.ts';
import type { SharedPolicy } from './shared.ts';
import { termFindings, type UnknownTerm, unknownKind } from './unknown-term.ts';

type PlaceOf = (file: string) => Place;

const findingsOf = (terms: readonly UnknownTerm[], place: Place, path: string): Finding[] =>
  termFindings('persetujuan', terms, place, path);

/** Words in the approvals of a regency that nothing knows: such an approval would never be asked for. */
export const approvalFindings = (policy: DaerahPolicy, placeOf: PlaceOf): Finding[] => {
  const stated = provisionsOf(policy);
  const ids = stated.map(({ id }) => id);
  return stated.flatMap(({ file, index, provision }) =>
    provision.versi.flatMap(({ penegakan }, v) =>
      penegakan.flatMap((entry, e) => {
        if (!('persetujuan' in entry)) return [];
        const { untuk, penolakan } = entry.persetujuan;
        const grounds = (penolakan ?? [])
          .filter((ground) => !ids.includes(ground))
          .map((ground) => ({
            path: 'penolakan',
            message: `Ketentuan "${ground}" tidak dinyatakan di daerah ini.`,
            known: [],
          }));
        const terms = isJenis(untuk.jenis)
          ? unknownTerms(untuk.jenis, entry.persetujuan, policy.vocabulary)
          : unknownKind('untuk.jenis', untuk.jenis);
        return findingsOf(
          [...terms, ...grounds],
          placeOf(file),
          `ketentuan.${index}.versi.${v}.penegakan.${e}.persetujuan`,
        );
      }),
    ),
  );
};

const kindIn = (glob: string): string | undefined => /^registry\/[^/]+\/([a-z-]+)\//.exec(glob)?.[1];

/** The same for what the house sets, by each regency's word lists: it holds in all of them. */
export const sharedApprovalFindings = (shared: SharedPolicy, policy: DaerahPolicy, place: Place): Finding[] => [
  ...shared.pemutus.flatMap((entry, i) => {
    const kinds = entry.jalur.flatMap((glob) => kindIn(glob) ?? []).filter(isJenis);
    const terms = [
      ...kinds.flatMap((jenis) => unknownInCondition(jenis, entry.bila, policy.vocabulary)),
      ...unknownAuthority(entry, policy.vocabulary),
    ];
    return findingsOf(terms, place, `pemutus.${i}`);
  }),
  ...(shared.darurat ? findingsOf(unknownAuthority(shared.darurat, policy.vocabulary), place, 'darurat') : []),
];
