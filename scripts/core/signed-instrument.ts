import type { RecordOf } from './records/kinds.ts';
import type { Signature } from './records/tanda-tangan.ts';

type Instrument = Pick<RecordOf<'keputusan'>, 'tanda_tangan' | 'asal'>;

/** The signature that is to be judged, or why none is: nobody must sign by computer, and a public source tells what it tells. */
export const signatureOf = ({ tanda_tangan, asal }: Instrument): Signature | string => {
  if (tanda_tangan === undefined) return 'Instrumen ini tidak tercatat ditandatangani secara elektronik.';
  return asal === 'publik'
    ? 'Instrumen ini tercatat dari sumber publik, yang tidak perlu menyebut unsur tanda tangannya.'
    : tanda_tangan;
};
