import { canonical, type Json } from '../canonical.ts';
import type { UnsealedPutusan } from '../gate/putusan-chain.ts';
import type { Putusan } from '../records/putusan.ts';
import { accountsOf, type SigningRoster } from './signing-roster.ts';

type Founding = NonNullable<Putusan['pendirian']>;
export type Founder = Founding['pendiri'][number];

/** A putusan that founders sign instead of the gate: the first of a register, or the recovery of its roster. */
export type FoundingPutusan = UnsealedPutusan & { readonly pendirian: Founding };

export const isFounding = (putusan: UnsealedPutusan): putusan is FoundingPutusan => putusan.pendirian !== undefined;

/** What founders sign, byte for byte: the whole putusan without anybody's signature. */
export const foundingText = (putusan: FoundingPutusan): string => {
  const { segel: _, ...rest } = putusan as FoundingPutusan & Pick<Putusan, 'segel'>;
  const pendiri = putusan.pendirian.pendiri.map(({ jabatan, kunci }) => ({ jabatan, kunci }));
  return `${canonical({ ...rest, pendirian: { ...putusan.pendirian, pendiri } } as unknown as Json)}\n`;
};

/** The putusan with signatures by office. */
export const withFounderSignatures = <P extends FoundingPutusan>(
  putusan: P,
  signatures: ReadonlyMap<string, string>,
): P => ({
  ...putusan,
  pendirian: {
    ...putusan.pendirian,
    pendiri: putusan.pendirian.pendiri.map((founder) => {
      const tanda_tangan = signatures.get(founder.jabatan);
      return tanda_tangan === undefined ? founder : { ...founder, tanda_tangan };
    }),
  },
});

/** Founders whose office the roster does not hold with that key. */
export const strangersAmong = (founders: readonly Founder[], roster: SigningRoster | undefined): readonly Founder[] =>
  founders.filter(
    ({ jabatan, kunci }) => !roster?.offices.some((office) => office.id === jabatan && office.kunci?.includes(kunci)),
  );

/** Whether two founders are one person: by key, by office, or by an account that both offices list. */
export const areDistinct = (founders: readonly Founder[], roster: SigningRoster | undefined): boolean => {
  const accounts = founders.flatMap(({ jabatan }) => {
    const office = roster?.offices.find(({ id }) => id === jabatan);
    return office ? [...new Set(accountsOf(office))] : [];
  });
  const lists = [accounts, founders.map(({ kunci }) => kunci), founders.map(({ jabatan }) => jabatan)];
  return lists.every((list) => new Set<unknown>(list).size === list.length);
};

/**
 * Founders of the genesis who may still recover a roster. A key that an approved change took from its office is revoked;
 * where no office of the regency can be read any more, the roster is lost and every founder may.
 */
export const standingFounders = (
  founders: readonly Founder[],
  roster: SigningRoster | undefined,
): readonly Founder[] => {
  if (roster === undefined || roster.offices.length === 0) return founders;
  const strangers = new Set(strangersAmong(founders, roster));
  return founders.filter((founder) => !strangers.has(founder));
};

const rosterPath = /^registry\/([^/]+)\/(?:jabatan\/|lembaga\/|keputusan\/|daerah\.yaml$)/;

/** Paths that a recovery has no power over: everything but the roster of its regency and the decrees it rests on. */
export const beyondRecovery = (paths: readonly string[], daerah: string): readonly string[] =>
  paths.filter((path) => rosterPath.exec(path)?.[1] !== daerah);
