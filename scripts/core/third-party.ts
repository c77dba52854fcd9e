import type { z } from 'zod';
import { countrySchema, type thirdPartySchema } from './records/negara.ts';
import type { Fault } from './rule.ts';

/** A firm that works for an agency. */
export type ThirdParty = z.infer<typeof thirdPartySchema>;

/** Parameter: the country of whose law a firm must be, and where it must be. */
export const seatParameter = countrySchema.meta({
  description: 'Negara yang diminta bagi badan hukum dan tempat kedudukannya (kode dua huruf).',
});

const seatWords: Record<string, string> = { 'tidak-berbadan-hukum': 'tidak berbadan hukum' };

/** What may be asked of a firm: of which country's law it is, and where it is. */
export const seatConditions = ['badan_hukum', 'lokasi'] as const;
type SeatCondition = (typeof seatConditions)[number];

const wordsFor = {
  badan_hukum: {
    discriminator: 'badan-hukum',
    what: 'Badan hukum',
    wanted: 'badan hukum Indonesia',
    help: 'Bekerja samalah dengan badan hukum Indonesia, atau lengkapi isian badan_hukum.',
  },
  lokasi: {
    discriminator: 'lokasi',
    what: 'Tempat kedudukan',
    wanted: 'di Indonesia',
    help: 'Bekerja samalah dengan pihak yang berada di Indonesia, atau lengkapi isian lokasi.',
  },
} as const satisfies Record<SeatCondition, object>;

interface Demand {
  /** Country as two capital letters. */
  readonly negara: string;
  readonly conditions: readonly SeatCondition[];
  /** Whether a record that leaves the fact out is left to a person: silence shows no breach. */
  readonly isSilenceReviewed: boolean;
}

/** What is wrong with the seat of one firm; each condition is a demand by itself. */
export const seatFaults = (
  firm: ThirdParty,
  path: string,
  { negara, conditions, isSilenceReviewed }: Demand,
): Fault[] =>
  conditions.flatMap((condition): Fault[] => {
    const stated = firm[condition];
    if (stated === negara) return [];
    const { discriminator, what, wanted, help } = wordsFor[condition];
    const actual = stated === undefined ? 'belum diisi' : (seatWords[stated] ?? stated);
    return [
      {
        path: stated === undefined ? path : `${path}.${condition}`,
        discriminator,
        message: `${what} ${firm.nama}: ${actual}; seharusnya ${wanted} (${negara}).`,
        help,
        actual,
        expected: negara,
        ...(stated === undefined && isSilenceReviewed ? { review: true } : {}),
      },
    ];
  });
