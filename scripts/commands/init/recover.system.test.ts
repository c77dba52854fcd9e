import { beforeEach, describe, expect, test } from 'vitest';
import { readPutusan } from '../../adapters/putusan-file.ts';
import { foundingOptions, type SmallRepository, smallRepository } from '../../testing/founded.ts';
import { makeKey } from '../../testing/keys.ts';
import { officeFile } from '../../testing/small-register.ts';

let place: SmallRepository;
beforeEach(async () => {
  place = await smallRepository();
});

const tip = async (ref = 'main') => (await place.git.revparse([ref])).trim();

describe('recovering a roster', () => {
  const newGate = makeKey();
  const recovery = [
    '--pemulihan',
    '--dari',
    'pulih',
    '--daerah',
    'uji',
    '--keputusan',
    'pendirian',
    '--alasan',
    'Kunci gerbang hilang.',
    '--naskah',
    'pulih.json',
  ];
  const branchWith = async (files: Readonly<Record<string, string>>) => {
    await place.git.checkout(['-q', '-B', 'pulih', 'main']);
    await place.write(files, 'pulih');
    await place.git.checkout(['-q', 'main']);
  };
  const gate = {
    'registry/uji/jabatan/gerbang.yaml': officeFile('gerbang', 'dinas', 'gerbang', undefined, newGate.line),
  };

  beforeEach(async () => {
    await place.init(...foundingOptions);
    await place.conclude('perdana.json', 'bupati', 'kepala-dinas');
  });

  test('is a commit of its own kind, signed by founders', async () => {
    await branchWith(gate);
    const base = await tip();
    expect(await place.init(...recovery)).toMatchObject({ status: 0 });
    await place.conclude('pulih.json', 'sekretaris-daerah', 'bupati');
    const putusan = readPutusan(Buffer.from(await place.git.show('main:registry/uji/putusan/putusan-000002.yaml')));
    expect(putusan).toMatchObject({
      nomor: 2,
      jenis: 'pemulihan',
      perkara: ['jabatan/gerbang'],
      permohonan: { dasar: base, kepala: await tip('pulih') },
      pendirian: { alasan: 'Kunci gerbang hilang.', ambang: 2 },
    });
    expect(await place.git.show('main:registry/uji/jabatan/gerbang.yaml')).toContain(newGate.line);
  });

  test('touches nothing but the roster', async () => {
    await branchWith({ ...gate, 'README.md': 'lain\n' });
    await expect(place.init(...recovery)).rejects.toThrow(/juga mengubah README\.md/);
  });

  test('stands on main', async () => {
    await place.git.branch(['pulih', 'main']);
    await expect(place.init(...recovery)).rejects.toThrow(/di atas ujung cabang utama/);
  });

  test('needs founders whose keys nobody has revoked', async () => {
    const other = makeKey();
    await place.write(
      {
        'registry/uji/jabatan/bupati.yaml': officeFile('bupati', 'pemkab', 'bupati', 1, other.line),
        'registry/uji/jabatan/kepala-dinas.yaml': officeFile('kepala-dinas', 'dinas', 'kepala-dinas', 3),
      },
      'kunci dicabut',
    );
    await branchWith(gate);
    await expect(place.init(...recovery)).rejects.toThrow(/Tinggal 1 pendiri/);
  });
});
