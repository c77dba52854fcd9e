import { describe, expect, test } from 'vitest';
import { load, provision, told } from '../../testing/policies.ts';

const kosakata = {
  instrumen: { judul: 'Instrumen', nilai: [{ id: 'keputusan-bupati', label: 'Keputusan Bupati' }] },
  lembaga: { judul: 'Lembaga', nilai: [{ id: 'dewan-tik', label: 'Dewan TIK' }] },
  kelas_aplikasi: { judul: 'Kelas', nilai: [{ id: 'khusus', label: 'Khusus' }] },
};

const good = {
  untuk: {
    jenis: 'aplikasi',
    permohonan: ['pembangunan', 'koreksi'],
    bila: { sebutan: 'uji', isian: ['riwayat.*.pihak_ketiga'], nilai: { kelas: ['khusus'] } },
  },
  peran: 'penetap',
  oleh: ['bupati', 'dewan-tik'],
  instrumen: 'keputusan-bupati',
};

const withApproval = (more: object, files: object = {}) =>
  load([provision([{ id: 'uji', dasar: 'teks', persetujuan: { ...good, ...more } }])], {
    'contoh/kosakata.yaml': kosakata,
    ...files,
  });

const at = 'pasal/05.md';
const place = (path: string) => [`${at} skema/persetujuan ketentuan.0.versi.0.penegakan.0.persetujuan.${path}`];

test('an approval of known words is accepted', () => {
  expect(told(withApproval({}))).toEqual([]);
});

describe('a word that nothing knows is told, since the approval would never be asked for', () => {
  test.each<[string, object, string]>([
    ['a kind', { untuk: { jenis: 'aplikasih' } }, 'untuk.jenis'],
    ['a request of another kind', { untuk: { ...good.untuk, permohonan: ['ubah-nama'] } }, 'untuk.permohonan'],
    ['a field', { untuk: { jenis: 'aplikasi', bila: { sebutan: 'uji', isian: ['hakakses'] } } }, 'untuk.bila.isian'],
    [
      'a field of a value',
      { untuk: { jenis: 'aplikasi', bila: { sebutan: 'uji', nilai: { klas: ['khusus'] } } } },
      'untuk.bila.nilai',
    ],
    [
      'a value of a word list',
      { untuk: { jenis: 'aplikasi', bila: { sebutan: 'uji', nilai: { kelas: ['umum'] } } } },
      'untuk.bila.nilai',
    ],
    [
      'a value of a choice',
      { untuk: { jenis: 'subdomain', bila: { sebutan: 'uji', bukan: { 'penempatan.cara': ['awan'] } } } },
      'untuk.bila.bukan',
    ],
    [
      'a value inside a list of choices',
      { untuk: { jenis: 'sop', bila: { sebutan: 'uji', nilai: { macam: ['berbagi'] } } } },
      'untuk.bila.nilai',
    ],
    [
      'a host of what has none',
      { untuk: { jenis: 'sop', bila: { sebutan: 'uji', host: { di_bawah: 'contoh.go.id' } } } },
      'untuk.bila.host',
    ],
    ['a role', { oleh: ['kepala-dinass'] }, 'oleh'],
    ['a role that never decides', { oleh: ['gerbang'] }, 'oleh'],
    ['an instrument', { instrumen: 'sk-bupati' }, 'instrumen'],
    ['the instrument of a body', { lembaga: { dasar: 'sk-bupati' } }, 'lembaga.dasar'],
    ['a ground', { penolakan: ['contoh/9.9'] }, 'penolakan'],
  ])('%s', (_what, more, path) => {
    expect(told(withApproval(more))).toEqual(place(path));
  });

  test('the nearest known word is suggested', () => {
    const [finding] = withApproval({ oleh: ['kepala-dinass'] }).findings;
    expect(finding?.message).toBe('Peran "kepala-dinass" tidak dikenal; mungkin "kepala-dinas".');
  });
});

describe('the house is held to the same words', () => {
  const house = (more: object) => ({
    penegakan: [],
    pemutus: [{ id: 'uji', jalur: ['registry/*/sop/*'], oleh: ['dinas'], alasan: 'Uji.', ...more }],
  });

  test.each<[string, object, string[]]>([
    ['known words', { bila: { sebutan: 'uji', isian: ['langkah'] } }, []],
    ['an unknown role', { oleh: ['kepala-sop'] }, ['pemutus.0.oleh']],
    ['a field that the kind does not have', { bila: { sebutan: 'uji', isian: ['host'] } }, ['pemutus.0.bila.isian']],
  ])('%s', (_what, more, paths) => {
    expect(withApproval({}, { 'bersama.yaml': house(more) }).findings.map(({ path }) => path)).toEqual(paths);
  });

  test('an emergency order of a kind that the regency does not know', () => {
    const darurat = { instrumen: 'perintah', oleh: ['kepala-dinas', 'bupati'], paling_lama_hari: 7, alasan: 'Uji.' };
    const { findings } = withApproval({}, { 'bersama.yaml': { ...house({}), darurat } });
    expect(findings.map(({ path }) => path)).toEqual(['darurat.instrumen']);
  });
});
