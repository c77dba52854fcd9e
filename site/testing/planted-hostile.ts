import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeHistorySnapshot } from '../../scripts/adapters/history-snapshot.ts';
import { plantedKinds } from './planted-kinds.ts';
import { queuedRequests } from './planted-queue.ts';

// Invented: regency 99 exists in no province, nobody was appointed on this day.
const nik = '5199990202020044';
const key = 'AAAAC3NzaC1lZDI1NTE5AAAAIFRhbmFtYW5Db250b2hVamlSaXdheWF0THVhcjAx';
/** What no file of the portal may hold, in whatever old version, message or name it stood. */
export const secrets = [
  nik,
  '51999902\u00ad02020044',
  'rahasia.lama@gmail.com',
  key,
  '9000000000008888',
  'Penulis Jahat',
];

const SCRIPT = '<script>window.kena = 1</script><img src=x onerror="window.kena=1">';
const FORMULA = '=HYPERLINK("https://jahat.example";"klik")';
const BIDI = 'ab\u202egnp.exe\u2066\u200f';
const LONG = 'x'.repeat(10_000);
/** As YAML writes it with escapes: what a reader of bytes would refuse comes in all the same. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

const application = (id: string, fields: string, history = '  - { jenis: perencanaan, tanggal: 2026-02-03 }'): string =>
  `id: "${id}"\npemilik: dinas-kominfosanti\nperolehan: swakelola\nasal: contoh\n${fields}\nriwayat:\n${history}\n`;

/** Ids that pages, routes or objects have uses of their own for. */
export const oddIds = [
  'constructor',
  'tostring',
  'index',
  'halaman',
  'menurut',
  'perbandingan',
  '404',
  'daftar',
  'umpan',
];

const sop = `---
id: contoh-jahat-prosedur
nama: ${quoted(SCRIPT)}
bentuk: pedoman
macam: [berbagi-data]
instansi: dinas-kominfosanti
penanggung_jawab: ${quoted(FORMULA)}
asal: contoh
---

# ${SCRIPT}

${SCRIPT} <a href="javascript:window.kena=1">x</a> [klik](javascript:window.kena=1) [data](data:text/html,${SCRIPT})
![gambar](https://jahat.example/lacak.png) ![g](data:image/svg+xml,x) [luar](//jahat.example) [\\\\](/\\\\jahat.example)
<javascript:window.kena=1> <style>body{display:none}</style> <iframe src="https://jahat.example"></iframe> ${LONG}

[acuan]: javascript:window.kena=1
[klik][acuan]

## Langkah

1. **${SCRIPT}**: [klik](javascript:window.kena=1) ${LONG}
   - Waktu: ${FORMULA}
   - Keluaran: <svg onload="window.kena=1">
   - Bila tidak: langkah 1
2. **${FORMULA}**: ${'y'.repeat(3000)}
`;

/** Text as it may come in a proposal: what the intake refuses is shown as a finding, what it lets through as a record. */
const records: Readonly<Record<string, string>> = {
  'aplikasi/contoh-jahat-naskah.yaml': application(
    'contoh-jahat-naskah',
    `nama: ${quoted(SCRIPT)}\nperuntukan: ${quoted(`${FORMULA} ${SCRIPT} [klik](javascript:kena())`)}`,
    `  - { jenis: perencanaan, tanggal: 2026-02-03, keterangan: ${quoted(SCRIPT)} }`,
  ),
  'aplikasi/contoh-jahat-rumus.yaml': application(
    'contoh-jahat-rumus',
    `nama: ${quoted(FORMULA)}\nperuntukan: "+1+1|cmd' /c calc'!A0"\ntupoksi: "@SUM(1;1)"`,
  ),
  'aplikasi/contoh-jahat-titik-koma.yaml': application(
    'contoh-jahat-titik-koma',
    `nama: ${quoted('Contoh;=1+cmd|x!A0;"=2')}\nperuntukan: ${quoted('baris\n=1+1\n\t@SUM(1)\n＝3; -4')}`,
  ),
  'aplikasi/contoh-jahat-lebar.yaml': application('contoh-jahat-lebar', 'nama: "＝1+1"\nperuntukan: "\u00a0＋1"'),
  'aplikasi/contoh-jahat-kata.yaml': application(
    'contoh-jahat-kata',
    `nama: ${LONG.slice(0, 200)}\nperuntukan: ${LONG.slice(0, 800)}`,
  ),
  'aplikasi/contoh-jahat-arah.yaml': application('contoh-jahat-arah', `nama: ${quoted(BIDI)}\nperuntukan: Arah.`),
  'aplikasi/contoh-jahat-separuh.yaml': application(
    'contoh-jahat-separuh',
    'nama: "\\ud800 \\0 \\x1b[31m \\udfff"\nperuntukan: Separuh pasangan.',
  ),
  'aplikasi/contoh-jahat-panjang.yaml': application(
    'contoh-jahat-panjang',
    `nama: ${LONG}\nkode_sumber: { tautan: "javascript:window.kena=1" }\n__proto__: { kena: 1 }`,
  ),
  'aplikasi/kena\n\u202e<b>.yaml': application('contoh-jahat-berkas', 'nama: Berkas'),
  'keputusan/contoh-jahat-tautan.yaml': `id: contoh-jahat-tautan
jenis: surat-permohonan
nomor: ${quoted(`CONTOH/${SCRIPT}`)}
tanggal: 2026-02-02
penandatangan: ${quoted(FORMULA)}
tentang: ${quoted(SCRIPT)}
dokumen: { tautan: "javascript:window.kena=1" }
asal: contoh
`,
  'sop/contoh-jahat-prosedur.md': sop,
  ...Object.fromEntries(
    oddIds.flatMap((id) => [
      [`aplikasi/${id}.yaml`, application(id, `nama: Contoh Ganjil ${id}`)],
      [`instansi/${id}.yaml`, `id: "${id}"\nnama: Desa Contoh ${id}\nbentuk: desa\nasal: contoh\n`],
    ]),
  ),
};

