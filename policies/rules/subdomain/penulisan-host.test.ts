import { expect, test } from 'vitest';
import type { Verdict } from '../../../scripts/core/rule.ts';
import { subdomain } from '../../../scripts/testing/records.ts';
import { penulisanHost } from './penulisan-host.ts';

const told = (host: string): string[] => {
  const { record: subject } = subdomain('a', { host });
  const verdict: Verdict = penulisanHost.check({ subject, parameter: {} } as never);
  return verdict.outcome === 'gagal' ? verdict.faults.map(({ discriminator }) => discriminator ?? '') : [];
};

// The key of a finding holds it: another word, and every old fault would be taken for a new one.
test.each([
  ['10.0.0.1', ['alamat-ip']],
  ['https://a.example', ['alamat-lengkap']],
  ['a.example.', ['titik-akhir']],
  ['A.example', ['huruf-besar']],
  ['ä.example', ['bukan-ascii']],
  ['xn--a.example', ['punycode']],
  [`${'a'.repeat(64)}.example`, ['label-panjang']],
  [`${'a.'.repeat(130)}example`, ['host-panjang']],
  ['a..example', ['bagian-kosong']],
  ['a', ['tidak-lengkap']],
  ['a_b.example', ['ldh']],
  ['a.example', []],
])('what is wrong with %s keeps its name', (host, expected) => {
  expect(told(host)).toEqual(expected);
});
