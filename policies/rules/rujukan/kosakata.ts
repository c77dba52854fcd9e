import { z } from 'zod';
import { matchesOf } from '../../../scripts/core/path.ts';
import { type Jenis, jenisList, kindOf } from '../../../scripts/core/records/kinds.ts';
import { defineRecordRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const listsOf = (jenis: Jenis): string[] =>
  Object.values(kindOf(jenis).vocabulary ?? {}).filter((list) => list !== undefined);

/** A value that a kind takes from a word list is one that the regency's list knows. */
export const rujukanKosakata = defineRecordRule({
  id: 'rujukan/kosakata',
  title: 'Isian berkosakata dipilih dari daftar daerahnya',
  everyone: true,
  indexes: [],
  parameters: z.strictObject({
    daftar: z.array(z.string()).min(1).meta({ description: 'Daftar kosakata yang diperiksa.' }),
  }),
  subjectsFor: ({ daftar }) => jenisList.filter((jenis) => listsOf(jenis).some((list) => daftar.includes(list))),
  check: ({ subject, jenis, kosakata, parameter }) => {
    const words = Object.entries(kindOf(jenis).vocabulary ?? {}).flatMap(([field, name]) => {
      const list = name === undefined || !parameter.daftar.includes(name) ? undefined : kosakata[name];
      return list ? matchesOf(subject, field).map(([path, value]) => ({ path, value: String(value), list })) : [];
    });
    if (words.length === 0) return notApplicable('Tidak ada isian yang diambil dari kosakata daerah ini.');
    return verdictOf(
      words.flatMap(({ path, value, list }): Fault[] => {
        const known = list.nilai.map(({ id }) => id);
        if (known.includes(value)) return [];
        return [
          {
            path,
            message: `"${value}" tidak ada dalam kosakata "${list.judul}".`,
            help: `Pilih salah satu: ${known.join(', ')}.`,
            actual: value,
            expected: known.join(', '),
          },
        ];
      }),
    );
  },
});
