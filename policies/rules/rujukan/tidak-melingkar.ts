import { z } from 'zod';
import { valueAt } from '../../../scripts/core/path.ts';
import { kindOf } from '../../../scripts/core/records/kinds.ts';
import { defineRecordRule, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** A chain that leads from one record to another of its kind: what follows, what it is part of, what it copies. */
const chains = ['induk', 'penerus', 'pengganti', 'salinan_dari'];

/** Following a chain of successors, parents or copies never leads back. */
export const tidakMelingkar = defineRecordRule({
  id: 'rujukan/tidak-melingkar',
  title: 'Rantai induk, penerus, pengganti, dan salinan tidak berputar kembali',
  indexes: ['by-id'],
  parameters: z.strictObject({}),
  check: ({ subject, jenis, registry }) => {
    const own = kindOf(jenis).references.filter(({ path, jenis: target }) => chains.includes(path) && target === jenis);
    const started = own.filter(({ path }) => valueAt(subject, path) !== undefined);
    if (started.length === 0) return notApplicable('Rekaman ini tidak menunjuk rekaman sejenis.');
    return verdictOf(
      started.flatMap(({ path }) => {
        const way: string[] = [];
        let id = valueAt(subject, path);
        while (typeof id === 'string' && !way.includes(id)) {
          way.push(id);
          id = valueAt(registry.get(jenis, id), path);
        }
        // A ring further on is told at its own members.
        if (!way.includes(subject.id)) return [];
        return [
          {
            path,
            message: `Rantai ${path} kembali ke rekaman ini sendiri: ${[subject.id, ...way.slice(0, way.indexOf(subject.id) + 1)].join(' → ')}.`,
            help: 'Putuskan lingkarannya: satu rekaman harus menjadi ujung rantai.',
            actual: String(valueAt(subject, path)),
            related: way.filter((step) => step !== subject.id).map((step) => `${jenis}/${step}`),
          },
        ];
      }),
    );
  },
});
