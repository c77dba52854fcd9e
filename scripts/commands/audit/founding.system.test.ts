import { beforeAll, describe, expect, test } from 'vitest';
import { putusanText } from '../../adapters/putusan-file.ts';
import { gitLine } from '../../adapters/run-git.ts';
import type { AuditCode } from '../../core/audit/faults.ts';
import { type FoundingPutusan, foundingText } from '../../core/audit/founding.ts';
import { audit } from '../../testing/audit-mutations.ts';
import { host } from '../../testing/decided.ts';
import { copyOf, foundingOptions, type SmallRepository, smallRepository } from '../../testing/founded.ts';
import { first, genesisIn, keyOf, signed } from '../../testing/founders.ts';
import { makeKey, signWith } from '../../testing/keys.ts';
import { forceMain, recommit, treeWith } from '../../testing/rewritten.ts';

const other = makeKey();

let founded: SmallRepository;
beforeAll(async () => {
  founded = await smallRepository();
  await founded.init(...foundingOptions);
  await founded.conclude('perdana.json', 'bupati', 'kepala-dinas');
});

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
