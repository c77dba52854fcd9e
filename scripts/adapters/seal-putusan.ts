import { z } from 'zod';
import { sealedText, type UnsealedPutusan, withSeal } from '../core/gate/putusan-chain.ts';
import type { Putusan } from '../core/records/putusan.ts';
import { OperationalError } from './operational-error.ts';
import { publicKeyIn, signSsh } from './ssh-signature.ts';

/** An office that may seal: the gate of a regency, by the roster of the base. */
export interface GateOffice {
  readonly id: string;
  readonly kunci: readonly string[];
}

/** Puts the gate's seal under a putusan with a private key that one of the gate's offices lists. */
export const sealPutusan = async (
  unsealed: UnsealedPutusan,
  offices: readonly GateOffice[],
  keyFile: string,
): Promise<Putusan> => {
  const key = await publicKeyIn(keyFile);
  const office = offices.find(({ kunci }) => kunci.includes(key));
  if (!office)
    throw new OperationalError(
      'Kunci gerbang tidak tercantum pada jabatan gerbang daerah ini.',
      'Cantumkan kunci publiknya pada jabatan berperan gerbang lewat permohonan, atau pakai kunci yang sudah tercantum.',
    );
  const isi = await signSsh(sealedText(unsealed), 'putusan@tata-kelola', keyFile);
  try {
    return withSeal(unsealed, { jabatan: office.id, isi });
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    throw new OperationalError(
      `${unsealed.id} tidak dapat ditulis: ${error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}.`,
      'Sampaikan keterangan ini kepada pemelihara program; permohonannya tetap seperti semula.',
    );
  }
};
