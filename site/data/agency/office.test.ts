import { expect, test } from 'vitest';
import { regencies } from '../portal.ts';
import { officeOf } from './office.ts';

test.each(regencies)(
  'in $id nobody is sent to a real office over a register that only demonstrates',
  ({ registry }) => {
    expect(registry.profil.keadaan).toBe('peragaan');
    expect(officeOf({ registry })).toBe('pengelola repositori register ini');
  },
);

test.each(regencies)('in $id the office of the regency answers once the register is in use', ({ registry }) => {
  const [office] = registry.lookup('instansi-by-peran', 'dinas');
  const used = { ...registry, profil: { ...registry.profil, keadaan: 'resmi' as const } };
  expect(officeOf({ registry: used })).toBe(office?.record.nama);
});
