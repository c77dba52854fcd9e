import { describe, expect, test } from 'vitest';
import { conditionSchema } from './condition.ts';

const words = 'host di luar domain resmi';

describe('a condition', () => {
  test.each<[string, unknown]>([
    ['fields that change', { isian: ['klasifikasi'] }],
    ['a value', { nilai: { kelas: ['khusus'] } }],
    ['another value', { bukan: { 'penempatan.cara': ['layanan-pusat'] } }],
    ['an origin', { asal: ['resmi'] }],
    ['an agency of some shape', { pemohon: ['perangkat-daerah'] }],
    ['any agency but the Dinas', { bukan_dinas: true }],
    ['a host under a domain', { host: { di_bawah: 'contoh.go.id' } }],
    ['a host outside of it', { host: { di_luar: 'contoh.go.id' } }],
    ['use', { dipakai: true }],
  ])('may be %s', (_what, part) => {
    expect(conditionSchema.parse({ sebutan: words, ...(part as object) })).toEqual({
      sebutan: words,
      ...(part as object),
    });
  });

  test.each<[string, unknown]>([
    ['words alone', { sebutan: words }],
    ['no words', { asal: ['resmi'] }],
    ['no field', { sebutan: words, isian: [] }],
    ['no place of a value', { sebutan: words, nilai: {} }],
    ['a place without values', { sebutan: words, nilai: { kelas: [] } }],
    ['no place of another value', { sebutan: words, bukan: {} }],
    ['an agency of an unknown shape', { sebutan: words, pemohon: ['kementerian'] }],
    ['the Dinas alone', { sebutan: words, bukan_dinas: false }],
    ['an unknown origin', { sebutan: words, asal: ['umum'] }],
    ['a host both inside and outside', { sebutan: words, host: { di_bawah: 'a.id', di_luar: 'b.id' } }],
    ['a host nowhere', { sebutan: words, host: {} }],
    ['not yet used', { sebutan: words, dipakai: false }],
    ['an unknown part', { sebutan: words, asal: ['resmi'], kecuali: 'x' }],
  ])('is not %s', (_what, value) => {
    expect(conditionSchema.safeParse(value).success).toBe(false);
  });

  test('one of words alone says what is missing', () => {
    expect(conditionSchema.safeParse({ sebutan: words }).error?.issues).toMatchObject([
      { message: expect.stringContaining('selain sebutan') },
    ]);
  });
});
