import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PolicyBench, pasal, placeOf, policyBench, refusalsOf } from '../../testing/policy-on-disk.ts';

let bench: PolicyBench;
beforeAll(() => {
  bench = policyBench();
});
afterAll(() => bench.remove());

const inDuty = refusalsOf(`
an unknown field | kepada: bupati → kepda: bupati | kepda | isian-asing | Isian "kepda" tidak dikenal di sini; mungkin yang dimaksud "kepada".
a field of another shape | kepada: bupati → oleh: [bupati]⏎              setiap_hari: x | oleh: [bupati]⏎              setiap_hari | isian-asing | Isian "oleh" tidak dikenal di sini; mungkin yang dimaksud "boleh".
no bearer |               pelaku: dinas⏎ →  | kewajiban:⏎ | isian-wajib | Isian "pelaku" belum ada, padahal wajib.
a wrong type | bukti: Laporan pemeliharaan. → bukti: [laporan] | [laporan] | tipe | Isian "bukti" seharusnya teks.
a length of time in words | setiap: { setelan: selang-laporan } → setiap: setahun | setahun | bentuk | Isian "setiap" harus durasi ISO 8601, misalnya P1Y.
a setting misspelt as a field | setiap: { setelan: → setiap: { setlan: | setlan | isian-asing | Isian "setlan" tidak dikenal di sini; mungkin yang dimaksud "setelan".
an unknown setting | selang-laporan } → selang-lapor } | selang-lapor } | kewajiban | Setelan "selang-lapor" tidak dikenal; mungkin "selang-laporan".
a setting that is no length of time | selang-laporan } → label-cadangan }⏎ # | label-cadangan }⏎ # | kewajiban | Setelan "label-cadangan" bernilai "www", bukan jangka waktu seperti P1Y.
a trigger beside a period | kepada: bupati → dipicu: Ada gangguan | hal: Memelihara | bentuk | Isian "kewajiban" memuat salah satu: setiap atau dipicu, tidak keduanya.
a last day without a trigger | kepada: bupati → tenggat: P3D | P3D | bentuk | Isian "tenggat" hanya disebut bersama dipicu.
an unknown field of what is computed | dihitung: → dihitng: | dihitng | isian-asing | Isian "dihitng" tidak dikenal di sini; mungkin yang dimaksud "dihitung".
an unknown field of its subject | instansi: pemilik → instansi: pemilik⏎                  mulia: x | mulia | isian-asing | Isian "mulia" tidak dikenal di sini; mungkin yang dimaksud "mulai".
an unknown field of its evidence | rekaman: tentang.aplikasi → rekman: tentang.aplikasi | rekman | isian-asing | Isian "rekman" tidak dikenal di sini; mungkin yang dimaksud "rekaman".
evidence without a day |                     tanggal: tanggal⏎ →  | jenis: laporan | isian-wajib | Isian "tanggal" belum ada, padahal wajib.
evidence that is no list | bukti:⏎                  - jenis → bukti:⏎                    jenis | jenis: laporan | tipe | Isian "bukti" seharusnya daftar (baris-baris yang diawali tanda hubung).
a wrong type of a condition | { nilai: { jenis: [pemeliharaan] } } → { nilai: { jenis: pemeliharaan } } | pemeliharaan } | tipe | Isian "jenis" seharusnya daftar (baris-baris yang diawali tanda hubung).
an unknown kind of the subject | jenis: aplikasi⏎                  bila → jenis: aplikas⏎                  bila | aplikas⏎ | kewajiban | Jenis rekaman "aplikas" tidak dikenal; mungkin "aplikasi".
an agency in a field that names none | instansi: pemilik → instansi: nama | nama⏎                  mulai | kewajiban | Isian "nama" pada Aplikasi tidak menyebut instansi.
a beginning in a field that is not there | mulai: riwayat.0.tanggal → mulai: riwayat.0.hari | riwayat.0.hari | kewajiban | Isian "riwayat.0.hari" tidak ada pada Aplikasi.
an agency beside all of them | instansi: pemilik → instansi: pemilik⏎                  semua: true | jenis: aplikasi⏎                  bila | bentuk | Isian "atas" memuat salah satu: instansi atau semua.
neither an agency nor all of them |                   instansi: pemilik⏎ →  | jenis: aplikasi⏎                  bila | bentuk | Isian "atas" memuat salah satu: instansi atau semua.
an unknown value of the subject | bila: { nilai: { kelas: [khusus] → bila: { nilai: { kelas: [kusus] | { kelas: [kusus] | kewajiban | Nilai "kusus" tidak dikenal; mungkin "khusus".
an unknown kind of evidence | jenis: laporan → jenis: laporn | laporn | kewajiban | Jenis rekaman "laporn" tidak dikenal; mungkin "laporan".
an unknown value of evidence | [pemeliharaan] → [pemelihara] | { jenis: [pemelihara] | kewajiban | Nilai "pemelihara" tidak dikenal; mungkin "pemeliharaan".
an unknown field of a condition | { nilai: { jenis: [pem → { nilai: { jens: [pem | { jens | kewajiban | Isian "jens" tidak ada pada Laporan dan catatan kegiatan; mungkin "jenis".
evidence that names records of another kind | tentang.aplikasi → tentang.basis_data | tentang.basis_data | kewajiban | Isian "tentang.basis_data" pada Laporan dan catatan kegiatan tidak menyebut aplikasi.
evidence of an agency in a field that names none | instansi: instansi → instansi: nama | nama⏎                    rekaman | kewajiban | Isian "nama" pada Laporan dan catatan kegiatan tidak menyebut instansi.
an unknown field of what a list holds | bila: { nilai: { kelas: [khusus] → bila: { memuat: { klas: [khusus] | { klas | kewajiban | Isian "klas" tidak ada pada Aplikasi; mungkin "kelas".
an unknown value of what a list holds | bila: { nilai: { kelas: [khusus] → bila: { memuat: { kelas: [kusus] | { kelas: [kusus] | kewajiban | Nilai "kusus" tidak dikenal; mungkin "khusus".
an unknown field of an item | bila: { nilai: { kelas: [khusus] } } → bila: { butir: { daftar: dokumentasi, nilai: { buti: [manual] } } } | { daftar: dokumentasi | kewajiban | Isian "dokumentasi.*.buti" tidak ada pada Aplikasi; mungkin "dokumentasi.*.butir".
an unknown value of an item | bila: { nilai: { kelas: [khusus] } } → bila: { butir: { daftar: riwayat, nilai: { jenis: [penerapn] } } } | { daftar: riwayat | kewajiban | Nilai "penerapn" tidak dikenal; mungkin "penerapan".
an item of which nothing is asked | bila: { nilai: { kelas: [khusus] } } → bila: { butir: { daftar: riwayat } } | { daftar: riwayat | bentuk | Isian "butir" memuat sedikitnya satu: nilai atau sedikitnya.
a beginning in a field of words | mulai: riwayat.0.tanggal → mulai: nama | nama⏎                bukti | kewajiban | Isian "nama" pada Aplikasi tidak berisi tanggal.
a cycle in a field of words | mulai: riwayat.0.tanggal → siklus: nama | nama⏎                bukti | kewajiban | Isian "nama" pada Aplikasi tidak berisi jangka waktu.
a day in a field of words | tanggal: tanggal → tanggal: nama | nama⏎          - id: lewat-publikasi | kewajiban | Isian "nama" pada Laporan dan catatan kegiatan tidak berisi tanggal.
a day in a list as a whole | tanggal: tanggal → tanggal: tentang | tentang⏎          - id: lewat-publikasi | kewajiban | Isian "tentang" pada Laporan dan catatan kegiatan tidak berisi tanggal.
a day in a field that is not there | tanggal: tanggal → tanggal: tangal | tangal | kewajiban | Isian "tangal" tidak ada pada Laporan dan catatan kegiatan; mungkin "tanggal".
`);

