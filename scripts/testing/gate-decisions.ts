import type { CountedVote, Decision, Requirement } from '../core/gate/decision.ts';
import type { Facts, RegencyFacts } from '../core/gate/facts.ts';

const oid = 'a'.repeat(40);

export const regencyFacts = (more: Partial<RegencyFacts> = {}): RegencyFacts => ({
  daerah: 'buleleng',
  keadaan: 'peragaan',
  instansi: [
    { id: 'dinas-kominfo', nama: 'Dinas Contoh Kominfo', induk: null, isDinas: true },
    { id: 'dinas-tani', nama: 'Dinas Contoh Pertanian', induk: null, isDinas: false },
  ],
  offices: [
    {
      id: 'kepala-kominfo',
      nama: 'Kepala Dinas Contoh Kominfo',
      instansi: 'dinas-kominfo',
      peran: 'kepala-dinas',
      accounts: [11],
      berlaku: null,
    },
    {
      id: 'analis-kominfo',
      nama: 'Analis Layanan Contoh',
      instansi: 'dinas-kominfo',
      peran: 'petugas-dinas',
      accounts: [12],
      berlaku: null,
    },
    {
      id: 'sekretaris-tani',
      nama: 'Sekretaris Dinas Contoh Pertanian',
      instansi: 'dinas-tani',
      peran: 'petugas-instansi',
      accounts: [13],
      berlaku: null,
    },
  ],
  bodies: [],
  approvals: [],
  instruments: [],
  stewards: [],
  ...more,
});

export const gateFacts = (more: Partial<Facts> = {}): Facts => ({
  version: 1,
  forge: {
    now: '2026-11-22T08:05:00Z',
    repository: { id: 1, name: 'contoh/register', target: 'refs/heads/main' },
    request: { number: 12, base_ref: 'refs/heads/main', author: { id: 13, type: 'User' }, is_open: true },
    counts: { files: { git: 1, forge: 1 }, commits: { git: 1, forge: 1 } },
    contributors: [],
    reviews: [],
    sightings: [],
  },
  commits: { base: oid, head: oid, merge_base: oid, tree: oid },
  conflicts: [],
  changes: [],
  records: [],
  findings: [],
  unsatisfiable: [],
  regencies: [regencyFacts()],
  shared: { pemutus: [], darurat: null },
  law: { policies: null, registry: null },
  ...more,
});

export const counted = (who: string, more: Partial<CountedVote> = {}): CountedVote => ({
  who,
  kind: 'suara',
  at: '2026-11-22T08:00:00Z',
  ...more,
});

export const requirement = (more: Partial<Requirement> = {}): Requirement => ({
  id: 'buleleng/subdomain/contoh-tani/pemutus/dinas',
  provisions: ['buleleng/25.2'],
  state: 'belum',
  have: 0,
  need: 1,
  votes: [],
  dropped: [],
  waiting_for: ['kepala-kominfo', 'analis-kominfo'],
  kind: 'pemutus',
  daerah: 'buleleng',
  subjects: ['subdomain/contoh-tani'],
  basis: ['teks'],
  authority: ['dinas'],
  reason: 'VOTES_MISSING',
  details: [],
  instrument: null,
  vetoes: [],
  scope: 'b'.repeat(64),
  ...more,
});

/** A requirement that is met leaves nothing to wait for. */
export const met = (more: Partial<Requirement> = {}): Requirement =>
  requirement({ state: 'terpenuhi', have: 1, waiting_for: [], reason: null, ...more });

/** One of the gate's own requirements. */
export const own = (name: string, more: Partial<Requirement> = {}): Requirement =>
  met({
    id: `gerbang/${name}`,
    kind: 'gerbang',
    daerah: null,
    provisions: [],
    subjects: [],
    basis: ['skema'],
    authority: [],
    have: 0,
    need: 0,
    scope: null,
    ...more,
  });

export const gateDecision = (requirements: readonly Requirement[], more: Partial<Decision> = {}): Decision => ({
  version: 1,
  verdict: requirements.every(({ state }) => state !== 'belum' && state !== 'galat') ? 'lulus' : 'tahan',
  requirements,
  refusal: null,
  refusals_dropped: [],
  facts: 'c'.repeat(64),
  ...more,
});
