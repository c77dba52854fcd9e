import {
  asked,
  isRestored,
  judged,
  listed,
  meaning,
  owed,
  type PairRow,
  regulationOf,
  rests,
  silent,
  stated,
} from '../../../scripts/testing/pairs.ts';
import type { Parts } from '../../../scripts/testing/traps.ts';
import { activity } from '../../../scripts/testing/traps-application.ts';
import { by, byFirm } from '../../../scripts/testing/traps-facilities.ts';
import { providerOfUmum } from '../../../scripts/testing/traps-world.ts';

const app = (change: Parts): Parts => ({ 'aplikasi/antrean': change });
/** Defects and open places of the two texts, and the reading that the register takes of each. */
export const defects: readonly PairRow[] = [
  {
    subject: 'Exemption from backups',
    what: 'a reference that leads to the council instead of the Bupati, and one that fits',
    ask: rests('pengecualian-pencadangan'),
    badung: ['24.2 tafsir'],
    bulukumba: ['23.2 teks'],
  },
  {
    subject: 'Lost numbering',
    what: 'whether the number that both have is restored',
    ask: isRestored('6.2'),
    badung: 'dipulihkan',
    bulukumba: 'tercetak',
  },
  {
    subject: 'Three aims, two letters',
    what: 'whether the second aim has a letter of its own',
    ask: stated('23.a', '23.b', '23.c', '22.a', '22.b', '22.c'),
    badung: ['23.a', '23.b'],
    bulukumba: ['22.a', '22.b', '22.c'],
  },
  {
    subject: 'A heading that promises reporting',
    what: 'any duty to report to the Bupati',
    ask: (daerah) =>
      (owed(/./)(daerah) as string[]).filter((line) => line.includes('kepada bupati')).length > 0 ? 'ada' : 'tidak ada',
    badung: 'tidak ada',
    bulukumba: 'ada',
  },
  {
    subject: 'Another domain "or subdomain"',
    what: 'a decree for a name under the own domain: read as none in one, written in the other',
    ask: judged('subdomain/antrean', () => ({
      'subdomain/antrean': { riwayat: [{ jenis: 'baru', tanggal: '2026-03-02', digunakan_sejak: '2026-04-01' }] },
    })),
    badung: silent,
    bulukumba: ['galat teks keputusan-mencakup-host 10.4'],
  },
  {
    subject: 'Two places on stewardship',
    what: 'rules about stewardship, set by the office, beside each appointment',
    ask: asked({
      jenis: 'keputusan',
      old: null,
      now: { asal: 'resmi', jenis: 'aturan-walidata', penandatangan: 'kepala' },
    }),
    badung: ['penetap dinas [7 tafsir]'],
    bulukumba: silent,
  },
  {
    subject: 'Home-made, used by every agency, neither type',
    what: 'called special: a person looks in one, the other has no such sentence',
    ask: judged('aplikasi/antrean', () => app({ pengguna: { cakupan: 'setiap-perangkat-daerah', instansi: null } })),
    badung: ['perlu-telaah tafsir kelas-sesuai-pengguna 1.42'],
    bulukumba: silent,
  },
  {
    subject: 'Third parties beside what the office provides',
    what: 'a firm provides the data centre: a question in one by Pasal 8, in the other by its silence on firms',
    ask: judged('infrastruktur/pusat-data', () => ({ 'infrastruktur/pusat-data': { penyedia: byFirm } })),
    badung: ['perlu-telaah tafsir penyedia-berhak 5.2'],
    bulukumba: ['perlu-telaah tafsir penyedia-berhak 6.1'],
  },
  {
    subject: 'Proposer of a steward',
    what: 'the head of an agency that does not keep the data: of which agency is a reading in one, the office is written in the other',
    ask: judged('walidata/kesehatan', () => ({ 'walidata/kesehatan': { pengusul: 'kepala-pendidikan' } })),
    badung: ['perlu-telaah tafsir pengusul 11.3'],
    bulukumba: ['galat teks pengusul 11.5'],
  },
  {
    subject: 'Instrument of the appointment',
    what: 'a letter of the Bupati: the decree is a reading in both, at different numbers',
    ask: judged('walidata/kesehatan', () => ({ 'keputusan/walidata': { jenis: 'nota-dinas' } })),
    badung: ['perlu-telaah tafsir penetapan 11.3'],
    bulukumba: ['perlu-telaah tafsir penetapan 11.5'],
  },
  {
    subject: 'Application that the centre hosts',
    what: 'without a name under the own domain: read as free in one, free anyhow in the other',
    ask: judged('aplikasi/antrean', () => ({
      ...app({
        kelas: 'umum',
        macam: 'perizinan',
        perolehan: 'layanan-pusat',
        penyedia: providerOfUmum('badung'),
        pengguna: { cakupan: 'setiap-perangkat-daerah', instansi: null },
        riwayat: [activity('penerapan', '2026-04-01', { pelaksana: ['kominfo'] })],
      }),
      'subdomain/antrean': null,
    })),
    badung: silent,
    bulukumba: ['perlu-telaah tafsir penyedia-sesuai-kelas 7.2'],
  },
  {
    subject: 'Unanswered request for documents',
    what: 'the weight: a warning by reading, or an order',
    ask: rests('penyerahan-bila-diminta'),
    badung: ['13.3 tafsir'],
    bulukumba: silent,
  },
  {
    subject: 'Transfer of knowledge',
    what: 'a contract for third-party workers that leaves it out',
    ask: judged('kerja-sama/interkoneksi', () => ({
      'kerja-sama/interkoneksi': {
        jenis: 'tenaga-pihak-ketiga',
        mitra: [{ nama: 'PT Contoh', jenis: 'pihak-ketiga' }],
        pertimbangan: { tenaga_lokal: 'Tenaga lokal sudah ditawari lebih dahulu.' },
      },
    })),
    badung: ['perlu-telaah tafsir klausul-ada 18.3'],
    bulukumba: ['galat skema kosakata'],
  },
  {
    subject: 'No interval anywhere',
    what: 'the weekly, monthly and yearly figures are settings: how many duties have one',
    ask: (daerah) =>
      [
        ...new Set(
          (owed(/./)(daerah) as string[]).filter((line) => / P\d/.test(line)).map((line) => line.split(' ')[0] ?? ''),
        ),
      ].toSorted(),
    badung: ['12.1', '24.2', '25'],
    bulukumba: ['12.1', '23.2', '24.1', '24.2', '25.1', '25.2'],
  },
  {
    subject: 'Coordination with whom',
    what: 'a purchase coordinated with the Sekda: a person looks, since the text names nobody',
    ask: judged('infrastruktur/lan', () => ({
      'infrastruktur/lan': {
        pengelola: by('kominfo'),
        riwayat: [{ jenis: 'pengadaan', tanggal: '2026-03-02', pelaksana: ['kesehatan'], instrumen: ['sekda'] }],
      },
      'keputusan/sekda': {
        jenis: 'surat-sekretaris-daerah',
        nomor: '8',
        tanggal: '2026-02-23',
        penandatangan: 'sekda',
        tentang: 'Koordinasi',
        mencakup: [{ infrastruktur: 'lan' }],
        asal: 'resmi',
      },
    })),
    badung: ['perlu-telaah tafsir koordinasi-pengadaan 4.2'],
    bulukumba: ['galat teks pengelola-berhak 4.2'],
  },
  {
    subject: 'Ordinary office network',
    what: 'on what the answer rests',
    ask: (daerah) => (daerah === 'badung' ? rests('jaringan-lokal-biasa') : rests('jaringan-kantor'))(daerah),
    badung: ['6.1.a tafsir'],
    bulukumba: ['4.2 teks'],
  },
  {
    subject: 'Provider and builder of a shared application',
    what: 'built by an agency without coordination: building is opened to agencies for both sorts in one, for special ones in the other',
    ask: judged('aplikasi/antrean', (daerah) =>
      app({
        kelas: 'umum',
        macam: 'perizinan',
        penyedia: providerOfUmum(daerah),
        pengguna: { cakupan: 'setiap-perangkat-daerah', instansi: null },
        riwayat: [activity('pembangunan', '2026-02-02', { instrumen: null }), activity('penerapan', '2026-04-01')],
      }),
    ),
    badung: silent,
    bulukumba: ['galat teks instrumen-kegiatan 7.3'],
  },
  {
    subject: 'Words without a meaning',
    what: 'the Sekda',
    ask: meaning('sekretaris-daerah'),
    badung: ['1.4'],
    bulukumba: 'tanpa-arti',
  },
  {
    subject: 'Gazette',
    what: 'whether its number is the regulation’s own',
    ask: (daerah) => (regulationOf(daerah).berita_daerah?.nomor === regulationOf(daerah).nomor ? 'sama' : 'berbeda'),
    badung: 'sama',
    bulukumba: 'berbeda',
  },
  {
    subject: 'Lost commas',
    what: 'properties of special applications, read as five',
    ask: listed('sifat_khusus'),
    badung: silent,
    bulukumba: ['interoperabilitas', 'kompatibilitas', 'keamanan-sistem-informasi', 'antar-muka', 'akses'],
  },
  {
    subject: 'Agency and office both manage data',
    what: 'an agency keeps the data, the office its group: no breach; the office keeps nothing of it',
    ask: judged('basis-data/kunjungan', () => ({ 'basis-data/kunjungan': { pengelola_kelompok: 'pendidikan' } })),
    badung: silent,
    bulukumba: ['galat teks pengelola-kelompok 11.4 12.2'],
  },
  {
    subject: 'A feature beside the point',
    what: 'said with a reason: a person looks; without the key it is missing',
    ask: judged('aplikasi/antrean', () => ({
      'aplikasi/antrean': {
        fitur: [
          ...['koreksi', 'pembatalan', 'konfirmasi', 'lanjut-atau-berhenti'].map((butir) => ({
            butir,
            keadaan: 'ada',
          })),
          {
            butir: 'lihat-tawaran-kontrak-iklan',
            keadaan: 'tidak-relevan',
            alasan: 'Aplikasi ini tidak menampilkan tawaran atau iklan.',
          },
        ],
      },
    })),
    badung: silent,
    bulukumba: ['perlu-telaah tafsir butir-terpenuhi 7.7.e'],
  },
  {
    subject: 'Decree tied to use',
    what: 'a name under the domain that is only proposed, without a decree',
    ask: (daerah) => [
      ...(judged('subdomain/antrean')(daerah) as string[]),
      ...rests('keputusan-pemakaian-subdomain')(daerah),
    ],
    badung: silent,
    bulukumba: ['10.4 teks'],
  },
  {
    subject: 'What exempts an agency’s data centre',
    what: 'a decision of the Bupati: no legislation, so it does not',
    ask: judged('infrastruktur/pusat-data', () => ({
      'infrastruktur/pusat-data': {
        pemilik: 'kesehatan',
        penyedia: by('kesehatan'),
        dasar_hukum: ['Keputusan Bupati Nomor 5 Tahun 2026'],
      },
    })),
    badung: ['galat teks penyedia-berhak 5.2'],
    bulukumba: ['galat teks pusat-data-terlarang 6.2', 'perlu-telaah tafsir penyedia-berhak 6.1'],
  },
  {
    subject: 'What exempts an agency’s data centre',
    what: 'a law: a person reads whether it does',
    ask: judged('infrastruktur/pusat-data', () => ({
      'infrastruktur/pusat-data': {
        pemilik: 'kesehatan',
        penyedia: by('kesehatan'),
        dasar_hukum: ['Undang-Undang tentang Kesehatan'],
      },
    })),
    badung: ['galat teks penyedia-berhak 5.2'],
    bulukumba: ['perlu-telaah tafsir penyedia-berhak 6.1', 'perlu-telaah tafsir pusat-data-terlarang 6.2'],
  },
  {
    subject: 'The last group, for other needs',
    what: 'chosen without telling the need',
    ask: judged('basis-data/kunjungan', () => ({ 'basis-data/kunjungan': { kelompok: 'lainnya' } })),
    badung: silent,
    bulukumba: ['galat teks kebutuhan-lainnya 11.3.u'],
  },
  {
    subject: 'Receipt of the handover',
    what: 'on what its parts rest: an order whose form is a setting',
    ask: rests('penyerahan-wajib'),
    badung: silent,
    bulukumba: ['13.3 teks'],
  },
  {
    subject: 'Which application serves what',
    what: 'nothing told of whom it serves: left to the office in one, of no account in the other',
    ask: judged('aplikasi/antrean', () => app({ melayani: null, kunci_identitas: null })),
    badung: silent,
    bulukumba: ['perlu-telaah tafsir isian-terisi 11.6 11.7'],
  },
];
