import { type Place, shapeFinding } from '../check-schema.ts';
import type { Finding } from '../finding.ts';
import type { Comparison } from './comparison.ts';
import { type DaerahPolicy, provisionsOf } from './policies.ts';

/** Provisions of regencies known here that are not stated, and matters named twice. */
export const comparisonFindings = (
  comparison: Comparison,
  daerah: ReadonlyMap<string, DaerahPolicy>,
  place: Place,
): Finding[] => {
  const stated = new Map(
    [...daerah].map(([name, policy]) => [name, new Set(provisionsOf(policy).map(({ id }) => id))]),
  );
  const say = (path: string, code: string, message: string, help: string): Finding =>
    shapeFinding(place, { path, code, message, help, discriminator: code });
  const matters = comparison.kelompok.flatMap(({ pokok }, k) =>
    pokok.map((matter, p) => ({ matter, path: `kelompok.${k}.pokok.${p}` })),
  );
  const seen = new Set<string>();
  return matters.flatMap(({ matter, path }) => {
    const again = seen.has(matter.id);
    seen.add(matter.id);
    return [
      ...(again
        ? [say(`${path}.id`, 'perbandingan-ganda', `Pokok "${matter.id}" disebut dua kali.`, 'Sebut sekali saja.')]
        : []),
      ...Object.entries(matter.daerah).flatMap(([name, said]) =>
        said === 'diam'
          ? []
          : said.flatMap((provision, i) =>
              !stated.has(name) || stated.get(name)?.has(provision)
                ? []
                : [
                    say(
                      `${path}.daerah.${name}.${i}`,
                      'perbandingan-ketentuan',
                      `Ketentuan "${provision}" tidak dinyatakan di kebijakan ${name}.`,
                      'Sebut ketentuan yang ada di berkas pasal daerah itu.',
                    ),
                  ],
            ),
      ),
    ];
  });
};
