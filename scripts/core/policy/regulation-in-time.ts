import type { Provision } from './article.ts';
import type { Regulation } from './regulation.ts';
import { dayBefore } from './setting-in-time.ts';

/**
 * A provision with the days on which each version really holds: the next version ends it, and the end of its regulation
 * ends them all. What is written stays as it is where nothing ends earlier.
 */
export const heldVersions = (regulation: Pick<Regulation, 'berlaku'>, provision: Provision): Provision => {
  const { versi } = provision;
  const ends = versi.map(({ sampai }, v) => {
    const next = versi[v + 1];
    return [sampai, next && dayBefore(next.sejak), regulation.berlaku.sampai]
      .filter((end) => end !== undefined)
      .sort()[0];
  });
  if (ends.every((end, v) => end === versi[v]?.sampai)) return provision;
  return {
    ...provision,
    versi: versi.map((version, v) => {
      const sampai = ends[v];
      return sampai === undefined ? version : { ...version, sampai };
    }),
  };
};

/** Whether a regulation is the one that another names as repealed: by its id, or by kind, number and year. */
export const isRepealed = ({ id, jenis, nomor, tahun }: Regulation, named: string): boolean =>
  named === id || (named.startsWith(jenis) && new RegExp(`\\bNomor ${nomor} Tahun ${tahun}\\b`).test(named));
