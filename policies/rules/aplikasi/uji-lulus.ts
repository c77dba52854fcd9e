import { z } from 'zod';
import { outOfScope, scopeParameters } from '../../../scripts/core/aplikasi/scope.ts';
import { outOfStage, stageParameter } from '../../../scripts/core/aplikasi/stage.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import type { Vocabulary } from '../../../scripts/core/policy/vocabulary.ts';
import type { Test } from '../../../scripts/core/records/aplikasi-dokumentasi.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const parameters = z.strictObject({
  jenis: z
    .array(z.string())
    .min(1)
    .optional()
    .meta({ description: 'Jenis uji yang semuanya harus sudah dijalankan; tanpa ini yang tercatat saja.' }),
  tim: z.boolean().optional().meta({ description: 'Apakah tim pengujinya harus disebutkan.' }),
  hasil: z
    .array(z.string())
    .min(1)
    .optional()
    .meta({ description: 'Putusan uji yang diterima; tanpa ini putusannya tidak dinilai.' }),
  perolehan: scopeParameters.perolehan,
  tahap: stageParameter.default('dikerjakan'),
});

/** The place of the newest test of a kind, or of those that name no kind. */
const newestOf = (tests: readonly Test[], jenis: string | undefined): number =>
  tests.reduce((newest, test, i) => {
    const isOfKind = jenis === undefined ? test.jenis === undefined : test.jenis?.includes(jenis);
    return isOfKind && test.tanggal >= (tests[newest]?.tanggal ?? '') ? i : newest;
  }, -1);

/** What the newest test of some kind lacks. */
const testFaults = (
  { tim_penguji, hasil }: Test,
  path: string,
  parameter: z.infer<typeof parameters>,
  kosakata: Vocabulary,
): Fault[] => {
  const words = (verdict: string) => labelOf(kosakata, 'hasil_uji', verdict);
  const faults: Fault[] = [];
  if (parameter.tim && tim_penguji === undefined)
    faults.push({
      path,
      discriminator: 'tim',
      message: 'Tim yang menjalankan pengujian ini belum disebutkan.',
      help: 'Isi tim_penguji dengan nama tim atau unit yang menguji, tanpa nama orang.',
      expected: 'tim_penguji',
    });
  if (parameter.hasil && !parameter.hasil.includes(hasil))
    faults.push({
      path: `${path}.hasil`,
      message: `Putusan pengujian terbaru ini "${words(hasil)}"; yang diharapkan "${parameter.hasil.map(words).join('", "')}".`,
      help: 'Perbaiki aplikasinya, uji lagi, lalu tambahkan hasil uji yang baru.',
      actual: words(hasil),
      expected: parameter.hasil.map(words).join(', '),
    });
  return faults;
};

/** The newest tests cover every kind that is asked for, name their team, and say that the application passed. */
export const ujiLulus = defineRule({
  id: 'aplikasi/uji-lulus',
  title: 'Pengujian aplikasi lengkap, dilakukan tim penguji, dan berputusan lulus',
  subjects: ['aplikasi'],
  fields: ['kelas', 'pengujian', 'perolehan', 'riwayat'],
  indexes: [],
  parameters,
  check: ({ subject, parameter, kosakata }) => {
    const reason = outOfStage(subject, parameter.tahap) ?? outOfScope(subject, parameter, kosakata);
    if (reason) return notApplicable(reason);
    const tests = subject.pengujian ?? [];
    const kinds: readonly (string | undefined)[] = parameter.jenis ?? [
      ...new Set(tests.flatMap(({ jenis }) => jenis ?? [undefined])),
    ];
    if (kinds.length === 0) return notApplicable('Belum ada pengujian yang tercatat.');
    const missing = kinds.filter((jenis) => jenis !== undefined && newestOf(tests, jenis) < 0);
    const newest = new Set(kinds.map((jenis) => newestOf(tests, jenis)));
    return verdictOf([
      ...missing.map((jenis = ''): Fault => {
        const name = labelOf(kosakata, 'jenis_uji', jenis);
        return {
          path: 'pengujian',
          discriminator: jenis,
          message: `"${name}" belum tercatat sebagai pengujian aplikasi ini.`,
          help: 'Jalankan pengujian itu, lalu tambahkan pada isian pengujian beserta jenis dan tim pengujinya.',
          expected: name,
        };
      }),
      ...tests.flatMap((test, i) => (newest.has(i) ? testFaults(test, `pengujian.${i}`, parameter, kosakata) : [])),
    ]);
  },
});
