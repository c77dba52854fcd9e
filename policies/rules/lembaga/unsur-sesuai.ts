import { z } from 'zod';
import { foreignKind } from '../../../scripts/core/policy/foreign-kind.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import type { Instansi } from '../../../scripts/core/records/instansi.ts';
import type { Jabatan } from '../../../scripts/core/records/jabatan.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const words = {
  'pemerintah-daerah': 'Pemerintah Daerah',
  'perangkat-daerah': 'Perangkat Daerah',
  'unit-kerja': 'unit kerja',
  desa: 'desa',
  'badan-usaha-daerah': 'badan usaha daerah',
  'pemangku-kepentingan': 'pemangku kepentingan',
} as const;
type Form = keyof typeof words;
const forms = Object.keys(words) as Form[];

/** Offices of clerks and of the gate; whoever else is recorded decides or leads. */
const clerks: readonly Jabatan['peran'][] = ['petugas-dinas', 'petugas-instansi', 'gerbang'];

/** An office that fills an element, and where the record says so. */
interface Filled {
  readonly office: Jabatan;
  readonly path: string;
}

const clerkFault = ({ office: { nama }, path }: Filled, word: string): Fault => ({
  path,
  discriminator: 'pejabat',
  message: `Unsur "${word}" diisi ${nama}, yang tercatat sebagai petugas; seharusnya pejabat.`,
  help: 'Isi dengan jabatan pejabat, atau perbaiki peran jabatan itu bila keliru catat.',
  actual: nama,
  expected: 'pejabat',
});

const strangerFault = ({ office, path }: Filled, home: Instansi, word: string, origin: string): Fault => ({
  path,
  discriminator: 'asal',
  message: `Unsur "${word}" diisi ${office.nama} dari ${home.nama}; seharusnya dari ${origin}.`,
  help: `Isi dengan jabatan dari ${origin}.`,
  actual: home.nama,
  expected: origin,
});

/** The offices that fill an element of a body are of the sort, or come from where, the regulation says. */
export const lembagaUnsurSesuai = defineRule({
  id: 'lembaga/unsur-sesuai',
  title: 'Unsur lembaga diisi jabatan yang disebut peraturan',
  subjects: ['lembaga'],
  fields: ['jenis', 'unsur'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    jenis: z.array(z.string()).min(1).meta({ description: 'Jenis lembaga yang dikenai ketentuan.' }),
    butir: z.string().meta({ description: 'Unsur yang dinilai.' }),
    pejabat: z
      .literal(true)
      .optional()
      .meta({ description: 'Unsur itu dari kalangan pejabat: jabatan yang tercatat sebagai petugas dilaporkan.' }),
    bentuk: z
      .array(z.enum(forms).meta({ enumDescriptions: Object.values(words) }))
      .min(1)
      .optional()
      .meta({ description: 'Bentuk instansi asal jabatannya; tanpa ini asalnya tidak dinilai.' }),
  }),
  check: ({ subject: { jenis, unsur = [] }, parameter, registry, kosakata, istilah }) => {
    const { butir, pejabat, bentuk } = parameter;
    const foreign = foreignKind(kosakata, 'lembaga', parameter.jenis, jenis);
    if (foreign) return notApplicable(foreign);
    const word = labelOf(kosakata, 'unsur_lembaga', butir);
    const seats = unsur.flatMap((item, i) =>
      item.butir === butir
        ? item.jabatan.flatMap((id, j): Filled[] => {
            const office = registry.get('jabatan', id);
            return office ? [{ office, path: `unsur.${i}.jabatan.${j}` }] : [];
          })
        : [],
    );
    if (seats.length === 0) return notApplicable(`Jabatan pada unsur "${word}" belum ada atau belum dapat dibaca.`);
    const wordOf = (form: Form): string => (form === 'perangkat-daerah' ? istilah.perangkat_daerah : words[form]);
    const origin = (bentuk ?? []).map(wordOf).join(' atau ');
    return verdictOf(
      seats.flatMap((seat): Fault[] => {
        const home = registry.get('instansi', seat.office.instansi);
        const isStranger = bentuk && home && !bentuk.some((form) => form === home.bentuk);
        return [
          ...(pejabat && clerks.includes(seat.office.peran) ? [clerkFault(seat, word)] : []),
          ...(isStranger ? [strangerFault(seat, home, word, origin)] : []),
        ];
      }),
    );
  },
});
