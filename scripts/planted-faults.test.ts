import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding, Level } from './core/finding.ts';
import { englishIn } from './testing/english.ts';
import { readMarks } from './testing/marked-text.ts';
import { type Workbench, workbench } from './testing/workbench.ts';

type Daerah = 'badung' | 'bulukumba' | 'buleleng' | 'kubu-raya' | 'banjar';
/** Rule, level, provisions; the n-th expectation stands at the n-th mark, or at 1:1 where the text has no marks. */
type Expected = readonly [rule: string, level?: Level, provisions?: readonly string[]];
interface Row {
  readonly what: string;
  readonly file: string;
  /** The file's text, with `«` in front of each place where a finding is due. */
  readonly text?: string;
  readonly encoding?: 'latin1';
  /** For what is no plain file. */
  readonly plant?: (bench: Workbench) => void;
  readonly finds: readonly Expected[];
}

const domains: Record<Daerah, string> = {
  badung: 'badungkab.go.id',
  bulukumba: 'bulukumbakab.go.id',
  buleleng: 'bulelengkab.go.id',
  'kubu-raya': 'kuburayakab.go.id',
  banjar: 'banjarkab.go.id',
};
// Form and letter are two documents, so their digests differ.
const paper = (kind: 'SURAT' | 'FORMULIR') =>
  `{nomor: CONTOH/${kind}/900/2026, tanggal: 2026-02-12, penandatangan: Kepala Dinas Contoh, sha256: "${(kind === 'SURAT' ? 'a' : 'b').repeat(64)}", lokasi: Arsip}`;
const event = `
  - jenis: baru
    tanggal: 2026-02-16
    surat: ${paper('SURAT')}
    formulir: ${paper('FORMULIR')}`;
const markedEvent = event.replace('jenis', '«jenis');

/** A request without fault; `changes` replaces the YAML after a key, adds keys, or (null) takes keys out. */
const request = (daerah: Daerah, id: string, changes: Record<string, string | null> = {}): string => {
  const fields: Record<string, string | null> = {
    id,
    host: `${id}.contoh-perizinan.${domains[daerah]}`,
    pemilik: 'contoh-perizinan',
    pengelola: '\n  instansi: contoh-perizinan',
    penggunaan: 'aplikasi-web',
    riwayat: event,
    asal: 'contoh',
    ...changes,
  };
  return Object.entries(fields)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
};

const subdomain = (daerah: Daerah, id: string, changes: Record<string, string | null>, ...finds: Expected[]): Row => ({
  what: id,
  file: `registry/${daerah}/subdomain/${id}.yaml`,
  text: request(daerah, id, changes),
  finds,
});
const file = (path: string, text: string, ...finds: Expected[]): Row => ({
  what: path,
  file: path,
  text,
  finds,
});
const shape = (code: string): Expected => [`skema/${code}`, 'galat', []];
const other = (path: string) => `registry/buleleng/${path}`;
const article = (pasal: number, provisions: string) =>
  `---\npasal: ${pasal}\nbab: X\njudul: Uji\nketentuan:\n${provisions}---\n\nUji.\n`;
const provision = (ayat: string, entry: string) =>
  `  - ayat: ${ayat}\n    sifat: wajib\n    versi:\n      - sejak: 2020-01-01\n        ringkasan: Uji.\n        penegakan:\n${entry}`;

