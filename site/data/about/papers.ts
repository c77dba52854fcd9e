import { fileHref } from '../frame.ts';

export interface Paper {
  readonly path: string;
  /** Where it can be read, when the publisher has named the repository. */
  readonly href: string | undefined;
  readonly about: string;
}

const paperOf = (path: string, about: string): Paper => ({ path, href: fileHref(path), about });

/** What the repository tells those who run, change or adopt the program. */
export const papers: readonly Paper[] = [
  paperOf('README.md', 'Gunanya, perintahnya, cara memutus usulan, dan cara menerbitkan portal sendiri.'),
  paperOf('policies/MEMAKAI.md', 'Petunjuk bagi kabupaten lain, dari folder kosong sampai portalnya.'),
  paperOf('CONTRIBUTING.md', 'Cara menambah rekaman, aturan, dan pasal; dalam bahasa Inggris.'),
];
