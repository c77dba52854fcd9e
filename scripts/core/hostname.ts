/** Lower case, without one trailing dot: how hosts are compared. */
export const normaliseHost = (host: string): string => host.toLowerCase().replace(/\.$/, '');

/** Whether `host` lies under `domain` on a label boundary; the domain itself does not. */
export const isUnder = (host: string, domain: string): boolean =>
  normaliseHost(host).endsWith(`.${normaliseHost(domain)}`);

/** The labels in front of `domain`, leftmost first; empty when the host is not under it. */
export const labelsUnder = (host: string, domain: string): string[] =>
  isUnder(host, domain)
    ? normaliseHost(host)
        .slice(0, -normaliseHost(domain).length - 1)
        .split('.')
    : [];

/** Whether a host resembles a domain without lying under it: the name is inside it, or differs only in punctuation. */
export const isLookAlike = (host: string, domain: string): boolean => {
  const plain = (text: string) => normaliseHost(text).replace(/[^\p{L}\p{N}]/gu, '');
  const name = normaliseHost(domain).split('.')[0] ?? '';
  return !isUnder(host, domain) && normaliseHost(host) !== domain && plain(host).includes(name);
};
