import { z } from 'zod';
import type { World } from '../core/evaluate.ts';
import type { Binding } from '../core/policy/binding.ts';
import type { Daerah } from '../core/records/daerah.ts';
import type { Jenis, RecordOf } from '../core/records/kinds.ts';
import { type Entry, entryOf, registryOf } from '../core/registry.ts';
import { defineRule, pass, type Rule } from '../core/rule.ts';

/** Small whole records for tests of the engine; no regulation stands behind them. */
export const profil: Daerah = {
  nama: 'Kabupaten Contoh',
  kode: '00.00',
  provinsi: 'Contoh',
  ibu_kota: 'Contoh',
  keadaan: 'peragaan',
  asal: 'contoh',
};

export const entry = <J extends Jenis>(jenis: J, record: RecordOf<J>, daerah = 'uji'): Entry<J> =>
  entryOf({ daerah, jenis, file: `registry/${daerah}/${jenis}/${record.id}.yaml`, record });

export const instansi = (id: string, more: Partial<RecordOf<'instansi'>> = {}): Entry<'instansi'> =>
  entry('instansi', { id, nama: `Dinas Contoh ${id}`, bentuk: 'perangkat-daerah', asal: 'contoh', ...more });

export const subdomain = (id: string, more: Partial<RecordOf<'subdomain'>> = {}): Entry<'subdomain'> =>
  entry('subdomain', {
    id,
    host: `${id}.contoh.example`,
    pemilik: 'dinas',
    penggunaan: 'situs',
    riwayat: [{ jenis: 'baru', tanggal: '2026-02-01' }],
    asal: 'contoh',
    ...more,
  });

export const waiver = (id: string, more: Partial<RecordOf<'pengecualian'>> = {}): Entry<'pengecualian'> =>
  entry('pengecualian', {
    id,
    untuk: 'subdomain/a',
    penegakan: 'uji',
    alasan: 'Uji.',
    dasar: 'surat',
    berlaku: { sejak: '2026-01-01', sampai: '2026-12-31' },
    asal: 'contoh',
    ...more,
  });

/** A rule on subdomains that passes unless told otherwise. */
export const ruleOf = (more: Partial<Rule> = {}): Rule => ({
  ...defineRule({
    id: 'uji/aturan',
    title: 'Uji',
    subjects: ['subdomain'],
    fields: ['host'],
    indexes: [],
    parameters: z.strictObject({}),
    check: () => pass,
  }),
  ...more,
});

export const bindingOf = (more: Partial<Binding> = {}): Binding => ({
  id: 'uji',
  daerah: 'uji',
  provision: 'uji/1.1',
  rule: ruleOf(),
  level: 'galat',
  basis: 'teks',
  pada: 'terus',
  sejak: '2020-01-01',
  parameter: {},
  istilah: {
    sistem: 'SPBE',
    perangkat_daerah: 'Perangkat Daerah',
    dinas: 'Dinas',
    pemerintah_daerah: 'Pemerintah Daerah',
  },
  waivable: false,
  ...more,
});

export const worldOf = (
  entries: readonly Entry[],
  bindings: readonly Binding[],
  more: Partial<World> & { readonly keadaan?: Daerah['keadaan']; readonly broken?: ReadonlySet<string> } = {},
): World => {
  const { keadaan = 'peragaan', broken, ...world } = more;
  return {
    registry: registryOf('uji', { ...profil, keadaan }, entries, broken),
    bindings,
    vocabulary: {},
    at: '2026-06-01',
    ...world,
  };
};
