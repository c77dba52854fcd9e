import { z } from 'zod';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import type { Pelatihan } from '../../../scripts/core/records/pelatihan.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

type Organiser = NonNullable<Pelatihan['penyelenggara']>;

/** What a certificate lacks on the first day of a training; what is not recorded of it, an officer looks up. */
const certificateFaults = (certificate: NonNullable<Organiser['sertifikat']>, day: string): Fault[] => {
  const { nomor, berlaku: { sejak, sampai } = {} } = certificate;
  const path = 'penyelenggara.sertifikat';
  const faults: Fault[] = [];
  if (nomor === undefined)
    faults.push({
      path,
      discriminator: 'nomor',
      message: 'Nomor sertifikat penyelenggaranya belum diisi.',
      help: 'Isi nomornya, supaya dapat dicocokkan dengan penerbitnya.',
      actual: 'belum diisi',
      expected: 'nomor sertifikat',
      review: true,
    });
  if (sejak === undefined)
    faults.push({
      path,
      discriminator: 'sejak',
      message: 'Hari mulai berlakunya sertifikat penyelenggara belum diisi.',
      help: 'Isi berlaku.sejak menurut sertifikatnya.',
      actual: 'belum diisi',
      expected: `paling lambat ${day}`,
      review: true,
    });
  else if (sejak > day)
    faults.push({
      path: `${path}.berlaku.sejak`,
      message: `Sertifikat penyelenggaranya baru berlaku ${sejak}, sesudah pelatihan dimulai pada ${day}.`,
      help: 'Perbaiki tanggalnya bila keliru catat, atau sebut sertifikat yang sudah berlaku pada hari itu.',
      actual: sejak,
      expected: `paling lambat ${day}`,
    });
  if (sampai !== undefined && sampai < day)
    faults.push({
      path: `${path}.berlaku.sampai`,
      message: `Sertifikat penyelenggaranya hanya berlaku sampai ${sampai}, sebelum pelatihan dimulai pada ${day}.`,
      help: 'Perbaiki tanggalnya bila keliru catat, atau sebut perpanjangannya.',
      actual: sampai,
      expected: `paling cepat ${day}`,
    });
  return faults;
};

/** A private organiser is certified as a provider of training on the day on which it trains. */
export const pelatihanSertifikatPenyelenggara = defineRule({
  id: 'pelatihan/sertifikat-penyelenggara',
  title: 'Penyelenggara pelatihan dari luar pemerintah bersertifikat pada hari pelatihannya',
  subjects: ['pelatihan'],
  fields: ['penyelenggara', 'tanggal', 'asal'],
  indexes: [],
  parameters: z.strictObject({
    penyelenggara: z.array(z.string()).min(1).meta({ description: 'Jenis penyelenggara yang harus bersertifikat.' }),
  }),
  check: ({ subject: { penyelenggara, tanggal, asal }, parameter, kosakata }) => {
    if (penyelenggara === undefined) return notApplicable('Penyelenggaranya belum diisi.');
    const { jenis, nama, sertifikat } = penyelenggara;
    if (!parameter.penyelenggara.includes(jenis))
      return notApplicable(
        `Penyelenggara "${labelOf(kosakata, 'penyelenggara_pelatihan', jenis)}" tidak diminta bersertifikat.`,
      );
    if (sertifikat !== undefined) return verdictOf(certificateFaults(sertifikat, tanggal));
    if (asal === 'publik') return notApplicable('Fakta publik ini tidak menyebut sertifikat penyelenggaranya.');
    return verdictOf([
      {
        path: 'penyelenggara',
        discriminator: 'sertifikat',
        message: `Sertifikat ${nama} sebagai penyelenggara pelatihan belum disebut.`,
        help: 'Isi sertifikat: nomor, penerbit, dan masa berlakunya.',
        actual: 'belum diisi',
        expected: `sertifikat yang berlaku pada ${tanggal}`,
      },
    ]);
  },
});
