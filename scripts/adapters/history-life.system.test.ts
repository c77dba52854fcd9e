import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical, type Json } from '../core/canonical.ts';
import { publicPart } from '../core/history/public-changes.ts';
import { type HistorySnapshot, historySnapshotSchema, type RecordChange } from '../core/history/snapshot.ts';
import { isJenis } from '../core/records/kinds.ts';
import { applied } from '../testing/applied-changes.ts';
import { lifeStream, randomLife } from '../testing/random-life.ts';
import { initRepository } from '../testing/repository.ts';
import { historyAt } from './history-snapshot.ts';
import { parseRecordFile } from './record-file.ts';
import { gitLine, runGit } from './run-git.ts';

type Values = Readonly<Record<string, unknown>>;

/** What a life tells that a record says in the end: 'tak terbaca' once a version could not be read, until it is new again. */
const replayed = (life: readonly RecordChange[]): Values | 'tak terbaca' | undefined =>
  life.reduce<Values | 'tak terbaca' | undefined>((value, { jenis, fields, takTerbaca }) => {
    if (jenis === 'dihapus') return undefined;
    if (takTerbaca) return 'tak terbaca';
    if (jenis === 'baru') return applied({}, fields);
    return typeof value === 'object' ? applied(value, fields) : value;
  }, undefined);

const recordsIn = (files: ReadonlyMap<string, string>): Map<string, string> =>
  new Map(
    [...files].flatMap(([path, text]): [string, string][] => {
      const [, daerah, jenis = '', name = ''] = path.split('/');
      return isJenis(jenis) ? [[`${daerah}/${jenis}/${name.replace('.yaml', '')}`, text]] : [];
    }),
  );

const isWhat = (text: string, place: string, told: ReturnType<typeof replayed>): boolean => {
  const { value } = parseRecordFile('a.yaml', Buffer.from(text));
  const jenis = place.split('/')[1] ?? '';
  if (told === 'tak terbaca' || !isJenis(jenis)) return told === 'tak terbaca';
  return canonical(told as Json) === canonical(publicPart(jenis, value as Values) as Json);
};

const chainOf = async (folder: string): Promise<string[]> =>
  (await gitLine(folder, ['rev-list', '--first-parent', '--reverse', 'main'])).split('\n');

/** Every commit of main as it came, each told from what was known at the one before. */
const grown = async (folder: string): Promise<HistorySnapshot | undefined> => {
  let known: HistorySnapshot | undefined;
  for (const commit of await chainOf(folder)) {
    await runGit(folder, ['update-ref', '--no-deref', 'HEAD', commit]);
    const found = await historyAt(folder, known, 'uji');
    // As the file would hold it.
    known = found && historySnapshotSchema.parse(JSON.parse(JSON.stringify(found)));
  }
  return known;
};

test('the history of any register is told whole, and the same whether it is read at once or as it grew', async () => {
  await fc.assert(
    fc.asyncProperty(randomLife, async ({ steps, files }) => {
      const folder = mkdtempSync(join(tmpdir(), 'tata-hidup-'));
      try {
        await initRepository(folder);
        await runGit(folder, ['fast-import', '--quiet'], { input: lifeStream(steps) });
        const whole = await historyAt(folder, undefined, 'uji');
        const rekaman = whole?.rekaman ?? {};
        const commits = Object.values(rekaman).flatMap((life) => life.map(({ commit }) => commit));
        expect(await chainOf(folder)).toEqual(expect.arrayContaining([...new Set(commits)]));
        const present = Object.entries(rekaman).filter(([, life]) => life.at(-1)?.jenis !== 'dihapus');
        const records = recordsIn(files);
        expect(present.map(([place]) => place).sort()).toEqual([...records.keys()].sort());
        for (const [place, life] of present)
          expect({ place, isWhat: isWhat(records.get(place) ?? '', place, replayed(life)) }).toEqual({
            place,
            isWhat: true,
          });
        await runGit(folder, ['checkout', '--quiet', '--detach', 'main']);
        expect(await grown(folder)).toEqual(whole);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }),
    { numRuns: 25 },
  );
});
