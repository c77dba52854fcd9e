import { join } from 'node:path';
import { rules } from '../../policies/rules/index.ts';
import { factsFrom } from '../adapters/gate-facts.ts';
import { openRepository } from '../adapters/git.ts';
import { landCommit } from '../adapters/git-write.ts';
import { putusanAddedBy } from '../adapters/landed-putusan.ts';
import { localForge } from '../adapters/local-forge.ts';
import { programVersionAt } from '../adapters/program-version.ts';
import { putusanText } from '../adapters/putusan-file.ts';
import { gitLine, runGit } from '../adapters/run-git.ts';
import { sealPutusan } from '../adapters/seal-putusan.ts';
import { sha256 } from '../adapters/sha256.ts';
import { signingOfficesAt } from '../adapters/signing-offices.ts';
import { verifyVote } from '../adapters/verify-vote.ts';
import { decide } from '../core/gate/decide.ts';
import type { Facts } from '../core/gate/facts.ts';
import type { Review } from '../core/gate/forge-facts.ts';
import { landingMessage } from '../core/gate/landing-message.ts';
import { chainDigest, putusanPath, type UnsealedPutusan } from '../core/gate/putusan-chain.ts';
import { putusanOf } from '../core/gate/putusan-of.ts';
import { scopesOf } from '../core/gate/simulate.ts';
import { signedText, statementOf } from '../core/gate/vote-statement.ts';
import { foundingOptions, type SmallRepository, smallRepository } from './founded.ts';
import { signWith, type TestKey } from './keys.ts';
import { accountOf, founderKeys, gateKey } from './small-register.ts';

type Office = keyof typeof accountOf;

export interface Asked {
  readonly files: Readonly<Record<string, string>>;
  readonly number: number;
  /** Instant of the decision. */
  readonly at: string;
  readonly by?: Office;
  /** Words of a refusal; without them it is approved. */
  readonly refusal?: string;
  /** Whether the vote is signed by the officer. */
  readonly isSigned?: boolean;
}

/** What a test may alter of a decision before it is sealed and lands. */
export interface Altered {
  readonly key?: TestKey;
  readonly putusan?: (putusan: UnsealedPutusan) => UnsealedPutusan;
}

export const name = 'contoh/register';
const target = 'refs/heads/main';
export const host = (id: string): Record<string, string> => ({
  [`registry/uji/subdomain/${id}.yaml`]: `id: ${id}\nhost: ${id}.contoh.example\npemilik: dinas-tani\npenggunaan: situs\nriwayat:\n  - jenis: baru\n    tanggal: 2026-11-02\nasal: contoh\n`,
});

