import {
  articlesOn,
  asked,
  judged,
  listed,
  owed,
  type PairRow,
  rests,
  silent,
  stated,
} from '../../../scripts/testing/pairs.ts';
import { domains, type Parts } from '../../../scripts/testing/traps.ts';
import { by, event } from '../../../scripts/testing/traps-facilities.ts';

const server = (change: Parts): Parts => ({ 'infrastruktur/server': change });

/** A decision with a file and an uncertified signature over it. */
const signed = (more: Parts): Parts => ({
  dokumen: { lokasi: 'Arsip', sha256: 'a'.repeat(64) },
  tanda_tangan: {
    jenis: 'tidak-tersertifikasi',
    oleh: 'bupati',
    data_pembuatan: `ssh-sha256 ${'A'.repeat(43)}`,
    waktu: '2026-01-05T02:00:00Z',
    informasi: 'a'.repeat(64),
    ...more,
  },
});

/** Where each subject stands, by what is bound there; the definitions of Pasal 1 left aside. */
export const places: readonly PairRow[] = [
  {
    subject: 'Where it stands: infrastructure',
    what: 'articles that bind rules on it',
    ask: articlesOn('infrastruktur', ['infrastruktur']),
    badung: ['4', '5', '6', '8'],
    bulukumba: ['4', '5', '6'],
  },
  {
    subject: 'Where it stands: applications',
    what: 'articles that bind rules on them',
    ask: articlesOn('aplikasi', ['aplikasi']),
    badung: ['3', '9', '10', '13', '25'],
    bulukumba: ['7', '8', '9', '11', '13', '24'],
  },
  {
    subject: 'Where it stands: data',
    what: 'articles that bind rules on datasets, their stewards, or what the office sets about them',
    ask: (daerah) => [
      ...new Set([
        ...(articlesOn('basis-data', ['basis-data', 'keputusan'])(daerah) as string[]),
        ...(articlesOn('walidata', ['walidata'])(daerah) as string[]),
      ]),
    ],
    badung: ['7', '11', '12', '13'],
    bulukumba: ['11', '12', '13'],
  },
  {
    subject: 'Where it stands: bodies',
    what: 'articles that bind rules on them',
    ask: articlesOn('lembaga', ['lembaga']),
    badung: ['19', '20'],
    bulukumba: ['19'],
  },
  {
    subject: 'Where it stands: cooperation',
    what: 'articles that bind rules on it',
    ask: articlesOn('kerja-sama', ['kerja-sama']),
    badung: ['3', '8', '18', '21', '22'],
    bulukumba: ['20', '21'],
  },
  {
    subject: 'Where it stands: security, upkeep and reporting',
    what: 'articles that bind rules on reports and copies',
    ask: articlesOn('laporan'),
    badung: ['8', '18', '24'],
    bulukumba: ['23', '25'],
  },
];

