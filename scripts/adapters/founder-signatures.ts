import { type Founder, type FoundingPutusan, foundingText } from '../core/audit/founding.ts';
import { isSshSignatureGood } from './ssh-signature.ts';

/** Founders whose signature is good for a putusan, by the key that it names for them. */
export const goodFounders = async (putusan: FoundingPutusan): Promise<readonly Founder[]> => {
  const text = foundingText(putusan);
  const checked = await Promise.all(
    putusan.pendirian.pendiri.map(async (founder) => {
      const { kunci: key, tanda_tangan: signature } = founder;
      const check = { text, signature: signature ?? '', namespace: 'putusan@tata-kelola', key } as const;
      return signature !== undefined && (await isSshSignatureGood(check)) ? [founder] : [];
    }),
  );
  return checked.flat();
};