/** What may not be in any file: how YAML is written, which bytes, how deep. */
const writing: readonly Row[] = [
  subdomain('buleleng', 'contoh-kunci-ganda', { penggunaan: 'lainnya\n«penggunaan: surel' }, shape('isian-ganda')),
  subdomain('buleleng', 'contoh-jangkar', { keperluan: '«&a Uji jangkar.' }, shape('jangkar')),
  subdomain(
    'buleleng',
    'contoh-alias',
    { keperluan: '«&a Uji alias.', sasaran: '\n  - jenis: A\n    nilai: «*a' },
    shape('jangkar'),
    shape('alias'),
  ),
  subdomain(
    'buleleng',
    'contoh-gabungan',
    { penempatan: '\n  «<<: {cara: sewa}\n  cara: server-sendiri' },
    shape('gabungan'),
  ),
  subdomain('buleleng', 'contoh-tag', { keperluan: '«!!str Uji tag.' }, shape('tag')),
  subdomain('buleleng', 'contoh-tag-js', { keperluan: '«!!js/function "uji"' }, shape('tag')),
  file(
    other('subdomain/contoh-dua-dokumen.yaml'),
    `${request('buleleng', 'contoh-dua-dokumen')}«---\nid: lain\n`,
    shape('banyak-dokumen'),
  ),
  subdomain('buleleng', 'contoh-tab', { keperluan: 'Uji«\ttab.' }, shape('tab')),
  subdomain('buleleng', 'contoh-tab-menjorok', { pengelola: '\n«\tinstansi: contoh-perizinan' }, shape('yaml')),
  file(other('subdomain/contoh-bom.yaml'), `\uFEFF${request('buleleng', 'contoh-bom')}`, shape('bom')),
  subdomain('buleleng', 'contoh-nul', { keperluan: 'Uji«\0NUL.' }, shape('nul')),
  subdomain('buleleng', 'contoh-arah', { keperluan: 'Uji «\u202earah.' }, shape('tanda-tersembunyi')),
  subdomain('buleleng', 'contoh-arah-tersandi', { keperluan: '«"Uji \\u202earah."' }, shape('tanda-tersembunyi')),
  // The byte of é in Latin-1 is no UTF-8.
  { ...subdomain('buleleng', 'contoh-latin1', { keperluan: 'Kaf«é.' }, shape('bukan-utf8')), encoding: 'latin1' },
  file(
    other('subdomain/contoh-besar.yaml'),
    `${request('buleleng', 'contoh-besar')}${'# uji\n'.repeat(45_000)}`,
    shape('terlalu-besar'),
  ),
  subdomain('buleleng', 'contoh-bersarang', { keperluan: `${'['.repeat(31)}«[${']'.repeat(32)}` }, shape('yaml')),
  subdomain('buleleng', 'contoh-proto', { '«__proto__': '{cara: sewa}' }, shape('isian-terlarang')),
  subdomain(
    'buleleng',
    'contoh-pembangun',
    { penempatan: '\n  cara: server-sendiri\n  «constructor: uji' },
    shape('isian-terlarang'),
  ),
  file(other('subdomain/contoh-kosong.yaml'), '', shape('kosong')),
  file(other('subdomain/contoh-komentar.yaml'), '# hanya komentar\n', shape('kosong')),
  subdomain('buleleng', 'contoh-titik-dua', { keperluan: 'Situs resmi«: profil' }, shape('yaml')),
  subdomain('buleleng', 'contoh-kurung', { sasaran: '«[a, b' }, shape('yaml')),
  subdomain('buleleng', 'contoh-tanpa-titik-dua', { keperluan: 'Uji.\n«baris lepas' }, shape('yaml')),
  subdomain('buleleng', 'contoh-nama-isian', { keperluan: 'Uji.\n? «[a]\n: 1' }, shape('isian-bukan-teks')),
  subdomain('buleleng', 'contoh-kutip', { keperluan: '«"tidak ditutup' }, shape('yaml')),
];

