import { z } from 'zod';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const words = {
  penerbit: 'penyelenggara sertifikasi elektronik yang menerbitkannya',
  pemegang: 'atas nama siapa: pegawai, jabatan, atau instansi',
} as const;
const fields = ['penerbit', 'pemegang'] as const;

/** A certificate is one because somebody issued it to somebody: each row says who and to whom, never by name. */
export const sertifikatPenerbitDisebut = defineRule({
  id: 'sertifikat-elektronik/penerbit-disebut',
  title: 'Sertifikat elektronik yang didata menyebut penerbit dan pemegangnya',
  subjects: ['sertifikat-elektronik'],
  fields: ['sertifikat', 'asal'],
  indexes: [],
  parameters: z.strictObject({}),
  check: ({ subject: { sertifikat, asal } }) => {
    if (sertifikat === undefined) return notApplicable('Sertifikatnya belum dirinci.');
    if (asal === 'publik') return notApplicable('Fakta publik ini tidak merinci sertifikatnya.');
    return verdictOf(
      sertifikat.flatMap((row, i) =>
        fields
          .filter((field) => row[field] === undefined)
          .map(
            (field): Fault => ({
              path: `sertifikat.${i}`,
              discriminator: field,
              message: `Isian "${field}" sertifikat ini belum diisi; seharusnya memuat ${words[field]}.`,
              help: `Isi ${field} pada butir itu, tanpa nama orang.`,
              actual: 'belum diisi',
              expected: words[field],
            }),
          ),
      ),
    );
  },
});
