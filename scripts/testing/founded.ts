import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type SimpleGit, simpleGit } from 'simple-git';
import { run } from '../commands/init.ts';
import { makeKey, signWith, type TestKey } from './keys.ts';
import { initRepository } from './repository.ts';

export const gateKey = makeKey();
export const founderKeys: Readonly<Record<string, TestKey>> = {
  bupati: makeKey(),
  'kepala-dinas': makeKey(),
  'sekretaris-daerah': makeKey(),
};

/** Accounts of the offices below. */
export const accountOf = {
  bupati: 1,
  'sekretaris-daerah': 2,
  'kepala-dinas': 3,
  'petugas-dinas': 4,
  'petugas-tani': 5,
} as const;

export const officeFile = (id: string, instansi: string, peran: string, account?: number, ...keys: string[]): string =>
  [
    `id: ${id}`,
    `nama: Jabatan Contoh ${id}`,
    `instansi: ${instansi}`,
    `peran: ${peran}`,
    ...(account === undefined ? [] : ['forge:', `  id: ${account}`]),
    ...(keys.length === 0 ? [] : ['kunci:', ...keys.map((key) => `  - ${key}`)]),
    'asal: contoh',
    '',
  ].join('\n');

const agency = (id: string, more = '') =>
  `id: ${id}\nnama: Dinas Contoh ${id}\nbentuk: perangkat-daerah\n${more}asal: contoh\n`;

const line = (id: string) => founderKeys[id]?.line ?? '';

const regulation = `id: perbup-1-2020
jenis: Peraturan Bupati
nomor: 1
tahun: 2020
judul_resmi: Peraturan Bupati Contoh Nomor 1 Tahun 2020 tentang Nama Domain Contoh
sebutan: Perbup Contoh 1/2020
ditetapkan: 2020-01-02
diundangkan: 2020-01-02
berlaku:
  sejak: 2020-01-02
istilah:
  sistem: SPBE
  perangkat_daerah: Perangkat Daerah
  dinas: Dinas
  pemerintah_daerah: Pemerintah Daerah
naskah:
  tautan: https://contoh.example/
  keterangan: Peraturan rekaan untuk uji.
`;

const provision = `---
pasal: 1
bab: I
judul: Nama domain
ketentuan:
  - ayat: "1.1"
    sifat: penetapan
    mengikat: [Dinas]
    versi:
      - sejak: 2020-01-02
        ringkasan: Dinas memutus nama domain.
        penegakan:
          - id: diputus-dinas
            dasar: teks
            persetujuan:
              untuk: { jenis: subdomain }
              peran: pemutus
              oleh: [dinas]
              kecuali: [penulis, kontributor]
          - id: ditolak-dinas
            dasar: teks
            persetujuan:
              untuk: { jenis: subdomain }
              peran: pemutus
              oleh: [dinas]
              penolakan: [uji/1.1]
---
Dinas memutus nama domain.
`;

/** A small regency with one provision: the Dinas decides on names, and by the house's own setting on the rest. */
export const smallRegister: Readonly<Record<string, string>> = {
  'policies/bersama.yaml': `penegakan: []
pemutus:
  - id: rekaman
    jalur: [registry/**, README.md]
    cadangan: true
    oleh: [dinas]
    kecuali: [penulis, kontributor]
    alasan: Untuk uji, Dinas memutus semuanya.
`,
  'policies/uji/perbup-1-2020/peraturan.yaml': regulation,
  'policies/uji/perbup-1-2020/pasal/01.md': provision,
  'registry/uji/daerah.yaml':
    'nama: Kabupaten Contoh\nkode: "00.00"\nprovinsi: Contoh\nibu_kota: Contoh\nkeadaan: peragaan\nasal: contoh\n',
  'registry/uji/instansi/pemkab.yaml': agency('pemkab'),
  'registry/uji/instansi/dinas.yaml': agency('dinas', 'peran: [dinas]\n'),
  'registry/uji/instansi/dinas-tani.yaml': agency('dinas-tani'),
  'registry/uji/jabatan/bupati.yaml': officeFile('bupati', 'pemkab', 'bupati', 1, line('bupati')),
  'registry/uji/jabatan/sekretaris-daerah.yaml': officeFile(
    'sekretaris-daerah',
    'pemkab',
    'sekretaris-daerah',
    2,
    line('sekretaris-daerah'),
  ),
  'registry/uji/jabatan/kepala-dinas.yaml': officeFile(
    'kepala-dinas',
    'dinas',
    'kepala-dinas',
    3,
    line('kepala-dinas'),
  ),
  'registry/uji/jabatan/petugas-dinas.yaml': officeFile('petugas-dinas', 'dinas', 'petugas-dinas', 4),
  'registry/uji/jabatan/petugas-tani.yaml': officeFile('petugas-tani', 'dinas-tani', 'petugas-instansi', 5),
  'registry/uji/jabatan/gerbang.yaml': officeFile('gerbang', 'dinas', 'gerbang', undefined, gateKey.line),
  'registry/uji/keputusan/pendirian.yaml':
    'id: pendirian\njenis: keputusan-bupati\nnomor: CONTOH/1/2026\ntanggal: 2026-01-05\npenandatangan: bupati\ntentang: Register contoh\nasal: contoh\n',
  '.gitignore': '.tata/\n*.json\n*.pub\n*.sig\n',
};