/** What may not be in the folders. */
const layout: readonly Row[] = [
  {
    what: 'a symbolic link',
    file: other('subdomain/contoh-tautan.yaml'),
    plant: ({ folder }) => symlinkSync('dinkes.yaml', join(folder, other('subdomain/contoh-tautan.yaml'))),
    finds: [shape('tautan')],
  },
  {
    what: 'a symbolic link to a folder outside',
    file: 'registry/contoh-tautan',
    plant: ({ folder }) => symlinkSync('/etc', join(folder, 'registry/contoh-tautan')),
    finds: [shape('tautan')],
  },
  file(other('keputusan/.git'), 'gitdir: ../../../.git/modules/x\n', shape('submodul')),
  file('registry/.git', 'gitdir: ../.git/modules/registry\n', shape('submodul')),
  subdomain('buleleng', 'contoh-nama-lain', { id: '«contoh-nama-beda' }, shape('id-berkas')),
  file(other('subdomain/contoh-kembar.yaml'), request('buleleng', 'contoh-kembar'), shape('id-bertabrakan')),
  file(other('subdomain/Contoh-Kembar.yaml'), 'id: x\n', shape('id-bertabrakan'), shape('nama-berkas')),
  file(other('subdomain/contoh-unik\u00e9.yaml'), 'id: x\n', shape('id-bertabrakan'), shape('nama-berkas')),
  file(other('subdomain/contoh-unike\u0301.yaml'), 'id: x\n', shape('id-bertabrakan'), shape('nama-berkas')),
  file(other('subdomain/contoh-akhiran.yaml'), request('buleleng', 'contoh-akhiran'), shape('id-bertabrakan')),
  file(other('subdomain/contoh-akhiran.yml'), 'id: x\n', shape('akhiran'), shape('id-bertabrakan')),
  file(other('subdomain/contoh-catatan.txt'), 'catatan\n', shape('akhiran')),
  file(other('catatan.yaml'), 'id: x\n', shape('letak')),
  file('registry/catatan.yaml', 'id: x\n', shape('letak')),
  {
    what: 'a folder of an unknown kind',
    file: other('kendaraan'),
    plant: ({ folder }) => mkdirSync(join(folder, other('kendaraan'))),
    finds: [shape('jenis-asing')],
  },
  {
    what: 'a folder inside a kind',
    file: other('subdomain/lama'),
    plant: ({ folder }) => mkdirSync(join(folder, other('subdomain/lama'))),
    finds: [shape('letak')],
  },
  {
    what: 'a badly named regency',
    file: 'registry/Kota_Contoh',
    plant: ({ folder }) => mkdirSync(join(folder, 'registry/Kota_Contoh')),
    finds: [shape('nama-daerah')],
  },
  {
    what: 'a regency without its own file',
    file: 'registry/contoh-baru/daerah.yaml',
    plant: ({ folder }) => mkdirSync(join(folder, 'registry/contoh-baru')),
    finds: [shape('tanpa-daerah')],
  },
];

