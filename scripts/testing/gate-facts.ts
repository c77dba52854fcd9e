import { sha256 } from '../adapters/sha256.ts';
import { decide } from '../core/gate/decide.ts';
import type { Decision, Requirement } from '../core/gate/decision.ts';
import { type ChangedRecord, type Facts, factsSchema } from '../core/gate/facts.ts';
import type { Review } from '../core/gate/forge-facts.ts';
import { scopesOf } from '../core/gate/simulate.ts';
import { accounts, regency } from './gate-regency.ts';

/** A Git object name made of one digit or letter, for facts that no repository holds. */
export const oid = (mark: string): string => mark.repeat(40).slice(0, 40);
export const digest = (mark: string): string => mark.repeat(64).slice(0, 64);

/** When the vote is given in the facts below; what the gate shows is a minute older, the decision a minute later. */
export const voteTime = '2026-11-22T03:00:00Z';
const shownTime = '2026-11-22T02:59:00Z';
const decisionTime = '2026-11-22T03:01:00Z';

const proposer = {
  id: 'pengusul-instansi',
  jalur: ['registry/*/subdomain/**', 'registry/*/layanan/**', 'registry/*/aplikasi/**'],
  peran: 'pengusul',
  oleh: ['instansi-pemilik'],
  kuorum: 1,
  cadangan: true,
  alasan: 'Permohonan datang dari instansi yang bersangkutan.',
} as const;

const roster = {
  id: 'daftar-jabatan',
  jalur: [
    'registry/*/jabatan/**',
    'registry/*/lembaga/**',
    'policies/**',
    'scripts/**',
    '.github/**',
    'package-lock.json',
  ],
  peran: 'pemutus',
  oleh: ['dinas'],
  kuorum: 2,
  kecuali: ['penulis', 'kontributor'],
  alasan: 'Bagian ini menentukan siapa memutus.',
} as const;

const shared = { pemutus: [proposer, roster], darurat: null } as unknown as Facts['shared'];

export const record = (id: string, pemilik = 'kesehatan') => ({
  id,
  host: `${id}.uji.example`,
  pemilik,
  penggunaan: 'situs',
  riwayat: [{ jenis: 'baru', tanggal: '2026-11-20' }],
  asal: 'contoh',
});

/** The record that an agency's clerk asks for. */
export const antrean: ChangedRecord = {
  daerah: 'uji',
  jenis: 'subdomain',
  id: 'antrean',
  path: 'registry/uji/subdomain/antrean.yaml',
  old: null,
  new: record('antrean'),
};

/** A change of one new record; the mark stands for its bytes. */
export const newFile = (path: string, mark = 'a', mode = '100644'): Facts['changes'][number] => ({
  path,
  old: null,
  new: { mode, blob: oid(mark) },
});

/** An agency's clerk proposes a new subdomain; nobody has voted, and the gate has shown it. */
export const facts = (more: Partial<Facts> = {}, forge: Partial<Facts['forge']> = {}): Facts => {
  const plain: Facts = {
    version: 1,
    forge: {
      now: decisionTime,
      repository: { id: 77, name: 'uji/register', target: 'refs/heads/main' },
      request: {
        number: 5,
        base_ref: 'refs/heads/main',
        author: { id: accounts.petugasKesehatan, type: 'User' },
        is_open: true,
      },
      counts: { files: { git: 1, forge: 1 }, commits: { git: 1, forge: 1 } },
      contributors: [
        { commit: oid('2'), role: 'author', account: { id: accounts.petugasKesehatan, type: 'User' } },
        { commit: oid('2'), role: 'committer', account: { id: accounts.petugasKesehatan, type: 'User' } },
      ],
      reviews: [],
      sightings: [],
      ...forge,
    },
    commits: { base: oid('1'), head: oid('2'), merge_base: oid('1'), tree: oid('3') },
    conflicts: [],
    changes: [newFile('registry/uji/subdomain/antrean.yaml')],
    records: [antrean],
    findings: [],
    unsatisfiable: [],
    regencies: [regency],
    shared,
    law: { policies: oid('4'), registry: oid('5') },
    ...more,
  };
  return factsSchema.parse(forge.sightings ? plain : shown(plain));
};

/** The facts once the gate has shown what stands there now. */
export const shown = (plain: Facts, at = shownTime, commit = plain.commits.head): Facts => ({
  ...plain,
  forge: {
    ...plain.forge,
    sightings: [...plain.forge.sightings, { commit, at, scopes: scopesOf(decide(plain, sha256)) }],
  },
});

/** The facts with reviews added. */
export const reviewed = (plain: Facts, ...reviews: readonly Review[]): Facts => ({
  ...plain,
  forge: { ...plain.forge, reviews: [...plain.forge.reviews, ...reviews] },
});

let count = 0;
/** One review at the head of the facts above. */
export const review = (account: number, state: Review['state'] = 'APPROVED', more: Partial<Review> = {}): Review => ({
  id: ++count,
  account: { id: account, type: 'User' },
  association: null,
  state,
  commit: oid('2'),
  at: voteTime,
  dismissed: null,
  refusal: null,
  signature: null,
  ...more,
});

export const decided = (plain: Facts): Decision => decide(plain, sha256);

export const requirement = (decision: Decision, id: string): Requirement => {
  const found = decision.requirements.find((one) => one.id === id);
  if (!found) throw new Error(`no requirement ${id} among ${decision.requirements.map((one) => one.id).join(', ')}`);
  return found;
};