export const foundedAt = '2026-11-01T01:00:00Z';

export interface SmallRepository {
  readonly folder: string;
  readonly git: SimpleGit;
  readonly write: (files: Readonly<Record<string, string>>, message: string) => Promise<string>;
  /** `tata init`: its status, and all that it said. */
  readonly init: (...args: string[]) => Promise<{ readonly status: number; readonly out: string }>;
  /** Writes the signature of a founder's key over a file, and gives `JABATAN=FILE`. */
  readonly sign: (office: string, file: string, key?: TestKey, namespace?: string) => string;
  /** Signs and concludes a text that founders sign, moving main. */
  readonly conclude: (file: string, ...offices: string[]) => Promise<void>;
}

/** Hands for a repository in a folder. */
const handsOn = (folder: string, git: SimpleGit): SmallRepository => {
  const write: SmallRepository['write'] = async (files, message) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    await git.add('.').commit(message);
    return (await git.revparse(['HEAD'])).trim();
  };
  const init: SmallRepository['init'] = async (...args) => {
    const out: string[] = [];
    const say = (text: string) => out.push(text);
    const io = { cwd: folder, today: foundedAt.slice(0, 10), now: foundedAt, env: {}, out: say, err: say };
    return { status: await run(args, io), out: out.join('') };
  };
  const sign: SmallRepository['sign'] = (
    office,
    file,
    key = founderKeys[office] ?? gateKey,
    namespace = 'putusan@tata-kelola',
  ) => {
    writeFileSync(join(folder, `${office}.sig`), signWith(key, namespace, readFileSync(join(folder, file), 'utf8')));
    return `${office}=${office}.sig`;
  };
  const conclude: SmallRepository['conclude'] = async (file, ...offices) => {
    await init('--naskah', file, ...offices.flatMap((office) => ['--tanda-tangan', sign(office, file)]), '--apply');
  };
  return { folder, git, write, init, sign, conclude };
};

/** A repository with the small register committed, not founded yet. */
export const smallRepository = async (): Promise<SmallRepository> => {
  const folder = mkdtempSync(join(tmpdir(), 'tata-dirikan-'));
  const git = await initRepository(folder);
  await git.addConfig('user.email', '5+petugas@users.noreply.github.com');
  const place = handsOn(folder, git);
  await place.write(smallRegister, 'register');
  for (const [office, key] of Object.entries(founderKeys))
    writeFileSync(join(folder, `${office}.pub`), `${key.line}\n`);
  return place;
};

/** A repository of its own with everything that another has. */
export const copyOf = ({ folder }: SmallRepository): SmallRepository => {
  const copy = mkdtempSync(join(tmpdir(), 'tata-salinan-'));
  cpSync(folder, copy, { recursive: true });
  return handsOn(copy, simpleGit({ baseDir: copy }));
};

/** Options of `tata init` that found the small register with two of three founders. */
export const foundingOptions = [
  ...Object.keys(founderKeys).flatMap((office) => ['--pendiri', `${office}=${office}.pub`]),
  ...['--ambang', '2', '--daerah', 'uji', '--keputusan', 'pendirian', '--repositori', 'contoh/register'],
  ...['--naskah', 'perdana.json'],
];
