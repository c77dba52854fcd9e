import { z } from 'zod';
import { isAboutEvents } from '../../../scripts/core/aplikasi/event-law.ts';
import { makingParameter, outOfMaking, outOfScope, scopeParameters } from '../../../scripts/core/aplikasi/scope.ts';
import { mayLackSource, outOfSourceScope, sourceParameter } from '../../../scripts/core/aplikasi/source-scope.ts';
import { beforeStage, newOnlyParameter, obtainedBefore, stageParameter } from '../../../scripts/core/aplikasi/stage.ts';
import { resultParameter, withoutResult } from '../../../scripts/core/aplikasi/test-result.ts';
import { ofSilence, silenceParameter } from '../../../scripts/core/policy/silence.ts';
import type { Aplikasi } from '../../../scripts/core/records/aplikasi.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

type Copyright = NonNullable<Aplikasi['hak_cipta']>;

const holderWords: Record<Copyright['pemegang'], string> = {
  'pemerintah-daerah': 'pemerintah daerah',
  'pihak-lain': 'pihak lain',
  bersama: 'pemerintah daerah bersama pihak lain',
};
const partWords: Record<Copyright['mencakup'][number], string> = {
  aplikasi: 'aplikasi',
  'kode-sumber': 'kode sumber',
  dokumen: 'dokumen',
  distribusi: 'distribusi',
};
const parts = Object.keys(partWords) as (keyof typeof partWords)[];

const missing: Fault = {
  path: 'hak_cipta',
  message: 'Pemegang hak cipta aplikasi ini belum diisi; harus pemerintah daerah.',
  help: 'Isi hak_cipta dengan pemegang dan cakupannya menurut perjanjian.',
  actual: 'belum diisi',
  expected: holderWords['pemerintah-daerah'],
};

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
  const uncovered = wanted.filter((part) => !mencakup.includes(part)).map((part) => partWords[part]);
  if (uncovered.length > 0)
    faults.push({
      path: 'hak_cipta.mencakup',
      message: `Hak cipta yang tercatat belum mencakup ${uncovered.join(' dan ')}.`,
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
  fields: ['hak_cipta', 'kelas', 'lisensi', 'pengujian', 'perolehan', 'riwayat'],
  indexes: [],
  parameters: z.strictObject({
    mencakup: z
      .array(z.enum(parts).meta({ enumDescriptions: Object.values(partWords) }))
      .min(1)
      .meta({ description: 'Hal yang semuanya harus dicakup hak cipta itu.' }),
    perolehan: scopeParameters.perolehan,
    pembuatan: makingParameter,
    kode: sourceParameter,
    bila_hasil: resultParameter,
    tahap: stageParameter.default('dikerjakan'),
    hanya_baru: newOnlyParameter,
    bila_kosong: silenceParameter,
  }),
  judgesEvents: isAboutEvents,
  check: ({ subject, parameter, kosakata, istilah, isInForce }) => {
    const reason =
      outOfScope(subject, parameter, kosakata) ??
      outOfMaking(subject, parameter, { isInForce }) ??
      outOfSourceScope(subject.lisensi, parameter) ??
      withoutResult(subject.pengujian, parameter.bila_hasil, { kosakata, isInForce }) ??
      (parameter.hanya_baru && obtainedBefore(subject, isInForce)) ??
      (subject.hak_cipta ? undefined : beforeStage(subject, parameter.tahap));
    if (reason) return notApplicable(reason);
    const faults = subject.hak_cipta
      ? copyrightFaults(subject.hak_cipta, parameter.mencakup)
      : [{ ...missing, ...ofSilence(parameter.bila_kosong) }];
    const waiver = ` Bila haknya memang tetap pada pembuatnya, ${istilah.dinas} yang menilainya.`;
    return verdictOf(
      mayLackSource(parameter) || parameter.pembuatan === 'tidak-tercatat'
        ? faults.map((fault) => ({ ...fault, help: fault.help + waiver }))
        : faults,
    );
  },
});