const before = (at: string, seconds: number): string =>
  new Date(Date.parse(at) - seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');

const reviewOf = (asked: Asked, head: string): Review => ({
  id: asked.number * 10,
  account: { id: accountOf[asked.by ?? 'petugas-dinas'], type: 'User' },
  association: 'NONE',
  state: asked.refusal === undefined ? 'APPROVED' : 'CHANGES_REQUESTED',
  commit: head,
  at: before(asked.at, 60),
  dismissed: null,
  refusal: asked.refusal === undefined ? null : { ground: 'uji/1.1', reason: asked.refusal },
  signature: null,
});

/** Facts of a request on which one officer has given a vote. */
const factsOf = async (place: SmallRepository, asked: Asked, head: string): Promise<Facts> => {
  const repository = await openRepository(place.folder);
  if (!repository) throw new Error('no repository');
  const base = await gitLine(place.folder, ['rev-parse', target]);
  const local = await localForge({ repository, base, head, now: asked.at, name });
  const forge = {
    ...local,
    repository: { id: 77, name, target },
    request: { ...local.request, number: asked.number },
  };
  const given = { repository, base, head, rules, store: ':memory:' };
  const plain = await factsFrom({ ...given, forge });
  const scopes = scopesOf(decide(plain, sha256));
  const review = reviewOf(asked, head);
  const context = { repository: name, number: asked.number, target };
  const statement = statementOf(context, scopes);
  const key = founderKeys['kepala-dinas'] ?? gateKey;
  const signature = asked.isSigned
    ? await verifyVote({
        body: signedText(statement, signWith(key, 'suara@tata-kelola', statement)),
        account: review.account.id,
        at: review.at,
        context,
        offices: await signingOfficesAt(repository, base),
      })
    : null;
  const sightings = [{ commit: head, at: before(asked.at, 120), scopes }];
  return factsFrom({ ...given, forge: { ...forge, sightings, reviews: [{ ...review, signature }] } });
};

/** Proposes files on a branch of their own. */
export const propose = async (place: SmallRepository, { files, number }: Pick<Asked, 'files' | 'number'>) => {
  await place.git.checkout(['-q', '-B', `permohonan-${number}`, 'main']);
  const head = await place.write(files, `permohonan ${number}`);
  await place.git.checkout(['-q', 'main']);
  return head;
};

/** A putusan on a request, next in the chain, not sealed yet. */
export const judge = async (place: SmallRepository, asked: Asked, head: string): Promise<UnsealedPutusan> => {
  const facts = await factsOf(place, asked, head);
  const last = await putusanAddedBy(place.folder, facts.commits.base);
  if (!last) throw new Error('main ends with no putusan');
  return putusanOf({
    facts,
    decision: decide(facts, sha256),
    number: last.putusan.nomor + 1,
    previous: chainDigest(last.putusan, sha256),
    daerah: 'uji',
    version: await programVersionAt(place.folder, facts.commits.base),
  });
};

/** Seals a putusan and builds its commit on main, whatever it says. */
export const commitOf = async (
  place: SmallRepository,
  putusan: UnsealedPutusan,
  { key = gateKey, base = 'main' }: { readonly key?: TestKey; readonly base?: string } = {},
): Promise<string> => {
  const sealed = await sealPutusan(putusan, [{ id: 'gerbang', kunci: [key.line] }], key.file);
  const tip = await gitLine(place.folder, ['rev-parse', base]);
  const { permohonan, nomor, jenis, waktu } = putusan;
  const isRefused = jenis === 'ditolak';
  return landCommit({
    repository: place.folder,
    base: tip,
    head: isRefused ? null : (permohonan?.kepala ?? null),
    tree: isRefused ? await gitLine(place.folder, ['rev-parse', `${tip}^{tree}`]) : (permohonan?.pohon ?? ''),
    path: putusanPath('uji', nomor),
    text: putusanText(sealed),
    message: landingMessage(putusan, 'uji'),
    at: waktu,
  });
};

/** Proposes, decides, seals and lands; main is checked out afterwards. Returns the commit on main. */
export const decideOn = async (place: SmallRepository, asked: Asked, altered: Altered = {}): Promise<string> => {
  const head = await propose(place, asked);
  const judged = await judge(place, asked, head);
  const sha = await commitOf(place, altered.putusan?.(judged) ?? judged, { key: altered.key ?? gateKey });
  await runGit(place.folder, ['reset', '--quiet', '--hard', sha]);
  return sha;
};

/** Commits of the finished repository below, by what they decided. */
export interface Finished {
  readonly place: SmallRepository;
  readonly commits: readonly string[];
}

/** A repository with a genesis and four decisions: approved, refused, approved with a signed vote, approved. */
export const finishedRepository = async (): Promise<Finished> => {
  const place = await smallRepository();
  await place.init(...foundingOptions);
  await place.conclude('perdana.json', 'bupati', 'kepala-dinas');
  const genesis = await gitLine(place.folder, ['rev-parse', 'main']);
  const commits = [
    await decideOn(place, { number: 2, files: host('antrean'), at: '2026-11-02T01:00:00Z' }),
    await decideOn(place, {
      number: 3,
      files: host('lelang'),
      at: '2026-11-03T01:00:00Z',
      refusal: 'Nama ini bukan nama pemohonnya.',
    }),
    await decideOn(place, {
      number: 4,
      files: host('pasar'),
      at: '2026-11-04T01:00:00Z',
      by: 'kepala-dinas',
      isSigned: true,
    }),
    await decideOn(place, { number: 5, files: host('panen'), at: '2026-11-05T01:00:00Z' }),
  ];
  return { place, commits: [genesis, ...commits] };
};

export const pathOf = (place: SmallRepository, path: string): string => join(place.folder, path);
