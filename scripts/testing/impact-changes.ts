import type { ImpactWorld } from './impact-world.ts';
import {
  type ArticleDraft,
  draftsIn,
  type Edit,
  entryIn,
  entryOf,
  lastVersion,
  provision,
  there,
} from './policy-drafts.ts';

const reserved = 'subdomain/label-cadangan';
/** A rule of the same name that judges otherwise. */
export const otherRule = `import { z } from 'zod';
import { defineRule, verdictOf } from '../../../scripts/core/rule.ts';

export const labelCadangan = defineRule({
  id: 'subdomain/label-cadangan',
  title: 'Nama subdomain tidak memakai label yang dicadangkan',
  subjects: ['subdomain'],
  fields: ['host'],
  indexes: [],
  parameters: z.strictObject({ domain: z.string(), label: z.array(z.string()) }),
  check: ({ subject }) =>
    verdictOf(
      subject.host.includes('arsip') && !subject.host.startsWith('ftp')
        ? [{ path: 'host', discriminator: 'arsip', message: 'Nama ini memuat arsip.', help: 'Pilih nama lain.' }]
        : [],
    ),
});
`;

/** Of the kinds that Badung does not know. */
const inKubuRaya = (edit: Edit, number: string, change: (tree: ArticleDraft) => void): void =>
  edit<ArticleDraft>(`policies/kubu-raya/perbup-21-2019/pasal/${number}.md`, change);

export interface PlantedChange {
  readonly what: string;
  readonly change: (world: Pick<ImpactWorld, 'edit' | 'write'>) => void;
  /** How many findings come, go and change their level at least: no comparison of nothing with nothing. */
  readonly moves: readonly [comes: number, goes: number, level: number];
  /** Where the duties of some agency are others as well. */
  readonly duties?: true;
  /** Where the program is another one, too. */
  readonly isCode?: true;
}

/** A change of each kind that a request may propose. */
export const plantedChanges: readonly PlantedChange[] = [
  {
    what: 'a new obligatory entry',
    change: ({ edit }) =>
      draftsIn(edit).article('10', (tree) => {
        const entry = structuredClone(entryOf(tree, '10.4', reserved));
        Object.assign(entry, { id: 'label-uji', dasar: 'teks', tingkat: 'galat', pada: 'terus' });
        entry.parameter.label = ['contoh-agenda', 'contoh-antrean'];
        lastVersion(tree, '10.4').penegakan.push(entry);
      }),
    moves: [2, 0, 0],
  },
  {
    what: 'an entry removed',
    change: ({ edit }) =>
      draftsIn(edit).article('13', (tree) => {
        const version = lastVersion(tree, '13.3');
        version.penegakan = version.penegakan.filter((one) => one.aturan !== 'aplikasi/dokumen-diserahkan');
      }),
    moves: [0, 1, 0],
  },
  {
    what: 'another level',
    change: ({ edit }) =>
      draftsIn(edit).article('13', (tree) => {
        entryOf(tree, '13.3', 'aplikasi/dokumen-diserahkan').tingkat = 'galat';
      }),
    moves: [0, 0, 1],
  },
  {
    what: 'a parameter widened',
    change: ({ edit }) =>
      draftsIn(edit).article('13', (tree) => {
        const { parameter } = entryOf(tree, '13.3', 'aplikasi/dokumen-diserahkan');
        parameter.butir = parameter.butir?.filter((one: string) => one !== 'metadata');
      }),
    moves: [0, 1, 0],
  },
  {
    what: 'another setting',
    change: ({ edit }) =>
      draftsIn(edit).setting<string[]>('label-cadangan', (labels) => [
        ...labels.filter((one) => one !== 'ftp'),
        'contoh-agenda',
      ]),
    moves: [1, 1, 0],
  },
  {
    what: 'a value of a vocabulary',
    change: ({ edit }) =>
      draftsIn(edit).vocabulary('kelas_aplikasi', { id: 'kelas-uji', label: 'Kelas uji', ketentuan: ['badung/9.1'] }),
    moves: [0, 1, 0],
  },
  {
    what: 'a new version from a day',
    change: ({ edit }) =>
      draftsIn(edit).article('10', (tree) => {
        const next = { ...structuredClone(lastVersion(tree, '10.4')), sejak: '2026-11-01' };
        lastVersion(tree, '10.4').sampai = '2026-10-31';
        Object.assign(entryIn(next, reserved), { pada: 'terus', dasar: 'teks', tingkat: 'galat' });
        provision(tree, '10.4').versi.push(next);
      }),
    moves: [0, 0, 1],
  },
  {
    what: 'a provision that ends',
    change: ({ edit }) =>
      draftsIn(edit).article('11', (tree) => {
        lastVersion(tree, '11.3').sampai = '2026-01-31';
      }),
    moves: [0, 1, 0],
    duties: true,
  },
  {
    what: 'the code of a rule',
    change: ({ write }) => write('policies/rules/subdomain/label-cadangan.ts', otherRule),
    moves: [1, 1, 0],
    duties: true,
    isCode: true,
  },
  {
    what: 'the period of a duty',
    change: ({ edit }) => draftsIn(edit).setting<string>('selang-pemeliharaan', () => 'P1M'),
    moves: [0, 0, 0],
    duties: true,
  },
  {
    what: 'a duty that nobody had',
    change: ({ edit }) =>
      inKubuRaya(edit, '15', (tree) => {
        const { penegakan } = lastVersion(tree, '15.2.a');
        const duty = there(penegakan.find(({ id }) => id === 'pusat-data-tersedia'));
        penegakan.push({ ...structuredClone(duty), id: 'pusat-data-uji' });
      }),
    moves: [0, 0, 0],
    duties: true,
  },
  {
    what: 'the letter that a purchase rests on',
    change: ({ edit }) =>
      inKubuRaya(edit, '15', (tree) => {
        entryOf(tree, '15.5', 'pengadaan/rekomendasi').parameter.instrumen = ['surat-kepala-dinas'];
      }),
    moves: [1, 0, 0],
  },
  {
    what: 'who runs the accounts of the agencies',
    change: ({ edit }) =>
      inKubuRaya(edit, '22', (tree) => {
        entryOf(tree, '22.2', 'media-sosial/pengelola-berhak').parameter.pengelola = 'dinas';
      }),
    moves: [1, 0, 0],
  },
  {
    // Whoever approves says nothing of what is there: it counts for requests from now on.
    what: 'who approves',
    change: ({ edit }) =>
      inKubuRaya(edit, '15', (tree) => {
        const { penegakan } = lastVersion(tree, '15.5');
        penegakan.splice(0, penegakan.length, ...penegakan.filter(({ id }) => id !== 'telaah-pengadaan'));
      }),
    moves: [0, 0, 0],
  },
];
