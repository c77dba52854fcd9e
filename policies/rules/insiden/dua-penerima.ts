import { z } from 'zod';
import { natureParameter, outOfNature, toldWords } from '../../../scripts/core/insiden/nature.ts';
import type { Insiden } from '../../../scripts/core/records/insiden.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

type Moment = { readonly tanggal: string; readonly jam?: string | undefined };
/** Whether one moment lies before another, as far as the hours are known. */
const isBefore = (a: Moment, b: Moment): boolean =>
  a.tanggal < b.tanggal || (a.tanggal === b.tanggal && (a.jam ?? '24:00') < (b.jam ?? '00:00'));
const wordsOf = ({ tanggal, jam }: Moment): string => (jam === undefined ? tanggal : `${tanggal} pukul ${jam}`);

const reportFaults = (incident: Pick<Insiden, 'tanggal' | 'jam' | 'lapor_dinas' | 'lapor_walidata'>): Fault[] =>
  (['lapor_dinas', 'lapor_walidata'] as const).flatMap((field): Fault[] => {
    const report = incident[field];
    if (!report || !isBefore(report, incident)) return [];
    return [
      {
        path: field,
        message: `${toldWords[field]} tercatat ${wordsOf(report)}, sebelum kejadiannya ${wordsOf(incident)}.`,
        help: 'Perbaiki hari atau jam yang keliru catat.',
        actual: wordsOf(report),
        expected: `sejak ${wordsOf(incident)}`,
      },
    ];
  });

/** Of an incident that is to be reported, the register knows whose data it touched, and that it was told afterwards. */
export const insidenDuaPenerima = defineRule({
  id: 'insiden/dua-penerima',
  title: 'Gangguan serius menyebut walidata yang dilapori, dan laporannya sesudah kejadian',
  subjects: ['insiden'],
  fields: ['tanggal', 'jam', 'sifat', 'walidata', 'data_diamankan', 'lapor_dinas', 'lapor_walidata', 'asal'],
  indexes: [],
  parameters: z.strictObject({
    sifat: natureParameter,
  }),
  check: ({ subject, parameter, istilah }) => {
    const foreign = outOfNature(subject, parameter.sifat);
    if (foreign) return notApplicable(foreign);
    const { walidata, asal, data_diamankan: secured, tanggal } = subject;
    const faults: Fault[] = [];
    if (walidata === undefined && asal !== 'publik')
      faults.push({
        path: '',
        discriminator: 'walidata',
        message: `Walidata yang datanya terkena belum disebut, padahal gangguan ini dilaporkan kepada ${istilah.dinas} dan walidata.`,
        help: 'Isi walidata dengan instansi pemilik data yang terkena; bila datanya milik instansi ini sendiri, petugas yang memastikannya.',
        actual: 'belum diisi',
        expected: 'walidata yang datanya terkena',
      });
    if (secured !== undefined && secured < tanggal)
      faults.push({
        path: 'data_diamankan',
        message: `Data tercatat diamankan ${secured}, sebelum kejadiannya ${tanggal}.`,
        help: 'Perbaiki hari yang keliru catat.',
        actual: secured,
        expected: `sejak ${tanggal}`,
      });
    return verdictOf([...faults, ...reportFaults(subject)]);
  },
});
