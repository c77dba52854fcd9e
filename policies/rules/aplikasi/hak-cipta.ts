import { z } from 'zod';
import { outOfScope, scopeParameters } from '../../../scripts/core/aplikasi-scope.ts';
import type { Aplikasi } from '../../../scripts/core/records/aplikasi.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

type Copyright = NonNullable<Aplikasi['hak_cipta']>;

const holderWords: Record<Copyright['pemegang'], string> = {
  'pemerintah-daerah': 'pemerintah daerah',
  'pihak-lain': 'pihak lain',
  bersama: 'dipegang bersama',
};
const partWords: Record<Copyright['mencakup'][number], string> = {
  aplikasi: 'aplikasi',
  'kode-sumber': 'kode sumber',
  dokumen: 'dokumen',
  distribusi: 'distribusi',
};
const parts = Object.keys(partWords) as (keyof typeof partWords)[];

const copyrightFaults = ({ pemegang, mencakup }: Copyright, wanted: readonly (keyof typeof partWords)[]): Fault[] => {
  const faults: Fault[] = [];
  if (pemegang !== 'pemerintah-daerah')
    faults.push({
      path: 'hak_cipta.pemegang',
      message: `Pemegang hak ciptanya tercatat ${holderWords[pemegang]}; harus pemerintah daerah.`,
      help: 'Atur pengalihan hak cipta dalam perjanjian, lalu perbaiki pemegangnya.',
      actual: holderWords[pemegang],
      expected: holderWords['pemerintah-daerah'],
    });
  const missing = wanted.filter((part) => !mencakup.includes(part)).map((part) => partWords[part]);
  if (missing.length > 0)
    faults.push({
      path: 'hak_cipta.mencakup',
      message: `Hak cipta yang tercatat belum mencakup ${missing.join(' dan ')}.`,
      help: 'Pastikan perjanjiannya mencakup hal itu, lalu tambahkan pada isian mencakup.',
      actual: mencakup.map((part) => partWords[part]).join(', '),
      expected: wanted.map((part) => partWords[part]).join(', '),
    });
  return faults;
};

/** The regency holds the copyright, of everything that its regulation names. */
export const hakCipta = defineRule({
  id: 'aplikasi/hak-cipta',
  title: 'Hak cipta aplikasi ada pada pemerintah daerah',
  subjects: ['aplikasi'],
  fields: ['hak_cipta', 'kelas', 'perolehan'],
  indexes: [],
  parameters: z.strictObject({
    mencakup: z
      .array(z.enum(parts).meta({ enumDescriptions: Object.values(partWords) }))
      .min(1)
      .meta({ description: 'Hal yang semuanya harus dicakup hak cipta itu.' }),
    perolehan: scopeParameters.perolehan,
  }),
  check: ({ subject, parameter, kosakata }) => {
    const reason = outOfScope(subject, parameter, kosakata);
    if (reason) return notApplicable(reason);
    if (subject.hak_cipta) return verdictOf(copyrightFaults(subject.hak_cipta, parameter.mencakup));
    return verdictOf([
      {
        path: 'hak_cipta',
        message: 'Pemegang hak cipta aplikasi ini belum diisi; harus pemerintah daerah.',
        help: 'Isi hak_cipta dengan pemegang dan cakupannya menurut perjanjian.',
        actual: 'belum diisi',
        expected: holderWords['pemerintah-daerah'],
      },
    ]);
  },
});
