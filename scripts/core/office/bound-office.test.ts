import { expect, test } from 'vitest';
import type { Instansi } from '../records/instansi.ts';
import type { AnyRecord, Jenis } from '../records/kinds.ts';
import { outsiderOf } from './bound-office.ts';

const officeOf = (id: string) =>
  ({ desa: { id, bentuk: 'desa' }, badan: { id, bentuk: 'perangkat-daerah' } })[id] as Instansi | undefined;

test.each([
  ['aplikasi', 'pemilik', { riwayat: [] }],
  ['basis-data', 'pengelola', {}],
  ['sop', 'instansi', {}],
  ['infrastruktur', 'pemilik', {}],
  ['kerja-sama', 'instansi', {}],
  ['laporan', 'instansi', {}],
  ['pelatihan', 'instansi', {}],
  ['insiden', 'instansi', {}],
  ['layanan', 'instansi', {}],
  ['audit', 'instansi', {}],
  ['perangkat-tik', 'instansi', {}],
  ['tenaga-tik', 'instansi', {}],
  ['sertifikat-elektronik', 'instansi', {}],
  ['keamanan-informasi', 'instansi', {}],
] satisfies [Jenis, string, object][])('%s is bound unless its %s is a village', (jenis, field, more) => {
  const outsider = (id: string) =>
    outsiderOf({ jenis, record: { ...more, [field]: id } as unknown as AnyRecord }, officeOf)?.id;
  expect(['desa', 'badan', 'entah'].map(outsider)).toEqual(['desa', undefined, undefined]);
});
