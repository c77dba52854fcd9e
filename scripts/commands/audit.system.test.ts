import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { OperationalError } from '../adapters/operational-error.ts';
import { putusanText } from '../adapters/putusan-file.ts';
import { gitLine, runGit } from '../adapters/run-git.ts';
import type { AuditReport } from '../core/audit/audit.ts';
import type { AuditCode } from '../core/audit/faults.ts';
import { putusanPath, sealedText } from '../core/gate/putusan-chain.ts';
import { commitOf, decideOn, type Finished, finishedRepository, host, judge, propose } from '../testing/decided.ts';
import { copyOf, founderKeys, gateKey, officeFile, type SmallRepository, smallRepository } from '../testing/founded.ts';
import { makeKey, signWith } from '../testing/keys.ts';
import { fileAt, forceMain, putusanAt, recommit, replant, treeWith } from '../testing/rewritten.ts';
import { run } from './audit.ts';

type Said = AuditReport & { readonly status: number };

const audit = async (folder: string, ...args: string[]): Promise<Said> => {
  const out: string[] = [];
  const say = (text: string) => out.push(text);
  const io = { cwd: folder, today: '2026-11-22', now: '2026-11-22T03:00:00Z', env: {}, out: say, err: say };
  const status = await run(['--format', 'json', ...args], io);
  return { ...JSON.parse(out.join('')), status };
};

const path = (number: number) => putusanPath('uji', number);
const next = { files: host('baru'), number: 6, at: '2026-11-06T01:00:00Z' };
const other = makeKey();

let finished: Finished;
beforeAll(async () => {
  finished = await finishedRepository();
});

describe('a repository in order', () => {
  test('has no fault, and says since when', async () => {
    const report = await audit(finished.place.folder);
    expect(report).toMatchObject({ status: 0, putusan: 5, commits: 5, faults: [], notes: [] });
    expect(report.since).toEqual({ commit: finished.commits[0], putusan: 'putusan-000001' });
    expect(report.foundation).toMatchObject({ daerah: 'uji', threshold: 2, founders: { length: 3 } });
  });

  test('is verified from a clone, offline; the head of a refused request need not be in it', async () => {
    const clone = mkdtempSync(join(tmpdir(), 'tata-klon-'));
    await runGit(clone, ['clone', '-q', '--single-branch', '--no-local', finished.place.folder, '.']);
    await runGit(clone, ['remote', 'remove', 'origin']);
    const report = await audit(clone);
    expect(report).toMatchObject({ status: 0, faults: [] });
    expect(report.notes).toMatchObject([{ commit: finished.commits[2], putusan: 'putusan-000003' }]);
  });

  test('is not judged from half of it', async () => {
    const clone = mkdtempSync(join(tmpdir(), 'tata-klon-'));
    await runGit(clone, ['clone', '-q', '--depth', '2', `file://${finished.place.folder}`, '.']);
    await expect(audit(clone)).rejects.toThrow(OperationalError);
  });

  test('is told in words', async () => {
    const out: string[] = [];
    const say = (text: string) => out.push(text);
    const io = {
      cwd: finished.place.folder,
      today: '2026-11-22',
      now: '2026-11-22T03:00:00Z',
      env: {},
      out: say,
      err: say,
    };
    expect(await run([], io)).toBe(0);
    expect(out.join('')).toContain('main: 5 putusan dalam 5 commit, 0 kesalahan.\nBerlaku tanpa putus sejak');
    expect(out.join('')).toMatch(/bupati {2}SHA256:/);
  });

  test('a register that nobody founded is no fault', async () => {
    const { folder } = await smallRepository();
    expect(await audit(folder)).toMatchObject({ status: 0, faults: [], foundation: null, notes: { length: 1 } });
  });

  test.each([
    ['--format', 'xml'],
    ['--ref', 'tidak-ada'],
    ['--pernah', 'main'],
  ])('%s %s is not understood', async (...args) => {
    await expect(audit(finished.place.folder, ...args)).rejects.toThrow(OperationalError);
  });
});

interface Mutation {
  /** Commit that must be named; the arguments that the auditor gives. */
  readonly commit: string;
  readonly args?: readonly string[];
}

/** Changes a copy of the finished repository: `c` holds its commits, from the genesis on. */
type Mutate = (place: SmallRepository, c: readonly string[]) => Promise<Mutation>;

const at = (c: readonly string[], index: number): string => c[index] ?? '';
const landed = async (place: SmallRepository, sha: Promise<string>): Promise<Mutation> => {
  const commit = await sha;
  await forceMain(place.folder, commit);
  return { commit };
};

/** The last putusan, sealed anew with what a holder of the gate's key may alter. */
const resealed = async (
  { folder }: SmallRepository,
  c: readonly string[],
  edit: (text: string) => string,
): Promise<Mutation> => {
  const putusan = await putusanAt(folder, at(c, 3), path(4));
  const altered = JSON.parse(edit(JSON.stringify(putusan)));
  const segel = { jabatan: 'gerbang', isi: signWith(gateKey, 'putusan@tata-kelola', sealedText(altered)) };
  const tree = await treeWith(folder, `${at(c, 3)}^{tree}`, { [path(4)]: putusanText({ ...altered, segel }) });
  const commit = await recommit(folder, at(c, 3), { tree });
  await forceMain(folder, commit);
  return { commit };
};

