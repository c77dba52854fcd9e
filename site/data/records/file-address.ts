import { siteUrl } from '../config.ts';

const partsOf = (href: string): string[] => href.split('/').slice(1);

/**
 * The address of a page or file as seen from another, both given from the root of the site: `../../aplikasi/x/`. It
 * holds under any path, on any mirror and in a folder on a disk.
 */
export const relativeAddress = (from: string, to: string): string => {
  const folders = partsOf(from).slice(0, -1);
  const target = partsOf(to);
  const apart = folders.findIndex((part, i) => part !== target[i] || i === target.length - 1);
  const shared = apart < 0 ? folders.length : apart;
  return '../'.repeat(folders.length - shared) + target.slice(shared).join('/') || './';
};

/** How a file that is read by itself, such as a feed, names a page: whole where the portal's place is known. */
export const addressFrom = (from: string, to: string, site = siteUrl): string =>
  site === undefined ? relativeAddress(from, to) : site + to;
