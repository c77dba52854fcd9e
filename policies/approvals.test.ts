import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { conditionHolds } from '../scripts/core/gate/condition-holds.ts';
import { fitsGlob } from '../scripts/core/gate/path-glob.ts';
import { statedApprovalsOf } from '../scripts/core/gate/stated-approvals.ts';
import { provisionsOf } from '../scripts/core/policy/policies.ts';
import { facilityEventKinds } from '../scripts/core/records/infrastruktur-riwayat.ts';
import { type Jenis, jenisList, kindOf } from '../scripts/core/records/kinds.ts';
import { keysAt } from '../scripts/core/schema-walk.ts';
import { askedFor, type Change, type Daerah, domains } from '../scripts/testing/approvals-asked.ts';
import { expected } from '../scripts/testing/approvals-table.ts';
import { loaded } from '../scripts/testing/rule-examples.ts';

// Who proposes, decides and sets, as the five regulations and the house say it: a table to be read by people.

const base = { asal: 'resmi' };
const name = (host: string, ...events: string[]) => ({
  ...base,
  host,
  pemilik: 'opd',
  penggunaan: 'situs',
  riwayat: events.map((jenis) => ({ jenis })),
});
const data = { ...base, pengelola: 'opd', nama: 'Uji' };
const app = (kelas: string, event?: object) => ({ ...base, pemilik: 'opd', kelas, riwayat: event ? [event] : [] });
const server = { ...base, pemilik: 'opd', jenis: 'server', riwayat: [{ jenis: 'baru' }] };
const cooperation = (jenis: string) => ({ ...base, instansi: 'opd', jenis, riwayat: [{ jenis: 'baru' }] });
const manual = { ...base, instansi: 'opd', macam: ['berbagi-data'] };

const bodies: { readonly [daerah in Daerah]: readonly string[] } = {
  badung: ['dewan-tik', 'tim-pelaksana-tik'],
  bulukumba: ['unit-kerja-e-government'],
  buleleng: ['gcio', 'tim-koordinasi-spbe', 'evaluator-internal', 'tim-pengelola-situs'],
  'kubu-raya': ['pokja', 'kelembagaan-admin'],
  banjar: ['tim-koordinasi-spbe'],
};
const body = { ...base, nama: 'Uji', ketua: 'kepala', anggota: ['kepala'], dasar: 'keputusan', tugas: ['Uji.'] };
const of = (jenis: string) => ({ ...base, instansi: 'opd', jenis, tanggal: '2026-05-04' });
const council = { ...body, jenis: 'dewan-tik' };

