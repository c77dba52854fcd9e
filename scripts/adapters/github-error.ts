import { OperationalError } from './operational-error.ts';

/** What the forge would not or could not do; the status tells a writer that a thing is already so. */
export class ForgeError extends OperationalError {
  /** Status of the answer; null where none arrived whole. */
  readonly status: number | null;

  constructor(status: number | null, message: string, advice: string) {
    super(message, advice);
    this.status = status;
  }
}

const AGAIN = 'Jalankan lagi beberapa saat kemudian; yang sudah tertulis tidak akan ditulis dua kali.';
const RIGHTS =
  'Periksa izin token (TATA_TOKEN_BACA, TATA_TOKEN_TULIS) dan pemasangan App; daftarnya di CONTRIBUTING.md, bagian "Running the gate".';

const told: Readonly<Record<number, readonly [message: string, advice: string]>> = {
  401: ['Forge tidak mengenali token ini', 'Token mungkin sudah lewat masa berlakunya. Buat yang baru, lalu ulangi.'],
  403: ['Token ini tidak diizinkan', RIGHTS],
  404: ['Yang diminta tidak ada di forge, atau tidak boleh dilihat token ini', `Periksa TATA_REPOSITORI. ${RIGHTS}`],
  429: ['Forge membatasi jumlah permintaan untuk sementara', AGAIN],
};

const down = ['Forge sedang terganggu', AGAIN] as const;
const refused = ['Forge menolak isi permintaan ini', 'Muat ulang permohonan, lalu ulangi.'] as const;
const unreachable = [
  'Forge tidak dapat dihubungi, atau jawabannya terlalu lama',
  'Periksa jaringan dan TATA_FORGE, lalu ulangi.',
] as const;

const isLimit = (error: Error): boolean => /rate limit/i.test(error.message);

const statusOf = (error: Error): number | null => {
  const hasAnswer = 'response' in error && error.response !== undefined;
  return hasAnswer && 'status' in error && typeof error.status === 'number' ? error.status : null;
};

/** An error of the client in words for people; neither token nor answer stands in it. */
export const forgeErrorOf = (route: string, error: unknown): ForgeError => {
  if (!(error instanceof Error)) throw error;
  const status = statusOf(error);
  // A fault of our own is no fault of the forge.
  if (status === null && !('request' in error) && error.name !== 'TimeoutError') throw error;
  const known = status === 403 && isLimit(error) ? 429 : status;
  const [message, advice] = known === null ? unreachable : (told[known] ?? (known >= 500 ? down : refused));
  return new ForgeError(known, `${message} (${route}${status === null ? '' : `, ${status}`}).`, advice);
};

/** An answer that is not whole, or not of the shape that it should have. */
export const incomplete = (route: string, what: string): ForgeError =>
  new ForgeError(null, `Jawaban forge belum utuh: ${what} (${route}).`, AGAIN);
