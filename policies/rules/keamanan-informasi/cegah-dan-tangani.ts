import { z } from 'zod';
import { outdated } from '../../../scripts/core/office/later-statement.ts';
import type { KeamananInformasi } from '../../../scripts/core/records/keamanan-informasi.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const parts = ['prosedur', 'sistem'] as const;
const purposes = ['pencegahan', 'penanggulangan'] as const;
type Part = (typeof parts)[number];
type Stated = Pick<KeamananInformasi, 'prosedur' | 'prosedur_lain' | 'sistem' | 'mencakup' | 'asal'>;

const words = { prosedur: 'Prosedur pengamanan', sistem: 'Sistem pengamanan' } as const satisfies Record<Part, string>;
const helps = {
  prosedur: 'Sebut SOP pada prosedur, atau dokumen lain pada prosedur_lain.',
  sistem: 'Isi sistem dengan satu kalimat umum, tanpa merek dan letak.',
} as const satisfies Record<Part, string>;

const isStated = (part: Part, { prosedur, prosedur_lain: others, sistem }: Stated): boolean =>
  part === 'sistem' ? sistem !== undefined : prosedur !== undefined || others !== undefined;

/** What is not written shows no breach: a person asks. */
const silentFaults = (part: Part, stated: Stated): Fault[] => {
  const { mencakup, asal } = stated;
  if (asal === 'publik') return [];
  const open = { actual: 'belum diisi', review: true } as const;
  if (!isStated(part, stated))
    return [
      {
        ...open,
        path: '',
        discriminator: part,
        message: `${words[part]} belum disebut.`,
        help: helps[part],
        expected: words[part].toLowerCase(),
      },
    ];
  if (mencakup?.[part]) return [];
  return [
    {
      ...open,
      path: mencakup ? 'mencakup' : '',
      discriminator: `${part}/mencakup`,
      message: `Belum disebut apakah ${part} pengamanannya mencakup pencegahan dan penanggulangan.`,
      help: `Isi mencakup.${part} dengan pencegahan, penanggulangan, atau keduanya.`,
      expected: purposes.join(' dan '),
    },
  ];
};

/** What is said to be covered, and is but the half. */
const halfFaults = (part: Part, { mencakup }: Stated): Fault[] => {
  const covered = mencakup?.[part];
  if (covered === undefined) return [];
  return purposes
    .filter((purpose) => !covered.includes(purpose))
    .map((purpose) => ({
      path: `mencakup.${part}`,
      message: `${words[part]} hanya mencakup ${covered.join(' dan ')}; ${purpose} belum dicakup.`,
      help: `Lengkapi ${part} pengamanannya, lalu tambahkan ${purpose} pada mencakup.${part}.`,
      actual: covered.join(' dan '),
      expected: purposes.join(' dan '),
    }));
};

/** An agency has procedures and systems for its security, and both prevent as well as handle. */
export const keamananInformasiCegahDanTangani = defineRule({
  id: 'keamanan-informasi/cegah-dan-tangani',
  title: 'Prosedur dan sistem pengamanan mencakup pencegahan dan penanggulangan',
  subjects: ['keamanan-informasi'],
  fields: ['instansi', 'tanggal', 'prosedur', 'prosedur_lain', 'sistem', 'mencakup', 'asal'],
  indexes: ['referrers'],
  parameters: z.strictObject({}),
  check: (context) => {
    const old = outdated('keamanan-informasi', context.subject, context);
    if (old) return notApplicable(old);
    return verdictOf(
      parts.flatMap((part) => [...silentFaults(part, context.subject), ...halfFaults(part, context.subject)]),
    );
  },
});
