import { type Frame, frameOf } from './frame.ts';
import { daerahHref, homeHref, type Link } from './links.ts';
import { regencies } from './portal.ts';

export interface NotFoundPage {
  readonly frame: Frame;
  readonly ways: readonly Link[];
}

export const notFoundPage = (): NotFoundPage => ({
  frame: frameOf({
    title: 'Halaman tidak ada',
    description: 'Alamat ini tidak menuju halaman mana pun.',
    href: `${homeHref}404`,
    files: [],
  }),
  ways: [
    { text: 'Beranda', href: homeHref },
    ...regencies.map(({ id, registry }) => ({ text: registry.profil.nama, href: daerahHref(id) })),
  ],
});