/** What does not fit the shape of a record. */
const shapes: readonly Row[] = [
  subdomain('buleleng', 'contoh-tanpa-host', { host: null }, shape('isian-wajib')),
  subdomain('buleleng', 'contoh-isian-asing', { '«peimlik': 'contoh-pustaka' }, shape('isian-asing')),
  subdomain(
    'buleleng',
    'contoh-isian-dalam',
    { pengelola: null, '«pengelola': '\n  «instnasi: contoh-perizinan' },
    shape('isian-wajib'),
    shape('isian-asing'),
  ),
  subdomain('buleleng', 'contoh-angka', { keperluan: '«123' }, shape('tipe')),
  subdomain('buleleng', 'contoh-daftar', { host: '«[a, b]' }, shape('tipe')),
  subdomain('buleleng', 'contoh-hampa', { keperluan: '«~' }, shape('tipe')),
  subdomain('buleleng', 'contoh-pilihan', { penggunaan: '«sittus' }, shape('pilihan')),
  subdomain('buleleng', 'contoh-tanggal', { riwayat: '\n  - jenis: baru\n    tanggal: «16-02-2026' }, shape('bentuk')),
  subdomain('buleleng', 'contoh-kalender', { riwayat: '\n  - jenis: baru\n    tanggal: «2026-02-30' }, shape('bentuk')),
  subdomain('buleleng', 'contoh-panjang', { keperluan: `«${'x'.repeat(601)}` }, shape('ukuran')),
  subdomain('buleleng', 'contoh-alasan', { alasan_dinas: '«"-"' }, shape('ukuran')),
  subdomain('buleleng', 'contoh-alasan-kosong', { alasan_dinas: `«"${'-'.repeat(25)}"` }, shape('bentuk')),
  subdomain('buleleng', 'contoh-tanpa-riwayat', { riwayat: '«[]' }, shape('bentuk')),
  subdomain(
    'buleleng',
    'contoh-urutan',
    { riwayat: `${event}\n  - jenis: perpanjang\n    tanggal: «2025-01-01` },
    shape('bentuk'),
  ),
  subdomain('buleleng', 'contoh-publik', { asal: 'publik', riwayat: '[]' }, shape('bentuk')),
  subdomain(
    'buleleng',
    'contoh-negara',
    { penempatan: '\n  cara: sewa\n  negara_server: «Indonesia' },
    shape('bentuk'),
  ),
  subdomain(
    'buleleng',
    'contoh-sidik',
    { riwayat: '\n  - jenis: baru\n    tanggal: 2026-02-16\n    surat:\n      sha256: «abc' },
    shape('bentuk'),
  ),
  file(
    other('instansi/contoh-surel.yaml'),
    'id: contoh-surel\nnama: Dinas Contoh\nbentuk: desa\nsurel: «bukan surel\nasal: contoh\n',
    shape('bentuk'),
  ),
  file(
    other('instansi/contoh-masa.yaml'),
    'id: contoh-masa\nnama: Dinas Contoh\nbentuk: desa\nberlaku:\n  sejak: 2026-02-01\n  sampai: «2026-01-01\nasal: contoh\n',
    shape('bentuk'),
  ),
  file(
    other('keputusan/contoh-cakupan.yaml'),
    'id: contoh-cakupan\njenis: keputusan-bupati\nnomor: CONTOH/1\ntanggal: 2026-01-02\npenandatangan: bupati\ntentang: Uji\nmencakup:\n  - «hots: a.example\nasal: contoh\n',
    shape('isian-asing'),
    shape('isian-wajib'),
  ),
  file(
    other('pengecualian/contoh-selamanya.yaml'),
    'id: contoh-selamanya\nuntuk: subdomain/contoh-antrean\npenegakan: label-dicadangkan\nalasan: Uji.\ndasar: surat-kelonggaran-surel-contoh\nberlaku: «{ sejak: 2026-06-01 }\nasal: contoh\n',
    shape('bentuk'),
  ),
  file(
    'registry/contoh-tua/daerah.yaml',
    'nama: Kabupaten Contoh\nkode: «"5108"\nprovinsi: Contoh\nibu_kota: Contoh\nkeadaan: peragaan\nasal: contoh\n',
    shape('bentuk'),
  ),
];

/** References and other house rules: they cite no provision. */
const house: readonly Row[] = [
  subdomain('banjar', 'contoh-tanpa-pemilik', { pemilik: '«contoh-tidak-ada' }, ['rujukan/ada', 'galat', []]),
  subdomain('badung', 'contoh-instrumen-hilang', { riwayat: `${event}\n    instrumen: [«kepbup-tidak-ada]` }, [
    'rujukan/ada',
    'galat',
    [],
  ]),
  subdomain(
    'buleleng',
    'contoh-pangan',
    {
      host: 'contoh-uji.contoh-pangan.bulelengkab.go.id',
      pemilik: '«contoh-pangan',
      pengelola: '\n  instansi: «contoh-pangan',
      riwayat: event.replace('2026-02-16', '2026-09-01'),
    },
    ['rujukan/berlaku', 'galat', []],
    ['rujukan/berlaku', 'galat', []],
  ),
  file(
    other('keputusan/contoh-jenis.yaml'),
    'id: contoh-jenis\njenis: «keputusan-lurah\nnomor: CONTOH/1\ntanggal: 2026-01-02\npenandatangan: bupati\ntentang: Uji\nasal: contoh\n',
    ['rujukan/kosakata', 'galat', []],
  ),
  subdomain('badung', 'contoh-mirip-asli', { host: '«layanan.badungkab.go.id' }, [
    'rekaman/contoh-tampak',
    'galat',
    [],
  ]),
  file(
    'registry/bulukumba/keputusan/contoh-nomor.yaml',
    'id: contoh-nomor\njenis: keputusan-bupati\nnomor: «188/45/2026\ntanggal: 2026-01-02\npenandatangan: bupati\ntentang: Uji\nasal: contoh\n',
    ['rekaman/contoh-tampak', 'galat', []],
  ),
  subdomain('kubu-raya', 'contoh-rangkap', { host: '«contoh-rangkap.kuburayakab.go.id' }, [
    'subdomain/host-unik',
    'galat',
    [],
  ]),
  subdomain('kubu-raya', 'contoh-rangkap-dua', { host: '«contoh-rangkap.kuburayakab.go.id' }, [
    'subdomain/host-unik',
    'galat',
    [],
  ]),
  file(
    other('pengecualian/contoh-terlarang.yaml'),
    'id: contoh-terlarang\nuntuk: subdomain/contoh-antrean\npenegakan: «nama-dikenal\nalasan: Uji.\ndasar: surat-kelonggaran-surel-contoh\nberlaku: { sejak: 2026-06-01, sampai: 2027-01-01 }\nasal: contoh\n',
    shape('pengecualian-terlarang'),
  ),
];

