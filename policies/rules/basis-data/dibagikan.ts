import { z } from 'zod';
import { ofSilence, silenceParameter } from '../../../scripts/core/policy/silence.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import type { BasisData } from '../../../scripts/core/records/basis-data.ts';
import { type CheckContext, defineRule, type Fault, verdictOf } from '../../../scripts/core/rule.ts';
import { sopStateOf } from '../../../scripts/core/sop/state.ts';

const parameters = z.strictObject({
  sop: z.boolean().optional().meta({ description: 'SOP berbagi data harus disebut; tanpa ini tidak diperiksa.' }),
  kecuali: z.array(z.string()).min(1).optional().meta({
    description: 'Kelas keterbukaan yang keputusan tidak membagikannya ditimbang orang; tanpa ini tidak ada.',
  }),
  bila_kosong: silenceParameter,
});

type Context = CheckContext<'basis-data', 'berbagi' | 'klasifikasi', 'by-id', z.infer<typeof parameters>>;
type Sharing = NonNullable<BasisData['berbagi']>;

const unshared = ({ subject, parameter, kosakata, istilah }: Context): Fault => {
  const kelas = subject.klasifikasi?.kelas;
  const isExcepted = kelas !== undefined && parameter.kecuali?.includes(kelas) === true;
  const others = `${istilah.perangkat_daerah} lain`;
  return {
    path: 'berbagi.dibagikan',
    discriminator: isExcepted ? 'dikecualikan' : 'tidak-dibagikan',
    message: isExcepted
      ? `Data ini tidak dibagikan kepada ${others} karena berkelas "${labelOf(kosakata, 'klasifikasi_data', kelas)}"; peraturan tidak menyebut pengecualian itu.`
      : `Data ini tidak dibagikan kepada ${others}; peraturan mewajibkan berbagi.`,
    help: isExcepted
      ? `${istilah.dinas} menimbang apakah dasar kelasnya memang menghalangi berbagi dengan ${others}.`
      : 'Bagikan datanya, lalu isi berbagi.dibagikan dengan true dan sebut caranya.',
    actual: 'tidak dibagikan',
    expected: `dibagikan kepada ${others}`,
    ...(isExcepted ? { review: true } : {}),
  };
};

const stateWords = { rancangan: 'masih rancangan', 'belum-berlaku': 'belum berlaku', berakhir: 'sudah tidak berlaku' };

const procedureFaults = ({ sop }: Sharing, { registry, date, parameter }: Context): Fault[] => {
  const expected = 'SOP berbagi data';
  if (sop === undefined)
    return [
      {
        path: 'berbagi',
        discriminator: 'sop',
        message: 'SOP berbagi data yang dipakai belum disebut.',
        help: 'Isi berbagi.sop dengan SOP yang mengatur pembagian data ini.',
        actual: 'belum diisi',
        expected,
        ...ofSilence(parameter.bila_kosong),
      },
    ];
  const procedure = registry.get('sop', sop);
  if (!procedure) return [];
  const state = sopStateOf(procedure, date);
  if (procedure.macam.includes('berbagi-data'))
    return state === 'berlaku'
      ? []
      : [
          {
            path: 'berbagi.sop',
            discriminator: 'keadaan',
            message: `SOP "${procedure.nama}" ${stateWords[state]} pada ${date}; data dibagikan menurut SOP yang berlaku.`,
            help: 'Sebut SOP berbagi data yang berlaku, atau tunggu sampai SOP ini ditetapkan.',
            actual: stateWords[state],
            expected,
          },
        ];
  return [
    {
      path: 'berbagi.sop',
      message: `SOP "${procedure.nama}" tidak mengatur berbagi data.`,
      help: 'Sebut SOP yang macamnya memuat berbagi-data.',
      actual: procedure.nama,
      expected,
    },
  ];
};

/** Data is shared with the other agencies, by procedure where the regulation says so. */
export const basisDataDibagikan = defineRule({
  id: 'basis-data/dibagikan',
  title: 'Data dibagikan kepada perangkat daerah lain',
  subjects: ['basis-data'],
  fields: ['berbagi', 'klasifikasi'],
  indexes: ['by-id'],
  parameters,
  check: (context) => {
    const { subject, parameter, istilah } = context;
    const { berbagi } = subject;
    if (!berbagi)
      return verdictOf([
        {
          path: '',
          discriminator: 'berbagi',
          message: `Pembagian data ini kepada ${istilah.perangkat_daerah} lain belum diisi.`,
          help: 'Isi berbagi: apakah dibagikan, kepada siapa, dan bagaimana caranya.',
          actual: 'belum diisi',
          expected: `dibagikan kepada ${istilah.perangkat_daerah} lain`,
          ...ofSilence(parameter.bila_kosong),
        },
      ]);
    if (!berbagi.dibagikan) return verdictOf([unshared(context)]);
    return verdictOf(parameter.sop ? procedureFaults(berbagi, context) : []);
  },
});
