import { z } from 'zod';
import { eitherOf, labelOf } from '../../../scripts/core/policy/value-label.ts';
import type { Audit } from '../../../scripts/core/records/audit.ts';
import { overlap, type Period } from '../../../scripts/core/records/period.ts';
import { defineRule, type Fault, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

type Auditor = NonNullable<Audit['pelaksana']>;
type Days = Pick<Audit, 'mulai' | 'tanggal'>;

const daysOf = ({ mulai, tanggal }: Days): string =>
  mulai === undefined || mulai === tanggal ? tanggal : `${mulai} sampai ${tanggal}`;

const termOf = ({ sejak, sampai }: Period): string => {
  if (sampai === undefined) return `sejak ${sejak}`;
  return sejak === undefined ? `sampai ${sampai}, dan hari mulainya belum diisi` : `${sejak} sampai ${sampai}`;
};

const competenceFaults = ({ nama, kompetensi }: Auditor): Fault[] =>
  kompetensi
    ? []
    : [
        {
          path: 'pelaksana',
          discriminator: 'kompetensi',
          message: `Bukti kompetensi tenaga ahli ${nama} belum disebut.`,
          help: 'Isi pelaksana.kompetensi dengan nomor dan tempat buktinya dalam arsip, tanpa nama orang.',
          actual: 'belum diisi',
          expected: 'bukti kompetensi',
          // That the expert is competent is law; that the record says so is not.
          review: true,
        },
      ];

/** An accreditation that no day of the audit falls into is none; one that covers part of it, or leaves its term open, is looked at. */
const accreditationFaults = ({ nama, akreditasi }: Auditor, days: Days): Fault[] => {
  const period = akreditasi?.berlaku;
  const expected = `akreditasi yang berlaku pada ${daysOf(days)}`;
  if (period?.sejak === undefined && period?.sampai === undefined)
    return [
      {
        path: akreditasi ? 'pelaksana.akreditasi' : 'pelaksana',
        discriminator: 'akreditasi',
        message: `${akreditasi ? 'Masa berlaku akreditasi' : 'Akreditasi'} ${nama} belum disebut.`,
        help: 'Isi pelaksana.akreditasi: nomor, penerbit, dan masa berlakunya.',
        actual: 'belum diisi',
        expected,
        review: true,
      },
    ];
  const [first, last] = [days.mulai ?? days.tanggal, days.tanggal];
  if (period.sejak !== undefined && period.sejak <= first && last <= (period.sampai ?? last)) return [];
  const isApart = !overlap(period, { sejak: first, sampai: last });
  const actual = termOf(period);
  return [
    {
      path: 'pelaksana.akreditasi.berlaku',
      message: `Akreditasi ${nama} berlaku ${actual}; auditnya ${daysOf(days)}.`,
      help: isApart
        ? 'Perbaiki tanggalnya bila keliru catat, atau sebut akreditasi yang berlaku pada hari auditnya.'
        : 'Lengkapi masa berlakunya, atau sebut akreditasi yang berlaku selama seluruh auditnya.',
      actual,
      expected,
      ...(isApart ? {} : { review: true }),
    },
  ];
};

/** Audits are carried out by those whom the regulation names, with what shows that they may. */
export const auditPelaksanaBerhak = defineRule({
  id: 'audit/pelaksana-berhak',
  title: 'Audit dilaksanakan pihak yang disebut peraturan',
  subjects: ['audit'],
  fields: ['jenis', 'pelaksana', 'mulai', 'tanggal', 'asal'],
  indexes: [],
  parameters: z.strictObject({
    jenis: z.array(z.string()).min(1).meta({ description: 'Jenis audit yang dikenai ketentuan.' }),
    pelaksana: z.array(z.string()).min(1).meta({ description: 'Jenis pelaksana yang disebut peraturan.' }),
    bukti: z.enum(['kompetensi', 'akreditasi']).meta({
      description: 'Bukti yang diminta dari pelaksananya.',
      enumDescriptions: ['bukti kompetensi tenaga ahli', 'akreditasi yang berlaku pada hari auditnya'],
    }),
    bagi: z
      .array(z.string())
      .min(1)
      .optional()
      .meta({ description: 'Jenis pelaksana yang dimintai bukti itu; tanpa ini semua.' }),
  }),
  check: ({ subject: { jenis, pelaksana, mulai, tanggal, asal }, parameter, kosakata, istilah }) => {
    if (!parameter.jenis.includes(jenis))
      return notApplicable(`Ketentuan ini tidak menyangkut jenis "${labelOf(kosakata, 'jenis_audit', jenis)}".`);
    const expected = eitherOf(kosakata, 'jenis_auditor', parameter.pelaksana);
    if (pelaksana === undefined) {
      if (asal === 'publik') return notApplicable('Fakta publik ini tidak menyebut pelaksana auditnya.');
      return verdictOf([
        {
          path: '',
          discriminator: 'pelaksana',
          message: `Pelaksana audit ini belum diisi; seharusnya ${expected}.`,
          help: 'Isi pelaksana: nama lembaganya dan jenisnya.',
          actual: 'belum diisi',
          expected,
          review: true,
        },
      ]);
    }
    if (!parameter.pelaksana.includes(pelaksana.jenis)) {
      const actual = labelOf(kosakata, 'jenis_auditor', pelaksana.jenis);
      return verdictOf([
        {
          path: 'pelaksana.jenis',
          message: `Pelaksana ${pelaksana.nama} tercatat sebagai "${actual}"; yang disebut peraturan ${expected}.`,
          help: `Perbaiki jenis pelaksana atau jenis auditnya bila keliru catat; bila benar, bicarakan dengan ${istilah.dinas}.`,
          actual,
          expected,
        },
      ]);
    }
    if (parameter.bagi?.includes(pelaksana.jenis) === false) return pass;
    const faults =
      parameter.bukti === 'kompetensi'
        ? competenceFaults(pelaksana)
        : accreditationFaults(pelaksana, { mulai, tanggal });
    // What others published of an audit says nothing of what they left out.
    return verdictOf(asal === 'publik' ? faults.filter(({ review }) => !review) : faults);
  },
});