/** Breaches of the regulations, each with the provisions of its own regency. */
const breaches: readonly Row[] = [
  subdomain(
    'badung',
    'contoh-luar',
    { host: '«contoh-luar.example', riwayat: markedEvent },
    ['subdomain/domain-resmi', 'galat', ['badung/1.40', 'badung/10.3']],
    ['subdomain/keputusan-mencakup-host', 'perlu-telaah', ['badung/10.2']],
  ),
  subdomain(
    'badung',
    'contoh-mirip',
    { host: '«contoh-mirip.badungkab.go.id.example', riwayat: markedEvent },
    ['subdomain/domain-resmi', 'galat', ['badung/1.40', 'badung/10.3']],
    ['subdomain/keputusan-mencakup-host', 'perlu-telaah', ['badung/10.2']],
  ),
  subdomain('badung', 'contoh-desa-uji', { pemilik: '«contoh-desa-sari', penggunaan: 'situs' }, [
    'subdomain/pemilik-berhak',
    'perlu-telaah',
    ['badung/10.3'],
  ]),
  subdomain(
    'badung',
    'contoh-utama',
    { host: '«badungkab.go.id', penggunaan: 'lainnya' },
    ['subdomain/situs-pemda', 'galat', ['badung/10.1']],
    ['subdomain/host-unik', 'galat', []],
    ['rekaman/contoh-tampak', 'galat', []],
  ),
  // Whose address it took.
  file(
    'registry/badung/subdomain/situs-pemkab.yaml',
    readFileSync('registry/badung/subdomain/situs-pemkab.yaml', 'utf8').replace('host: ', 'host: «'),
    ['subdomain/host-unik', 'galat', []],
  ),
  subdomain('badung', 'contoh-telepon', { keperluan: '«Hubungi 0812-3456-7890.' }, [
    'rekaman/tanpa-data-pribadi',
    'galat',
    ['badung/23.a'],
  ]),
  subdomain(
    'bulukumba',
    'contoh-luar',
    { host: '«contoh-luar.example', penggunaan: 'situs', riwayat: markedEvent },
    ['subdomain/domain-resmi', 'galat', ['bulukumba/1.32', 'bulukumba/10.3']],
    ['subdomain/keputusan-mencakup-host', 'perlu-telaah', ['bulukumba/10.2']],
    ['subdomain/permohonan-kementerian', 'perlu-telaah', ['bulukumba/10.5']],
    ['subdomain/permohonan-kementerian', 'perlu-telaah', ['bulukumba/10.5']],
  ),
  subdomain(
    'bulukumba',
    'contoh-dipakai',
    { riwayat: `\n  - «jenis: baru\n    tanggal: 2026-02-16\n    digunakan_sejak: 2026-03-01` },
    ['subdomain/keputusan-mencakup-host', 'galat', ['bulukumba/10.4']],
  ),
  subdomain('bulukumba', 'contoh-cadangan', { host: '«mail.contoh-cadangan.bulukumbakab.go.id' }, [
    'subdomain/label-cadangan',
    'peringatan',
    ['bulukumba/10.3'],
  ]),
  subdomain('buleleng', 'contoh-nama-asing', { host: '«contoh-tak-dikenal.bulelengkab.go.id' }, [
    'subdomain/nama-sesuai-pemilik',
    'galat',
    ['buleleng/26.3'],
  ]),
  subdomain(
    'buleleng',
    'contoh-label-lain',
    { host: '«contoh-pustaka.bulelengkab.go.id', jalur: '/contoh-label-lain' },
    ['subdomain/nama-sesuai-pemilik', 'galat', ['buleleng/26.3']],
  ),
  subdomain(
    'buleleng',
    'contoh-tanpa-formulir',
    { riwayat: `\n  - «jenis: baru\n    tanggal: 2026-02-16\n    surat: ${paper('SURAT')}` },
    ['subdomain/formulir-dan-surat', 'galat', ['buleleng/26.2']],
  ),
  subdomain(
    'buleleng',
    'contoh-sewa',
    {
      penggunaan: 'situs',
      penempatan:
        '\n  cara: sewa\n  negara_server: «SG\n  penyelenggara:\n    nama: Contoh Hosting\n    badan_hukum: «SG',
    },
    ['subdomain/penempatan-sewa', 'galat', ['buleleng/24.4']],
    ['subdomain/penempatan-sewa', 'galat', ['buleleng/24.4']],
  ),
  subdomain(
    'buleleng',
    'contoh-dikelola',
    { penggunaan: 'situs', penempatan: '\n  cara: pusat-data-dinas', pengelola: '\n  pihak_ketiga: «PT Contoh' },
    ['subdomain/pengelola-berhak', 'galat', ['buleleng/24.3']],
  ),
  file(
    other('instansi/contoh-surel-luar.yaml'),
    'id: contoh-surel-luar\nnama: Dinas Contoh Surel\nbentuk: perangkat-daerah\nrumpun: dinas\nsurel: «dinas@example.com\nasal: resmi\n',
    ['instansi/surel-resmi', 'galat', ['buleleng/23.1', 'buleleng/24.2']],
    ['rekaman/tanpa-data-pribadi', 'galat', ['buleleng/43.6']],
  ),
  subdomain('kubu-raya', 'contoh-besar', { host: '«contoh-BESAR.kuburayakab.go.id' }, [
    'subdomain/penulisan-host',
    'galat',
    ['kubu-raya/1.30'],
  ]),
  subdomain('kubu-raya', 'contoh-luar', { host: '«contoh-luar.example', penggunaan: 'situs' }, [
    'subdomain/domain-resmi',
    'peringatan',
    ['kubu-raya/22.2'],
  ]),
  subdomain('kubu-raya', 'contoh-nip', { keperluan: '«NIP 19800101 200501 1 001' }, [
    'rekaman/tanpa-data-pribadi',
    'galat',
    ['kubu-raya/21.6'],
  ]),
  subdomain('banjar', 'contoh-luar', { host: '«contoh-luar.example', penggunaan: 'situs' }, [
    'subdomain/domain-resmi',
    'galat',
    ['banjar/16.2'],
  ]),
  subdomain('banjar', 'contoh-titik', { host: '«contoh-titik.banjarkab.go.id.' }, [
    'subdomain/penulisan-host',
    'galat',
    ['banjar/16.2'],
  ]),
  subdomain('banjar', 'contoh-desa-uji', { pemilik: '«contoh-desa-hulu', penggunaan: 'situs' }, [
    'subdomain/pemilik-berhak',
    'perlu-telaah',
    ['banjar/16.1'],
  ]),
  subdomain('banjar', 'contoh-nik', { keperluan: '«NIK 6303010101800001' }, [
    'rekaman/tanpa-data-pribadi',
    'galat',
    ['banjar/5.3.c'],
  ]),
];