const changes = (daerah: Daerah): Record<string, Change> => {
  const domain = domains[daerah];
  const inside = name(`uji.${domain}`, 'baru');
  const outside = name('uji.example', 'baru');
  const used = name('uji.example', 'baru', 'mulai-dipakai');
  const umum = daerah === 'banjar' ? 'umum-besar' : 'umum';
  return {
    'subdomain baru': { jenis: 'subdomain', old: null, now: inside },
    'subdomain untuk surel': { jenis: 'subdomain', old: null, now: { ...inside, penggunaan: 'surel' } },
    'subdomain mulai dipakai': {
      jenis: 'subdomain',
      old: inside,
      now: name(`uji.${domain}`, 'baru', 'mulai-dipakai'),
    },
    'nama lain diajukan': { jenis: 'subdomain', old: null, now: outside },
    'nama lain mulai dipakai': { jenis: 'subdomain', old: outside, now: used },
    'nama lain milik desa mulai dipakai': { jenis: 'subdomain', old: outside, now: used, bentuk: 'desa' },
    'nama diganti di bawah peristiwa lain': {
      jenis: 'subdomain',
      old: name(`uji.${domain}`, 'baru', 'mulai-dipakai'),
      now: name('uji.example', 'baru', 'mulai-dipakai', 'ubah-sasaran'),
    },
    'walidata baru': {
      jenis: 'walidata',
      old: null,
      now: { ...base, unit: 'opd', basis_data: ['uji'], berlaku: { sejak: '2026-01-01' } },
    },
    'klasifikasi data': { jenis: 'basis-data', old: data, now: { ...data, klasifikasi: { kelas: 'terbuka' } } },
    'isian data lain': { jenis: 'basis-data', old: data, now: { ...data, nama: 'Lain' } },
    'integrasi data': { jenis: 'basis-data', old: data, now: { ...data, integrasi: [{ oleh: 'kominfo' }] } },
    'aplikasi khusus dibangun': { jenis: 'aplikasi', old: null, now: app('khusus', { jenis: 'pembangunan' }) },
    'aplikasi umum dibangun': { jenis: 'aplikasi', old: null, now: app(umum, { jenis: 'pembangunan' }) },
    'hak akses aplikasi khusus': { jenis: 'aplikasi', old: app('khusus'), now: { ...app('khusus'), hak_akses: ['x'] } },
    'SOP diajukan': { jenis: 'sop', old: null, now: manual },
    'SOP ditetapkan': { jenis: 'sop', old: manual, now: { ...manual, ditetapkan: { oleh: 'kepala' } } },
    'layanan baru': { jenis: 'layanan', old: null, now: { ...base, instansi: 'opd' } },
    'data disambungkan': { jenis: 'kerja-sama', old: null, now: cooperation('interkoneksi-data') },
    'kemitraan SPBE': { jenis: 'kerja-sama', old: null, now: cooperation('kemitraan-spbe') },
    'layanan infrastruktur pihak ketiga': {
      jenis: 'kerja-sama',
      old: null,
      now: cooperation('layanan-infrastruktur'),
    },
    'rencana induk': { jenis: 'rencana', old: null, now: { ...base, jenis: 'rencana-induk' } },
    'status mandiri TIK': { jenis: 'instansi', old: base, now: { ...base, mandiri_tik: { keputusan: 'x' } } },
    'server khusus di kantor': {
      jenis: 'infrastruktur',
      old: null,
      now: { ...server, sifat: 'khusus', penempatan: { tempat: 'kantor-instansi' } },
    },
    'aplikasi desa dibangun': {
      jenis: 'aplikasi',
      old: null,
      now: app('khusus', { jenis: 'pembangunan' }),
      bentuk: 'desa',
    },
    'aplikasi Dinas sendiri dibangun': {
      jenis: 'aplikasi',
      old: null,
      now: app('khusus', { jenis: 'pembangunan' }),
      isDinas: true,
    },
    'server menjadi khusus di kantor di bawah peristiwa lain': {
      jenis: 'infrastruktur',
      old: { ...server, penempatan: { tempat: 'pusat-data-dinas' } },
      now: {
        ...server,
        sifat: 'khusus',
        penempatan: { tempat: 'kantor-instansi' },
        riwayat: [...server.riwayat, { jenis: 'pengadaan' }],
      },
    },
    'perangkat tersambung diadakan': {
      jenis: 'infrastruktur',
      old: { ...server, jenis: 'jaringan-lokal', tersambung: true },
      now: {
        ...server,
        jenis: 'jaringan-lokal',
        tersambung: true,
        riwayat: [...server.riwayat, { jenis: 'pengadaan' }],
      },
    },
    'server dipindahkan ke pusat data': {
      jenis: 'infrastruktur',
      old: { ...server, penempatan: { tempat: 'kantor-instansi' } },
      now: {
        ...server,
        penempatan: { tempat: 'pusat-data-dinas' },
        riwayat: [...server.riwayat, { jenis: 'ubah-penempatan' }],
      },
    },
    'server khusus milik desa': {
      jenis: 'infrastruktur',
      old: null,
      now: { ...server, sifat: 'khusus', penempatan: { tempat: 'kantor-instansi' } },
      bentuk: 'desa',
    },
    'server Dinas sendiri di tempat sewa': {
      jenis: 'infrastruktur',
      old: null,
      now: { ...server, penempatan: { tempat: 'sewa' } },
      isDinas: true,
    },
    'alamat IP': { jenis: 'infrastruktur', old: null, now: { ...server, jenis: 'alamat-ip' } },
    'alamat IP milik desa': {
      jenis: 'infrastruktur',
      old: null,
      now: { ...server, jenis: 'alamat-ip' },
      bentuk: 'desa',
    },
    'keberatan diajukan': { jenis: 'keberatan', old: null, now: { ...base, instansi: 'opd' } },
    'keberatan dijawab': {
      jenis: 'keberatan',
      old: { ...base, instansi: 'opd' },
      now: { ...base, instansi: 'opd', jawaban: { oleh: 'kepala-dinas' } },
    },
    'daftar jabatan': { jenis: 'jabatan', old: null, now: base },
    ...Object.fromEntries(
      bodies[daerah].map((jenis) => [`lembaga ${jenis}`, { jenis: 'lembaga', old: null, now: { ...body, jenis } }]),
    ),
    ...(daerah === 'badung' && {
      'anggota Dewan TIK berganti': { jenis: 'lembaga', old: council, now: { ...council, anggota: ['lain'] } },
      'tugas Dewan TIK berubah': { jenis: 'lembaga', old: council, now: { ...council, dasar_tugas: 'lain' } },
      'lembaga unit-tik': { jenis: 'lembaga', old: null, now: { ...body, jenis: 'unit-tik' } },
    }),
    ...(daerah === 'buleleng' && {
      'audit infrastruktur SPBE': { jenis: 'audit', old: null, now: of('infrastruktur') },
      'audit aplikasi SPBE': { jenis: 'audit', old: null, now: of('aplikasi') },
      'audit keamanan SPBE': { jenis: 'audit', old: null, now: of('keamanan') },
      'audit keamanan sendiri': { jenis: 'audit', old: null, now: of('keamanan-mandiri') },
      'audit keamanan menurut berita': {
        jenis: 'audit',
        old: null,
        now: { ...of('keamanan'), asal: 'publik' },
      },
      'evaluasi SPBE': { jenis: 'laporan', old: null, now: of('evaluasi-spbe'), isDinas: true },
      'laporan evaluasi SPBE': { jenis: 'laporan', old: null, now: of('laporan-evaluasi'), isDinas: true },
    }),
  };
};

