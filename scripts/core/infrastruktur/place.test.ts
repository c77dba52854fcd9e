import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Place, togetherOf } from './place.ts';

const place = (parts: Partial<NonNullable<Place>>): Place => ({ tempat: 'kantor-instansi', ...parts });
const inside = (parts: Partial<NonNullable<Place>> = {}) => place({ tempat: 'pusat-data-dinas', ...parts });

test.each<[string, Place, Place, string]>([
  ['one name', place({ lokasi: 'Kompleks A' }), place({ lokasi: 'Kompleks A' }), 'sama'],
  ['one name, written apart', place({ lokasi: 'Kompleks A' }), place({ lokasi: 'KOMPLEKS-A.' }), 'sama'],
  ['two names', place({ lokasi: 'Kompleks A' }), place({ lokasi: 'Kompleks B' }), 'berbeda'],
  [
    'one name, of letters made otherwise',
    place({ lokasi: 'Puri Dalé 1' }),
    place({ lokasi: 'Puri Dale\u0301 １' }),
    'sama',
  ],
  ['a name of signs alone', place({ lokasi: '-' }), place({ lokasi: 'Kompleks B' }), 'belum-jelas'],
  ['names of signs alone', place({ lokasi: '-' }), place({ lokasi: '…' }), 'belum-jelas'],
  ['no name', place({}), place({ lokasi: 'Kompleks B' }), 'belum-jelas'],
  ['no names', place({}), place({}), 'belum-jelas'],
  ['no place', undefined, place({ lokasi: 'Kompleks B' }), 'belum-jelas'],
  ['both in the data centre', inside(), inside(), 'sama'],
  ['both in the data centre, one of them named', inside({ lokasi: 'Kompleks A' }), inside(), 'sama'],
  ['both in it under two names', inside({ lokasi: 'Kompleks A' }), inside({ lokasi: 'Kompleks B' }), 'belum-jelas'],
  ['one of them in it', inside(), place({}), 'belum-jelas'],
  ['two countries', inside({ negara: 'ID' }), inside({ negara: 'SG' }), 'berbeda'],
  ['one country', inside({ negara: 'ID' }), inside({ negara: 'ID' }), 'sama'],
  ['one country told', place({ negara: 'ID' }), place({}), 'belum-jelas'],
])('%s', (_what, a, b, expected) => {
  expect(togetherOf(a, b)).toBe(expected);
  expect(togetherOf(b, a)).toBe(expected);
});

test('two facilities stand together whichever is asked first, and none stands apart from itself', () => {
  const places = fc.option(
    fc.record(
      {
        tempat: fc.constantFrom('pusat-data-dinas', 'kantor-instansi', 'sewa', 'instansi-pusat'),
        negara: fc.constantFrom('ID', 'SG'),
        lokasi: fc.constantFrom('A', 'a', 'B', '-'),
      },
      { requiredKeys: ['tempat'] },
    ),
    { nil: undefined },
  ) as fc.Arbitrary<Place>;
  fc.assert(
    fc.property(places, places, (a, b) => {
      expect(togetherOf(a, b)).toBe(togetherOf(b, a));
      expect(togetherOf(a, a)).not.toBe('berbeda');
    }),
  );
});
