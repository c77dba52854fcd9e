import { type Place, shapeFinding } from '../check-schema.ts';
import type { Finding } from '../finding.ts';
import { isJenis, jenisList } from '../records/kinds.ts';
import { type UnknownTerm, unknownAuthority, unknownInCondition, unknownTerms } from './approval-terms.ts';
import { type DaerahPolicy, provisionsOf } from './policies.ts';
import type { SharedPolicy } from './shared.ts';

type PlaceOf = (file: string) => Place;

const findingsOf = (terms: readonly UnknownTerm[], place: Place, path: string): Finding[] =>
  terms.map(({ path: inner, message, known }, i) =>
    shapeFinding(place, {
      code: 'persetujuan',
      path: `${path}.${inner}`,
      message,
      help:
        known.length > 0 ? `Pilih salah satu: ${known.join(', ')}.` : 'Sebut isian yang ada pada jenis rekaman itu.',
      discriminator: `persetujuan ${i}`,
    }),
  );

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
          : [{ path: 'untuk.jenis', message: `Jenis rekaman "${untuk.jenis}" tidak dikenal.`, known: jenisList }];
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