/** One number in both, with another content: the record or the change that the number is about. */
export const numbers: readonly PairRow[] = [
  {
    subject: '6.2',
    what: 'a server run by an agency, in the centre of the office',
    ask: judged('infrastruktur/server', () => server({ pengelola: by('kesehatan') })),
    badung: ['galat teks pengelola-berhak 6.2'],
    bulukumba: silent,
  },
  {
    subject: '6.3',
    what: 'a special server in the office of an agency, without its special need and without anybody’s word',
    ask: judged('infrastruktur/server', () =>
      server({ pengelola: by('kesehatan'), penempatan: { tempat: 'kantor-instansi' }, sifat: 'khusus' }),
    ),
    badung: ['perlu-telaah tafsir alasan-khusus 6.3'],
    bulukumba: ['galat teks penempatan 6.3'],
  },
  {
    subject: '10.2',
    what: 'the main site of the regency on another domain',
    ask: judged('subdomain/antrean', () => ({
      'subdomain/antrean': { host: 'pemkab.example.org', pemilik: 'pemkab', penggunaan: 'situs', aplikasi: null },
    })),
    badung: ['perlu-telaah tafsir keputusan-mencakup-host 10.2'],
    bulukumba: [
      'perlu-telaah tafsir keputusan-mencakup-host 10.2',
      'perlu-telaah tafsir permohonan-kementerian 10.5',
      'perlu-telaah tafsir permohonan-kementerian 10.5',
    ],
  },
  {
    subject: '10.3',
    what: 'an application on the web outside the domain, asked for only',
    ask: judged('subdomain/antrean', () => ({ 'subdomain/antrean': { host: 'antrean.example.org' } })),
    badung: ['galat teks domain-resmi 1.40 10.3', 'perlu-telaah tafsir keputusan-mencakup-host 10.2'],
    bulukumba: [
      'perlu-telaah tafsir keputusan-mencakup-host 10.2',
      'perlu-telaah tafsir permohonan-kementerian 10.5',
      'perlu-telaah tafsir permohonan-kementerian 10.5',
    ],
  },
  {
    subject: '10.4',
    what: 'who decides when a name under the domain is renewed',
    ask: asked((daerah) => {
      const name = (...events: string[]) => ({
        asal: 'resmi',
        host: `uji.${domains[daerah]}`,
        pemilik: 'opd',
        penggunaan: 'situs',
        riwayat: events.map((jenis) => ({ jenis })),
      });
      return {
        jenis: 'subdomain',
        old: name('baru', 'mulai-dipakai'),
        now: name('baru', 'mulai-dipakai', 'perpanjang'),
      };
    }),
    badung: ['pemutus dinas* [10.4 setelan tafsir]'],
    bulukumba: ['penetap bupati (keputusan-bupati) [10.4 teks]'],
  },
  {
    subject: '11.3',
    what: 'data without a steward, in a group of nobody’s list: the steward’s number in one, the list’s in the other',
    ask: judged('basis-data/kunjungan', () => ({
      'basis-data/kunjungan': { kelompok: 'pesisir', klasifikasi: null },
      'walidata/kesehatan': null,
    })),
    badung: ['celah teks walidata-ada 11.3'],
    bulukumba: ['celah teks walidata-ada 11.5', 'galat teks kosakata 11.3'],
  },
  {
    subject: '11.4',
    what: 'joined by an agency, its group run by an agency',
    ask: judged('basis-data/kunjungan', () => ({
      'basis-data/kunjungan': {
        pengelola_kelompok: 'kesehatan',
        integrasi: [{ oleh: 'kesehatan', tanggal: '2026-03-02' }],
      },
    })),
    badung: ['galat teks integrasi 11.4'],
    bulukumba: ['galat teks integrasi 11.8', 'galat teks pengelola-kelompok 11.4 12.2'],
  },
  {
    subject: '12.1',
    what: 'who brings data up to date that another unit stewards',
    ask: owed(/^pemutakhiran-data$/, () => ({
      'walidata/kesehatan': { unit: 'pendidikan' },
      'basis-data/kunjungan': { terhubung: null },
      'basis-data/penduduk': null,
    })),
    badung: ['12.1 pemutakhiran-data pendidikan P1Y setelan'],
    bulukumba: ['12.1 pemutakhiran-data kesehatan P1Y setelan'],
  },
  {
    subject: '19',
    what: 'what is set there',
    ask: rests('dewan-tik-dibentuk'),
    badung: ['19.1 teks'],
    bulukumba: silent,
  },
  {
    subject: '22.2',
    what: 'an interconnection without the law that it rests on; access that nobody told stands at 22.b of the other',
    ask: judged('kerja-sama/interkoneksi', () => ({ 'kerja-sama/interkoneksi': { dasar_hukum: null } })),
    badung: ['perlu-telaah tafsir isian-terisi 22.2'],
    bulukumba: ['perlu-telaah tafsir isian-terisi 21.2'],
  },
  {
    subject: '26.1',
    what: 'guidelines: whose they are',
    ask: owed(/^pedoman-/),
    badung: ['26.2.a pedoman-tik pemkab jatuh-tempo'],
    bulukumba: ['26.2.a pedoman-e-government kominfo jatuh-tempo'],
  },
  {
    subject: '4.2',
    what: 'an office network run by the office; a purchase for it without coordination',
    ask: judged('infrastruktur/lan', () => ({
      'infrastruktur/lan': { pengelola: by('kominfo'), riwayat: [event('pengadaan', { pelaksana: ['kesehatan'] })] },
    })),
    badung: ['galat teks koordinasi-pengadaan 4.2'],
    bulukumba: ['galat teks pengelola-berhak 4.2'],
  },
  {
    subject: '5.2',
    what: 'a data centre of an agency',
    ask: judged('infrastruktur/pusat-data', () => ({
      'infrastruktur/pusat-data': { pemilik: 'kesehatan', penyedia: by('kesehatan') },
    })),
    badung: ['galat teks penyedia-berhak 5.2'],
    bulukumba: ['galat teks pusat-data-terlarang 6.2', 'perlu-telaah tafsir penyedia-berhak 6.1'],
  },
  {
    subject: 'Numbers that one has alone',
    what: 'the provisions of Pasal 7, 8, 18, 20 and 25',
    ask: stated('7', '7.2', '8.1', '8.a', '18', '18.3', '20.1', '20.2', '20.3', '25', '25.1'),
    badung: ['7', '8.1', '18.3', '20.1', '20.2', '20.3', '25'],
    bulukumba: ['7.2', '8.a', '18', '20.1', '20.2', '25.1'],
  },
];

