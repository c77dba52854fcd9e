import { z } from 'zod';
import { activitiesOf, activitiesParameter } from '../../../scripts/core/aplikasi/scope.ts';
import type { Activity } from '../../../scripts/core/records/aplikasi-riwayat.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

type ThirdParty = NonNullable<Activity['pihak_ketiga']>[number];

const seatWords: Record<string, string> = { 'tidak-berbadan-hukum': 'tidak berbadan hukum' };

/** Legal entity and place are two demands, each by itself. */
const faultsOf = ({ nama, badan_hukum, lokasi }: ThirdParty, path: string, negara: string): Fault[] => {
  const faults: Fault[] = [];
  if (badan_hukum !== negara) {
    const actual = badan_hukum === undefined ? 'belum diisi' : (seatWords[badan_hukum] ?? badan_hukum);
    faults.push({
      path: badan_hukum ? `${path}.badan_hukum` : path,
      discriminator: 'badan-hukum',
      message: `Badan hukum ${nama}: ${actual}; seharusnya badan hukum Indonesia (${negara}).`,
      help: 'Bekerja samalah dengan badan hukum Indonesia, atau lengkapi isian badan_hukum.',
      actual,
      expected: negara,
    });
  }
  if (lokasi !== negara) {
    const actual = lokasi ?? 'belum diisi';
    faults.push({
      path: lokasi ? `${path}.lokasi` : path,
      discriminator: 'lokasi',
      message: `Tempat kedudukan ${nama}: ${actual}; seharusnya di Indonesia (${negara}).`,
      help: 'Bekerja samalah dengan pihak yang berada di Indonesia, atau lengkapi isian lokasi.',
      actual,
      expected: negara,
    });
  }
  return faults;
};

/** Firms that work at an application: where they are, and of which country's law. */
export const pihakKetiga = defineRule({
  id: 'aplikasi/pihak-ketiga',
  title: 'Pihak ketiga yang mengerjakan aplikasi berada di Indonesia dan berbadan hukum Indonesia',
  subjects: ['aplikasi'],
  fields: ['riwayat'],
  indexes: [],
  parameters: z.strictObject({
    negara: z
      .string()
      .length(2)
      .meta({ description: 'Negara yang diminta bagi badan hukum dan tempat kedudukan pihak ketiga.' }),
    kegiatan: activitiesParameter,
  }),
  judgesEvents: () => true,
  check: ({ subject, parameter, isInForce }) => {
    const firms = activitiesOf(subject.riwayat, parameter.kegiatan, { isInForce }).flatMap(({ event, path }) =>
      (event.pihak_ketiga ?? []).map((firm, i) => ({ firm, path: `${path}.pihak_ketiga.${i}` })),
    );
    if (firms.length === 0) return notApplicable('Tidak ada pihak ketiga dalam kegiatan yang dikenai ketentuan ini.');
    return verdictOf(firms.flatMap(({ firm, path }) => faultsOf(firm, path, parameter.negara)));
  },
});