const sealedOtherwise = async (
  place: SmallRepository,
  seal: (text: string) => { jabatan: string; isi: string },
): Promise<Mutation> => {
  const sha = await decideOn(place, next);
  const putusan = await putusanAt(place.folder, sha, path(6));
  const text = putusanText({ ...putusan, segel: seal(sealedText(putusan)) });
  const tree = await treeWith(place.folder, `${sha}^{tree}`, { [path(6)]: text });
  return landed(place, recommit(place.folder, sha, { tree }));
};

const gateOffice = (...more: string[]) => ({
  'registry/uji/jabatan/gerbang.yaml': `${officeFile('gerbang', 'dinas', 'gerbang', undefined, other.line)}${more.join('')}`,
});

const around = async ({ folder, git }: SmallRepository, message: string): Promise<Mutation> => {
  await git.add('.').commit(message, { '--allow-empty': null });
  return { commit: await gitLine(folder, ['rev-parse', 'HEAD']) };
};

const mutations: Readonly<Record<string, readonly [AuditCode, Mutate]>> = {
  'F05: a decision is dropped': [
    'NOMOR_LOMPAT',
    async ({ folder }, c) => {
      const [commit = ''] = await replant(folder, at(c, 1), c.slice(3), { [path(3)]: null });
      return { commit };
    },
  ],
  'F05: two decisions change places': [
    'NOMOR_LOMPAT',
    async ({ folder }, c) => {
      const [first = ''] = await replant(folder, at(c, 1), [at(c, 3)], { [path(3)]: null });
      await replant(folder, first, [at(c, 2), at(c, 4)]);
      return { commit: first };
    },
  ],
  'F05: a decision is rewritten': [
    'SEGEL_TIDAK_SAH',
    async ({ folder }, c) => {
      const text = (await fileAt(folder, at(c, 1), path(2))).replace('subdomain/antrean', 'subdomain/lain');
      const [commit = ''] = await replant(folder, at(c, 0), c.slice(1), { [path(2)]: text });
      return { commit };
    },
  ],
  'F05: a decision stands twice in one commit': [
    'PUTUSAN_GANDA',
    async ({ folder }, c) => {
      const text = await fileAt(folder, at(c, 4), path(5));
      const tree = await treeWith(folder, `${at(c, 4)}^{tree}`, { [path(5).replace('uji', 'lain')]: text });
      const commit = await recommit(folder, at(c, 4), { tree });
      await forceMain(folder, commit);
      return { commit };
    },
  ],
  'F05: a decision is brought a second time': [
    'NOMOR_LOMPAT',
    async (place) => {
      const text = await fileAt(place.folder, 'main', path(2));
      return { commit: await place.write({ [path(2).replace('uji', 'lain')]: text }, 'lagi') };
    },
  ],
  'F05: a decision stands in another regency': [
    'PUTUSAN_SALAH_TEMPAT',
    async ({ folder }, c) => {
      const text = await fileAt(folder, at(c, 4), path(5));
      const edits = { [path(5)]: null, [path(5).replace('000005', '000009')]: text };
      const commit = await recommit(folder, at(c, 4), { tree: await treeWith(folder, `${at(c, 4)}^{tree}`, edits) });
      await forceMain(folder, commit);
      return { commit };
    },
  ],
  'F05: a decision is edited later': [
    'PUTUSAN_DIUBAH',
    async ({ write, folder }) => ({
      commit: await write({ [path(3)]: `${await fileAt(folder, 'main', path(3))}# rapi\n` }, 'rapikan'),
    }),
  ],
  'F05: a decision is removed later': [
    'PUTUSAN_DIHAPUS',
    async (place) => {
      await place.git.rm(path(3));
      return around(place, 'bersihkan');
    },
  ],
  'F05: a decision is renamed later': [
    'PUTUSAN_DIHAPUS',
    async (place) => {
      await place.git.mv(path(5), path(6));
      return around(place, 'pindahkan');
    },
  ],
  'F05: a decision is no putusan': [
    'PUTUSAN_TAK_TERBACA',
    async ({ folder }, c) => {
      const tree = await treeWith(folder, `${at(c, 4)}^{tree}`, { [path(5)]: 'id: putusan-000005\n' });
      const commit = await recommit(folder, at(c, 4), { tree });
      await forceMain(folder, commit);
      return { commit };
    },
  ],
  'F05: the digest of the one before is altered': [
    'RANTAI_PUTUS',
    async (place) => ({
      commit: await decideOn(place, next, { putusan: (one) => ({ ...one, sebelumnya: 'f'.repeat(64) }) }),
    }),
  ],
  'F05: a number is skipped': [
    'NOMOR_LOMPAT',
    async (place) => ({
      commit: await decideOn(place, next, { putusan: (one) => ({ ...one, id: 'putusan-000007', nomor: 7 }) }),
    }),
  ],
  'F05: main is moved back by force': [
    'UJUNG_HILANG',
    async (place, c) => {
      await forceMain(place.folder, at(c, 3));
      await decideOn(place, next);
      return { commit: at(c, 4), args: ['--pernah', at(c, 3), '--pernah', at(c, 4)] };
    },
  ],
  'F02: a decision is dated before the last one': [
    'WAKTU_MUNDUR',
    async (place) => ({ commit: await decideOn(place, { ...next, at: '2026-11-04T22:00:00Z' }) }),
  ],
  'F02: a decision is sealed by a key that was revoked': [
    'KUNCI_DICABUT',
    async (place) => {
      await decideOn(place, { number: 6, files: gateOffice(), at: '2026-11-06T01:00:00Z' });
      return { commit: await decideOn(place, { ...next, number: 7, at: '2026-11-07T01:00:00Z' }) };
    },
  ],
  'F02: and dated, as a commit, to when the key was good': [
    'KUNCI_DICABUT',
    async (place) => {
      await decideOn(place, { number: 6, files: gateOffice(), at: '2026-11-06T01:00:00Z' });
      const sha = await decideOn(place, { ...next, number: 7, at: '2026-11-07T01:00:00Z' });
      return landed(place, recommit(place.folder, sha, { date: '1793000000 +0000' }));
    },
  ],
  'F02: the office of the gate is past its term': [
    'GERBANG_DI_LUAR_MASA',
    async (place) => {
      const files = gateOffice('berlaku:\n  sampai: 2026-11-08\n');
      await decideOn(place, { number: 6, files, at: '2026-11-06T01:00:00Z' });
      await decideOn(place, { number: 7, files: host('lagi'), at: '2026-11-08T10:00:00Z' }, { key: other });
      return {
        commit: await decideOn(place, { number: 8, files: host('nanti'), at: '2026-11-08T17:00:00Z' }, { key: other }),
      };
    },
  ],
  'a decision is sealed by a key that nobody knows': [
    'SEGEL_BUKAN_GERBANG',
    async (place) => ({ commit: await decideOn(place, next, { key: other }) }),
  ],
  'F01: a decision is sealed by the key of another office': [
    'SEGEL_BUKAN_GERBANG',
    async (place) => ({ commit: await decideOn(place, next, { key: founderKeys['kepala-dinas'] ?? other }) }),
  ],
  'F01: a good seal names another office': [
    'SEGEL_BUKAN_GERBANG',
    (place) =>
      sealedOtherwise(place, (text) => ({
        jabatan: 'kepala-dinas',
        isi: signWith(gateKey, 'putusan@tata-kelola', text),
      })),
  ],
  'F04: the seal was made for Git': [
    'SEGEL_TIDAK_SAH',
    (place) => sealedOtherwise(place, (text) => ({ jabatan: 'gerbang', isi: signWith(gateKey, 'git', text) })),
  ],
  'F04: the seal was made for a vote': [
    'SEGEL_TIDAK_SAH',
    (place) =>
      sealedOtherwise(place, (text) => ({ jabatan: 'gerbang', isi: signWith(gateKey, 'suara@tata-kelola', text) })),
  ],
  'C14: a decision on another repository': [
    'REPOSITORI_LAIN',
    (place, c) => resealed(place, c, (text) => text.replace('"repository":{"id":77,', '"repository":{"id":78,')),
  ],
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
  'an officer’s signature under a counted vote is not good': [
    'SUARA_TIDAK_SAH',
    (place, c) =>
      resealed(place, c, (text) => text.replace(/\\n-----END SSH SIGNATURE/, 'AAAA\\n-----END SSH SIGNATURE')),
  ],
  'a decision names another program': [
    'VERSI_BEDA',
    (place, c) => resealed(place, c, (text) => text.replace(/"versi":"[^"]+"/, '"versi":"0+0"')),
  ],
  'the register is founded a second time': [
    'PERDANA_GANDA',
    async (place, c) => {
      const putusan = await putusanAt(place.folder, at(c, 0), path(1));
      const again = { ...putusan, id: 'putusan-000006', nomor: 6 };
      return { commit: await place.write({ [path(6)]: putusanText(again) }, 'dirikan lagi') };
    },
  ],
  'the genesis is left out': [
    'TANPA_PERDANA',
    async ({ folder }, c) => {
      const [commit = ''] = await replant(folder, `${at(c, 0)}^`, c.slice(1), { [path(1)]: null });
      return { commit };
    },
  ],
};

describe('a fault is named with the commit that made it', () => {
  test.each(Object.entries(mutations))('%s', async (_, [code, mutate]) => {
    const place = copyOf(finished.place);
    const { commit, args = [] } = await mutate(place, finished.commits);
    const report = await audit(place.folder, ...args);
    expect(report.status).toBe(1);
    expect(report.faults.map((fault) => [fault.code, fault.commit])).toContainEqual([code, commit]);
    // Nothing before it is called a fault, and continuity does not reach behind it.
    expect(report.faults[0]?.commit).toBe(commit);
    expect(report.since?.commit).not.toBe(finished.commits[0]);
  });
});
