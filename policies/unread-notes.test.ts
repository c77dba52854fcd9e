import { expect, test } from 'vitest';
import { judgeScene, sceneOf } from '../scripts/core/example.ts';
import { refOf } from '../scripts/core/registry.ts';
import { pageOf, worldOfRule } from '../scripts/testing/rule-examples.ts';
import { rules } from './rules/index.ts';

/** A note that is there and cannot be read: what is wrong with it is told at its own file, so nothing is held against whoever names it. */
const unread = 'keputusan/catatan-tak-terbaca';
const note = unread.slice('keputusan/'.length);
const reason = 'Catatan yang disebut belum dapat dibaca.';

const told = (id: string, subjek: string, part: object, daerah = 'buleleng') => {
  const rule = rules.get(id);
  const page = rule && pageOf(rule);
  if (!page) throw new Error(`${id}: no such rule, or no page`);
  const example = { subjek, pada: '2026-11-22', [subjek]: part } as Parameters<typeof sceneOf>[0];
  const scene = sceneOf(example, page.fixture, daerah);
  const entries = scene.entries.filter((entry) => refOf(entry) !== unread);
  const { findings, reasons } = judgeScene({ ...scene, entries }, worldOfRule(rule, daerah), new Set([unread]));
  return { paths: findings.map(({ path }) => path), reasons: [...new Set(reasons)] };
};

const coordination = 'rekaman/koordinasi-tercatat';
const received = 'perangkat-tik/koordinasi-terimaan';
const service = (...koordinasi: string[]) => told(coordination, 'layanan/contoh-layanan', { koordinasi });
const network = (...notes: (string[] | undefined)[]) =>
  told(coordination, 'infrastruktur/contoh-jaringan', {
    riwayat: notes.map((instrumen, i) => ({ jenis: 'pengadaan', tanggal: `2026-03-0${i + 2}`, instrumen })),
  });
const devices = (...notes: (string[] | undefined)[]) =>
  told(received, 'perangkat-tik/contoh-pendataan', {
    perangkat: notes.map((koordinasi) => ({ jenis: 'laptop', jumlah: 3, dari: 'pemerintah-pusat', koordinasi })),
  });

test(`${coordination}: a record whose note cannot be read is left aside, also beside one that will not do`, () => {
  expect(service(note)).toEqual({ paths: [], reasons: expect.arrayContaining([reason]) });
  expect(service('catatan-perencana', note)).toEqual({ paths: [], reasons: expect.arrayContaining([reason]) });
  expect(service('catatan-perencana').paths).toEqual(['koordinasi']);
});

test(`${coordination}: of two events only the one whose note cannot be read is left aside`, () => {
  expect(network([note])).toEqual({ paths: [], reasons: expect.arrayContaining([reason]) });
  expect(network([note], undefined).paths).toEqual(['riwayat.1']);
});

test(`${received}: of two rows only the one whose note cannot be read is left aside`, () => {
  expect(devices([note])).toEqual({ paths: [], reasons: [reason] });
  expect(devices([note, 'catatan-dinas'], undefined).paths).toEqual(['perangkat.1']);
  expect(devices(undefined, undefined).paths).toEqual(['perangkat.0', 'perangkat.1']);
});

const purchase = 'pengadaan/rekomendasi';
const bought = (...rekomendasi: string[]) => told(purchase, 'pengadaan/contoh-laptop', { rekomendasi }, 'kubu-raya');

test(`${purchase}: a purchase whose recommendation cannot be read is left aside, also beside one that will not do`, () => {
  const left = expect.arrayContaining(['Rekomendasi yang disebut belum dapat dibaca.']);
  expect(bought(note)).toEqual({ paths: [], reasons: left });
  expect(bought('nota-contoh', note)).toEqual({ paths: [], reasons: left });
  expect(bought('nota-contoh').paths).toEqual(['']);
});
