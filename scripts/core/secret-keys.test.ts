import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPrivateStructure } from './private-structure.ts';
import { secretsIn, secretsUnder, unlessSecret } from './secret-keys.ts';

const seed = 20261122;

// Made for this run and forgotten with it.
const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 });
const dsa = generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const ec384 = generateKeyPairSync('ec', { namedCurve: 'P-384' });
const ed = generateKeyPairSync('ed25519');
const x = generateKeyPairSync('x25519');

type Form = 'pkcs1' | 'pkcs8' | 'sec1';
const pem = (key: KeyObject, type: Form, cipher?: string): string =>
  key.export({ format: 'pem', type, ...(cipher ? { cipher, passphrase: 'uji' } : {}) } as never) as string;
const der = (key: KeyObject, type: Form): Buffer => key.export({ format: 'der', type } as never) as Buffer;

const privatePems: readonly (readonly [string, string])[] = [
  ['RSA, PKCS #1', pem(rsa.privateKey, 'pkcs1')],
  ['RSA, PKCS #1, encrypted', pem(rsa.privateKey, 'pkcs1', 'aes-128-cbc')],
  ['RSA, PKCS #8', pem(rsa.privateKey, 'pkcs8')],
  ['RSA, PKCS #8, encrypted', pem(rsa.privateKey, 'pkcs8', 'aes-256-cbc')],
  ['DSA, PKCS #8', pem(dsa.privateKey, 'pkcs8')],
  ['EC, SEC 1', pem(ec.privateKey, 'sec1')],
  ['EC, PKCS #8', pem(ec.privateKey, 'pkcs8')],
  ['P-384, SEC 1', pem(ec384.privateKey, 'sec1')],
  ['Ed25519', pem(ed.privateKey, 'pkcs8')],
  ['X25519', pem(x.privateKey, 'pkcs8')],
];
const publicPems = [rsa, dsa, ec, ec384, ed, x].map(
  ({ publicKey }) => publicKey.export({ format: 'pem', type: 'spki' }) as string,
);

const bodyOf = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line !== '' && !/[-:]/.test(line))
    .join('');

/** How a key comes into a file by mistake. */
const ways: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  indented: (text) => text.replace(/^/gm, '      '),
  'quoted in a letter': (text) => text.replace(/^/gm, '> '),
  'of a machine that ends lines in two signs': (text) => text.replaceAll('\n', '\r\n'),
  'folded into one line': (text) => text.replace(/\n+/g, ' '),
  'without any line break': (text) => text.replaceAll('\n', ''),
  'written with escapes': (text) => JSON.stringify({ kunci: text }),
  'a list of lines': (text) =>
    text
      .trim()
      .split('\n')
      .map((line) => `  - "${line}"`)
      .join('\n'),
  'wrapped at sixteen letters': (text) => text.replace(/^[A-Za-z0-9+/=]+$/gm, (line) => line.replace(/.{16}/g, '$&\n')),
  'with long dashes': (text) => text.replaceAll('-----', '—'),
  'encoded once more': (text) => Buffer.from(text).toString('base64'),
  'encoded once more, in lines': (text) => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\n'),
  'encoded once more, in short indented lines': (text) =>
    Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\n    '),
  'encoded with what a program wrote before it': (text) =>
    Buffer.from(`Bag Attributes\n    localKeyID: 01\n${text}`).toString('base64'),
  'encoded with two signs before it': (text) => Buffer.from(`\r\n${text}`).toString('base64'),
  'encoded for addresses': (text) => Buffer.from(`\n${text}`).toString('base64url'),
  'written as part of an address': (text) => `https://contoh.example/?k=${encodeURIComponent(text)}`,
  'with words around it': (text) => `Ini kuncinya, jangan disebar:\n${text}\nterima kasih`,
};

describe.each(Object.entries(ways))('a private key %s is seen', (_, write) => {
  test.each(privatePems)('%s', (_name, text) => {
    expect(secretsIn(write(text))).toEqual(['kunci']);
  });
});