const pasal = (name: string) => `policies/buleleng/perbup-58-2019/pasal/${name}.md`;
/** Faults of the policies themselves. */
const policies: readonly Row[] = [
  file(
    pasal('90'),
    article(
      90,
      provision('"90.1"', '          - id: uji-a\n            dasar: teks\n            aturan: «subdomain/tidak-ada\n'),
    ),
    shape('aturan-asing'),
  ),
  file(
    pasal('91'),
    article(
      91,
      provision(
        '"91.1"',
        '          - id: uji-b\n            dasar: setelan\n            aturan: subdomain/label-cadangan\n            parameter: {domain: a.example, label: «{ setelan: tidak-ada }}\n',
      ),
    ),
    shape('setelan-asing'),
  ),
  file(
    pasal('92'),
    article(
      92,
      provision(
        '«"91.7"',
        '          - id: uji-c\n            dasar: teks\n            manual: Diperiksa dengan membaca suratnya.\n',
      ),
    ),
    shape('ayat-asing'),
  ),
  file(
    pasal('93'),
    article(93, provision('"93.1"', '          - «id: uji-d\n            dasar: teks\n')),
    shape('bentuk'),
  ),
  file(
    pasal('94'),
    article(
      94,
      provision(
        '"94.1"',
        '          - id: uji-e\n            dasar: teks\n            manual: Diperiksa dengan membaca suratnya.\n',
      ).replace('sejak: 2020', 'sejak: «2001'),
    ),
    shape('mendahului-peraturan'),
  ),
  file('policies/buleleng/perbup-58-2019/catatan.md', '---\n«a: 1\n---\n', shape('letak')),
];

