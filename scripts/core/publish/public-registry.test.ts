import { describe, expect, test } from 'vitest';
import { entry, instansi, profil, subdomain } from '../../testing/records.ts';
import { shapeFinding } from '../check-schema.ts';
import { registryOf } from '../registry.ts';
import { closedText, publicFinding, publicRegistry } from './public-registry.ts';
import { withheldText } from './public-text.ts';

// Invented: regency 99 exists in no province.
const nik = '5199990101010009';

describe('a register as pages may hold it', () => {
  const office = entry('jabatan', {
    ...{ id: 'petugas', nama: 'Petugas', instansi: 'dinas', peran: 'petugas-dinas', asal: 'contoh' },
    forge: { id: 9000000000001005 },
    kunci: ['x509-sha256 0000000000000000000000000000000000000000000000000000000000000001'],
  });
  const whole = registryOf(
    'uji',
    { ...profil, ibu_kota: 'Hubungi 0812 0000 0000', induk_sertifikat: ['-----BEGIN CERTIFICATE-----'] },
    [
      office,
      instansi('dinas', { label_resmi: ['dinas'] }),
      subdomain('situs', { keperluan: nik }),
      instansi(`p-${nik}`),
    ],
    new Set(['subdomain/rusak']),
  );
  const shown = publicRegistry(whole);

  test('no closed field, no number of a person, no record named after one', () => {
    const everything = JSON.stringify([shown.profil, shown.entries.map(({ record, id }) => [id, record])]);
    expect(everything).not.toMatch(/forge|kunci|x509|9000000000001005|induk_sertifikat|CERTIFICATE|0812|5199/);
    expect(shown.profil).toMatchObject({ nama: 'Kabupaten Contoh', ibu_kota: withheldText });
  });

  test('everything else is found as before', () => {
    expect(shown.entries.map(({ id }) => id)).toEqual(['petugas', 'dinas', 'situs']);
    expect(shown.lookup('instansi-by-label', 'dinas')[0]?.record.nama).toBe('Dinas Contoh dinas');
    expect(shown.lookup('jabatan-by-peran', 'petugas-dinas')).toHaveLength(1);
    expect(shown.broken).toBe(whole.broken);
  });
});

test('a finding quotes nothing that the record may not show', () => {
  const place = { daerah: 'uji', record: 'subdomain/a', file: `registry/uji/subdomain/${nik}.yaml` };
  const shown = publicFinding(
    shapeFinding(place, {
      code: 'pola',
      message: `Nilai "${nik}" tidak dikenal.`,
      help: 'Tulis \u202eulang.',
      actual: nik,
    }),
  );
  expect(shown).toMatchObject({
    message: withheldText,
    help: 'Tulis [U+202E]ulang.',
    actual: withheldText,
    expected: null,
  });
  expect(shown.file).toBe(withheldText);
});

test('a finding about a file names nobody by where the file lies', () => {
  const name = `p-${nik}`;
  const place = { daerah: 'uji', record: `instansi/${name}`, file: 'registry/uji/instansi/a\n\u202eb\u0000.yaml' };
  const found = shapeFinding(place, { code: 'pola', message: 'Salah.', help: '', path: name });
  const shown = publicFinding({ ...found, related: [`registry/uji/instansi/${name.toUpperCase()}.yaml`] });
  expect(JSON.stringify(shown)).not.toMatch(/5199|\\u|\u202e/);
  expect(shown.file).toBe('registry/uji/instansi/a\n[U+202E]b[U+0000].yaml');
});

test.each([
  ['forge.id', 'Nomor akun contoh 7771234 dapat dimiliki orang lain.', '7771234'],
  ['kunci.0', 'Kunci "ssh-ed25519 AAAA" tidak dikenal.', 'ssh-ed25519 AAAA'],
])('a finding about a closed field, %s, does not say what stands there', (path, message, actual) => {
  const place = { daerah: 'uji', record: 'jabatan/petugas', file: 'registry/uji/jabatan/petugas.yaml' };
  const found = shapeFinding(place, { code: 'pola', message, help: `Sekarang ${actual}.`, path, actual });
  const shown = publicFinding(found);
  expect(JSON.stringify(shown)).not.toContain(actual);
  expect(shown.message).toBe(message.replace(actual, closedText));
  // The same sentence about a field that everybody may read stays whole.
  expect(publicFinding({ ...found, path: 'nama' }).message).toBe(message);
  expect(publicFinding({ ...found, record: 'aplikasi/petugas' }).message).toBe(message);
});
