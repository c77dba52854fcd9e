import { z } from 'zod';
import { foreignKind } from '../../../scripts/core/policy/foreign-kind.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import type { Jabatan } from '../../../scripts/core/records/jabatan.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const words = {
  'pemerintah-daerah': 'Pemerintah Daerah',
  'perangkat-daerah': 'Perangkat Daerah',
  'unit-kerja': 'unit kerja',
} as const;
const forms = Object.keys(words) as (keyof typeof words)[];

/** Offices of clerks and of the gate; whoever else is recorded decides or leads. */
const clerks: readonly Jabatan['peran'][] = ['petugas-dinas', 'petugas-instansi', 'gerbang'];

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
  check: ({ subject: { jenis, unsur = [] }, parameter, registry, kosakata }) => {
    const { butir, pejabat, bentuk } = parameter;
    const foreign = foreignKind(kosakata, 'lembaga', parameter.jenis, jenis);
    if (foreign) return notApplicable(foreign);
    const word = labelOf(kosakata, 'unsur_lembaga', butir);
    const seats = unsur.flatMap((item, i) =>
      item.butir === butir
        ? item.jabatan.flatMap((id, j) => {
            const office = registry.get('jabatan', id);
            return office ? [{ office, path: `unsur.${i}.jabatan.${j}` }] : [];
          })
        : [],
    );
    if (seats.length === 0) return notApplicable(`Jabatan pada unsur "${word}" belum ada atau belum dapat dibaca.`);
    const origin = (bentuk ?? []).map((form) => words[form]).join(' atau ');
    return verdictOf(
      seats.flatMap(({ office, path }): Fault[] => {
        const home = registry.get('instansi', office.instansi);
        const isClerk = pejabat === true && clerks.includes(office.peran);
        const isStranger = bentuk !== undefined && home !== undefined && !bentuk.some((form) => form === home.bentuk);
        return [
          ...(isClerk
            ? [
                {
                  path,
                  discriminator: 'pejabat',
                  message: `Unsur "${word}" diisi ${office.nama}, yang tercatat sebagai petugas; seharusnya pejabat.`,
                  help: 'Isi dengan jabatan pejabat, atau perbaiki peran jabatan itu bila keliru catat.',
                  actual: office.nama,
                  expected: 'pejabat',
                },
              ]
            : []),
          ...(isStranger
            ? [
                {
                  path,
                  discriminator: 'asal',
                  message: `Unsur "${word}" diisi ${office.nama} dari ${home.nama}; seharusnya dari ${origin}.`,
                  help: `Isi dengan jabatan dari ${origin}.`,
                  actual: home.nama,
                  expected: origin,
                },
              ]
            : []),
        ];
      }),
    );
  },
});
