import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type Mutant, mutantsOf } from './mutant.ts';
import type { Said } from './worker.ts';

export interface Fate {
  readonly file: string;
  readonly mutant: Mutant;
  /** What noticed the fault; undefined for a survivor. */
  readonly noticed: string | undefined;
}

export interface Limits {
  /** Path or URL of the module that gives the judge of a file. */
  readonly judgeModule: string;
  /** A mutant that says nothing for so long runs without end. */
  readonly limitMs: number;
}

/** How much longer the tests may take that start processes. */
const SLOWER = 20;
/** Every worker was stopped when its mutant ran on; the next worker goes on after it. */
const WITHOUT_END = 'no end';

interface Ended {
  readonly fates: ReadonlyMap<number, string | null>;
  /** The mutant in work when the worker ended before its time, and why. */
  readonly stuck?: { readonly index: number; readonly why: string };
}

const runWorker = (file: string, from: number, { judgeModule, limitMs }: Limits): Promise<Ended> =>
  new Promise((done) => {
    const child: ChildProcess = fork(new URL('./worker.ts', import.meta.url), [file, judgeModule, String(from)], {
      execArgv: ['--no-warnings'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const fates = new Map<number, string | null>();
    let current = -1;
    let why = 'the process ended';
    let timer: NodeJS.Timeout | undefined;
    child.on('message', (said: Said) => {
      current = said.index;
      clearTimeout(timer);
      if (said.noticed !== undefined) fates.set(said.index, said.noticed);
      else
        timer = setTimeout(
          () => {
            why = WITHOUT_END;
            child.kill('SIGKILL');
          },
          limitMs * (said.isSlow ? SLOWER : 1),
        );
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      done(code === 0 ? { fates } : { fates, stuck: { index: current, why } });
    });
  });

/** What became of every mutant of a file. Throws when its tests do not pass as it stands. */
export const judgeFile = async (file: string, limits: Limits): Promise<readonly Fate[]> => {
  const mutants = mutantsOf(readFileSync(file, 'utf8'));
  const noticed = new Map<number, string | null>();
  for (let from = 0; ; ) {
    const { fates, stuck } = await runWorker(file, from, limits);
    const asItStands = fates.get(-1);
    if (asItStands !== null) throw new Error(`${file}: unchanged it does not pass (${asItStands ?? stuck?.why}).`);
    for (const [index, test] of fates) noticed.set(index, test);
    if (!stuck) break;
    if (stuck.why !== WITHOUT_END) throw new Error(`${file}: mutant ${stuck.index} ended the worker.`);
    noticed.set(stuck.index, WITHOUT_END);
    from = stuck.index + 1;
  }
  return mutants.map((mutant, i) => ({ file, mutant, noticed: noticed.get(i) ?? undefined }));
};
