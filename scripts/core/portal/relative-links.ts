/** One tag with its attributes; a `>` inside quotes does not end it. */
const TAG = /<[a-zA-Z](?:[^"'>]|"[^"]*"|'[^']*')*>/g;
const ATTRIBUTE = /(\s(href|src|srcset|action)=")([^"]*)(?=")|\s[^\s"'=>]+="[^"]*"|'[^']*'/g;

/** Most tags have no address: told apart cheaply, since every tag of every page is met. */
const HAS_ADDRESS = /\s(?:href|src|srcset|action)="/;

const folderOf = (path: string): string[] => path.split('/').slice(1, -1);

/**
 * An address inside the portal as seen from a page of it: both start with `/`, the page is a path without query.
 * `/badung/aplikasi/` seen from `/badung/subdomain/x/` is `../../aplikasi/`.
 */
export const relativeAddress = (page: string, address: string): string => {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const own = folderOf(page);
  const other = folderOf(path);
  const shared = own.findIndex((part, i) => part !== other[i]);
  const common = shared === -1 ? own.length : shared;
  const way = [...own.slice(common).map(() => '..'), ...other.slice(common), path.slice(path.lastIndexOf('/') + 1)];
  const joined = way.join('/');
  // Nothing before the first slash may look like a scheme or open another host, and an empty address would be the page
  // with its query.
  return `${joined === '' || /^(?:[^/]*:|[/\\])/.test(joined) ? './' : ''}${joined}${rest}`;
};

/** Rewrites each address that `change` has another word for; the rest of the page stays byte for byte. */
export const withAddresses = (html: string, change: (address: string) => string): string =>
  html.replace(TAG, (tag) =>
    HAS_ADDRESS.test(tag)
      ? tag.replace(ATTRIBUTE, (attribute, before?: string, name?: string, value = '') =>
          before === undefined
            ? attribute
            : before + (name === 'srcset' ? value.split(/,\s+/).map(change).join(', ') : change(value)),
        )
      : tag,
  );

/**
 * A page whose links to the portal itself lead there from wherever the portal lies.
 * `base` is the path that the addresses were made for, with a slash at both ends.
 */
export const withRelativeLinks = (html: string, page: string, base: string): string =>
  withAddresses(html, (address) =>
    address.startsWith(base) && !address.startsWith('//') ? relativeAddress(page, address) : address,
  );
