import { OperationalError } from './operational-error.ts';
import { type ProgramResult, type ProgramSettings, runProgram } from './run-program.ts';

/**
 * Git started for itself: what the user's shell or a hook has set is left aside, no hook and no watcher runs, and neither replaced objects
 * nor grafts change what a commit says.
 */
const environment: Readonly<Record<string, string | undefined>> = {
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_INDEX_FILE: undefined,
  GIT_OBJECT_DIRECTORY: undefined,
  GIT_ALTERNATE_OBJECT_DIRECTORIES: undefined,
  GIT_COMMON_DIR: undefined,
  GIT_NAMESPACE: undefined,
  GIT_PREFIX: undefined,
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: '/dev/null',
  GIT_OPTIONAL_LOCKS: '0',
};

const configuration = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'i18n.commitEncoding=UTF-8',
  'core.quotePath=false',
  // The first line of what Git says is passed on: a hint must not stand in its place.
  'advice.graftFileDeprecated=false',
  // What strangers wrote is brought here only where Git itself would write it.
  'fetch.fsckObjects=true',
];
const settings = configuration.flatMap((one) => ['-c', one]);

/**
 * Runs Git where input must be handed in, bytes come back, or a refusal must be read: the library takes none and drops what
 * a refused command printed.
 */
export const tryGit = (folder: string, args: readonly string[], more: ProgramSettings = {}): Promise<ProgramResult> =>
  runProgram('git', [...settings, ...args], { ...more, cwd: folder, env: { ...environment, ...more.env } });

/** The same, where anything but success stops the command. */
export const runGit = async (folder: string, args: readonly string[], more: ProgramSettings = {}): Promise<Buffer> => {
  const { code, out, err } = await tryGit(folder, args, more);
  if (code === 0) return out;
  const [reason = ''] = err.trim().split('\n');
  throw new OperationalError(
    `Git tidak dapat menjalankan "${args[0]}": ${reason}`,
    'Periksa repositorinya dengan "git status" dan "git fsck", lalu coba lagi.',
  );
};

/** The one line that a command of Git answers with. */
export const gitLine = async (folder: string, args: readonly string[], more?: ProgramSettings): Promise<string> =>
  (await runGit(folder, args, more)).toString('utf8').trimEnd();
