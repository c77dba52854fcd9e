import type { Subdomain } from '../records/subdomain.ts';

const places = {
  'pusat-data-dinas': 'pusat data Dinas',
  sewa: 'sewa',
  'server-sendiri': 'server sendiri',
  'layanan-pusat': 'layanan instansi pusat',
} as const satisfies Record<NonNullable<Subdomain['penempatan']>['cara'], string>;

/** Where a site is placed, in words. */
export const placeWord = (cara: keyof typeof places): string => places[cara];

/** Why a provision does not speak of a name that is used for this. */
export const otherUse = ({ penggunaan }: Pick<Subdomain, 'penggunaan'>): string =>
  `Ketentuan ini tidak menyangkut nama untuk ${penggunaan === 'lainnya' ? 'keperluan lain' : penggunaan.replaceAll('-', ' ')}.`;