/** The same duty, of every agency that its bearer names and not of each record. */
const ofAgencies = pasal.replace(/ {16}atas:\n(?: {18}.*\n)+/, '').replace(/ {20}rekaman: .*\n/, '');

test('both duties are accepted as they stand', async () => {
  expect(ofAgencies).not.toContain('atas:');
  for (const text of [pasal, ofAgencies]) expect(await bench.told(text)).toEqual({ status: 0, findings: [] });
});

const inDutyOfAgencies = refusalsOf(`
a bearer that names no agency | pelaku: dinas → pelaku: dina | dina⏎ | kewajiban | Pelaku "dina" tidak dikenal; mungkin "dinas".
evidence that names a record | tanggal: tanggal → tanggal: tanggal⏎                    rekaman: tentang.aplikasi | tentang.aplikasi | kewajiban | Isian rekaman hanya berarti bila atas disebut.
evidence of a role without an agency | instansi: instansi → peran: dinas | dinas⏎                    tanggal | kewajiban | Isian peran hanya berarti bila instansi disebut.
evidence of an unknown role | instansi: instansi → instansi: instansi⏎                    peran: bupati | bupati⏎                    tanggal | pilihan | Isian "peran" berisi "bupati", bukan salah satu pilihan yang ada.
evidence without a kind | jenis: laporan⏎                    bila: { nilai: { jenis: [pemeliharaan] } }⏎                    instansi → instansi | instansi: instansi | kewajiban | Bukti ini tidak menyebut jenis rekaman, sedangkan atas tidak ada.
both ways of being done | dihitung: → dihitung:⏎                penyesuaian: true | penyesuaian: true | bentuk | Isian "dihitung" memuat salah satu: bukti atau penyesuaian.
no way of being done | dihitung:⏎                bukti: → dihitung: {}⏎              lainnya: | {} | bentuk | Isian "dihitung" memuat salah satu: bukti atau penyesuaian.
a trigger that names no day | setiap: { setelan: selang-laporan } → dipicu: Ada gangguan | bukti:⏎ | bentuk | Isian "dihitung" wajib menyebut atas.mulai, karena kewajiban ini dipicu peristiwa.
`);

describe.each([
  ['of each record', pasal, inDuty],
  ['of agencies', ofAgencies, inDutyOfAgencies],
])('a duty %s is refused with file and line', (_whose, base, cases) => {
  test.each(cases)('%s', async (_what, change, at, code, message) => {
    const text = base.replace(...change);
    expect(text).not.toBe(base);
    const { status, findings } = await bench.told(text);
    expect(findings).toContain(`${placeOf(text, at)} Galat  skema/${code}: ${message}`);
    expect(status).toBe(1);
  });
});
