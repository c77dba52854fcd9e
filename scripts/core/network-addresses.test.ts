import fc from 'fast-check';
import { expect, test } from 'vitest';
import { networkAddressesIn } from './network-addresses.ts';

test.each([
  'Server di 192.0.2.10.',
  '10.20.30.0/24',
  '(10.20.30.1)',
  '10.20.30.1-10.20.30.99',
  '10.20.30.x',
  '10.20.*.*',
  '10[.]20[.]30[.]1',
  '10.20.30.1:8080',
  'https://10.20.30.1/masuk',
  'ping １０.20.30.1',
  '10.20\u200b.30.1',
  '::ffff:192.0.2.1',
  'IP:255.255.255.255',
])('an IPv4 address is found in %j', (text) => {
  expect(networkAddressesIn(text)).toContain('IPv4');
});

test.each([
  '2001:db8::10',
  'di 2001:DB8::/32.',
  '[2001:db8:0:0:0:0:0:1]:443',
  'fe80::1%eth0',
  '::1',
  '2001:db8:1:2:3:4:5:6',
])('an IPv6 address is found in %j', (text) => {
  expect(networkAddressesIn(text)).toEqual(['IPv6']);
});

test.each([
  'versi 1.2.3.4',
  'v1.2.3.4',
  'v 1.2.3.4',
  'Nomor 100.3.1.2/45/2026',
  'CONTOH/100.3.1.2/2026',
  '100.3.1.2/45/2026',
  '100.3.1.2/DINAS/2026',
  '000.8.3.2/12/2026',
  '188.45.1.3-12/2026',
  '1.2.3',
  '1.2.3.4.5',
  '256.1.1.1',
  '1.1.1.256',
  '01.02.03.04',
  '12.03.2026',
  'pukul 10:20:30',
  '2026-02-01T03:04:05Z',
  '00:1b:44:11:3a:b7',
  'abad::',
  'std::vector',
  '1::2::3',
  '1:2:3:4:5:6:7:8:9',
  'a:b',
  'contoh-layanan.badungkab.go.id',
  'Rp1.250.000.000',
  'Rp10.250.100.200',
  'Rp 10.250.100.200',
])('nothing is found in %j', (text) => {
  expect(networkAddressesIn(text)).toEqual([]);
});

test('every address is found, whatever stands around it', () => {
  const frame = fc.constantFrom(
    ['', ''],
    ['alamat ', ', lalu'],
    ['(', ')'],
    ['"', '"'],
    ['ke ', '.'],
    ['https://', '/x'],
  );
  fc.assert(
    fc.property(fc.ipV4(), frame, (address, [before, after]) => {
      expect(networkAddressesIn(`${before}${address}${after}`)).toEqual(['IPv4']);
    }),
  );
  const plain = fc.constantFrom(['', ''], ['alamat ', ', lalu'], ['(', ')'], ['[', ']']);
  fc.assert(
    fc.property(
      fc.ipV6().filter((one) => /\d/.test(one) && !one.includes('.')),
      plain,
      (address, [before, after]) => {
        expect(networkAddressesIn(`${before}${address}${after}`)).toEqual(['IPv6']);
      },
    ),
  );
});

test('any text is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(networkAddressesIn(text).length).toBeLessThanOrEqual(2);
    }),
  );
});
