import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seatConditions, seatFaults } from './third-party.ts';

const demand = { negara: 'ID', conditions: seatConditions, isSilenceReviewed: true };

const country = fc.constantFrom(undefined, 'ID', 'SG', 'MY');

const firmOf = (badan_hukum: string | undefined, lokasi: string | undefined) => ({
  nama: 'PT Contoh',
  ...(badan_hukum === undefined ? {} : { badan_hukum }),
  ...(lokasi === undefined ? {} : { lokasi }),
});

test('each condition is broken or kept by its own fact alone', () => {
  fc.assert(
    fc.property(country, country, (badan_hukum, lokasi) => {
      const faults = seatFaults(firmOf(badan_hukum, lokasi), 'mitra.0', demand);
      expect(faults.some(({ discriminator }) => discriminator === 'badan-hukum')).toBe(badan_hukum !== 'ID');
      expect(faults.some(({ discriminator }) => discriminator === 'lokasi')).toBe(lokasi !== 'ID');
    }),
  );
});

test('a condition that is not asked is not judged', () => {
  const faults = seatFaults(firmOf('SG', 'SG'), 'penyedia', { ...demand, conditions: ['lokasi'] });
  expect(faults.map(({ path }) => path)).toEqual(['penyedia.lokasi']);
});

test('what is not stated is left to a person only where the provision leaves it so', () => {
  const asked = seatFaults(firmOf(undefined, 'ID'), 'penyedia', demand);
  expect(asked.map(({ path, review }) => [path, review])).toEqual([['penyedia', true]]);
  const refused = seatFaults(firmOf(undefined, 'ID'), 'penyedia', { ...demand, isSilenceReviewed: false });
  expect(refused.map(({ review }) => review)).toEqual([undefined]);
});

test('a firm of another country breaks it, even where silence is left to a person', () => {
  expect(seatFaults(firmOf('tidak-berbadan-hukum', 'ID'), 'penyedia', demand)).toEqual([
    {
      path: 'penyedia.badan_hukum',
      discriminator: 'badan-hukum',
      message: 'Badan hukum PT Contoh: tidak berbadan hukum; seharusnya badan hukum Indonesia (ID).',
      help: 'Bekerja samalah dengan badan hukum Indonesia, atau lengkapi isian badan_hukum.',
      actual: 'tidak berbadan hukum',
      expected: 'ID',
    },
  ]);
});