/** What stood in the register once: none of it was ever checked. */
const formerly: Readonly<Record<string, string>> = {
  'aplikasi/contoh-jahat-naskah.yaml': application(
    'contoh-jahat-naskah',
    `nama: ${quoted(`${SCRIPT} NIK ${nik}`)}
peruntukan: ${quoted(`${FORMULA} 5199 9902 0202 0044`)}
kode_sumber: { tautan: "javascript:window.kena=1", ${quoted(nik)}: x }
dokumen: { tautan: "javascript:window.kena=1", lokasi: "rahasia.lama@gmail.com" }
telepon: ${quoted(nik)}
alamat_web: "https://a.example/"`,
  ),
  'aplikasi/contoh-jahat-rumus.yaml': application(
    'contoh-jahat-rumus',
    `nama: ${quoted(BIDI)}\nperuntukan: ${quoted('51999902\u00ad02020044')}`,
  ),
  [`aplikasi/petugas-${nik}.yaml`]: application(`petugas-${nik}`, 'nama: Terhapus'),
  [`instansi/desa-${nik}.yaml`]: `id: desa-${nik}\nnama: Desa Contoh Berpindah\nbentuk: desa\nasal: contoh\n`,
  'jabatan/contoh-jahat-lama.yaml': `id: contoh-jahat-lama
nama: ${quoted(`Kepala ${SCRIPT}`)}
instansi: dinas-kominfosanti
peran: petugas-dinas
forge: { id: 9000000000008888 }
kunci: ["ssh-ed25519 ${key}"]
asal: contoh
`,
  'keputusan/contoh-jahat-tautan.yaml': '[[[[[',
};
const later: Readonly<Record<string, string>> = {
  'instansi/contoh-jahat-pindah.yaml':
    'id: contoh-jahat-pindah\nnama: Desa Contoh Berpindah\nbentuk: desa\nasal: contoh\n',
};

const writeAll = (folder: string, files: Readonly<Record<string, string>>): void => {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, 'registry/buleleng', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
};

const commitAll = (folder: string): void => {
  const git = (...args: readonly string[]) =>
    execFileSync(
      'git',
      [...['-c', 'user.name=Penulis Jahat <script>'], ...['-c', `user.email=${nik}@gmail.com`], ...args],
      {
        cwd: folder,
        stdio: 'ignore',
      },
    );
  git('init', '-q', '-b', 'main');
  git('add', '-A', 'registry');
  git('commit', '-q', '--allow-empty', '-m', `${SCRIPT} NIK ${nik} \u202e Co-authored-by: Penulis Jahat`);
};

/** A queue that somebody else than the gate wrote. */
const writeQueue = (folder: string): void => {
  const [first, ...others] = queuedRequests();
  if (!first) throw new Error('no sample of a request');
  const bad = `${SCRIPT} ${nik} \u202e javascript:window.kena=1 ${'x'.repeat(300)}`;
  const [finding] = first.temuan;
  const hostile = {
    ...first,
    cabang: '../../x <script>window.kena = 1</script>',
    sejak: '9999-12-30T23:59:59Z',
    giliran_sejak: '0000-01-01T00:00:00Z',
    perkara: [SCRIPT, '../../etc/passwd', '__proto__/constructor', `subdomain/${nik}`],
    instansi: ['constructor', '__proto__', '../x'],
    giliran: ['constructor', '__proto__'],
    sebab: bad,
    temuan: finding
      ? [{ ...finding, message: bad, help: bad, record: 'constructor/__proto__', rule: '../x', provisions: ['a/b'] }]
      : [],
  };
  mkdirSync(join(folder, '.tata'), { recursive: true });
  const requests = [
    hostile,
    ...others,
    { ...hostile, id: 'halaman', nomor: undefined, verdict: 'lulus', sebab: undefined },
  ];
  const text = JSON.stringify({ version: 1, at: '2026-11-22T03:00:00Z', dari: 'forge', requests });
  writeFileSync(join(folder, '.tata/permohonan.json'), text);
};

/** Fills a copy of the project with everything that an attacker may send: records, their past, and the queue. */
export const plantHostile = async (folder: string): Promise<void> => {
  for (const kind of plantedKinds) writeAll(folder, kind.formerly);
  writeAll(folder, formerly);
  commitAll(folder);
  for (const path of Object.keys(formerly)) execFileSync('rm', [join(folder, 'registry/buleleng', path)]);
  for (const kind of plantedKinds) writeAll(folder, kind.files);
  writeAll(folder, { ...records, ...later });
  commitAll(folder);
  await writeHistorySnapshot(folder);
  writeQueue(folder);
};
