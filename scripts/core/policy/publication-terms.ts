import { isJenis, kindOf } from '../records/kinds.ts';
import { type Publication, shownAt } from './publication.ts';
import { type UnknownTerm, unknown, unknownKind } from './unknown-term.ts';

/** What pages show of a record besides its fields: its name, and what the portal derives. */
const derived: readonly string[] = ['nama', 'keadaan', 'dokumen', 'walidata', 'pemeriksaan'];

/** Pages and fields of a publication duty that the portal does not have, or that may never be published. */
export const unknownInPublication = (publication: Publication): UnknownTerm[] => {
  const shown = shownAt(publication);
  if (!shown) return [];
  if (!isJenis(shown.jenis)) return unknownKind('alamat', shown.jenis);
  const { judul, publik } = kindOf(shown.jenis);
  const closed: readonly string[] = ('tertutup' in publik && publik.tertutup) || [];
  return shown.items.flatMap(({ isian }, i) =>
    closed.includes(isian)
      ? [
          {
            path: `memuat.${i}.isian`,
            known: [],
            message: `Isian "${isian}" pada ${judul} tidak pernah diterbitkan.`,
            help: 'Sebut isian lain; isian ini tertutup bagi umum.',
          },
        ]
      : unknown(`memuat.${i}.isian`, 'Isian', isian, [...new Set([...publik.fields, ...derived])]),
  );
};