describe.each(Object.keys(domains) as Daerah[])('%s', (daerah) => {
  test.each(Object.entries(changes(daerah)))('%s', (what, change) => {
    expect(askedFor(daerah, change)).toEqual(expected[daerah][what]);
  });

  test('nobody decides alone on what they wrote; only whose own coordination is asked may also ask for it', () => {
    const facilities = (loaded.policies.daerah.get(daerah)?.vocabulary.jenis_infrastruktur?.nilai ?? []).map(
      ({ id }): Change => ({ jenis: 'infrastruktur', old: null, now: { ...server, jenis: id } }),
    );
    const asked = [...Object.values(changes(daerah)), ...facilities].flatMap((change) => askedFor(daerah, change));
    const alone = asked.filter(
      (line) => /^pemutus [^*]+ /.test(line) && !line.startsWith('pemutus sekretaris-daerah '),
    );
    expect(alone).toEqual([]);
  });

  test('cites only its own provisions, and refuses on a ground only where the text prints one', () => {
    const stated = provisionsOf(loaded.policies.daerah.get(daerah) ?? expect.fail()).flatMap(({ id, provision }) =>
      provision.versi.flatMap(({ penegakan }) =>
        penegakan.flatMap((entry) => ('persetujuan' in entry ? { id, ...entry.persetujuan } : [])),
      ),
    );
    expect(stated.filter(({ id }) => !id.startsWith(`${daerah}/`))).toEqual([]);
    expect(stated.flatMap(({ id, penolakan = [] }) => penolakan.map((ground) => `${id}: ${ground}`))).toEqual(
      daerah === 'buleleng' ? ['buleleng/26.4: buleleng/26.3'] : [],
    );
  });
});

// A change may be written under any event: an approval that watches fields and leaves one out can be walked around.
describe('no kind of event leads around an approval that watches what a facility is', () => {
  const watching = [...loaded.policies.daerah.values()].flatMap((policy) =>
    statedApprovalsOf(policy, ['infrastruktur'], '2026-11-22').filter(({ untuk }) => untuk.bila?.isian !== undefined),
  );
  // What is handed to the Dinas needs nobody's leave, and a rule of the house sees that it is run by it afterwards.
  const kinds = facilityEventKinds.filter((kind) => kind !== 'serah-kelola');

  test.each(watching.map(({ provision, untuk }) => [provision, untuk] as const))('%s', (_, { permohonan }) => {
    if (permohonan !== undefined) expect(permohonan).toEqual(expect.arrayContaining([...kinds, 'koreksi']));
  });

  test('there are some', () => {
    expect(watching.some(({ untuk }) => untuk.permohonan !== undefined)).toBe(true);
  });
});

describe('what no regulation says', () => {
  const { pemutus } = loaded.policies.shared;
  const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
  const decidedAlone = tracked.filter((path) => /^registry\/[^/]+\/putusan\//.test(path));

  test('every file in the repository has somebody who decides on it', () => {
    const open = tracked.filter(
      (path) =>
        !decidedAlone.includes(path) && !pemutus.some(({ jalur }) => jalur.some((glob) => fitsGlob(path, glob))),
    );
    expect(open).toEqual([]);
  });

  test.each(jenisList.filter((jenis) => jenis !== 'putusan'))('a new %s has somebody who decides on it', (jenis) => {
    const path = `registry/badung/${jenis}/uji.${kindOf(jenis as Jenis).format}`;
    expect(pemutus.some(({ jalur }) => jalur.some((glob) => fitsGlob(path, glob)))).toBe(true);
  });

  test.each<[Jenis, string]>([
    ['basis-data', 'klasifikasi'],
    ['aplikasi', 'hak_akses'],
  ])('the house looks at every field of %s but %s', (jenis, left) => {
    const entry = pemutus.find(({ id }) => id === `pemeriksa-${jenis}`);
    const { schema } = kindOf(jenis);
    expect(entry?.bila?.isian?.toSorted()).toEqual(
      keysAt(schema, [])
        .filter((key) => key !== 'id' && key !== left)
        .toSorted(),
    );
    expect(conditionHolds(entry?.bila, { old: {}, new: { [left]: 'x' } })).toBe(false);
  });

  test.each(pemutus.map((entry) => [entry.id, entry] as const))('%s gives its reason', (_id, entry) => {
    expect(entry.alasan.length).toBeGreaterThan(60);
  });
});