test.each(privatePems.filter(([name]) => !name.includes('#1, encrypted')))(
  '%s is seen without its header',
  (_, text) => {
    expect(secretsIn(`Isi berkas ${bodyOf(text)} saja`)).toEqual(['kunci']);
  },
);

// Pieces, so that this file itself holds no such thing.
const begin = (label: string) => `-----BEGIN ${label}-----`;
const letters = 'q7Zx0bVn3KfWm8RtYc2LdHs5JgPa9UeTi4OoXl6MwEyNvB1kSzQrCjDhFuGpAI';
const many = `${letters}${letters}`;

test.each([
  ['of OpenSSH', `${begin('OPENSSH PRIVATE KEY')}\nb3BlbnNzaC1rZXktdjEAAAAA${letters}\n${letters}`],
  ['of OpenSSH without its header', `b3BlbnNzaC1rZXktdjEAAAAA${letters}`],
  [
    'of PGP',
    `${begin('PGP PRIVATE KEY BLOCK')}\nVersion: GnuPG v2\nComment: contoh untuk uji\n\nlQ${many.slice(0, 62)}\n${letters}`,
  ],
  ['with a comment of the sender', `${begin('PRIVATE KEY')}\nComment: kunci kantor\n\n${letters}`],
  [
    'of PuTTY',
    `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: x\nPublic-Lines: 2\nAAAAC3Nza\nPrivate-Lines: 1\n${letters}`,
  ],
  ['of age', `AGE-SECRET-KEY-1${'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'.repeat(2).slice(0, 58)}`],
  ['of WireGuard', `[Interface]\nPrivateKey = ${letters.slice(0, 43)}=`],
  ['for the web', JSON.stringify(ed.privateKey.export({ format: 'jwk' }))],
  ['for the web, RSA', JSON.stringify(rsa.privateKey.export({ format: 'jwk' }))],
  ['for the web, in a string of JSON', JSON.stringify(JSON.stringify(ec.privateKey.export({ format: 'jwk' })))],
  ['for the web, folded', `kty: OKP\nd: >-\n  ${letters.slice(0, 43)}`],
  ['for the web, shared', `{ kty: oct, k: ${letters.slice(0, 32)} }`],
])('a private key %s is seen', (_, text) => {
  expect(secretsIn(text)).toEqual(['kunci']);
});

const tokens: readonly (readonly [string, string])[] = [
  ['GitHub', `gh${'p'}_${many.slice(0, 36)}`],
  ['GitHub, of an App', `gh${'s'}_${many.slice(0, 36)}`],
  ['GitHub, fine-grained', `github${'_pat_'}${many.slice(0, 22)}_${many.slice(0, 59)}`],
  ['GitLab', `gl${'pat'}-${many.slice(0, 20)}`],
  ['Slack', `xox${'b'}-123456789012-${many.slice(0, 12)}`],
  ['npm', `npm${'_'}${many.slice(0, 36)}`],
  ['Telegram', `1234567890:${'AA'}${many.slice(0, 33)}`],
];
test.each(tokens)('a token of %s is seen', (_, text) => {
  expect(secretsIn(`Token layanan: ${text}.`)).toEqual(['token']);
  expect(secretsIn(`x${text.slice(0, -1)}`)).toEqual([]);
});

test.each([
  'kata sandi: rahasia2026',
  'Kata sandinya: "rahasia2026"',
  'passphrase berkas p12 = rahasia2026!',
  'PASSWORD: rahasia2026',
  'frasa sandi kunci: rahasia2026',
  'https://admin:rahasia2026@contoh.example/',
  'git clone https://petugas:Rahasia-Kita-9@kode.contoh.example/x.git',
])('a password is seen in: %s', (text) => {
  expect(secretsIn(text)).toEqual(['kata-sandi']);
});

