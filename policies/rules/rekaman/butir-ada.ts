import { z } from 'zod';
import { applicationParameters, outOfDemand } from '../../../scripts/core/aplikasi/demanded.ts';
import { isAboutEvents } from '../../../scripts/core/aplikasi/event-law.ts';
import { valueAt } from '../../../scripts/core/path.ts';
import { kindParameter, onlyParameter } from '../../../scripts/core/policy/record-sort.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { kindOf } from '../../../scripts/core/records/kinds.ts';
import {
  type CheckContext,
  defineRecordRule,
  type Fault,
  notApplicable,
  verdictOf,
} from '../../../scripts/core/rule.ts';
import { fieldAt, keysAt } from '../../../scripts/core/schema-walk.ts';

/** The field by which an item of a list is named, where the list does not hold plain ids. */
const NAME = 'butir';

const parameters = z
  .strictObject({
    jenis: kindParameter,
    isian: z.string().meta({ description: 'Isian yang memuat daftar butirnya.' }),
    butir: z.array(z.string()).min(1).meta({ description: 'Butir yang harus ada dalam daftar itu.' }),
    terisi: z
      .array(z.string())
      .min(1)
      .optional()
      .meta({ description: 'Isian butir yang harus berisi; salah satu cukup. Tanpa ini cukup disebut.' }),
    hanya: onlyParameter,
    ...applicationParameters,
  })
  .superRefine(({ jenis, isian, terisi = [] }, context) => {
    const { schema } = kindOf(jenis);
    const refuse = (path: PropertyKey[], message: string): void => {
      context.addIssue({ code: 'custom', path, message });
    };
    if (!fieldAt(schema, isian.split('.'))) return refuse(['isian'], `bukan isian rekaman ${jenis}`);
    const keys = keysAt(schema, [...isian.split('.'), 0]);
    if (keys.length > 0 && !keys.includes(NAME)) refuse(['isian'], `daftar ini tidak menyebut ${NAME}`);
    for (const [i, field] of terisi.entries())
      if (!keys.includes(field)) refuse(['terisi', i], `bukan isian butir ${isian}`);
  });

type Parameter = z.infer<typeof parameters>;
interface Item {
  readonly value: unknown;
  readonly at: number;
}

const nameOf = ({ value }: Item): unknown => (typeof value === 'string' ? value : valueAt(value, NAME));

/** The words of an item in its regency, by the list that its place belongs to. */
const wordOf = ({ jenis, isian }: Parameter, id: string, { kosakata }: Pick<CheckContext, 'kosakata'>) => {
  const { vocabulary = {} } = kindOf(jenis);
  const list = vocabulary[`${isian}.*.${NAME}`] ?? vocabulary[`${isian}.*`];
  return list ? labelOf(kosakata, list, id) : id;
};

/** What an item that is listed still lacks. */
const lackOf = (item: Item, word: string, { isian, terisi }: Parameter): Fault | undefined => {
  const path = `${isian}.${item.at}`;
  if (valueAt(item.value, 'keadaan') !== undefined && valueAt(item.value, 'keadaan') !== 'ada')
    return {
      path,
      message: `"${word}" tercatat belum ada.`,
      help: 'Siapkan lebih dahulu, lalu ubah keadaannya menjadi ada.',
      actual: 'belum ada',
      expected: 'ada',
    };
  if (!terisi || terisi.some((field) => valueAt(item.value, field) !== undefined)) return undefined;
  const expected = terisi.join(' atau ');
  return {
    path,
    message: `"${word}" disebut pada ${isian}, tetapi belum berisi.`,
    help: `Isi ${expected} pada butir itu.`,
    actual: 'belum berisi',
    expected,
  };
};

/** What a list must hold is in it; a list that is not there at all is asked for elsewhere. */
export const butirAda = defineRecordRule({
  id: 'rekaman/butir-ada',
  title: 'Daftar memuat semua butir yang diminta peraturan',
  indexes: [],
  parameters,
  subjectsFor: ({ jenis }) => [jenis],
  judgesEvents: isAboutEvents,
  check: (context) => {
    const { subject, parameter } = context;
    const foreign = outOfDemand(subject, parameter, context);
    if (foreign) return notApplicable(foreign);
    const { isian, butir } = parameter;
    const list = valueAt(subject, isian);
    if (!Array.isArray(list)) return notApplicable(`Isian ${isian} belum ada.`);
    const items = list.map((value: unknown, at): Item => ({ value, at }));
    return verdictOf(
      butir.flatMap((id): Fault[] => {
        const word = wordOf(parameter, id, context);
        const found = items.filter((item) => nameOf(item) === id);
        if (found.length > 0) return found.flatMap((item) => lackOf(item, word, parameter) ?? []);
        return [
          {
            path: isian,
            discriminator: id,
            message: `"${word}" belum ada pada ${isian}.`,
            help: `Tambahkan ${id} pada ${isian}.`,
            actual: 'belum ada',
            expected: word,
          },
        ];
      }),
    );
  },
});