/** What may be shared: the same question, the same answer, to the number. */
export const shared: readonly Omit<PairRow, 'bulukumba'>[] = [
  {
    subject: '11.1',
    what: 'an agency without any database',
    ask: judged('instansi/pendidikan', () => ({ 'basis-data/penduduk': { pengelola: 'kominfo' } })),
    badung: ['celah teks basis-data-ada 11.1'],
  },
  {
    subject: '13.1',
    what: 'a vendor without coordination before, beside the coordination of the work itself',
    ask: (daerah) =>
      (
        judged('aplikasi/antrean', () => ({
          'keputusan/koordinasi': { tanggal: '2026-02-16' },
          'aplikasi/antrean': {
            riwayat: [
              {
                jenis: 'pembangunan',
                tanggal: '2026-02-02',
                pelaksana: ['kesehatan'],
                pihak_ketiga: [{ nama: 'PT Contoh', badan_hukum: 'ID' }],
                instrumen: ['koordinasi'],
              },
              { jenis: 'penerapan', tanggal: '2026-04-01' },
            ],
          },
        }))(daerah) as string[]
      ).filter((line) => line.endsWith(' 13.1')),
    badung: ['galat teks instrumen-kegiatan 13.1'],
  },
  {
    subject: '13.3',
    what: 'none of the nine documents',
    ask: judged('aplikasi/antrean', () => ({
      'aplikasi/antrean': { dokumentasi: null },
    })),
    badung: Array.from({ length: 9 }, (_, n) => `galat teks dokumen-ada 13.3.${n + 1}`),
  },
  {
    subject: '14.4',
    what: 'an electronic signature without its time',
    ask: judged('keputusan/walidata', () => ({ 'keputusan/walidata': signed({ waktu: undefined }) })),
    badung: ['galat teks unsur 14.4 14.4.b'],
  },
  {
    subject: '15.3',
    what: 'an uncertified signature: as lawful as the other',
    ask: judged('keputusan/walidata', () => ({ 'keputusan/walidata': signed({}) })),
    badung: silent,
  },
  {
    subject: '15.2',
    what: 'called certified, without a certificate',
    ask: judged('keputusan/walidata', () => ({
      'keputusan/walidata': signed({ jenis: 'tersertifikasi', penyelenggara: 'Penyelenggara' }),
    })),
    badung: ['galat teks syarat-jenis 15.2 15.2.b'],
  },
  {
    subject: '17.3',
    what: 'forms of training',
    ask: listed('bentuk_pelatihan'),
    badung: ['pendidikan', 'bimbingan-teknis', 'diklat-teknis', 'magang', 'lainnya'],
  },
  {
    subject: '17.4',
    what: 'certification that the regency helps with',
    ask: owed(/^sertifikasi-/),
    badung: ['17.4 sertifikasi-internasional pemkab jatuh-tempo', '17.4 sertifikasi-nasional pemkab jatuh-tempo'],
  },
  {
    subject: '13.4',
    what: 'copyright with the vendor',
    ask: judged('aplikasi/antrean', () => ({
      'aplikasi/antrean': { hak_cipta: { pemegang: 'pihak-lain' } },
    })),
    badung: ['galat teks hak-cipta 13.4'],
  },
];
