import type { Entry } from '../../../scripts/core/registry.ts';
import { daerahHref, feedHref, homeHref, type Link, recordHref } from '../links.ts';
import type { Regency } from '../portal.ts';
import { isSample, nameOf } from '../records/records.ts';

/** What a feed is about: all, one regency, or one agency of it. */
export interface FeedScope {
  readonly regency?: Regency;
  readonly agency?: Entry;
}

/** What a feed is about, in words. */
export const scopeName = ({ regency, agency }: FeedScope): string => {
  if (agency) return `${nameOf(agency)}${isSample(agency) ? ' (Contoh)' : ''}`;
  return regency ? regency.registry.profil.nama : 'semua daerah';
};

export const feedFile = ({ regency, agency }: FeedScope): string => feedHref(regency?.id, agency?.id);

/** The page that a feed belongs to. */
export const scopePage = ({ regency, agency }: FeedScope): string => {
  if (!regency) return homeHref;
  return agency ? recordHref(regency.id, agency.jenis, agency.id) : daerahHref(regency.id);
};

/** The feed as a page names it. */
export const feedLink = (scope: FeedScope): Link => ({
  text: `Umpan Atom: perubahan ${scopeName(scope)}`,
  href: feedFile(scope),
});
