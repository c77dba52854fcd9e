import fc from 'fast-check';

/** What one step does to the files of a register: the text of each path that it writes, null where it deletes. */
export type FileChanges = ReadonlyMap<string, string | null>;

/** One step on the main branch; with `side` the same came by a merge, and that is what its branch held in between. */
export interface LifeStep {
  readonly changes: FileChanges;
  readonly side: FileChanges | undefined;
}

const ids = ['satu', 'dua', 'tiga', 'empat'] as const;
const kinds = ['jabatan', 'subdomain', 'kuno'] as const;
const pathOf = (jenis: string, id: string): string => `registry/uji/${jenis}/${id}.yaml`;

const events = [
  '{ jenis: baru, tanggal: 2026-01-01 }',
  '{ jenis: ubah-nama, tanggal: 2026-02-01, surat: { nomor: CONTOH/1 } }',
  '{ jenis: nonaktif, tanggal: 2026-03-01 }',
];

const content = fc
  .record({
    nama: fc.constantFrom('Kepala', 'Kepala Dinas', 'Petugas'),
    instansi: fc.constantFrom('dinas', 'kantor'),
    riwayat: fc.subarray(events),
    kunci: fc.boolean(),
  })
  .map(({ nama, instansi, riwayat, kunci }) =>
    [
      `nama: ${nama}`,
      `instansi: ${instansi}`,
      `riwayat: [${riwayat.join(', ')}]`,
      'peran: petugas',
      ...(kunci ? ['kunci: [rahasia]'] : []),
      'asal: contoh\n',
    ].join('\n'),
  );
const broken = fc.constantFrom('nama: [', '- satu', '', 'nama: \u0000');

type Act = (files: Map<string, string>) => void;

const place = fc.record({ jenis: fc.constantFrom(...kinds), id: fc.constantFrom(...ids) });

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(place, content).map(
      ([{ jenis, id }, text]): Act =>
        (files) =>
          files.set(pathOf(jenis, id), `id: ${id}\n${text}`),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(place, broken).map(
      ([{ jenis, id }, text]): Act =>
        (files) =>
          files.set(pathOf(jenis, id), text),
    ),
  },
  {
    weight: 2,
    arbitrary: place.map(
      ({ jenis, id }): Act =>
        (files) =>
          files.delete(pathOf(jenis, id)),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(place, place).map(
      ([from, to]): Act =>
        (files) => {
          const text = files.get(pathOf(from.jenis, from.id));
          if (text === undefined) return;
          files.delete(pathOf(from.jenis, from.id));
          files.set(pathOf(to.jenis, to.id), text.replace(`id: ${from.id}`, `id: ${to.id}`));
        },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.nat(2), fc.subarray(['jabatan/satu', 'subdomain/dua', 'jabatan/tiga'])).map(
      ([nomor, perkara]): Act =>
        (files) =>
          files.set(
            pathOf('putusan', `putusan-${nomor}`),
            `nomor: ${nomor}\njenis: disetujui\nperkara: [${perkara.join(', ')}]\n`,
          ),
    ),
  },
);

const changesBetween = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): FileChanges =>
  new Map(
    [...new Set([...before.keys(), ...after.keys()])].flatMap((path): [string, string | null][] =>
      before.get(path) === after.get(path) ? [] : [[path, after.get(path) ?? null]],
    ),
  );

/**
 * The life of a small register: files written, deleted, renamed, broken, decided on; steps taken back; some by merges.
 * With the files as they are in the end.
 */
export const randomLife: fc.Arbitrary<{
  readonly steps: readonly LifeStep[];
  readonly files: ReadonlyMap<string, string>;
}> = fc
  .array(fc.record({ acts: fc.array(act, { maxLength: 3 }), isRevert: fc.boolean(), isMerge: fc.boolean() }), {
    minLength: 2,
    maxLength: 9,
  })
  .map((drafts) => {
    const states: ReadonlyMap<string, string>[] = [new Map()];
    const steps = drafts.map(({ acts, isRevert, isMerge }): LifeStep => {
      const before = states.at(-1) ?? new Map();
      const after = new Map(isRevert && acts.length < 2 ? (states.at(-2) ?? before) : before);
      const side = new Map(before);
      for (const [i, one] of acts.entries()) {
        one(after);
        if (i > 0) one(side);
      }
      states.push(after);
      return { changes: changesBetween(before, after), side: isMerge ? changesBetween(before, side) : undefined };
    });
    return { steps, files: states.at(-1) ?? new Map() };
  });

const dataOf = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;

const filesOf = (changes: FileChanges): string =>
  [...changes]
    .map(([path, text]) => (text === null ? `D ${path}\n` : `M 100644 inline ${path}\n${dataOf(text)}`))
    .join('');

const commitOf = (mark: number, branch: string, parents: string, changes: FileChanges): string =>
  `commit refs/heads/${branch}\nmark :${mark}\ncommitter Uji <uji@contoh.example> ${1_780_000_000 + mark * 60} +0700\n${dataOf(`langkah ${mark}`)}${parents}${filesOf(changes)}\n`;

/** A life as `git fast-import` reads it; step i of `main` bears the mark 2·i+2. */
export const lifeStream = (steps: readonly LifeStep[]): string =>
  steps
    .map(({ changes, side }, i) => {
      const [aside, main] = [2 * i + 1, 2 * i + 2];
      const before = i === 0 ? '' : `from :${main - 2}\n`;
      const branch = side ? commitOf(aside, `sisi-${i}`, before, side) : '';
      const own = side && i > 0 ? `${before}merge :${aside}\n` : before;
      return branch + commitOf(main, 'main', own, changes);
    })
    .join('');
