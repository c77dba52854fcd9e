import { type FoundingPutusan, foundingText, isFounding, withFounderSignatures } from '../core/audit/founding.ts';
import { putusanPath } from '../core/gate/putusan-chain.ts';
import type { SmallRepository } from './founded.ts';
import { signWith, type TestKey } from './keys.ts';
import { putusanAt } from './rewritten.ts';
import { founderKeys, gateKey } from './small-register.ts';

/** The key of a founder of the small register. */
export const keyOf = (office: string): TestKey => founderKeys[office] ?? gateKey;
export const first = putusanPath('uji', 1);

/** Signs as some founders would, each by its own key unless told otherwise. */
export const signed = <P extends FoundingPutusan>(
  putusan: P,
  offices: readonly string[],
  keys: Readonly<Record<string, TestKey>> = {},
): P =>
  withFounderSignatures(
    putusan,
    new Map(
      offices.map((one) => [one, signWith(keys[one] ?? keyOf(one), 'putusan@tata-kelola', foundingText(putusan))]),
    ),
  );

/** The genesis that main holds. */
export const genesisIn = async ({ folder }: SmallRepository): Promise<FoundingPutusan> => {
  const putusan = await putusanAt(folder, 'main', first);
  if (!isFounding(putusan)) throw new Error('no genesis');
  return putusan;
};
