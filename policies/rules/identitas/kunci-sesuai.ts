import { z } from 'zod';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { type CheckContext, defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

const serviceWords = {
  'manajemen-pemerintahan': 'manajemen pemerintahan',
  'pelayanan-publik': 'pelayanan publik',
} as const;
const services = Object.keys(serviceWords) as (keyof typeof serviceWords)[];

const parameters = z.strictObject({
  kelompok: z
    .string()
    .optional()
    .meta({ description: 'Kelompok basis data yang dikenai ketentuan; tanpa ini tidak menyangkut basis data.' }),
  melayani: z
    .enum(services)
    .optional()
    .meta({
      description: 'Yang dilayani aplikasi yang dikenai ketentuan; tanpa ini tidak menyangkut aplikasi.',
      enumDescriptions: Object.values(serviceWords),
    }),
  kunci: z.enum(['NIP', 'NIK']).meta({
    description: 'Nomor yang menjadi kunci data.',
    enumDescriptions: ['nomor induk pegawai', 'nomor induk kependudukan'],
  }),
});

type Context = CheckContext<
  'aplikasi' | 'basis-data',
  'melayani' | 'kelompok' | 'kunci_identitas',
  never,
  z.infer<typeof parameters>
>;

/** What the provision speaks of, and whether this record is that. */
const scopeOf = ({ subject, parameter, kosakata }: Context): { about: string; isMeant: boolean } => {
  const { kelompok, melayani } = parameter;
  if (melayani !== undefined)
    return {
      about: `aplikasi ${serviceWords[melayani]}`,
      isMeant: 'melayani' in subject && subject.melayani?.includes(melayani) === true,
    };
  const group = 'kelompok' in subject ? subject.kelompok : undefined;
  return { about: `kelompok "${labelOf(kosakata, 'kelompok_data', kelompok ?? '')}"`, isMeant: group === kelompok };
};

/** The number that a regulation makes the key of staff or resident data, and of the applications that use it. */
export const identitasKunciSesuai = defineRule({
  id: 'identitas/kunci-sesuai',
  title: 'Basis data dan aplikasi memakai NIP atau NIK sebagai kunci di tempat yang diwajibkan',
  subjects: ['aplikasi', 'basis-data'],
  fields: ['melayani', 'kelompok', 'kunci_identitas'],
  indexes: [],
  parameters: parameters.refine(({ kelompok, melayani }) => (kelompok === undefined) !== (melayani === undefined), {
    error: 'harus menyebut kelompok atau melayani, salah satu saja',
  }),
  subjectsFor: ({ kelompok }) => [kelompok === undefined ? 'aplikasi' : 'basis-data'],
  check: (context) => {
    const { subject, parameter } = context;
    const { about, isMeant } = scopeOf(context);
    if (!isMeant) return notApplicable(`Ketentuan ini tentang ${about}.`);
    const { kunci } = parameter;
    const keys = subject.kunci_identitas ?? [];
    if (keys.includes(kunci)) return pass;
    const actual = keys.length > 0 ? keys.join(', ') : 'belum diisi';
    return verdictOf([
      {
        path: keys.length > 0 ? 'kunci_identitas' : '',
        discriminator: kunci,
        message: `Kunci datanya ${actual}; untuk ${about} harus ${kunci}.`,
        help: `Jadikan ${kunci} kunci datanya, lalu tambahkan ${kunci} pada kunci_identitas; nomornya sendiri tidak dicatat.`,
        actual,
        expected: kunci,
      },
    ]);
  },
});
