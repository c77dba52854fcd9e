import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dump } from 'js-yaml';
import type { SimpleGit } from 'simple-git';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rules } from '../../policies/rules/index.ts';
import { openCheckCache } from '../adapters/check-cache.ts';
import { checkAgainst, checkAll } from '../adapters/check-register.ts';
import { newestPeers } from '../testing/newest-peers.ts';
import { officePeers, type PeerCase, type PeerRecords } from '../testing/office-peers.ts';
import { registerRepository } from '../testing/repository.ts';
import { regencies } from '../testing/traps.ts';

/**
 * Faults between records. A change may put at fault what it changes, or a peer that it does not touch: both are new,
 * each in its own file. What was at fault before stays old, and a run that judges only what changed finds the same.
 */
const at = '2026-11-01';
let folder: string;
let git: SimpleGit;

beforeEach(async () => {
  ({ folder, git } = await registerRepository());
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = (daerah: string, ref: string) => `registry/${daerah}/${ref}.yaml`;

const put = (daerah: string, records: PeerRecords): void => {
  for (const [ref, record] of Object.entries(records)) {
    const file = join(folder, fileOf(daerah, ref));
    mkdirSync(dirname(file), { recursive: true });
    if (record === null) rmSync(file);
    else writeFileSync(file, dump({ id: ref.split('/')[1], ...record, asal: 'contoh' }));
  }
};

const agency = (nama: string, more: object = {}) => ({
  nama: `Dinas Contoh ${nama}`,
  bentuk: 'perangkat-daerah',
  ...more,
});
const data = (pengelola: string, sejak: string, more: object = {}) => ({
  nama: `Contoh Data ${pengelola}`,
  pengelola,
  ...more,
  berlaku: { sejak },
});
const steward = (unit: string, basis_data: readonly string[], sejak: string, sampai?: string) => ({
  unit,
  basis_data,
  tupoksi: 'Contoh urusan.',
  berlaku: sampai ? { sejak, sampai } : { sejak },
});
const classed = (ditetapkan_oleh: string, kelas = 'terbuka', tanggal = '2026-05-04') => ({
  klasifikasi: { kelas, ditetapkan_oleh, tanggal },
});
const told = (...items: readonly string[]) => ({
  keterangan_data: items.map((butir) => ({ butir, uraian: 'Contoh uraian.' })),
});

const subjek = { topik: 'bantuan', indikator: 'jumlah', rincian: 'desa' };
const other = { topik: 'panti' };
const [first, second, third] = ['2026-01-05', '2026-03-02', '2026-04-06'];
const agencies: PeerRecords = {
  'instansi/sosial': agency('Sosial'),
  'instansi/desa': agency('Desa'),
  'instansi/sehat': agency('Sehat'),
};

const cases: Readonly<Record<string, readonly PeerCase[]>> = {
  'basis-data/subjek-unik': [
    {
      name: 'a newcomer is at fault itself',
      before: { 'basis-data/a': data('sosial', first, { subjek }) },
      change: { 'basis-data/b': data('desa', second, { subjek }) },
      introduced: ['basis-data/b subjek'],
    },
    {
      name: 'an older dataset that takes the subject puts the younger one at fault',
      before: {
        'basis-data/a': data('sosial', first, { subjek: other }),
        'basis-data/b': data('desa', second, { subjek }),
      },
      change: { 'basis-data/a': data('sosial', first, { subjek }) },
      introduced: ['basis-data/b subjek'],
    },
    {
      name: 'a stewardship of the younger one puts the older one at fault',
      before: {
        'basis-data/a': data('sosial', first, { subjek }),
        'basis-data/b': data('desa', second, { subjek }),
      },
      change: { 'walidata/w': steward('desa', ['b'], first) },
      introduced: ['basis-data/a subjek'],
    },
    {
      name: 'a chain of copies broken in its middle puts its end at fault',
      before: {
        'basis-data/a': data('sosial', first, { subjek }),
        'basis-data/m': data('sosial', second, { salinan_dari: 'a' }),
        'basis-data/z': data('desa', third, { subjek, salinan_dari: 'm' }),
      },
      change: { 'basis-data/m': data('sosial', second) },
      introduced: ['basis-data/z subjek'],
    },
    {
      name: 'a unit that becomes an agency of its own puts its dataset at fault',
      before: {
        'instansi/sehat': agency('Sehat', { bentuk: 'unit-kerja', induk: 'sosial' }),
        'basis-data/a': data('sosial', first, { subjek }),
        'basis-data/b': data('sehat', second, { subjek }),
      },
      change: agencies,
      introduced: ['basis-data/b subjek'],
    },
    {
      name: 'a dataset that is kept again puts the younger one at fault',
      before: {
        'basis-data/a': { ...data('sosial', first, { subjek }), berlaku: { sejak: first, sampai: '2026-06-30' } },
        'basis-data/b': data('desa', second, { subjek }),
      },
      change: { 'basis-data/a': data('sosial', first, { subjek }) },
      introduced: ['basis-data/b subjek'],
    },
    {
      name: 'an old pair stays old when either record changes otherwise',
      before: {
        'basis-data/a': data('sosial', first, { subjek }),
        'basis-data/b': data('desa', second, { subjek }),
      },
      change: {
        'basis-data/a': data('sosial', first, { subjek, uraian: 'Contoh uraian.' }),
        'basis-data/b': data('desa', second, { subjek, siklus: 'P1M' }),
      },
      introduced: [],
      old: ['basis-data/b subjek'],
    },
    {
      name: 'an old pair stays old when a third one comes',
      before: {
        'basis-data/a': data('sosial', first, { subjek }),
        'basis-data/b': data('desa', second, { subjek }),
      },
      change: { 'basis-data/c': data('sehat', third, { subjek }) },
      introduced: ['basis-data/c subjek', 'basis-data/c subjek'],
      old: ['basis-data/b subjek'],
    },
    {
      name: 'an old pair stays old when the elder is renamed',
      before: {
        'basis-data/a': data('sosial', first, { subjek }),
        'basis-data/b': data('desa', second, { subjek }),
      },
      change: { 'basis-data/a': null, 'basis-data/a-baru': data('sosial', first, { subjek }) },
      introduced: [],
      old: ['basis-data/b subjek'],
    },
    {
      name: 'a fault with one elder that makes way for a fault with another is new',
      before: {
        'basis-data/a': data('sosial', first, { subjek }),
        'basis-data/b': data('desa', second, { subjek }),
        'basis-data/c': data('sehat', first, { subjek: other }),
      },
      change: {
        'basis-data/a': data('sosial', first, { subjek: other }),
        'basis-data/c': data('sehat', first, { subjek }),
      },
      introduced: ['basis-data/b subjek'],
    },
    {
      name: 'a fault that is healed leaves nothing',
      before: {
        'basis-data/a': data('sosial', first, { subjek }),
        'basis-data/b': data('desa', second, { subjek }),
      },
      change: { 'basis-data/b': data('desa', second, { subjek, salinan_dari: 'a' }) },
      introduced: [],
    },
  ],
  'walidata/tunggal': [
    {
      name: 'a second steward is at fault itself',
      before: { 'basis-data/a': data('sosial', first), 'walidata/u': steward('sosial', ['a'], first) },
      change: { 'walidata/w': steward('desa', ['a'], second) },
      introduced: ['walidata/w basis_data.0'],
    },
    {
      name: 'an older stewardship that takes the dataset puts the younger one at fault',
      before: {
        'basis-data/a': data('sosial', first),
        'basis-data/b': data('sosial', first),
        'walidata/u': steward('sosial', ['b'], first),
        'walidata/w': steward('desa', ['a'], second),
      },
      change: { 'walidata/u': steward('sosial', ['b', 'a'], first) },
      introduced: ['walidata/w basis_data.0'],
    },
    {
      name: 'a term without its end puts the next steward at fault',
      before: {
        'basis-data/a': data('sosial', first),
        'walidata/u': steward('sosial', ['a'], first, '2026-03-01'),
        'walidata/w': steward('desa', ['a'], second),
      },
      change: { 'walidata/u': steward('sosial', ['a'], first) },
      introduced: ['walidata/w basis_data.0'],
    },
    {
      name: 'two stewards of old stay old',
      before: {
        'basis-data/a': data('sosial', first),
        'walidata/u': steward('sosial', ['a'], first),
        'walidata/w': steward('desa', ['a'], second),
      },
      change: {
        'walidata/u': { ...steward('sosial', ['a'], first), tupoksi: 'Contoh urusan lain.' },
        'basis-data/a': data('sosial', first, { siklus: 'P1M' }),
      },
      introduced: [],
      old: ['walidata/w basis_data.0'],
    },
    {
      name: 'two stewards of old stay old when the first and the dataset are renamed',
      before: {
        'basis-data/a': data('sosial', first),
        'walidata/u': steward('sosial', ['a'], first),
        'walidata/w': steward('desa', ['a'], second),
      },
      change: {
        'basis-data/a': null,
        'basis-data/a-baru': data('sosial', first),
        'walidata/u': null,
        'walidata/u-baru': steward('sosial', ['a-baru'], first),
        'walidata/w': steward('desa', ['a-baru'], second),
      },
      introduced: [],
      old: ['walidata/w basis_data.0'],
    },
  ],
  'basis-data/walidata-ada': [
    {
      name: 'a dataset without a steward is a gap of its own',
      before: {},
      change: { 'basis-data/a': data('sosial', first) },
      introduced: ['basis-data/a '],
    },
    {
      name: 'a stewardship that is taken away leaves a gap at the dataset',
      before: { 'basis-data/a': data('sosial', first), 'walidata/u': steward('sosial', ['a'], first) },
      change: { 'walidata/u': null },
      introduced: ['basis-data/a '],
    },
    {
      name: 'a stewardship that ends leaves a gap at the dataset',
      before: { 'basis-data/a': data('sosial', first), 'walidata/u': steward('sosial', ['a'], first) },
      change: { 'walidata/u': steward('sosial', ['a'], first, '2026-06-30') },
      introduced: ['basis-data/a '],
    },
    {
      name: 'a gap of old stays old when the dataset changes otherwise',
      before: { 'basis-data/a': data('sosial', first), 'basis-data/b': data('desa', first) },
      change: {
        'basis-data/a': data('sosial', first, { siklus: 'P1M' }),
        'walidata/u': steward('desa', ['b'], first),
      },
      introduced: [],
      old: ['basis-data/a '],
    },
  ],
  'basis-data/klasifikasi-oleh-walidata': [
    {
      name: 'a class set by another than the steward is at fault itself',
      before: { 'basis-data/a': data('sosial', first), 'walidata/u': steward('sosial', ['a'], first) },
      change: { 'basis-data/a': data('sosial', first, classed('desa')) },
      introduced: ['basis-data/a klasifikasi.ditetapkan_oleh'],
    },
    {
      name: 'a class that changes without a new act is at fault itself',
      before: {
        'basis-data/a': data('sosial', first, {
          klasifikasi: {
            ...classed('sosial', 'dikecualikan').klasifikasi,
            dikecualikan: { dasar: 'Contoh ketentuan' },
          },
        }),
        'walidata/u': steward('sosial', ['a'], first),
      },
      change: { 'basis-data/a': data('sosial', first, classed('sosial')) },
      introduced: ['basis-data/a klasifikasi.tanggal'],
    },
    {
      name: 'a class that is taken away is at fault itself',
      before: {
        'basis-data/a': data('sosial', first, classed('sosial')),
        'walidata/u': steward('sosial', ['a'], first),
      },
      change: { 'basis-data/a': data('sosial', first) },
      introduced: ['basis-data/a '],
    },
    {
      name: 'a stewardship that begins later puts the class at fault',
      before: {
        'basis-data/a': data('sosial', first, classed('sosial')),
        'walidata/u': steward('sosial', ['a'], first),
      },
      change: { 'walidata/u': steward('sosial', ['a'], '2026-05-05') },
      introduced: ['basis-data/a klasifikasi.ditetapkan_oleh'],
    },
    {
      name: 'a class of old by another stays old',
      before: {
        'basis-data/a': data('sosial', first, classed('desa')),
        'walidata/u': steward('sosial', ['a'], first),
      },
      change: {
        'basis-data/a': data('sosial', first, { ...classed('desa'), siklus: 'P1M' }),
        'walidata/u': { ...steward('sosial', ['a'], first), tupoksi: 'Contoh urusan lain.' },
      },
      introduced: [],
      old: ['basis-data/a klasifikasi.ditetapkan_oleh'],
    },
  ],
  'basis-data/keterangan-ada': [
    {
      name: 'an item that is taken away is at fault itself, the others that were missing stay old',
      before: { 'basis-data/a': data('sosial', first, told('metadata', 'pengamanan')) },
      change: { 'basis-data/a': data('sosial', first, told('pengamanan')) },
      introduced: ['basis-data/a keterangan_data'],
      old: ['basis-data/a keterangan_data'],
    },
    {
      name: 'missing items stay old when the first one comes',
      before: { 'basis-data/a': data('sosial', first) },
      change: { 'basis-data/a': data('sosial', first, told('metadata')) },
      introduced: [],
      old: ['basis-data/a keterangan_data', 'basis-data/a keterangan_data'],
    },
  ],
  'skema/bentuk': [
    {
      name: 'a list that is wrong in another way is a new fault',
      before: { 'basis-data/a': data('sosial', first, told('metadata', 'metadata')) },
      change: { 'basis-data/a': data('sosial', first, told('pengamanan', 'pengamanan')) },
      introduced: ['basis-data/a keterangan_data'],
    },
  ],
  'rujukan/ada': [
    {
      name: 'a name without a record is at fault itself',
      before: {},
      change: { 'basis-data/a': data('hilang', first) },
      introduced: ['basis-data/a pengelola'],
    },
    {
      name: 'a record that is taken away puts those that name it at fault',
      before: { 'basis-data/a': data('sosial', first), 'walidata/u': steward('desa', ['a'], first) },
      change: { 'basis-data/a': null, 'instansi/desa': null },
      introduced: ['walidata/u basis_data.0', 'walidata/u unit'],
    },
    {
      name: 'a name without a record of old stays old',
      before: { 'basis-data/a': data('hilang', first), 'walidata/u': steward('desa', ['a'], first) },
      change: {
        'basis-data/a': data('hilang', first, { siklus: 'P1M' }),
        'walidata/u': steward('desa', ['a'], second),
      },
      introduced: [],
      old: ['basis-data/a pengelola'],
    },
  ],
  'rujukan/berlaku': [
    {
      name: 'a name of what has ended is at fault itself',
      before: { 'instansi/sehat': agency('Sehat', { berlaku: { sampai: '2026-02-01' } }) },
      change: { 'basis-data/a': data('sehat', first) },
      introduced: ['basis-data/a pengelola'],
    },
    {
      name: 'an agency that ends puts those that name it at fault',
      before: { 'basis-data/a': data('sehat', first), 'basis-data/b': data('desa', first) },
      change: { 'instansi/sehat': agency('Sehat', { berlaku: { sampai: '2026-06-30' } }) },
      introduced: ['basis-data/a pengelola'],
    },
    {
      name: 'a dataset that ends puts its copy and its steward at fault',
      before: {
        'basis-data/a': data('sosial', first),
        'basis-data/b': data('desa', second, { salinan_dari: 'a' }),
        'walidata/u': steward('sosial', ['a'], first),
      },
      change: { 'basis-data/a': { ...data('sosial', first), berlaku: { sejak: first, sampai: '2026-06-30' } } },
      introduced: ['basis-data/b salinan_dari', 'walidata/u basis_data.0'],
    },
    {
      name: 'a name of what has ended of old stays old, also when the end moves',
      before: {
        'instansi/sehat': agency('Sehat', { berlaku: { sampai: '2026-06-30' } }),
        'basis-data/a': data('sehat', first),
      },
      change: {
        'instansi/sehat': agency('Sehat', { berlaku: { sampai: '2026-07-31' } }),
        'basis-data/a': data('sehat', first, { siklus: 'P1M' }),
      },
      introduced: [],
      old: ['basis-data/a pengelola'],
    },
  ],
  'rujukan/tidak-melingkar': [
    {
      name: 'a record that names itself is at fault itself',
      before: { 'basis-data/a': data('sosial', first) },
      change: { 'basis-data/a': data('sosial', first, { salinan_dari: 'a' }) },
      introduced: ['basis-data/a salinan_dari'],
    },
    {
      name: 'the last link of a ring puts every member at fault',
      before: {
        'basis-data/a': data('sosial', first, { salinan_dari: 'b' }),
        'basis-data/b': data('desa', first, { salinan_dari: 'c' }),
        'basis-data/c': data('sehat', first),
      },
      change: { 'basis-data/c': data('sehat', first, { salinan_dari: 'a' }) },
      introduced: ['basis-data/a salinan_dari', 'basis-data/b salinan_dari', 'basis-data/c salinan_dari'],
    },
    {
      name: 'a ring of old stays old when a record joins from outside',
      before: {
        'basis-data/a': data('sosial', first, { salinan_dari: 'b' }),
        'basis-data/b': data('desa', first, { salinan_dari: 'a' }),
      },
      change: {
        'basis-data/b': data('desa', first, { salinan_dari: 'a', siklus: 'P1M' }),
        'basis-data/c': data('sehat', first, { salinan_dari: 'a' }),
      },
      introduced: [],
      old: ['basis-data/a salinan_dari', 'basis-data/b salinan_dari'],
    },
  ],
  ...officePeers,
  ...newestPeers,
};

const folders = () => ({ cwd: folder, registry: 'registry', policies: 'policies' });
const commit = async () => void (await git.add('.').commit('base'));

/** A run with what the cache holds of the state before. */
const warm = async () =>
  checkAll(folders(), at, rules, await openCheckCache(folders(), at, join(folder, '.git/store')));

describe.each(Object.entries(cases))('%s', (rule, list) => {
  test.each(list)('$name', async ({ daerah = 'buleleng', before, change, introduced, old = [] }) => {
    // One law is enough here, and the others take their time to read.
    for (const other of regencies) if (other !== daerah) rmSync(join(folder, 'policies', other), { recursive: true });
    const profile = `registry/${daerah}/daerah.yaml`;
    cpSync(profile, join(folder, profile), { recursive: true });
    put(daerah, { ...agencies, ...before });
    await commit();
    await warm();
    put(daerah, change);

    const { findings } = await checkAgainst('HEAD', folders(), at, rules);
    const found = (isNew: boolean) =>
      findings
        .filter((finding) => finding.rule === rule && finding.introduced === isNew)
        .map(({ record, path }) => `${record} ${path}`)
        .toSorted();
    expect({ introduced: found(true), old: found(false) }).toEqual({ introduced, old });
    for (const finding of findings)
      if (finding.rule === rule) expect(finding.file).toBe(fileOf(daerah, finding.record));

    const whole = checkAll(folders(), at, rules);
    expect((await warm()).findings).toEqual(whole.findings);
    const keys = (list: readonly { rule: string; key: string }[]) =>
      list.filter((finding) => !rules.get(finding.rule)?.comparesBase).map(({ key }) => key);
    expect(keys(findings)).toEqual(keys(whole.findings));
  });
});
