import { describe, expect, test } from 'vitest';
import type { Law } from '../scripts/core/check.ts';
import type { Binding } from '../scripts/core/policy/binding.ts';
import type { Policies } from '../scripts/core/policy/policies.ts';
import { jenisList } from '../scripts/core/records/kinds.ts';
import { objector, type Statement } from '../scripts/testing/citations.ts';
import { randomOf } from '../scripts/testing/mutations.ts';
import { daerahList, law, loaded, ownWorldOf, worldOf } from '../scripts/testing/random-worlds.ts';
import { type Judges, statementsIn } from '../scripts/testing/world-statements.ts';

// Many more, and elsewhere: CITATIONS=100000 SEED=7 npx vitest run policies/citations.test.ts
const wanted = Number(process.env.CITATIONS ?? 4000);
const seed = Number(process.env.SEED ?? 20_261_122);
const SIZE = 20;
const { policies } = loaded;
const objectionTo = objector(policies);

interface Told {
  readonly records: number;
  readonly said: ReadonlyMap<string, number>;
  readonly kinds: ReadonlySet<string>;
  readonly cited: ReadonlySet<string>;
  /** Kinds of records of which rules found something, each with its regency. */
  readonly faulted: ReadonlySet<string>;
  readonly objections: readonly string[];
}

/** Judges random registers of the regencies in turn, until so many records were judged or objections enough were met. */
const tell = (
  records: number,
  judges: Judges,
  regencies = daerahList,
  isEnough = (objections: readonly string[]) => objections.length > 20,
): Told => {
  const random = randomOf(seed);
  const said = new Map<string, number>();
  const [kinds, cited, objections] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const faulted = new Set<string>();
  let count = 0;
  for (let n = 0; count < records && !isEnough([...objections]); n++) {
    const world = worldOf(regencies[n % regencies.length] ?? '', SIZE, random);
    count += SIZE;
    for (const { jenis } of world.entries) kinds.add(jenis);
    for (const statement of statementsIn(world, judges)) {
      said.set(statement.what, (said.get(statement.what) ?? 0) + 1);
      for (const provision of statement.provisions) cited.add(provision);
      if (statement.what === 'temuan' && statement.provisions.length > 0)
        faulted.add(`${statement.daerah} ${statement.by.replace(/^\S+ |\/\S*$/g, '')}`);
      const wrong = objectionTo(statement);
      if (wrong !== undefined) objections.add(`${statement.daerah} ${statement.what} ${statement.by}: ${wrong}`);
    }
  }
  return { records: count, said, kinds, cited, faulted, objections: [...objections] };
};

/** Kinds of which the rules of some regencies find something. */
const faultedKinds: Readonly<Record<string, readonly string[]>> = {
  buleleng: [
    'aplikasi',
    'audit',
    'basis-data',
    'infrastruktur',
    'instansi',
    'keamanan-informasi',
    'kebijakan',
    'kerja-sama',
    'laporan',
    'layanan',
    'lembaga',
    'pelatihan',
    'perangkat-tik',
    'rencana',
    'sertifikat-elektronik',
    'sop',
    'subdomain',
    'tenaga-tik',
    'walidata',
  ],
  'kubu-raya': [
    'aplikasi',
    'basis-data',
    'infrastruktur',
    'keamanan-informasi',
    'kebijakan',
    'layanan',
    'lembaga',
    'media-sosial',
    'pengadaan',
    'perangkat-tik',
    'rencana',
    'sertifikat-elektronik',
    'sop',
    'subdomain',
    'walidata',
  ],
  banjar: [
    'aplikasi',
    'basis-data',
    'infrastruktur',
    'instansi',
    'kebijakan',
    'meja-layanan',
    'rencana',
    'sop',
    'subdomain',
  ],
};

test(`what is said of a regency cites its own law in its own words: ${wanted} random records (seed ${seed})`, {
  timeout: 3_600_000,
}, () => {
  const { records, said, kinds, cited, faulted, objections } = tell(wanted, { law, policies });
  expect(objections).toEqual([]);
  expect([...kinds].toSorted()).toEqual(jenisList.toSorted());
  // Nothing is proven by registers of which nothing is said.
  for (const what of ['temuan', 'alasan', 'bentuk', 'celah', 'kewajiban', 'persetujuan'] satisfies Statement['what'][])
    expect.soft(said.get(what), what).toBeGreaterThan(records / 20);
  for (const daerah of daerahList)
    expect.soft([...cited].filter((id) => id.startsWith(`${daerah}/`)).length, daerah).toBeGreaterThan(15);
  const wantedKinds = Object.entries(faultedKinds).flatMap(([daerah, list]) =>
    list.map((jenis) => `${daerah} ${jenis}`),
  );
  expect(wantedKinds.filter((one) => !faulted.has(one))).toEqual([]);
  if (process.env.CITATIONS)
    console.log(
      `${records} records, said: ${JSON.stringify(Object.fromEntries(said))}, ${cited.size} provisions cited`,
    );
});

test.each(daerahList)('what is said of the register of %s as it stands, on three days', (daerah) => {
  const said = ['2020-06-01', '2026-11-22', '2031-01-01'].flatMap((at) =>
    statementsIn(ownWorldOf(daerah, at), { law, policies }),
  );
  expect(new Set(said.map(({ what }) => what)).size).toBeGreaterThan(2);
  expect([...new Set(said.flatMap((one) => objectionTo(one) ?? []))]).toEqual([]);
});

