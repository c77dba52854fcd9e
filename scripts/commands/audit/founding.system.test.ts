import { beforeAll, describe, expect, test } from 'vitest';
import { landCommit } from '../../adapters/git-write.ts';
import { putusanText } from '../../adapters/putusan-file.ts';
import { gitLine } from '../../adapters/run-git.ts';
import { sha256 } from '../../adapters/sha256.ts';
import type { AuditCode } from '../../core/audit/faults.ts';
import { type FoundingPutusan, foundingText, isFounding, withFounderSignatures } from '../../core/audit/founding.ts';
import { recoveryOf } from '../../core/audit/founding-draft.ts';
import { landingMessage } from '../../core/gate/landing-message.ts';
import { chainDigest, putusanPath } from '../../core/gate/putusan-chain.ts';
import { audit } from '../../testing/audit-mutations.ts';
import { decideOn, host } from '../../testing/decided.ts';
import {
  copyOf,
  founderKeys,
  foundingOptions,
  officeFile,
  type SmallRepository,
  smallRepository,
} from '../../testing/founded.ts';
import { makeKey, signWith, type TestKey } from '../../testing/keys.ts';
import { forceMain, putusanAt, recommit, treeWith } from '../../testing/rewritten.ts';

const other = makeKey();
const keyOf = (office: string): TestKey => founderKeys[office] ?? other;
const first = putusanPath('uji', 1);

let founded: SmallRepository;
beforeAll(async () => {
  founded = await smallRepository();
  await founded.init(...foundingOptions);
  await founded.conclude('perdana.json', 'bupati', 'kepala-dinas');
});

/** Signs as some founders would, each by its own key unless told otherwise. */
const signed = <P extends FoundingPutusan>(
  putusan: P,
  offices: readonly string[],
  keys: Readonly<Record<string, TestKey>> = {},
): P =>
  withFounderSignatures(
    putusan,
    new Map(
      offices.map((one) => [one, signWith(keys[one] ?? keyOf(one), 'putusan@tata-kelola', foundingText(putusan))]),
    ),
  );

const genesisIn = async ({ folder }: SmallRepository): Promise<FoundingPutusan> => {
  const putusan = await putusanAt(folder, 'main', first);
  if (!isFounding(putusan)) throw new Error('no genesis');
  return putusan;
};

/** Puts another genesis in place of the one that is there. */
const refounded = async (place: SmallRepository, putusan: FoundingPutusan): Promise<void> => {
  const tree = await treeWith(place.folder, 'main^{tree}', { [first]: putusanText(putusan) });
  await forceMain(place.folder, await recommit(place.folder, 'main', { tree }));
};

const founders = (
  putusan: FoundingPutusan,
  change: (one: FoundingPutusan['pendirian']['pendiri'][number]) => object,
) => ({
  ...putusan,
  pendirian: { ...putusan.pendirian, pendiri: putusan.pendirian.pendiri.map((one) => ({ ...one, ...change(one) })) },
});

type Refound = (putusan: FoundingPutusan) => FoundingPutusan;

describe('the genesis', () => {
  test.each<[string, AuditCode, Refound]>([
    [
      'signed by fewer founders than its threshold',
      'PENDIRI_KURANG',
      (one) =>
        founders(one, ({ jabatan, tanda_tangan = '' }) => ({
          tanda_tangan: jabatan === 'bupati' ? tanda_tangan : 'x',
        })),
    ],
    [
      'with a lower threshold than was signed',
      'PENDIRI_KURANG',
      (one) => ({ ...one, pendirian: { ...one.pendirian, ambang: 1 } }),
    ],
    [
      'C14: taken to another repository',
      'PENDIRI_KURANG',
      (one) => ({ ...one, pendirian: { ...one.pendirian, repositori: 'lain/register' } }),
    ],
    [
      'F01: signed by one founder for another',
      'PENDIRI_KURANG',
      (one) => signed(one, ['bupati', 'kepala-dinas'], { bupati: keyOf('kepala-dinas') }),
    ],
    [
      'F04: signed for another purpose',
      'PENDIRI_KURANG',
      (one) => founders(one, ({ jabatan }) => ({ tanda_tangan: signWith(keyOf(jabatan), 'git', foundingText(one)) })),
    ],
    [
      'of founders whose keys are not in the roster',
      'PENDIRI_TIDAK_TERDAFTAR',
      (one) =>
        signed(
          founders(one, ({ jabatan }) => (jabatan === 'bupati' ? { kunci: other.line } : {})),
          ['bupati', 'kepala-dinas'],
          { bupati: other },
        ),
    ],
    [
      'of one founder who signs twice',
      'PENDIRI_SAMA',
      (one) =>
        signed(
          {
            ...one,
            pendirian: { ...one.pendirian, pendiri: [...one.pendirian.pendiri, ...one.pendirian.pendiri.slice(0, 1)] },
          },
          ['bupati', 'kepala-dinas'],
        ),
    ],
    [
      'on another commit than it stands on',
      'PERDANA_TIDAK_UTUH',
      (one) => signed({ ...one, pendirian: { ...one.pendirian, dasar: 'f'.repeat(40) } }, ['bupati', 'kepala-dinas']),
    ],
    [
      'of another tree than stands there',
      'PERDANA_TIDAK_UTUH',
      (one) => signed({ ...one, pendirian: { ...one.pendirian, pohon: 'f'.repeat(40) } }, ['bupati', 'kepala-dinas']),
    ],
    [
      'of another regency than it stands in',
      'PUTUSAN_SALAH_TEMPAT',
      (one) => signed({ ...one, pendirian: { ...one.pendirian, daerah: 'lain' } }, ['bupati', 'kepala-dinas']),
    ],
  ])('%s', async (_, code, refound) => {
    const place = copyOf(founded);
    await refounded(place, refound(await genesisIn(place)));
    const { faults, status } = await audit(place.folder);
    expect(status).toBe(1);
    expect(faults.map((fault) => [fault.code, fault.commit])).toContainEqual([
      code,
      await gitLine(place.folder, ['rev-parse', 'main']),
    ]);
  });

  test('with more than itself', async () => {
    const place = copyOf(founded);
    const tree = await treeWith(place.folder, 'main^{tree}', host('selundup'));
    await forceMain(place.folder, await recommit(place.folder, 'main', { tree }));
    expect((await audit(place.folder)).faults.map(({ code }) => code)).toEqual(['PERDANA_TIDAK_UTUH']);
  });
});

