import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PolicyBench, pasal, placeOf, policyBench, refusalsOf } from '../../testing/policy-on-disk.ts';

let bench: PolicyBench;
beforeAll(() => {
  bench = policyBench();
});
afterAll(() => bench.remove());

test('a pasal with an entry of each shape is accepted as it stands', async () => {
  expect(await bench.told(pasal)).toEqual({ status: 0, findings: [] });
});

const inRule = refusalsOf(`
an unknown field | tingkat: galat → tinkat: galat | tinkat | isian-asing | Isian "tinkat" tidak dikenal di sini; mungkin yang dimaksud "tingkat".
a field of another shape | tingkat: galat → kepada: bupati | kepada | isian-asing | Isian "kepada" tidak dikenal di sini; mungkin yang dimaksud "pada".
no basis |             dasar: teks⏎            aturan →             aturan | id: lewat-aturan | isian-wajib | Isian "dasar" belum ada, padahal wajib.
a wrong type | pada: riwayat.tanggal → pada: [terus] | [terus] | tipe | Isian "pada" seharusnya teks.
an unknown level | tingkat: galat → tingkat: galta | galta | pilihan | Isian "tingkat" berisi "galta", bukan salah satu pilihan yang ada; mungkin yang dimaksud "galat".
a day in words | pada: riwayat.tanggal → pada: hari ini | hari ini | bentuk | Isian "pada" harus terus, selama-berlaku, atau jalur tanggal, misalnya riwayat.tanggal.
an unknown rule | label-cadangan⏎ → label-cadagan⏎ | subdomain/label-cadagan | aturan-asing | Aturan "subdomain/label-cadagan" tidak ada; mungkin "subdomain/label-cadangan".
an unknown parameter | domain: uji → domian: uji | uji.example | parameter | Isian "domian" tidak dikenal di sini; mungkin yang dimaksud "domain".
an unknown setting | setelan: label-cadangan → setelan: label | { setelan: label } | setelan-asing | Setelan "label" tidak ada di setelan.yaml daerah ini.
a second shape | tingkat: galat → manual: Dibaca saja suratnya. | id: lewat-aturan | bentuk | Isian "penegakan" harus memuat tepat satu dari aturan, persetujuan, kewajiban, publikasi, manual, tidak_perlu.
`);

const inApproval = refusalsOf(`
an unknown field | instrumen: kep → instrument: kep | instrument | isian-asing | Isian "instrument" tidak dikenal di sini; mungkin yang dimaksud "instrumen".
a field of another shape | peran: penetap → peran: penetap⏎              setiap: P1Y | setiap: P1Y | isian-asing | Isian "setiap" tidak dikenal di sini.
no role |               peran: penetap⏎ →  | persetujuan:⏎ | isian-wajib | Isian "peran" belum ada, padahal wajib.
a wrong type | oleh: [bupati] → oleh: bupati | bupati⏎ | tipe | Isian "oleh" seharusnya daftar (baris-baris yang diawali tanda hubung).
an unknown part | peran: penetap → peran: penetapan | penetapan | pilihan | Isian "peran" berisi "penetapan", bukan salah satu pilihan yang ada; mungkin yang dimaksud "penetap".
an unknown kind | jenis: aplikasi⏎                p → jenis: aplikas⏎                p | aplikas⏎ | persetujuan | Jenis rekaman "aplikas" tidak dikenal; mungkin "aplikasi".
an unknown request | [pembangunan] → [pembangun] | [pembangun] | persetujuan | Permohonan "pembangun" tidak dikenal; mungkin "pembangunan".
an unknown field of a condition | nilai: { kelas: [khusus] }⏎              p → nilai: { klas: [khusus] }⏎              p | { klas | persetujuan | Isian "klas" tidak ada pada Aplikasi; mungkin "kelas".
an unknown value | nilai: { kelas: [khusus] }⏎              p → nilai: { kelas: [khusu] }⏎              p | { kelas: [khusu] | persetujuan | Nilai "khusu" tidak dikenal; mungkin "khusus".
an unknown office | oleh: [bupati] → oleh: [bupti] | [bupti] | persetujuan | Peran "bupti" tidak dikenal; mungkin "bupati".
an unknown instrument | instrumen: keputusan-bupati → instrumen: keputusan-bupti | keputusan-bupti | persetujuan | Instrumen "keputusan-bupti" tidak dikenal; mungkin "keputusan-bupati".
`);

