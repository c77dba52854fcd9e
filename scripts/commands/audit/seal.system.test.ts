import { describe } from 'vitest';
import {
  at,
  eachIsNamed,
  landed,
  type Mutations,
  next,
  path,
  resealed,
  sealedOtherwise,
} from '../../testing/audit-mutations.ts';
import { decideOn, host } from '../../testing/decided.ts';
import { makeKey, signWith } from '../../testing/keys.ts';
import { fileAt, recommit, replant } from '../../testing/rewritten.ts';
import { founderKeys, gateKey, officeFile } from '../../testing/small-register.ts';

const other = makeKey();

const gateOffice = (...more: string[]) => ({
  'registry/uji/jabatan/gerbang.yaml': `${officeFile('gerbang', 'dinas', 'gerbang', undefined, other.line)}${more.join('')}`,
});

const mutations: Mutations = {
  'F05: a decision is rewritten': [
    'SEGEL_TIDAK_SAH',
    async ({ folder }, c) => {
      const text = (await fileAt(folder, at(c, 1), path(2))).replace('subdomain/antrean', 'subdomain/lain');
      const [commit = ''] = await replant(folder, at(c, 0), c.slice(1), { [path(2)]: text });
      return { commit };
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
  'an officer’s signature under a counted vote is not good': [
    'SUARA_TIDAK_SAH',
    (place, c) =>
      resealed(place, c, (text) => text.replace(/\\n-----END SSH SIGNATURE/, 'AAAA\\n-----END SSH SIGNATURE')),
  ],
  'a decision names another program': [
    'VERSI_BEDA',
    (place, c) => resealed(place, c, (text) => text.replace(/"versi":"[^"]+"/, '"versi":"0+0"')),
  ],
};

describe('seals and signatures: a fault is named with the commit that made it', () => eachIsNamed(mutations));