const withBindings = (change: (binding: Binding) => Partial<Binding>): Law => {
  const bindings = new Map(
    daerahList.map((daerah) => [daerah, law.bindings(daerah).map((one) => ({ ...one, ...change(one) }))]),
  );
  return { ...law, bindings: (daerah) => bindings.get(daerah) ?? [] };
};
const otherThan = (provision: string): string =>
  provision.replace(/^[a-z-]+/, (own) => (own === 'badung' ? 'bulukumba' : 'badung'));

/** The policies of a regency in the place of those of another. */
const withPoliciesOf = (own: string, other: string): Policies => {
  const policy = policies.daerah.get(other);
  if (!policy) throw new Error(other);
  return { ...policies, daerah: new Map([...policies.daerah, [own, { ...policy, daerah: own }]]) };
};

// Each leak is planted in the law that judges; what is known of the regencies stays the real law.
describe.each<[string, Judges, string[], RegExp]>([
  [
    'a rule that cites the same number of another regulation',
    { law: withBindings(({ provision }) => (provision ? { provision: otherThan(provision) } : {})), policies },
    ['badung', 'bulukumba'],
    /temuan .* cites (badung|bulukumba)\//,
  ],
  [
    'one rule of one regency that cites a number without a provision',
    {
      law: withBindings(({ provision }) => (provision === 'bulukumba/10.4' ? { provision: 'bulukumba/10.44' } : {})),
      policies,
    },
    ['bulukumba'],
    /cites bulukumba\/10\.44/,
  ],
  [
    'a rule that judges before the regulation began',
    { law: withBindings(() => ({ sejak: '1990-01-01' })), policies },
    ['badung', 'bulukumba'],
    /does not have on 201\d/,
  ],
  [
    'the words of another regency',
    {
      law: withBindings(() => ({
        istilah: { ...(policies.daerah.get('kubu-raya')?.regulations[0]?.regulation.istilah as Binding['istilah']) },
      })),
      policies,
    },
    ['badung', 'bulukumba'],
    /says .*(SKPD|Dinas)/,
  ],
  [
    'rules of Buleleng that cite the number of its near twin',
    {
      law: withBindings(({ provision }) =>
        provision?.startsWith('buleleng/') ? { provision: provision.replace('buleleng/', 'kubu-raya/') } : {},
      ),
      policies,
    },
    ['buleleng'],
    /temuan .* cites kubu-raya\//,
  ],
  [
    'the words of the near twin of Buleleng',
    {
      law: withBindings(() => ({
        istilah: { ...(policies.daerah.get('kubu-raya')?.regulations[0]?.regulation.istilah as Binding['istilah']) },
      })),
      policies,
    },
    ['buleleng'],
    /says .*(SKPD|SPBTIK)/,
  ],
  [
    'duties and approvals of Kubu Raya in Buleleng',
    { law, policies: withPoliciesOf('buleleng', 'kubu-raya') },
    ['buleleng'],
    /(kewajiban|celah) .* cites buleleng\//,
  ],
  [
    'duties and approvals of Buleleng in Kubu Raya',
    { law, policies: withPoliciesOf('kubu-raya', 'buleleng') },
    ['kubu-raya'],
    /(kewajiban|celah) .* cites kubu-raya\//,
  ],
  [
    'rules of Kubu Raya that cite the number of Banjar',
    {
      law: withBindings(({ provision }) =>
        provision?.startsWith('kubu-raya/') ? { provision: provision.replace('kubu-raya/', 'banjar/') } : {},
      ),
      policies,
    },
    ['kubu-raya'],
    /temuan .* cites banjar\//,
  ],
  [
    'the words of Kubu Raya in Banjar',
    {
      law: withBindings(() => ({
        istilah: { ...(policies.daerah.get('kubu-raya')?.regulations[0]?.regulation.istilah as Binding['istilah']) },
      })),
      policies,
    },
    ['banjar'],
    /says .*(SKPD|SPBTIK)/,
  ],
  [
    'duties and approvals of Kubu Raya in Banjar',
    { law, policies: withPoliciesOf('banjar', 'kubu-raya') },
    ['banjar'],
    /(kewajiban|celah) .* cites banjar\//,
  ],
  [
    'duties and approvals of Banjar in Kubu Raya',
    { law, policies: withPoliciesOf('kubu-raya', 'banjar') },
    ['kubu-raya'],
    /(kewajiban|celah) .* cites kubu-raya\//,
  ],
  [
    'duties and approvals of Bulukumba in Badung',
    { law, policies: withPoliciesOf('badung', 'bulukumba') },
    ['badung'],
    /kewajiban|celah/,
  ],
  [
    'duties and approvals of Badung in Bulukumba',
    { law, policies: withPoliciesOf('bulukumba', 'badung') },
    ['bulukumba'],
    /persetujuan .* cites bulukumba\//,
  ],
])('%s', (_leak, judges, regencies, expected) => {
  test('is noticed', () => {
    const isSeen = (objections: readonly string[]) => objections.some((objection) => expected.test(objection));
    const { objections } = tell(4000, judges, regencies, isSeen);
    expect(isSeen(objections), objections.slice(0, 3).join('\n')).toBe(true);
  });
});