const inPublication = refusalsOf(`
an unknown field | halaman: Daftar → halman: Daftar | halman | isian-asing | Isian "halman" tidak dikenal di sini; mungkin yang dimaksud "halaman".
a field of another shape | halaman: Daftar → setiap: P1Y⏎              halaman: Daftar | setiap: P1Y | isian-asing | Isian "setiap" tidak dikenal di sini.
no page |               halaman: Daftar aplikasi⏎ →  | publikasi:⏎ | isian-wajib | Isian "halaman" belum ada, padahal wajib.
a wrong type | alamat: aplikasi/ → alamat: 5 | 5⏎              memuat | tipe | Isian "alamat" seharusnya teks.
an address of another form | alamat: aplikasi/ → alamat: /aplikasi | /aplikasi⏎ | bentuk | Isian "alamat" harus <jenis>/ untuk daftarnya atau <jenis>/*/ untuk setiap rekamannya.
an unknown kind | alamat: aplikasi/ → alamat: aplikas/ | aplikas/ | publikasi | Jenis rekaman "aplikas" tidak dikenal; mungkin "aplikasi".
an item misspelt | { hal: kelasnya → { hall: kelasnya | hall | isian-asing | Isian "hall" tidak dikenal di sini; mungkin yang dimaksud "hal".
an item without a field | { hal: kelasnya, isian: kelas } → { hal: kelasnya } | { hal: kelasnya } | isian-wajib | Isian "isian" belum ada, padahal wajib.
an item in words | { hal: kelasnya, isian: kelas } → kelasnya | - { hal: nama | bentuk | Isian "memuat" wajib menyebut hal dan isian untuk setiap butir, karena alamatnya disebut.
a field that the kind does not have | isian: kelas → isian: klas | klas } | publikasi | Isian "klas" tidak dikenal; mungkin "kelas".
items with fields and no address |               alamat: aplikasi/⏎ →  | publikasi:⏎ | bentuk | Isian "alamat" wajib disebut, karena butirnya menyebut isian.
a page outside of the portal with an address | alamat: aplikasi/ → alamat: aplikasi/⏎              luar_portal: Buka situsnya dan baca. | Buka situsnya | bentuk | Isian "luar_portal" hanya untuk halaman di luar portal, jadi tidak disebut bersama alamat.
`);

const inManual = refusalsOf(`
an unknown field | manual: D → catatn: x⏎            manual: D | catatn | isian-asing | Isian "catatn" tidak dikenal di sini; mungkin yang dimaksud "catatan".
a field of another shape | manual: D → tingkat: peringatan⏎            manual: D | tingkat: peringatan | isian-asing | Isian "tingkat" tidak dikenal di sini.
no basis |             dasar: teks⏎            manual →             manual | id: lewat-petugas | isian-wajib | Isian "dasar" belum ada, padahal wajib.
a wrong type | manual: Diperiksa dengan membaca suratnya. → manual: [baca] | [baca] | tipe | Isian "manual" seharusnya teks.
too few words | manual: Diperiksa dengan membaca suratnya. → manual: baca | baca⏎ | ukuran | Isian "manual" harus memuat sedikitnya 15 huruf.
`);

const inNotNeeded = refusalsOf(`
an unknown field | tidak_perlu: P → catatn: x⏎            tidak_perlu: P | catatn | isian-asing | Isian "catatn" tidak dikenal di sini; mungkin yang dimaksud "catatan".
a name of the shape that is misspelt | tidak_perlu: P → tak_perlu: P | id: tidak-perlu | bentuk | Isian "penegakan" harus memuat tepat satu dari aturan, persetujuan, kewajiban, publikasi, manual, tidak_perlu; mungkin "tak_perlu" dimaksud "tidak_perlu".
a field of another shape | tidak_perlu: P → parameter: {}⏎            tidak_perlu: P | parameter: {} | isian-asing | Isian "parameter" tidak dikenal di sini.
no id | - id: tidak-perlu⏎            dasar: teks → - dasar: teks | dasar: teks⏎            tidak_perlu | isian-wajib | Isian "id" belum ada, padahal wajib.
a wrong type | tidak_perlu: Pengertian; tidak memerintahkan apa pun. → tidak_perlu: true | true⏎ | tipe | Isian "tidak_perlu" seharusnya teks.
too few words | tidak_perlu: Pengertian; tidak memerintahkan apa pun. → tidak_perlu: definisi | definisi⏎ | ukuran | Isian "tidak_perlu" harus memuat sedikitnya 15 huruf.
`);

describe.each([
  ['aturan', inRule],
  ['persetujuan', inApproval],
  ['publikasi', inPublication],
  ['manual', inManual],
  ['tidak_perlu', inNotNeeded],
])('%s is refused with file and line', (_shape, cases) => {
  test.each(cases)('%s', async (_what, change, at, code, message) => {
    const text = pasal.replace(...change);
    expect(text).not.toBe(pasal);
    const { status, findings } = await bench.told(text);
    expect(findings).toContain(`${placeOf(text, at)} Galat  skema/${code}: ${message}`);
    expect(status).toBe(1);
  });
});
