import { z } from 'zod';
import { matchesOf } from '../../../scripts/core/path.ts';
import { kindOf } from '../../../scripts/core/records/kinds.ts';
import { defineRecordRule, verdictOf } from '../../../scripts/core/rule.ts';

/** Every reference names a record of the same regency. */
export const rujukanAda = defineRecordRule({
  id: 'rujukan/ada',
  title: 'Setiap acuan menunjuk rekaman yang ada di daerah yang sama',
  subjects: ['instansi', 'jabatan', 'lembaga', 'keputusan', 'subdomain', 'pengecualian'],
  indexes: ['by-id'],
  parameters: z.strictObject({}),
  check: ({ subject, jenis, registry }) =>
    verdictOf(
      kindOf(jenis).references.flatMap((reference) =>
        matchesOf(subject, reference.path)
          .filter(
            ([, id]) =>
              registry.find('by-id', `${reference.jenis}/${String(id)}`).length === 0 &&
              !registry.isBroken(`${reference.jenis}/${String(id)}`),
          )
          .map(([path, id]) => ({
            path,
            message: `Tidak ada ${reference.jenis} bernama "${String(id)}" di daerah ini.`,
            help: `Perbaiki penulisannya, atau tambahkan berkas ${reference.jenis}/${String(id)}.`,
            actual: String(id),
          })),
      ),
    ),
});
