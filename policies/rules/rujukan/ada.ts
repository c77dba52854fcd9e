import { z } from 'zod';
import { matchesOf } from '../../../scripts/core/path.ts';
import { kindOf } from '../../../scripts/core/records/kinds.ts';
import { defineRecordRule, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** Every reference names a record of the same regency. */
export const rujukanAda = defineRecordRule({
  id: 'rujukan/ada',
  title: 'Setiap acuan menunjuk rekaman yang ada di daerah yang sama',
  indexes: ['by-id'],
  parameters: z.strictObject({}),
  check: ({ subject, jenis, registry }) => {
    const cited = kindOf(jenis).references.flatMap((reference) =>
      matchesOf(subject, reference.path).map(([path, id]) => ({ path, id: String(id), target: reference.jenis })),
    );
    if (cited.length === 0) return notApplicable('Rekaman ini tidak mengacu rekaman lain.');
    const missing = cited.filter(({ id, target }) => {
      const ref = `${target}/${id}`;
      return registry.find('by-id', ref).length === 0 && !registry.isBroken(ref);
    });
    return verdictOf(
      missing.map(({ path, id, target }) => ({
        path,
        message: `Tidak ada ${target} bernama "${id}" di daerah ini.`,
        help: `Perbaiki penulisannya, atau tambahkan berkas ${target}/${id}.`,
        actual: id,
      })),
    );
  },
});
