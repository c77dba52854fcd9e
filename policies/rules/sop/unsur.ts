import { z } from 'zod';
import type { Sop } from '../../../scripts/core/records/sop.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';
import { isTimeLimit } from '../../../scripts/core/sop/duration.ts';
import { sopStateOf } from '../../../scripts/core/sop/state.ts';

const timeFaults = ({ langkah }: Pick<Sop, 'langkah'>): Fault[] =>
  langkah.some(({ waktu }) => waktu !== undefined)
    ? []
    : [
        {
          path: 'langkah',
          discriminator: 'waktu',
          message: 'SOP ini belum menyebut waktu prosesnya.',
          help: 'Tulis waktunya di bawah langkahnya, misalnya "- Waktu: 10 menit".',
          expected: 'waktu proses',
        },
      ];

const stepTimeFaults = ({ langkah }: Pick<Sop, 'langkah'>): Fault[] =>
  langkah.flatMap(({ waktu }, i) =>
    waktu === undefined
      ? [
          {
            path: `langkah.${i}`,
            discriminator: 'waktu-langkah',
            message: `Langkah ${i + 1} belum menyebut waktunya.`,
            help: 'Tulis di bawah langkah itu, misalnya "- Waktu: 10 menit".',
            expected: 'lama atau batas waktu',
          },
        ]
      : [],
  );

const countableFaults = ({ langkah }: Pick<Sop, 'langkah'>): Fault[] =>
  langkah.flatMap(({ waktu }, i) =>
    waktu === undefined || isTimeLimit(waktu)
      ? []
      : [
          {
            path: `langkah.${i}.waktu`,
            discriminator: 'terukur',
            message: `Waktu langkah ${i + 1} ditulis "${waktu}", jadi lamanya tidak dapat dihitung.`,
            help: 'Ganti dengan lama atau batas waktu, misalnya "10 menit" atau "paling lambat 2 hari kerja".',
            actual: waktu,
            expected: 'lama atau batas waktu',
          },
        ],
  );

const orderFaults = ({ langkah }: Pick<Sop, 'langkah'>): Fault[] =>
  langkah.length > 1
    ? []
    : [
        {
          path: 'langkah',
          discriminator: 'urutan',
          message: 'SOP ini hanya memuat satu langkah, jadi urutan prosesnya belum tampak.',
          help: 'Uraikan prosesnya menjadi dua langkah atau lebih, dari awal sampai selesai.',
          actual: '1 langkah',
          expected: 'sedikitnya 2 langkah',
        },
      ];

const actorFaults = ({ langkah }: Pick<Sop, 'langkah'>): Fault[] =>
  langkah.flatMap(({ pelaku }, i) =>
    pelaku === undefined
      ? [
          {
            path: `langkah.${i}`,
            discriminator: 'pelaku',
            message: `Langkah ${i + 1} belum menyebut siapa yang mengerjakannya.`,
            help: 'Awali langkah itu dengan jabatan atau peran yang dicetak tebal, misalnya "**Petugas loket:** …".',
            expected: 'jabatan atau peran pelaku',
          },
        ]
      : [],
  );

const responsibleFaults = ({ penanggung_jawab }: Pick<Sop, 'penanggung_jawab'>): Fault[] =>
  penanggung_jawab === undefined
    ? [
        {
          path: '',
          discriminator: 'penanggung-jawab',
          message: 'Penanggung jawab proses belum disebut.',
          help: 'Isi penanggung_jawab dengan nama jabatan, bukan nama orang.',
          expected: 'jabatan penanggung jawab proses',
        },
      ]
    : [];

/** The parts that a procedure has at least. */
export const sopUnsur = defineRule({
  id: 'sop/unsur',
  title: 'SOP memuat penanggung jawab, waktu, dan urutan proses',
  subjects: ['sop'],
  fields: ['penanggung_jawab', 'langkah', 'ditetapkan', 'berlaku'],
  indexes: [],
  parameters: z.strictObject({
    unsur: z.enum(['penanggung-jawab', 'waktu', 'waktu-langkah', 'waktu-terukur', 'urutan', 'pelaku']).meta({
      description: 'Unsur yang diperiksa.',
      enumDescriptions: [
        'penanggung jawab proses',
        'waktu proses',
        'waktu setiap langkah',
        'waktu yang disebut dapat dihitung',
        'urutan sedikitnya dua langkah',
        'pelaku setiap langkah',
      ],
    }),
  }),
  check: ({ subject, parameter, date }) => {
    if (sopStateOf(subject, date) === 'berakhir') return notApplicable('SOP ini sudah tidak berlaku.');
    const faults = {
      'penanggung-jawab': responsibleFaults,
      waktu: timeFaults,
      'waktu-langkah': stepTimeFaults,
      'waktu-terukur': countableFaults,
      urutan: orderFaults,
      pelaku: actorFaults,
    };
    return verdictOf(faults[parameter.unsur](subject));
  },
});
