import { execFileSync } from 'node:child_process';
import { describe } from 'vitest';
import { gitLine, runGit } from '../../adapters/run-git.ts';
import { at, eachIsNamed, landed, type Mutations, next, path, resealed } from '../../testing/audit-mutations.ts';
import { commitOf, decideOn, host, judge, propose } from '../../testing/decided.ts';
import { fileAt, forceMain, recommit, treeWith } from '../../testing/rewritten.ts';
import { gateKey } from '../../testing/small-register.ts';

const mutations: Mutations = {
  'E10: a commit without a decision': [
    'TANPA_PUTUSAN',
    async ({ write }) => ({ commit: await write(host('diam'), 'diam-diam') }),
  ],
  'E10: a merge around the gate': [
    'TANPA_PUTUSAN',
    async (place) => {
      await propose(place, next);
      await place.git.raw('merge', '-q', '--no-ff', '-m', 'gabung', 'permohonan-6');
      return { commit: await gitLine(place.folder, ['rev-parse', 'HEAD']) };
    },
  ],
  'E10: the same, hidden behind replaced objects': [
    'TANPA_PUTUSAN',
    async ({ folder, write }, c) => {
      const commit = await write(host('diam'), 'diam-diam');
      await runGit(folder, ['replace', commit, at(c, 4)]);
      return { commit };
    },
  ],
  'F06: a commit that only Git itself has signed': [
    'TANPA_PUTUSAN',
    async ({ folder, git }) => {
      const sign = [
        '-c',
        'gpg.format=ssh',
        '-c',
        `user.signingkey=${gateKey.file}`,
        'commit',
        '-q',
        '-S',
        '--allow-empty',
        '-m',
        'bertanda tangan',
      ];
      await git.raw(...sign).catch(() => execFileSync('git', sign, { cwd: folder }));
      return { commit: await gitLine(folder, ['rev-parse', 'HEAD']) };
    },
  ],
  'more lands than was decided': [
    'POHON_BEDA',
    async ({ folder }, c) => {
      const tree = await treeWith(folder, `${at(c, 4)}^{tree}`, { 'registry/uji/subdomain/selundup.yaml': 'x' });
      const commit = await recommit(folder, at(c, 4), { tree });
      await forceMain(folder, commit);
      return { commit };
    },
  ],
  'less lands than was decided': [
    'POHON_BEDA',
    async ({ folder }, c) => {
      const tree = await treeWith(folder, `${at(c, 4)}^{tree}`, { 'registry/uji/subdomain/panen.yaml': null });
      const commit = await recommit(folder, at(c, 4), { tree });
      await forceMain(folder, commit);
      return { commit };
    },
  ],
  'a decision lands on another commit than it was made on': [
    'DASAR_BEDA',
    async (place) => {
      const stale = await judge(place, next, await propose(place, next));
      await decideOn(place, { ...next, number: 7, files: host('cepat') });
      const fresh = await judge(place, { ...next, number: 7 }, stale.permohonan?.kepala ?? '');
      return landed(place, commitOf(place, { ...fresh, permohonan: stale.permohonan }));
    },
  ],
  'another head is joined than was decided': [
    'KEPALA_BEDA',
    ({ folder }, c) => {
      const twin = recommit(folder, `${at(c, 4)}^2`);
      const made = async () => recommit(folder, at(c, 4), { parents: [at(c, 3), await twin] });
      return made().then(async (commit) => ({ commit: await forceMain(folder, commit) }));
    },
  ],
  'a vote is added to the decision': [
    'PUTUSAN_BEDA',
    (place, c) =>
      resealed(place, c, (text) =>
        text.replace(/"suara":\[\{/, '"suara":[{"jabatan":"bupati","cara":"suara","waktu":"2026-11-04T00:59:00Z"},{'),
      ),
  ],
  'a vote is added to the facts': [
    'FAKTA_BEDA',
    (place, c) => resealed(place, c, (text) => text.replace('"association":"NONE"', '"association":"OWNER"')),
  ],
  'a request that nobody approved is approved': [
    'PUTUSAN_BEDA',
    async (place) => {
      const head = await propose(place, next);
      const putusan = await judge(place, { ...next, refusal: 'Nama ini bukan nama pemohonnya.' }, head);
      const { penolakan: _, ...rest } = putusan;
      return landed(place, commitOf(place, { ...rest, jenis: 'disetujui' }));
    },
  ],
  'what was refused lands all the same': [
    'DITOLAK_TETAPI_MASUK',
    async ({ folder }, c) => {
      const [head, tree] = ['permohonan-3', 'permohonan-3^{tree}'];
      const text = await fileAt(folder, at(c, 2), path(3));
      const merged = await recommit(folder, at(c, 2), {
        tree: await treeWith(folder, tree, { [path(3)]: text }),
        parents: [at(c, 1), await gitLine(folder, ['rev-parse', head])],
      });
      await forceMain(folder, merged);
      return { commit: merged };
    },
  ],
};

describe('what lands: a fault is named with the commit that made it', () => eachIsNamed(mutations));
