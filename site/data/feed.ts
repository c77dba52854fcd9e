import { atomText } from '../../scripts/adapters/atom.ts';
import { sha256 } from '../../scripts/adapters/sha256.ts';
import { nameUuid } from '../../scripts/core/catalogue/name-uuid.ts';
import type { Entry } from '../../scripts/core/registry.ts';
import { at } from './config.ts';
import { feedEntry, type ToldChange } from './feed-entries.ts';
import { addressFrom } from './file-address.ts';
import { daerahHref, feedHref, homeHref, type Link, recordHref } from './links.ts';
import { type Regency, regencies } from './portal.ts';
import { isSample, nameOf } from './records.ts';

/** What a feed is about: all, one regency, or one agency of it. */
export interface FeedScope {
  readonly regency?: Regency;
  readonly agency?: Entry;
}

const named = ({ regency, agency }: FeedScope): string => {
  if (agency) return `${nameOf(agency)}${isSample(agency) ? ' (Contoh)' : ''}`;
  return regency ? regency.registry.profil.nama : 'semua daerah';
};

const fileOf = ({ regency, agency }: FeedScope): string => feedHref(regency?.id, agency?.id);

const pageOf = ({ regency, agency }: FeedScope): string => {
  if (!regency) return homeHref;
  return agency ? recordHref(regency.id, agency.jenis, agency.id) : daerahHref(regency.id);
};

/** The feed as a page names it. */
export const feedLink = (scope: FeedScope): Link => ({
  text: `Umpan perubahan: ${named(scope)}`,
  href: fileOf(scope),
});

const demonstration = 'Ini peragaan: tanpa akibat hukum, dan yang bertanda Contoh adalah rekaan.';

const isDemonstration = ({ registry }: Regency): boolean => registry.profil.keadaan === 'peragaan';

/**
 * An Atom feed of the changes that it is handed, newest first: which records are new, which changed and how. `note` says
 * why there are none or only a part.
 */
export const feedText = (scope: FeedScope, changes: readonly ToldChange[], note: string | undefined): string => {
  const file = fileOf(scope);
  const told = changes.map((change) => feedEntry(file, change));
  const shown = scope.regency ? [scope.regency] : regencies;
  const notes = ['Rekaman yang baru dan yang berubah.', note, shown.some(isDemonstration) && demonstration];
  return atomText({
    id: `urn:uuid:${nameUuid(`umpan ${scope.regency?.id ?? ''} ${scope.agency?.id ?? ''}`, sha256)}`,
    title: `Tata Kelola: perubahan register, ${named(scope)}`,
    subtitle: notes.filter(Boolean).join(' '),
    author: `Register ${scope.regency ? scope.regency.registry.profil.nama : 'Tata Kelola'}`,
    updated: told[0]?.updated ?? `${at}T00:00:00Z`,
    links: [
      { rel: 'self', type: 'application/atom+xml', href: addressFrom(file, file) },
      { rel: 'alternate', type: 'text/html', href: addressFrom(file, pageOf(scope)) },
    ],
    entries: told,
  });
};