describe('nothing secret', () => {
  test.each(publicPems.map((text, at) => [at, text]))('a public key %i', (_, text) => {
    for (const write of Object.values(ways)) expect(secretsIn(write(String(text)))).toEqual([]);
  });

  test.each([
    ['an OpenSSH public key', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAfuk3FtMtqvZLxCZg7JEIsg0PR80KDasQ6XgHUOURfV'],
    [
      'words of a key and a public one',
      `Bukan ${begin('OPENSSH PRIVATE KEY')} melainkan ssh-rsa AAAAB3NzaC1yc2E${many}`,
    ],
    ['a header alone', begin('RSA PRIVATE KEY')],
    ['a header with an ellipsis', `${begin('PRIVATE KEY')}\n…\n-----END PRIVATE KEY-----`],
    [
      'a header and words',
      `Baris ${begin('PRIVATE KEY')} diikuti isi kunci pribadi yang panjangnya beberapa baris lalu penutupnya`,
    ],
    [
      'a header and words in capitals',
      `${begin('PRIVATE KEY')} ISI BERKAS KUNCI MILIK DINAS KOMUNIKASI DAN INFORMATIKA KABUPATEN CONTOH 2026`,
    ],
    [
      'a header and words with capitals',
      `${begin('PRIVATE KEY')} Isi Berkas Kunci Milik Dinas Komunikasi Dan Informatika Kabupaten Contoh 2026 Ini`,
    ],
    ['a header and a digest', `${begin('PRIVATE KEY')} ${'0123456789abcdef'.repeat(4)}`],
    ['a header and a few letters', `${begin('PRIVATE KEY')} ${letters.slice(0, 40)}`],
    ['a signature', `-----BEGIN SSH SIGNATURE-----\nU1NIU0lH${many}\n-----END SSH SIGNATURE-----`],
    ['a public web key', JSON.stringify(rsa.publicKey.export({ format: 'jwk' }))],
    ['a key of settings', 'kunci publik: kty dan d adalah nama isian'],
    ['a digest', 'ab'.repeat(32)],
    ['advice on passwords', 'Kata sandi: paling sedikit 12 huruf, diganti tiap 90 hari'],
    ['a standard of passwords', 'Kata sandi: disimpan dengan argon2id; password: bcrypt-12'],
    ['a password by name only', 'Kata sandi dan PIN tidak ditulis di sini.'],
    ['an address', 'Lupa kata sandi: https://contoh.badungkab.go.id/lupa2026'],
    ['an address with a port', 'https://contoh.badungkab.go.id:8443/masuk@dinas2026'],
    ['an address of mail', 'mailto://dinas:surel@contoh.badungkab.go.id'],
    ['an address with a name', 'ssh://petugas@kode.contoh.example:2222/x.git'],
    ['a year after the word', 'Kebijakan kata sandi = 2026'],
    [
      'words about keys, encoded',
      Buffer.from(`Berkas ${begin('PRIVATE KEY')} tidak disimpan di sini, melainkan di lemari besi kantor.`).toString(
        'base64',
      ),
    ],
    [
      'a public key, encoded in lines',
      Buffer.from(publicPems[0] ?? '')
        .toString('base64')
        .replace(/.{76}/g, '$&\n'),
    ],
    ['base64 that starts as a structure', `MIIB${many}`],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(secretsIn(text)).toEqual([]);
  });
});

describe('bytes', () => {
  test.each([
    ['RSA, PKCS #1', der(rsa.privateKey, 'pkcs1')],
    ['RSA, PKCS #8', der(rsa.privateKey, 'pkcs8')],
    ['EC, SEC 1', der(ec.privateKey, 'sec1')],
    ['EC, PKCS #8', der(ec.privateKey, 'pkcs8')],
    ['Ed25519', der(ed.privateKey, 'pkcs8')],
    ['PKCS #12 without lengths', Buffer.from('3080020103308006092a864886f70d010701', 'hex')],
    ['PKCS #12', Buffer.from('3082010a02010330820103' + '06092a864886f70d010701', 'hex')],
    ['OpenPGP', Buffer.from('9503a8046100000001', 'hex')],
    ['OpenPGP, short', Buffer.from('9458046100000016', 'hex')],
    ['OpenPGP, long', Buffer.from('96000003a8046100000001', 'hex')],
    ['OpenPGP, new', Buffer.from('c558046100000016', 'hex')],
    ['OpenPGP, new and longer', Buffer.from('c5c0a8046100000001', 'hex')],
  ])('%s are a private key', (_, bytes) => {
    expect(isPrivateStructure(bytes)).toBe(true);
    expect(isPrivateStructure(bytes.subarray(0, 3))).toBe(false);
  });

  test.each([
    ['a public key', ec.publicKey.export({ format: 'der', type: 'spki' })],
    ['an RSA public key', rsa.publicKey.export({ format: 'der', type: 'pkcs1' })],
    ['signed data of another version', Buffer.from('3082010a02010130820103' + '06092a864886f70d010701', 'hex')],
    ['a named structure that is no password-based encryption', Buffer.from('3020300d06092a864886f70d010101', 'hex')],
    ['a version and a short number', Buffer.from(`302502010002${'20'}${'11'.repeat(32)}`, 'hex')],
    ['a version and few octets', Buffer.from(`301502010104${'10'}${'11'.repeat(16)}`, 'hex')],
    ['a version of two bytes', Buffer.from(`302602020000${'0420'}${'11'.repeat(32)}`, 'hex')],
    ['a length that is cut off', Buffer.from('3084010203', 'hex')],
    ['a length of five bytes', Buffer.from('3085010203040502010102', 'hex')],
    ['an image', Buffer.from('89504e470d0a1a0a', 'hex')],
    ['an OpenPGP packet of an old version', Buffer.from('9503a8026100000001', 'hex')],
    ['an OpenPGP packet of no known sort', Buffer.from('9503a8046100000063', 'hex')],
    ['an OpenPGP public key', Buffer.from('9903a8046100000001', 'hex')],
    ['nothing', Buffer.alloc(0)],
  ])('%s is none', (_, bytes) => {
    expect(isPrivateStructure(bytes as Buffer)).toBe(false);
  });
});

test('a value tells the path of each, also of a name', () => {
  const [, text = ''] = privatePems[0] ?? [];
  const value = { a: [{ b: 'aman' }, { b: text }], [text]: { c: 1 }, d: null };
  expect(secretsUnder(value)).toEqual([
    { path: 'a.1.b', kind: 'kunci' },
    { path: '', kind: 'kunci' },
  ]);
});

test('what is told to people repeats no secret', () => {
  const [, text = ''] = privatePems[2] ?? [];
  expect(unlessSecret(text)).toBe('(tidak ditampilkan)');
  expect(unlessSecret('aman')).toBe('aman');
});

describe('whatever stands around it', () => {
  const words = fc.string({ maxLength: 40 });
  test('a private key is seen, a public one is not', () => {
    fc.assert(
      fc.property(
        words,
        words,
        fc.constantFrom(...privatePems.map(([, text]) => text)),
        fc.constantFrom(...Object.keys(ways)),
        (before, after, text, way) => {
          expect(secretsIn(`${before}\n${ways[way]?.(text)}\n${after}`)).toContain('kunci');
        },
      ),
      { seed },
    );
    fc.assert(
      fc.property(words, words, fc.constantFrom(...publicPems), (before, after, text) => {
        expect(secretsIn(`${before}\n${text}\n${after}`)).not.toContain('kunci');
      }),
      { seed },
    );
  });

  test('digests, words and any bytes are nothing', () => {
    const hex = fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 40, maxLength: 128 });
    fc.assert(
      fc.property(hex, (digits) => {
        expect(secretsIn(digits.join(''))).toEqual([]);
      }),
      { seed },
    );
    const word = fc.constantFrom('Kunci', 'pribadi', 'Dinas', 'KOMINFO', '2026', 'tanda', 'tangan', 'sertifikat');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (list) => {
        expect(secretsIn(`${begin('PRIVATE KEY')} ${list.join(' ')}`)).toEqual([]);
      }),
      { seed },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        isPrivateStructure(bytes);
      }),
      { seed },
    );
  });

  test('any text is read without fault and without delay', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        secretsIn(text);
      }),
      { seed },
    );
    for (const piece of [
      'BEGIN PRIVATE KEY ',
      'PuTTY-User-Key-File-3 ',
      'MII',
      'kty:"RSA",d:"',
      'password ',
      'LS0tLS1CRUdJTi',
    ])
      secretsIn(piece.repeat(20_000));
  });
});
