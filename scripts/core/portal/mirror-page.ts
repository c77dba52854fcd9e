import { withAddresses } from './relative-links.ts';

const SCRIPT = /<script\b[^>]*>[^<]*<\/script>/g;
const PRELOAD = /<link\b[^>]*\brel="(?:modulepreload|preload)"[^>]*>/g;
/** What asks a script or a server for something: search forms, and what is said of them. A text that says so is none. */
const ONLINE = /(<[a-z]+(?:\s[a-z0-9-]+(?:="[^"]*")?)*?)(?=\sdata-online(?:[\s=>]))/g;
/** What is only true of a page on a disk waits for it. */
const OFFLINE = / hidden(?=\sdata-offline(?:[\s=>]))/g;
const POLICY = /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)(">)/;

/** A folder opened from a disk shows a list of files: the page in it has to be named. */
const withIndex = (address: string): string => {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const isWithin = path !== '' && !path.startsWith('/') && !/^[a-z][a-z0-9+.-]*:/i.test(path);
  return isWithin && /(^|\/)\.{0,2}$/.test(path) ? `${path}${path.endsWith('/') ? '' : '/'}index.html${rest}` : address;
};

/**
 * A page of the portal as it is read from a disk, without a server: links name their files, and scripts, which a
 * browser does not run there, are gone together with the forms that would need them. Its links have to be relative.
 */
export const mirrorPage = (html: string): string =>
  withAddresses(
    html.replace(SCRIPT, '').replace(PRELOAD, '').replace(ONLINE, '$1 hidden').replace(OFFLINE, ''),
    withIndex,
  ).replace(
    POLICY,
    // Some browsers do not take files beside a page for its own.
    (_, before: string, policy: string, after: string) => before + policy.replaceAll("'self'", "'self' file:") + after,
  );

/** What only a server's visitors need: the lists that search reads, and the page for a wrong address, whose links are full paths. */
const ONLINE_ONLY = /^(pagefind\/|cari\/kunci\/|404\.html$)/;

/** Whether a file of the built portal, by its path, belongs into a mirror. */
export const isMirrored = (file: string): boolean => !ONLINE_ONLY.test(file);
