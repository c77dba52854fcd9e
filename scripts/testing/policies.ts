import { z } from 'zod';
import { type LoadedPolicies, loadPolicies, type PolicySource } from '../core/policy/load.ts';
import type { Rule } from '../core/rule.ts';
import { ruleOf } from './records.ts';

/** One rule with one parameter, for tests of policies. */
export const rules: ReadonlyMap<string, Rule> = new Map([
  ['uji/aturan', ruleOf({ parameters: z.strictObject({ domain: z.string(), label: z.array(z.string()).optional() }) })],
  ['uji/mutlak', ruleOf({ id: 'uji/mutlak', absolute: true })],
]);

export const regulation = {
  id: 'perbup-1-2020',
  jenis: 'Peraturan Bupati',
  nomor: 1,
  tahun: 2020,
  judul_resmi: 'Peraturan Contoh',
  sebutan: 'Perbup Contoh 1/2020',
  diundangkan: '2020-01-01',
  berlaku: { sejak: '2020-01-01' },
  istilah: { sistem: 'SPBE', perangkat_daerah: 'OPD', dinas: 'Dinas', pemerintah_daerah: 'Pemkab' },
  naskah: { keterangan: 'Naskah uji.' },
};

export const setting = (more: object = {}) => ({
  judul: 'Uji',
  nilai: ['a', 'b'],
  mengisi: ['contoh/5.1'],
  ditetapkan_oleh: 'Dinas (peragaan)',
  sejak: '2020-01-01',
  alasan: 'Uji.',
  ...more,
});

export const ruleEntry = (more: object = {}) => ({
  id: 'uji',
  dasar: 'teks',
  aturan: 'uji/aturan',
  parameter: { domain: 'contoh.example' },
  ...more,
});

export const manualEntry = (id = 'baca') => ({ id, dasar: 'teks', manual: 'Diperiksa dengan membaca suratnya.' });

export const version = (penegakan: readonly unknown[], more: object = {}) => ({
  sejak: '2020-01-01',
  ringkasan: 'Uji.',
  penegakan,
  ...more,
});

export const provision = (penegakan: readonly unknown[], more: object = {}) => ({
  ayat: '5.1',
  sifat: 'wajib',
  versi: [version(penegakan)],
  ...more,
});

export const article = (ketentuan: readonly unknown[], pasal = 5) => ({ pasal, bab: 'I', judul: 'Uji', ketentuan });

const source = (path: string, value: unknown): PolicySource => ({ path, file: `policies/${path}`, value, body: '' });

/** Policies of a regency `contoh`: one pasal with the provisions given, and whatever files are laid over it. */
export const load = (ketentuan: readonly unknown[], files: Readonly<Record<string, unknown>> = {}): LoadedPolicies => {
  const all: Record<string, unknown> = {
    'bersama.yaml': { penegakan: [], pemutus: [] },
    'contoh/perbup-1-2020/peraturan.yaml': regulation,
    'contoh/perbup-1-2020/pasal/05.md': article(ketentuan),
    'contoh/setelan.yaml': {},
    'contoh/kosakata.yaml': {},
    ...files,
  };
  return loadPolicies(
    Object.entries(all).map(([path, value]) => source(path, value)),
    rules,
  );
};

export const told = ({ findings }: Pick<LoadedPolicies, 'findings'>): string[] =>
  findings.map(({ file, rule, path }) => `${file.replace('policies/contoh/perbup-1-2020/', '')} ${rule} ${path}`);