const rows = [...writing, ...layout, ...shapes, ...house, ...breaches, ...policies];
const marksOf = ({ text = '' }: Row) => readMarks(text).marks;

const stated = ({ file, line, column, level, rule, provisions }: Finding) =>
  `${file}:${line}:${column} ${level} ${rule} [${provisions.join(' ')}]`;
const due = (row: Row): string[] =>
  row.finds.map(([rule, level = 'galat', provisions = []], i) => {
    const marks = marksOf(row);
    const { line, column } = marks[Math.min(i, marks.length - 1)] ?? { line: 1, column: 1 };
    return `${row.file}:${line}:${column} ${level} ${rule} [${provisions.join(' ')}]`;
  });

describe('faults planted in a copy of the register', () => {
  const bench = workbench(['registry', 'policies']);
  let status = -1;
  let findings: Finding[] = [];

  beforeAll(async () => {
    for (const row of rows) {
      if (row.plant) row.plant(bench);
      else bench.write(row.file, Buffer.from(readMarks(row.text ?? '').text, row.encoding));
    }
    const result = await bench.check('--format', 'json');
    status = result.status;
    findings = JSON.parse(result.out).findings;
  });
  afterAll(() => bench.remove());

  test('are more than fifty, in different files, and fail the check', () => {
    expect(new Set(rows.map((row) => row.file)).size).toBe(rows.length);
    expect(rows.length).toBeGreaterThanOrEqual(50);
    expect(status).toBe(1);
  });

  test.each(rows.map((row) => [row.what, row] as const))('%s', (_what, row) => {
    expect(
      findings
        .filter(({ file }) => file === row.file)
        .map(stated)
        .toSorted(),
    ).toEqual(due(row).toSorted());
  });

  test('leave every other file without galat', () => {
    const planted = new Set(rows.map((row) => row.file));
    expect(findings.filter(({ file, level }) => !planted.has(file) && level === 'galat').map(stated)).toEqual([]);
  });

  test('are told in plain Indonesian', () => {
    for (const { file, message, help } of findings) {
      expect(englishIn(`${message} ${help}`), file).toBeUndefined();
      expect(`${message} ${help}`, file).not.toMatch(/tidak valid|\bmohon\b|\bmaaf\b/i);
      expect(message.length, file).toBeGreaterThan(10);
      expect(help.length, file).toBeGreaterThan(5);
    }
  });

  test('have keys of their own', () => {
    expect(new Set(findings.map(({ file, key }) => `${file} ${key}`)).size).toBe(findings.length);
  });
});
