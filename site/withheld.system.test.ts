import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closedText } from '../scripts/core/publish/public-registry.ts';
import { withheldText } from '../scripts/core/publish/public-text.ts';
import { filesWith } from './testing/built-files.ts';
import { type BuiltPortal, buildPortal } from './testing/built-portal.ts';
import { copyProject, type ProjectCopy } from './testing/project-copy.ts';

// Invented: regency 99 exists in no province, nobody was appointed on this day, and no account has this number.
const nik = '5199990202020044';
const nip = '19400202 196001 1 001';
const mail = 'pemohon.contoh@gmail.com';
const account = '9000000000007777';
// As of somebody real: what is found about it names it, and may not on a page.
const foreignAccount = '777123499';
const key = 'AAAAC3NzaC1lZDI1NTE5AAAAIFRhbmFtYW5Db250b2hVamlEYXRhVGVydHV0dXAx';
const secrets = [nik, nip, mail, account, foreignAccount, key];

/** As if intake had let them through. */
const planted: Readonly<Record<string, string>> = {
  'subdomain/contoh-tanam.yaml': `id: contoh-tanam
host: contoh-tanam.bulelengkab.go.id
pemilik: dinas-kominfosanti
penggunaan: situs
keperluan: Diminta pemohon ${nik}, ${mail}
riwayat:
  - { jenis: baru, tanggal: 2026-02-03, keterangan: "NIP ${nip}" }
asal: contoh
`,
  'jabatan/contoh-tanam.yaml': `id: contoh-tanam
nama: Petugas Contoh Tanam
instansi: dinas-kominfosanti
peran: petugas-dinas
forge: { id: ${account} }
kunci:
  - ssh-ed25519 ${key}
asal: contoh
`,
  'jabatan/contoh-tanam-asing.yaml': `id: contoh-tanam-asing
nama: Petugas Contoh Asing
instansi: dinas-kominfosanti
peran: petugas-dinas
forge: { id: ${foreignAccount} }
asal: contoh
`,
  [`instansi/contoh-${nik}.yaml`]: `id: contoh-${nik}
nama: Dinas Contoh Bernomor
bentuk: desa
asal: contoh
`,
  'layanan/contoh-tanam.yaml': `id: contoh-tanam
nama: Layanan Contoh Tanam
golongan: publik
instansi: contoh-${nik}
berlaku: { sejak: 2026-01-01 }
asal: contoh
`,
};

let project: ProjectCopy;
let portal: BuiltPortal;

beforeAll(async () => {
  project = copyProject();
  for (const [path, text] of Object.entries(planted)) {
    const file = join(project.folder, 'registry/buleleng', path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
  portal = await buildPortal({}, project.folder);
});
afterAll(() => {
  portal?.remove();
  project?.remove();
});

describe('what must not be published', () => {
  test('is in no file of the portal, nor in the name of one', () => {
    expect(filesWith(portal, secrets)).toEqual([]);
  });

  test('while the rest of the records is there, and says what was held back', () => {
    const page = portal.pages.find(({ path }) => path === '/buleleng/subdomain/contoh-tanam/')?.html ?? '';
    expect(page).toContain('contoh-tanam.bulelengkab.go.id');
    expect(page).toContain(withheldText);
    const file = join(portal.folder, 'api/v1/buleleng/subdomain/contoh-tanam.json');
    const { record } = JSON.parse(readFileSync(file, 'utf8')) as { record: { ditahan: string[]; isi: object } };
    expect(record.ditahan).toEqual(['keperluan', 'riwayat.0.keterangan']);
    expect(record.isi).toMatchObject({ keperluan: withheldText });
    expect(portal.pages.map(({ path }) => path)).toContain('/buleleng/jabatan/contoh-tanam/');
    const told = portal.pages.find(({ path }) => path === '/buleleng/jabatan/contoh-tanam-asing/')?.html;
    expect(told).toContain(closedText);
  });
});

test('without a history the files of history are there, empty, and the package says why', () => {
  const api = join(portal.folder, 'api/v1/buleleng');
  expect(readFileSync(join(api, 'subdomain.riwayat.jsonl'), 'utf8')).toBe('');
  const { resources } = JSON.parse(readFileSync(join(api, 'datapackage.json'), 'utf8')) as {
    resources: { name: string; description: string; bytes: number }[];
  };
  expect(resources.find(({ name }) => name === 'subdomain-riwayat')).toMatchObject({
    bytes: 0,
    description: expect.stringContaining('tidak disertakan'),
  });
});
