import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rules } from '../../policies/rules/index.ts';
import type { Facts } from '../core/gate/facts.ts';
import { type GateRepository, gateRepository } from '../testing/gate-repository.ts';
import { checkAgainst } from './check-register.ts';

/** The gate judges only what a change reaches; `tata check --base` judges everything. Both must find the same. */
let place: GateRepository;
let files: readonly string[];
const store = () => join(place.folder, '.tata/uji.sqlite');

beforeAll(async () => {
  place = await gateRepository('badung', 'buleleng', 'kubu-raya');
  files = globSync('registry/*/*/*.{yaml,md}', { cwd: place.folder }).sort();
});
afterAll(() => place.remove());

/** Numbers that are always the same for a seed. */
const numbers = (seed: number) => {
  let state = seed * 2654435761 + 1;
  return (below: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) | 0;
    return (state >>> 3) % below;
  };
};

const read = (file: string) => readFileSync(join(place.folder, file), 'utf8');

/** One thing that somebody may do to a file: take it away, rename it, copy it, drop or swap some of its lines. */
const mutate = (pick: (below: number) => number): Record<string, string | null> => {
  const file = files[pick(files.length)] ?? '';
  const text = read(file);
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const ending = file.slice(file.lastIndexOf('.'));
  const id = file.slice(folder.length, -ending.length);
  const named = (name: string) => ({ [`${folder}${name}${ending}`]: text.replace(`id: ${id}\n`, `id: ${name}\n`) });
  const lines = text.split('\n');
  const at = 2 + pick(Math.max(1, lines.length - 3));
  const peer = files.filter((other) => other.startsWith(folder))[pick(3)] ?? file;
  switch (pick(6)) {
    case 0:
      return { [file]: null };
    case 1:
      return { [file]: null, ...named(`contoh-baru-${pick(9)}`) };
    case 2:
      return named(`contoh-salinan-${pick(9)}`);
    case 3:
      return { [file]: lines.toSpliced(at, 1).join('\n') };
    case 4:
      return { [file]: lines.with(at, read(peer).split('\n')[at] ?? '').join('\n') };
    default:
      return {
        [file]: text
          .replace(/2026-(\d\d)-(\d\d)/, `2026-0${1 + pick(9)}-$2`)
          .replace(/^pemilik: .*$/m, 'pemilik: setda'),
      };
  }
};

const told = (findings: readonly { key: string; level: string; introduced?: boolean }[]) =>
  findings
    .filter(({ level, introduced }) => introduced !== false && ['galat', 'perlu-telaah'].includes(level))
    .map(({ key }) => key)
    // Two names that differ only in case cannot be told in a tree by themselves; see tree-layout.ts.
    .filter((key) => !key.includes('|skema/id-bertabrakan|'))
    .sort();

const peer = async (branch: string) => {
  await place.git.checkout(['-q', branch]);
  try {
    const folders = { cwd: place.folder, registry: 'registry', policies: 'policies' };
    const { findings } = await checkAgainst('main', folders, '2026-11-22', rules);
    return told(findings);
  } finally {
    await place.git.checkout(['-q', 'main']);
  }
};

test('what the gate finds is what a check of everything finds', async () => {
  let found = 0;
  for (let seed = 1; seed <= 40; seed++) {
    const pick = numbers(seed);
    const change = Object.assign({}, ...Array.from({ length: 1 + pick(4) }, () => mutate(pick)));
    const branch = `ubah-${seed}`;
    if (Object.entries(change).every(([file, text]) => files.includes(file) && text === read(file))) continue;
    await place.propose(branch, change);
    const facts: Facts = await place.facts(branch, store());
    const gate = told(facts.findings);
    found += gate.length;
    expect([seed, Object.keys(change), gate]).toEqual([seed, Object.keys(change), await peer(branch)]);
  }
  // A run in which nothing was ever found would prove nothing.
  expect(found).toBeGreaterThan(20);
  rmSync(store());
});
