import { z } from 'zod';
import type { Subdomain } from '../../../scripts/core/records/subdomain.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';
import { otherUse, placeWord } from '../../../scripts/core/subdomain/words.ts';

type Placement = NonNullable<Subdomain['penempatan']>;

/** The text limits the renting and not what is written of it: what is left out shows no breach. */
const silent = (value: string | undefined): { readonly review?: true } => (value === undefined ? { review: true } : {});

/** The two demands on a rented place, each by itself. */
const rentedFaults = ({ negara_server, penyelenggara }: Placement, negara: string): Fault[] => {
  const faults: Fault[] = [];
  const place = negara_server ?? 'belum diisi';
  if (place !== negara)
    faults.push({
      path: negara_server ? 'penempatan.negara_server' : 'penempatan',
      discriminator: 'tempat',
      message: `Negara server hosting sewaan ini ${place}; hanya boleh di Indonesia (${negara}).`,
      help: 'Pindahkan situs ke server di Indonesia, atau lengkapi isian negara_server.',
      actual: place,
      expected: negara,
      ...silent(negara_server),
    });
  const entity = penyelenggara?.badan_hukum ?? 'belum diisi';
  if (entity !== negara)
    faults.push({
      path: penyelenggara?.badan_hukum ? 'penempatan.penyelenggara.badan_hukum' : 'penempatan',
      discriminator: 'badan-hukum',
      message: `Badan hukum penyelenggara hosting ini ${entity}; harus badan hukum Indonesia (${negara}).`,
      help: 'Sewa dari badan hukum Indonesia, atau lengkapi isian penyelenggara.badan_hukum.',
      actual: entity,
      expected: negara,
      ...silent(penyelenggara?.badan_hukum),
    });
  return faults;
};

/** Signs that a place which is not called rented may be rented all the same. */
const rentalSigns = ({ cara, negara_server, penyelenggara }: Placement, negara: string): Fault[] => {
  const help = 'Bila tempatnya disewa, isi cara dengan sewa; bila bukan, petugas memastikannya.';
  const faults: Fault[] = [];
  if (penyelenggara)
    faults.push({
      path: 'penempatan.penyelenggara',
      discriminator: 'bukan-sewa',
      message: `Penempatannya tercatat ${placeWord(cara)}, tetapi menyebut penyelenggara hosting ${penyelenggara.nama}.`,
      help,
      actual: placeWord(cara),
      expected: 'sewa, atau tanpa penyelenggara',
    });
  if (negara_server !== undefined && negara_server !== negara)
    faults.push({
      path: 'penempatan.negara_server',
      discriminator: 'bukan-sewa',
      message: `Penempatannya tercatat ${placeWord(cara)}, tetapi negara servernya ${negara_server}.`,
      help,
      actual: negara_server,
      expected: negara,
    });
  return faults;
};

/** Rented hosting of a site: the server's country and the provider's legal seat, each demanded by itself. */
export const penempatanSewa = defineRule({
  id: 'subdomain/penempatan-sewa',
  title: 'Hosting sewaan berada di Indonesia dan dikelola badan hukum Indonesia',
  subjects: ['subdomain'],
  fields: ['penempatan', 'penggunaan', 'pemilik'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    negara: z
      .string()
      .length(2)
      .meta({ description: 'Negara yang diminta bagi server dan badan hukum penyelenggara.' }),
    penggunaan: z.array(z.string()).min(1).meta({ description: 'Penggunaan nama yang dikenai ketentuan.' }),
    periksa: z
      .enum(['sewa', 'belum-diisi', 'bukan-sewa'])
      .meta({
        description: 'Hal yang diperiksa; tanpa ini syarat tempat sewaan.',
        enumDescriptions: [
          'syarat tempat sewaan',
          'penempatan yang belum diisi',
          'tanda sewa pada penempatan yang tidak tercatat sewa',
        ],
      })
      .default('sewa'),
  }),
  check: ({ subject, parameter, registry }) => {
    const { penempatan } = subject;
    const { negara, periksa } = parameter;
    const owner = registry.get('instansi', subject.pemilik);
    // The site of the regency itself is run by an agency, so it counts.
    const operators = ['pemerintah-daerah', 'perangkat-daerah', 'unit-kerja'];
    if (owner && !operators.includes(owner.bentuk))
      return notApplicable('Ketentuan ini mengatur penyelenggara di lingkungan pemerintah daerah saja.');
    if (!parameter.penggunaan.includes(subject.penggunaan)) return notApplicable(otherUse(subject));
    if (penempatan === undefined && periksa === 'belum-diisi')
      return verdictOf([
        {
          path: 'penempatan',
          discriminator: 'belum-diisi',
          message: 'Penempatan situs ini belum diisi, jadi belum diketahui apakah tempatnya disewa.',
          help: 'Isi penempatan: pusat data Dinas, sewa, server sendiri, atau layanan instansi pusat.',
          expected: 'penempatan',
        },
      ]);
    if (periksa === 'sewa' && penempatan?.cara === 'sewa') return verdictOf(rentedFaults(penempatan, negara));
    if (periksa === 'bukan-sewa' && penempatan && penempatan.cara !== 'sewa') {
      const signs = rentalSigns(penempatan, negara);
      if (signs.length > 0) return verdictOf(signs);
    }
    return notApplicable(
      penempatan === undefined ? 'Penempatannya belum diisi.' : `Penempatannya tercatat ${placeWord(penempatan.cara)}.`,
    );
  },
});
