import { describe } from 'vitest';
import { putusanText } from '../../adapters/putusan-file.ts';
import { around, at, eachIsNamed, type Mutations, next, path } from '../../testing/audit-mutations.ts';
import { decideOn } from '../../testing/decided.ts';
import { fileAt, forceMain, putusanAt, recommit, replant, treeWith } from '../../testing/rewritten.ts';

const mutations: Mutations = {
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

describe('the chain of decisions: a fault is named with the commit that made it', () => eachIsNamed(mutations));
