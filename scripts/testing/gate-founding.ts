import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { run as runInit } from '../commands/init.ts';
import type { Jabatan } from '../core/records/jabatan.ts';
import { makeKey, signWith } from './keys.ts';
import { registerRepository } from './repository.ts';

const founders = ['bupati', 'sekretaris-daerah', 'kepala-dinas'];

/** An office as a file holds it. */
export const readOffice = (path: string): Jabatan => load(readFileSync(path, 'utf8')) as Jabatan;

/** Gives an office a key, as its record would. */
const withKey = (folder: string, daerah: string, office: string, line: string): void => {
  const path = join(folder, 'registry', daerah, 'jabatan', `${office}.yaml`);
  const { kunci: _, ...rest } = readOffice(path);
  writeFileSync(path, JSON.stringify({ ...rest, kunci: [line] }));
};

/** The register of a regency with its law, some files left out or altered, founded by three officers with keys of this run. */
export const foundedRegister = async (
  daerah: string,
  changes: Readonly<Record<string, string | null>>,
  now: string,
) => {
  const { folder, git } = await registerRepository(daerah);
  const gate = makeKey();
  const keys = new Map(founders.map((office) => [office, makeKey()]));
  withKey(folder, daerah, 'gerbang', gate.line);
  for (const [office, { line }] of keys) withKey(folder, daerah, office, line);
  const founding = `registry/${daerah}/keputusan/contoh-pendirian.yaml`;
  const decree = {
    id: 'contoh-pendirian',
    jenis: 'keputusan-bupati',
    nomor: 'CONTOH/KEPBUP/900/2026',
    tanggal: '2026-01-05',
    penandatangan: 'bupati',
    tentang: 'Pendirian register (contoh)',
    asal: 'contoh',
  };
  for (const [path, text] of Object.entries({
    [founding]: JSON.stringify(decree),
    '.gitignore': '.tata/\n',
    ...changes,
  })) {
    const file = join(folder, path);
    if (text === null) rmSync(file);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  rmSync(join(folder, 'registry', daerah, 'putusan'), { recursive: true, force: true });
  rmSync(join(folder, 'registry', daerah, 'keberatan'), { recursive: true, force: true });
  await git.add('.').commit('register');
  const out = mkdtempSync(join(tmpdir(), 'tata-perdana-'));
  const said: string[] = [];
  const say = (text: string) => said.push(text);
  const init = async (...args: string[]) => {
    const status = await runInit(args, { cwd: folder, today: now.slice(0, 10), now, env: {}, out: say, err: say });
    if (status !== 0) throw new Error(`tata init: ${said.join('')}`);
  };
  for (const [office, { line }] of keys) writeFileSync(join(out, `${office}.pub`), `${line}\n`);
  const naskah = join(out, 'perdana.json');
  await init(
    ...founders.flatMap((office) => ['--pendiri', `${office}=${join(out, `${office}.pub`)}`]),
    ...['--ambang', '2', '--daerah', daerah, '--keputusan', 'contoh-pendirian', '--repositori', 'kabupaten/register'],
    ...['--naskah', naskah],
  );
  const text = readFileSync(naskah, 'utf8');
  for (const [office, key] of keys)
    writeFileSync(join(out, `${office}.sig`), signWith(key, 'putusan@tata-kelola', text));
  const signatures = founders.flatMap((office) => ['--tanda-tangan', `${office}=${join(out, `${office}.sig`)}`]);
  await init('--naskah', naskah, ...signatures, '--apply');
  rmSync(out, { recursive: true });
  return { folder, gate, keys };
};
