import { expect, test } from 'vitest';
import { changedField } from './change-fields.ts';

const facility = { daerah: 'kubu-raya', jenis: 'infrastruktur' } as const;
const path = 'riwayat.0.acuan_rencana.0';

test.each([
  ['a plan that is there', 'contoh-rencana-induk-spbtik', /^Rencana Induk SPBTIK/],
  ['a plan that is gone', 'contoh-tidak-ada', /^contoh-tidak-ada$/],
])('a plan reference that came is named once by its item: %s', (_what, rencana, plan) => {
  const { label, after } = changedField(facility, { path, sesudah: { rencana, butir: 'contoh-butir' } });
  expect(label).toMatch(/contoh-butir$/);
  expect(after?.text).toMatch(plan);
  expect(`${label} ${after?.text}`).not.toContain('undefined');
});
