import { z } from 'zod';
import { isDinas } from '../../../scripts/core/office/dinas.ts';
import { foreignKind } from '../../../scripts/core/policy/foreign-kind.ts';
import { backupMedia, backupPlaces } from '../../../scripts/core/records/laporan.ts';
import { type CheckContext, defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const mediaWords = { 'mudah-dipindah': 'media yang mudah dipindah', server: 'server', lainnya: 'media lain' } as const;
const placeWords = {
  'ruang-pusat-data-utama': 'ruang pusat data utama',
  'ruang-pusat-data-lain': 'ruang pusat data lain',
  'tempat-lain': 'tempat lain',
} as const;

/** The rooms in words; where every data-centre room is meant, none is set apart as the main one. */
const roomsIn = (rooms: readonly (typeof backupPlaces)[number][]): string =>
  rooms.includes('ruang-pusat-data-utama') && rooms.includes('ruang-pusat-data-lain')
    ? 'ruang pusat data'
    : rooms.map((one) => placeWords[one]).join(' dan ');

const parameters = z.strictObject({
  jenis: z.array(z.string()).min(1).meta({ description: 'Jenis catatan pencadangan yang dikenai ketentuan.' }),
  media: z
    .array(z.enum(backupMedia).meta({ enumDescriptions: Object.values(mediaWords) }))
    .min(1)
    .meta({ description: 'Media yang disebut peraturan; salah satu cukup.' }),
  terlarang: z
    .array(z.enum(backupPlaces).meta({ enumDescriptions: Object.values(placeWords) }))
    .min(1)
    .meta({ description: 'Ruang tempat salinan tidak boleh berada.' }),
});

type Context = CheckContext<
  'laporan',
  'id' | 'jenis' | 'instansi' | 'simpanan' | 'asal',
  'by-id',
  z.infer<typeof parameters>
>;

const mediaFaults = ({ subject: { simpanan }, parameter }: Context): Fault[] => {
  const expected = parameter.media.map((one) => mediaWords[one]).join(' atau ');
  const media = simpanan?.media;
  if (media?.some((one) => parameter.media.includes(one))) return [];
  const actual = media?.map((one) => mediaWords[one]).join(' dan ') ?? 'belum diisi';
  return [
    {
      path: media ? 'simpanan.media' : simpanan ? 'simpanan' : '',
      discriminator: 'media',
      message: `Media salinannya ${media ? `tercatat ${actual}` : actual}; seharusnya ${expected}.`,
      help: media
        ? 'Simpan salinannya pada salah satu media itu, lalu perbaiki catatannya.'
        : 'Isi simpanan.media menurut keadaannya.',
      actual,
      expected,
      ...(media ? {} : { review: true }),
    },
  ];
};

const placeFaults = ({ subject: { simpanan }, parameter }: Context): Fault[] => {
  const expected = `di luar ${roomsIn(parameter.terlarang)}`;
  const place = simpanan?.tempat;
  if (place && !parameter.terlarang.includes(place)) return [];
  const actual = place ? placeWords[place] : 'belum diisi';
  return [
    {
      path: place ? 'simpanan.tempat' : simpanan ? 'simpanan' : '',
      discriminator: 'tempat',
      message: `Tempat salinannya ${place ? `tercatat ${actual}` : actual}; seharusnya ${expected}.`,
      help: place
        ? 'Pindahkan salinannya ke tempat aman yang terpisah, lalu perbaiki catatannya.'
        : 'Isi simpanan.tempat menurut keadaannya, tanpa rincian lokasi.',
      actual,
      expected,
      ...(place ? {} : { review: true }),
    },
  ];
};

/** Copies that the Dinas makes lie on a medium and outside the rooms that the regulation names. */
export const laporanSimpananCadangan = defineRule({
  id: 'laporan/simpanan-cadangan',
  title: 'Salinan cadangan Dinas disimpan pada media dan di tempat yang disebut peraturan',
  subjects: ['laporan'],
  fields: ['jenis', 'instansi', 'simpanan', 'asal'],
  indexes: ['by-id'],
  parameters,
  check: (context) => {
    const { subject, parameter, registry, kosakata, istilah } = context;
    const foreign = foreignKind(kosakata, 'jenis_laporan', parameter.jenis, subject.jenis);
    if (foreign) return notApplicable(foreign);
    if (!isDinas(subject.instansi, registry))
      return notApplicable(`Ketentuan ini tentang pencadangan oleh ${istilah.dinas}.`);
    if (subject.simpanan === undefined && subject.asal === 'publik')
      return notApplicable('Fakta publik ini tidak menyebut media dan tempat salinannya.');
    return verdictOf([...mediaFaults(context), ...placeFaults(context)]);
  },
});
