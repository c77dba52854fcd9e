import { z } from 'zod';
import { valueAt } from '../../../scripts/core/path.ts';
import { kindParameter, onlyParameter, outOfSort } from '../../../scripts/core/policy/record-sort.ts';
import { eitherOf, labelOf } from '../../../scripts/core/policy/value-label.ts';
import { kindOf } from '../../../scripts/core/records/kinds.ts';
import { defineRecordRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';
import { fieldAt } from '../../../scripts/core/schema-walk.ts';

const parameters = z
  .strictObject({
    jenis: kindParameter,
    isian: z.string().meta({ description: 'Isian yang dinilai; daftar dinilai nilai demi nilai.' }),
    nilai: z.array(z.string()).min(1).meta({ description: 'Nilai yang disebut peraturan; salah satu cukup.' }),
    hanya: onlyParameter,
  })
  .superRefine(({ jenis, isian }, context) => {
    if (!fieldAt(kindOf(jenis).schema, isian.split('.')))
      context.addIssue({ code: 'custom', path: ['isian'], message: `bukan isian rekaman ${jenis}` });
  });

/** What a field holds, as a list; a field that is left out holds nothing. */
const valuesOf = (value: unknown): string[] =>
  value === undefined ? [] : (Array.isArray(value) ? value : [value]).map(String);

/** A field holds no other value than those that the regulation names; one that is left out shows nothing. */
export const isianHanya = defineRecordRule({
  id: 'rekaman/isian-hanya',
  title: 'Isian hanya bernilai yang disebut peraturan',
  indexes: [],
  parameters,
  subjectsFor: ({ jenis }) => [jenis],
  check: ({ subject, parameter, kosakata, istilah }) => {
    const { jenis, isian, nilai } = parameter;
    const foreign = outOfSort(subject, parameter, kosakata);
    if (foreign) return notApplicable(foreign);
    const held = valueAt(subject, isian);
    if (valuesOf(held).length === 0) return notApplicable(`Isian "${isian}" belum diisi.`);
    const lists: Readonly<Record<string, string | undefined>> | undefined = kindOf(jenis).vocabulary;
    // A field without a list of words tells its value as it is written.
    const list = lists?.[isian] ?? lists?.[`${isian}.*`] ?? isian;
    const word = (value: string): string => labelOf(kosakata, list, value);
    const expected = eitherOf(kosakata, list, nilai);
    return verdictOf(
      valuesOf(held).flatMap((value, i): Fault[] =>
        nilai.includes(value)
          ? []
          : [
              {
                path: Array.isArray(held) ? `${isian}.${i}` : isian,
                message: `Isian "${isian}" memuat ${word(value)}; peraturan menyebut ${expected}.`,
                help: `Perbaiki bila keliru catat; bila benar, bicarakan dengan ${istilah.dinas}.`,
                actual: word(value),
                expected,
              },
            ],
      ),
    );
  },
});
