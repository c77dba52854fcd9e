import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type PolicyBench, pasal, policyBench } from '../../testing/policy-on-disk.ts';
import { enforcementShapes } from './enforcement.ts';

let bench: PolicyBench;
beforeAll(() => {
  bench = policyBench();
});
afterAll(() => bench.remove());

const entries = `          - id: lewat-aturan
            dasar: teks
            aturan: subdomain/label-cadangan
            parameter:
              domain: uji.example
              label:
                setelan: label-cadangan
            pengecualian:
              oleh: Bupati
              instrumen: keputusan-bupati
          - id: lewat-persetujuan
            dasar: teks
            persetujuan:
              untuk:
                jenis: subdomain
                bila:
                  sebutan: namanya di luar domain kabupaten
                  host:
                    di_luar: uji.example
              peran: penetap
              oleh: [bupati]
              lembaga:
                ketua: true
          - id: yang-berkala
            dasar: setelan
            kewajiban:
              pelaku: dinas
              setiap:
                setelan: selang-laporan
              bukti: Laporan pemeliharaan.
              dihitung:
                atas:
                  jenis: aplikasi
                  bila:
                    butir:
                      daftar: riwayat
                      nilai:
                        jenis: [penerapan]
                  instansi: pemilik
                bukti:
                  - jenis: aplikasi
                    bila:
                      butir:
                        daftar: riwayat
                        nilai:
                          jenis: [penerapan]
                    instansi: pemilik
                    rekaman: id
                    tanggal: riwayat.*.tanggal
          - id: yang-dipicu
            dasar: setelan
            kewajiban:
              pelaku: dinas
              dipicu: Aplikasi mulai dipakai
              tenggat:
                setelan: selang-laporan
              bukti: Laporan pemeliharaan.
          - id: lewat-publikasi
            dasar: setelan
            publikasi:
              halaman: Daftar aplikasi
              alamat: aplikasi/
              memuat:
                - hal: nama aplikasi
                  isian: nama
          - id: lewat-petugas
            dasar: teks
            manual: Diperiksa dengan membaca suratnya.
          - id: tidak-perlu
            dasar: teks
            tidak_perlu: Pengertian; tidak memerintahkan apa pun.
---
`;

/** Every part that an entry may hold, a key a line. */
const deep = pasal.replace(/ {10}- id: lewat-aturan[\s\S]*?\n---\n/, entries);

interface Mapping {
  readonly path: string;
  /** Number of its first line, and how far in its keys stand; both from 1. */
  readonly line: number;
  readonly column: number;
}

/** Where each mapping of a text in block style begins. */
const mappingsIn = (text: string): Mapping[] => {
  const found: Mapping[] = [];
  const open: { column: number; path: string; key: string }[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    const [, space = '', dash = '', key] = /^( *)(- )?([a-z_]+):/.exec(line) ?? [];
    if (key === undefined) continue;
    const column = space.length + dash.length + 1;
    const isOver = (at: number) => at > column || (dash !== '' && at === column);
    while (isOver(open.at(-1)?.column ?? 0)) open.pop();
    const parent = open.at(-1);
    if (parent?.column === column) parent.key = key;
    else {
      const path = parent ? `${parent.path}.${parent.key}${dash ? '.*' : ''}` : '';
      open.push({ column, path, key });
      found.push({ path, line: i + 1, column });
    }
  }
  return found;
};

const IN_ENTRY = '.ketentuan.*.versi.*.penegakan.*';
const inEntries = mappingsIn(deep).flatMap(({ path, ...at }) =>
  path.startsWith(IN_ENTRY) ? [{ path: path.slice(IN_ENTRY.length), ...at }] : [],
);

/** Paths of the objects of a schema that refuse what they do not know. */
const strictIn = (node: unknown, path = ''): string[] => {
  if (typeof node !== 'object' || node === null) return [];
  const { additionalProperties, properties = {}, items, anyOf = [] } = node as Record<string, never>;
  return [
    ...(additionalProperties === false ? [path] : []),
    ...Object.entries(properties).flatMap(([key, inner]) => strictIn(inner, `${path}.${key}`)),
    ...strictIn(items, `${path}.*`),
    ...(anyOf as unknown[]).flatMap((inner) => strictIn(inner, path)),
  ];
};

test('every part of every shape is written here, and accepted', async () => {
  const strict = Object.values(enforcementShapes).flatMap((shape) =>
    strictIn(z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' })),
  );
  expect(strict.length).toBeGreaterThan(20);
  expect(strict.filter((path) => !inEntries.some((mapping) => mapping.path === path))).toEqual([]);
  expect(await bench.told(deep)).toEqual({ status: 0, findings: [] });
});

const free = /\.(parameter|nilai)(\.|$)/;

test.each(inEntries.filter(({ path }) => !free.test(path)))(
  'an unknown field at $path is refused at its line, $line',
  async ({ line, column }) => {
    const lines = deep.split('\n');
    const given = lines[line - 1] ?? '';
    const rest = `${' '.repeat(column - 1)}${given.slice(column - 1)}`;
    lines.splice(line - 1, 1, `${given.slice(0, column - 1)}zaman: x`, rest);
    const { status, findings } = await bench.told(lines.join('\n'));
    expect(status).toBe(1);
    expect(findings).toContainEqual(
      expect.stringContaining(`${line}:${column} Galat  skema/isian-asing: Isian "zaman" tidak dikenal di sini`),
    );
  },
);