describe('the recovery of a roster', () => {
  const gate = {
    'registry/uji/jabatan/gerbang.yaml': officeFile('gerbang', 'dinas', 'gerbang', undefined, other.line),
  };

  /** A recovery as somebody with all power over the repository would write it, with no check on the way. */
  const recovered = async (
    place: SmallRepository,
    files: Readonly<Record<string, string>>,
    offices: readonly string[],
  ) => {
    const { folder, git } = place;
    await git.checkout(['-q', '-B', 'pulih', 'main']);
    const head = await place.write(files, 'pulih');
    await git.checkout(['-q', 'main']);
    const [base, tree] = [
      await gitLine(folder, ['rev-parse', 'main']),
      await gitLine(folder, ['rev-parse', 'pulih^{tree}']),
    ];
    const genesis = await genesisIn(place);
    const names = (await gitLine(folder, ['ls-tree', '--name-only', 'main', 'registry/uji/putusan/'])).split('\n');
    const last = await putusanAt(folder, 'main', names.at(-1) ?? '');
    const putusan = signed(
      recoveryOf({
        at: '2026-11-10T01:00:00Z',
        daerah: 'uji',
        asal: 'contoh',
        repository: genesis.pendirian.repositori,
        founders: genesis.pendirian.pendiri,
        threshold: genesis.pendirian.ambang,
        keputusan: 'pendirian',
        base,
        tree,
        head,
        reason: 'Kunci gerbang hilang.',
        number: last.nomor + 1,
        previous: chainDigest(last, sha256),
        subjects: ['jabatan/gerbang'],
      }),
      offices,
    );
    const landing = { repository: folder, base, head, tree, path: putusanPath('uji', putusan.nomor) };
    const sha = await landCommit({
      ...landing,
      text: putusanText(putusan),
      message: landingMessage(putusan, 'uji'),
      at: putusan.waktu,
    });
    return forceMain(folder, sha);
  };

  test('by founders is no fault, and gives the gate a new key', async () => {
    const place = copyOf(founded);
    await recovered(place, gate, ['bupati', 'sekretaris-daerah']);
    await decideOn(place, { number: 2, files: host('antrean'), at: '2026-11-11T01:00:00Z' }, { key: other });
    expect(await audit(place.folder)).toMatchObject({ status: 0, putusan: 3, faults: [] });
    const old = await decideOn(place, { number: 3, files: host('lelang'), at: '2026-11-12T01:00:00Z' });
    expect((await audit(place.folder)).faults).toMatchObject([{ code: 'KUNCI_DICABUT', commit: old }]);
  });

  const revoking = { 'registry/uji/jabatan/bupati.yaml': officeFile('bupati', 'pemkab', 'bupati', 1, other.line) };
  test.each<[string, AuditCode, (place: SmallRepository) => Promise<string>]>([
    ['by too few founders', 'PENDIRI_KURANG', (place) => recovered(place, gate, ['bupati'])],
    [
      'that reaches beyond the roster',
      'PEMULIHAN_MELEBAR',
      (place) => recovered(place, { ...gate, ...host('selundup') }, ['bupati', 'kepala-dinas']),
    ],
    [
      'by a founder whose key was revoked',
      'PENDIRI_KURANG',
      async (place) => {
        await decideOn(place, { number: 2, files: revoking, at: '2026-11-02T01:00:00Z' });
        return recovered(place, gate, ['bupati', 'kepala-dinas']);
      },
    ],
  ])('%s', async (_, code, recover) => {
    const place = copyOf(founded);
    const commit = await recover(place);
    expect((await audit(place.folder)).faults.map((fault) => [fault.code, fault.commit])).toEqual([[code, commit]]);
  });
});
