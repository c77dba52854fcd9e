import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules } from '../../policies/rules/index.ts';
import { loadRegister } from '../adapters/load-register.ts';
import { bindingOf, profil, ruleOf, subdomain } from '../testing/records.ts';
import { checkRegistries, findingsOf, type Law } from './check.ts';
import type { Binding } from './policy/binding.ts';
import type { RecordOf } from './records/kinds.ts';
import { entryOf, registryOf } from './registry.ts';
import { verdictOf } from './rule.ts';

const failing = ruleOf({
  check: () => verdictOf([{ path: 'host', message: 'Nama ini salah.', help: 'Pakai nama lain.' }]),
});
const lawOf = (bindings: Record<string, Binding[]>): Law => ({
  bindings: (daerah) => bindings[daerah] ?? [],
  vocabulary: () => ({}),
});
const at = '2026-06-01';

test('each regency is judged by its own law; findings come sorted', () => {
  const registries = new Map(
    ['b', 'a'].map((daerah) => {
      const { record } = subdomain('x');
      return [
        daerah,
        registryOf(daerah, profil, [
          entryOf({ daerah, jenis: 'subdomain', file: `registry/${daerah}/subdomain/x.yaml`, record }),
        ]),
      ];
    }),
  );
  const law = lawOf({
    a: [bindingOf({ rule: failing, provision: 'a/1.1' })],
    b: [bindingOf({ rule: failing, provision: 'b/2.2' })],
  });
  const checked = checkRegistries(registries, law, { at });
  const findings = findingsOf(checked);
  expect(findings.map(({ daerah, provisions }) => [daerah, provisions])).toEqual([
    ['a', ['a/1.1']],
    ['b', ['b/2.2']],
  ]);
  expect([...checked].map(([place, { evaluations }]) => [place, evaluations.length])).toEqual([
    ['b/subdomain/x', 1],
    ['a/subdomain/x', 1],
  ]);
});

test('only the records asked for are judged', () => {
  const registries = new Map([['uji', registryOf('uji', profil, [subdomain('x'), subdomain('y')])]]);
  const law = lawOf({ uji: [bindingOf({ rule: failing })] });
  const checked = checkRegistries(registries, law, { at, only: ({ id }) => id === 'y' });
  expect([...checked.keys()]).toEqual(['uji/subdomain/y']);
});

test('a regency without law has no findings', () => {
  const registries = new Map([['a', registryOf('a', profil, [subdomain('x')])]]);
  expect(findingsOf(checkRegistries(registries, lawOf({}), { at }))).toEqual([]);
});

const { register, law } = loadRegister({ cwd: '.', registry: 'registry', policies: 'policies' }, rules);

test('whatever a record holds, no regency cites the provision of another', () => {
  const names = [...register.registries.keys()];
  const host = fc.oneof(
    fc.constantFrom(
      'contoh-uji.badungkab.go.id',
      'contoh-uji.bulukumbakab.go.id',
      'contoh-uji.bulelengkab.go.id',
      'contoh-uji.kuburayakab.go.id',
      'contoh-uji.banjarkab.go.id',
      'www.banjarkab.go.id',
      'bulelengkab.go.id',
      'mail.contoh-uji.badungkab.go.id',
      'Contoh.BADUNGKAB.go.id.',
      'contoh-uji.example',
    ),
    fc.stringMatching(/^[a-z0-9.-]{1,40}$/),
  );
  const offices = names.flatMap(
    (name) => register.registries.get(name)?.entries.filter(({ jenis }) => jenis === 'instansi') ?? [],
  );
  const papers = names.flatMap(
    (name) => register.registries.get(name)?.entries.filter(({ jenis }) => jenis === 'keputusan') ?? [],
  );
  const id = (list: typeof offices) => fc.constantFrom(...new Set(list.map((entry) => entry.id)));
  const event = fc.record(
    {
      jenis: fc.constantFrom('baru', 'nonaktif', 'ubah-pemilik'),
      tanggal: fc.constantFrom('2015-01-01', '2019-06-01', '2026-02-01'),
      instrumen: fc.array(id(papers), { minLength: 1, maxLength: 2 }),
      digunakan_sejak: fc.constant('2026-03-01'),
    },
    { requiredKeys: ['jenis', 'tanggal'] },
  );
  const record = fc.record(
    {
      id: fc.constant('contoh-uji'),
      host,
      pemilik: id(offices),
      penggunaan: fc.constantFrom('situs', 'aplikasi-web', 'surel', 'lainnya'),
      riwayat: fc.array(event, { maxLength: 2 }),
      asal: fc.constantFrom('contoh', 'resmi', 'publik'),
      jalur: fc.constant('/contoh-uji'),
      alasan_dinas: fc.constant('Alasan tertulis untuk uji.'),
      pengelola: fc.oneof(fc.record({ instansi: id(offices) }), fc.constant({ pihak_ketiga: 'Contoh' })),
      penempatan: fc.record({ cara: fc.constantFrom('sewa', 'server-sendiri') }),
      keperluan: fc.constantFrom('Uji.', 'Hubungi 0812-3456-7890.'),
    },
    { requiredKeys: ['id', 'host', 'pemilik', 'penggunaan', 'riwayat', 'asal'] },
  );
  fc.assert(
    fc.property(record, (value) => {
      const registries = new Map(
        names.map((daerah) => {
          const file = `registry/${daerah}/subdomain/contoh-uji.yaml`;
          const entry = entryOf({ daerah, jenis: 'subdomain', file, record: value as RecordOf<'subdomain'> });
          const real = register.registries.get(daerah);
          return [daerah, registryOf(daerah, real?.profil ?? profil, [...(real?.entries ?? []), entry])] as const;
        }),
      );
      for (const { daerah, provisions } of findingsOf(checkRegistries(registries, law, { at })))
        for (const provision of provisions) expect(provision.startsWith(`${daerah}/`)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
