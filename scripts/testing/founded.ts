import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type SimpleGit, simpleGit } from 'simple-git';
import { run } from '../commands/init.ts';
import { signWith, type TestKey } from './keys.ts';
import { initRepository } from './repository.ts';
import { founderKeys, gateKey, smallRegister } from './small-register.ts';

export const foundedAt = '2026-11-01T01:00:00Z';

export interface SmallRepository {
  readonly folder: string;
  readonly git: SimpleGit;
  readonly write: (files: Readonly<Record<string, string>>, message: string) => Promise<string>;
  /** `tata init`: its status, and all that it said. */
  readonly init: (...args: string[]) => Promise<{ readonly status: number; readonly out: string }>;
  /** Writes the signature of a founder's key over a file, and gives `JABATAN=FILE`. */
  readonly sign: (office: string, file: string, key?: TestKey, namespace?: string) => string;
  /** Signs and concludes a text that founders sign, moving main. */
  readonly conclude: (file: string, ...offices: string[]) => Promise<void>;
}

/** Hands for a repository in a folder. */
const handsOn = (folder: string, git: SimpleGit): SmallRepository => {
  const write: SmallRepository['write'] = async (files, message) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    await git.add('.').commit(message);
    return (await git.revparse(['HEAD'])).trim();
  };
  const init: SmallRepository['init'] = async (...args) => {
    const out: string[] = [];
    const say = (text: string) => out.push(text);
    const io = { cwd: folder, today: foundedAt.slice(0, 10), now: foundedAt, env: {}, out: say, err: say };
    return { status: await run(args, io), out: out.join('') };
  };
  const sign: SmallRepository['sign'] = (
    office,
    file,
    key = founderKeys[office] ?? gateKey,
    namespace = 'putusan@tata-kelola',
  ) => {
    writeFileSync(join(folder, `${office}.sig`), signWith(key, namespace, readFileSync(join(folder, file), 'utf8')));
    return `${office}=${office}.sig`;
  };
  const conclude: SmallRepository['conclude'] = async (file, ...offices) => {
    await init('--naskah', file, ...offices.flatMap((office) => ['--tanda-tangan', sign(office, file)]), '--apply');
  };
  return { folder, git, write, init, sign, conclude };
};

/** A repository with the small register committed, not founded yet. */
export const smallRepository = async (): Promise<SmallRepository> => {
  const folder = mkdtempSync(join(tmpdir(), 'tata-dirikan-'));
  const git = await initRepository(folder);
  await git.addConfig('user.email', '5+petugas@users.noreply.github.com');
  const place = handsOn(folder, git);
  await place.write(smallRegister, 'register');
  for (const [office, key] of Object.entries(founderKeys))
    writeFileSync(join(folder, `${office}.pub`), `${key.line}\n`);
  return place;
};

/** A repository of its own with everything that another has. */
export const copyOf = ({ folder }: SmallRepository): SmallRepository => {
  const copy = mkdtempSync(join(tmpdir(), 'tata-salinan-'));
  cpSync(folder, copy, { recursive: true });
  return handsOn(copy, simpleGit({ baseDir: copy }));
};

/** Options of `tata init` that found the small register with two of three founders. */
export const foundingOptions = [
  ...Object.keys(founderKeys).flatMap((office) => ['--pendiri', `${office}=${office}.pub`]),
  ...['--ambang', '2', '--daerah', 'uji', '--keputusan', 'pendirian', '--repositori', 'contoh/register'],
  ...['--naskah', 'perdana.json'],
];
