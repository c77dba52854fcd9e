import { z } from 'zod';
import { matchesOf, valueAt } from '../../../scripts/core/path.ts';
import { type AnyRecord, type Jenis, kindOf } from '../../../scripts/core/records/kinds.ts';
import { defineRecordRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** A chain that leads from one record to another of its kind: what follows, what it is part of, what it copies. */
const chains = ['induk', 'penerus', 'pengganti', 'salinan_dari'];

/** Longer than any chain that offices make; beyond it nothing is followed. */
const longest = 100;

/** The ids that a chain leads to, in its order, each once; one more than the longest where it leads on. */
const wayFrom = (first: unknown, next: (id: string) => unknown): string[] => {
  const way = new Set<string>();
  for (let id = first; typeof id === 'string' && !way.has(id) && way.size <= longest; id = next(id)) way.add(id);
  return [...way];
};

/** A chain in words; of a long one its ends. */
const drawn = (ids: readonly string[]): string =>
  (ids.length > 10 ? [...ids.slice(0, 5), `… (${ids.length - 8} lagi)`, ...ids.slice(-3)] : ids).join(' → ');

type Next = (id: string, path: string) => unknown;

/** What is wrong with the chain that starts at a field: it is endless, or leads back here. */
const chainFaults = (subject: AnyRecord, jenis: Jenis, path: string, next: Next): Fault[] => {
  const way = wayFrom(valueAt(subject, path), (id) => next(id, path));
  const actual = String(valueAt(subject, path));
  if (way.length > longest)
    return [
      {
        path,
        discriminator: 'panjang',
        message: `Rantai "${path}" dari rekaman ini lebih dari ${longest} langkah.`,
        help: 'Tunjuk langsung rekaman yang dimaksud, sehingga rantainya pendek dan berujung.',
        actual,
      },
    ];
  // A ring further on is told at its own members.
  if (!way.includes(subject.id)) return [];
  return [
    {
      path,
      message: `Rantai "${path}" kembali ke rekaman ini sendiri: ${drawn([subject.id, ...way.slice(0, way.indexOf(subject.id) + 1)])}.`,
      help: 'Putuskan lingkarannya: satu rekaman harus menjadi ujung rantai.',
      actual,
      related: way.filter((step) => step !== subject.id).map((step) => `${jenis}/${step}`),
    },
  ];
};

/** Following a chain of successors, parents or copies never leads back, and nothing is joined to itself. */
export const tidakMelingkar = defineRecordRule({
  id: 'rujukan/tidak-melingkar',
  title: 'Acuan ke rekaman sejenis tidak kembali ke rekaman itu sendiri',
  indexes: ['by-id'],
  parameters: z.strictObject({}),
  check: ({ subject, jenis, registry }) => {
    const own = kindOf(jenis).references.filter(({ jenis: target }) => target === jenis);
    const named = own.flatMap(({ path: pattern }) =>
      matchesOf(subject, pattern).map(([path, id]) => ({ path, id: String(id), isChain: chains.includes(pattern) })),
    );
    if (named.length === 0) return notApplicable('Rekaman ini tidak menunjuk rekaman sejenis.');
    const next: Next = (id, path) => valueAt(registry.get(jenis, id), path);
    return verdictOf(
      named.flatMap(({ path, id, isChain }): Fault[] => {
        if (isChain) return chainFaults(subject, jenis, path, next);
        if (id !== subject.id) return [];
        return [
          {
            path,
            message: `Rekaman ini menunjuk dirinya sendiri pada ${path.replace(/\.\d+$/, '')}.`,
            help: 'Hapus acuan itu, atau tunjuk rekaman lain yang dimaksud.',
            actual: id,
          },
        ];
      }),
    );
  },
});
