import { beforeAll, describe, expect, test } from 'vitest';
import { landCommit } from '../../adapters/git-write.ts';
import { putusanText } from '../../adapters/putusan-file.ts';
import { gitLine } from '../../adapters/run-git.ts';
import { sha256 } from '../../adapters/sha256.ts';
import type { AuditCode } from '../../core/audit/faults.ts';
import { recoveryOf } from '../../core/audit/founding-draft.ts';
import { landingMessage } from '../../core/gate/landing-message.ts';
import { chainDigest, putusanPath } from '../../core/gate/putusan-chain.ts';
import { audit } from '../../testing/audit-mutations.ts';
import { decideOn, host } from '../../testing/decided.ts';
import { copyOf, foundingOptions, type SmallRepository, smallRepository } from '../../testing/founded.ts';
import { genesisIn, signed } from '../../testing/founders.ts';
import { makeKey } from '../../testing/keys.ts';
import { forceMain, putusanAt } from '../../testing/rewritten.ts';
import { officeFile } from '../../testing/small-register.ts';

const other = makeKey();

let founded: SmallRepository;
beforeAll(async () => {
  founded = await smallRepository();
  await founded.init(...foundingOptions);
  await founded.conclude('perdana.json', 'bupati', 'kepala-dinas');
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
