import { atomText } from '../../../scripts/adapters/atom.ts';
import { sha256 } from '../../../scripts/adapters/sha256.ts';
import { nameUuid } from '../../../scripts/core/catalogue/name-uuid.ts';
import { at } from '../config.ts';
import { type Regency, regencies } from '../portal.ts';
import { addressFrom } from '../records/file-address.ts';
import { feedEntry, type ToldChange } from './feed-entries.ts';
import { type FeedScope, feedFile, scopeName, scopePage } from './feed-links.ts';

const demonstration = 'Ini peragaan: tanpa akibat hukum, dan yang bertanda Contoh adalah rekaan.';

const isDemonstration = ({ registry }: Regency): boolean => registry.profil.keadaan === 'peragaan';

/**
 * An Atom feed of the changes that it is handed, newest first: which records are new, which changed and how. `note` says
 * why there are none or only a part.
 */
export const feedText = (scope: FeedScope, changes: readonly ToldChange[], note: string | undefined): string => {
  const file = feedFile(scope);
  const told = changes.map((change) => feedEntry(file, change));
  const shown = scope.regency ? [scope.regency] : regencies;
  const notes = ['Rekaman yang baru dan yang berubah.', note, shown.some(isDemonstration) && demonstration];
  return atomText({
    id: `urn:uuid:${nameUuid(`umpan ${scope.regency?.id ?? ''} ${scope.agency?.id ?? ''}`, sha256)}`,
    title: `Tata Kelola: perubahan register, ${scopeName(scope)}`,
    subtitle: notes.filter(Boolean).join(' '),
    author: `Register ${scope.regency ? scope.regency.registry.profil.nama : 'Tata Kelola'}`,
    updated: told[0]?.updated ?? `${at}T00:00:00Z`,
    links: [
      { rel: 'self', type: 'application/atom+xml', href: addressFrom(file, file) },
      { rel: 'alternate', type: 'text/html', href: addressFrom(file, scopePage(scope)) },
    ],
    entries: told,
  });
};
