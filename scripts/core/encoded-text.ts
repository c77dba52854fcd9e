/** The text of base64, of either alphabet, as far as it goes; undefined where it is none. */
export const decodedText = (base64: string): string | undefined => {
  const plain = base64.replaceAll('-', '+').replaceAll('_', '/');
  try {
    return atob(plain.slice(0, plain.length - (plain.length % 4)));
  } catch {
    return undefined;
  }
};

/** How "PRIVATE KEY" reads in base64, by where it stands among the groups of three bytes, and what the first group took of it. */
const headers = [
  { sign: 'UFJJVkFURSBL', before: '' },
  { sign: 'SVZBVEUgS0VZ', before: 'PR' },
  { sign: 'UklWQVRFIEtF', before: 'P' },
] as const;

/** So much is decoded, and in so many places. */
const [longest, most] = [4000, 50];
const wrapping = /\\[nrt]|[\s"'>|\\]+/g;

/** What follows each header of a key that base64 hides, whatever was encoded before it and however it is wrapped. */
export const encodedHeaders = (text: string): string[] =>
  headers.flatMap(({ sign, before }) => {
    const found: string[] = [];
    for (let at = text.indexOf(sign); at >= 0 && found.length < most; at = text.indexOf(sign, at + 1)) {
      const [run = ''] = /^[\w+/-]+/.exec(text.slice(at, at + longest).replace(wrapping, '')) ?? [];
      found.push(`BEGIN ${before}${decodedText(run) ?? ''}`);
    }
    return found;
  });

/** A text with what addresses write as a per cent and two digits read as the signs themselves. */
export const unescaped = (text: string): string =>
  text.replace(/%(0[AD]|2[0BF]|3D)/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
