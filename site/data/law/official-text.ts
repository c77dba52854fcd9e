import type { Regulation } from '../../../scripts/core/policy/regulation.ts';
import type { Link } from '../links.ts';

/** Where the text that binds can be read, as far as that is publicly known. */
export interface OfficialText {
  readonly link: Link | undefined;
  /** What the link does not lead to. */
  readonly note: string;
}

/** The address of a regulation's text; one that only leads to a front page says so. */
export const officialText = ({ naskah }: Pick<Regulation, 'naskah'>): OfficialText => {
  if (naskah.tautan === undefined)
    return { link: undefined, note: 'Alamat naskah resminya belum diketahui oleh register ini.' };
  const { host, pathname } = new URL(naskah.tautan);
  const link = { text: host, href: naskah.tautan };
  return pathname === '/'
    ? { link: { ...link, text: `${host} (halaman depan)` }, note: 'Alamat naskah ini sendiri di sana belum diketahui.' }
    : { link, note: '' };
};
