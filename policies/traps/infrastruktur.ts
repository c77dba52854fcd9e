import { overlay } from '../../scripts/core/example.ts';
import { type Parts, type Regency, type Row, same, type Traps } from '../../scripts/testing/traps.ts';
import { by, byFirm, cooperations, event, facilities } from '../../scripts/testing/traps-facilities.ts';
import { instrument, office } from '../../scripts/testing/traps-world.ts';

const server = (change: Parts): Parts => ({ 'infrastruktur/server': change });
const lan = (change: Parts): Parts => ({ 'infrastruktur/lan': change });
const centre = (change: Parts): Parts => ({ 'infrastruktur/pusat-data': change });
const internet = (change: Parts): Parts => ({ 'infrastruktur/internet': change });

const inOffice = { pengelola: by('kesehatan'), penempatan: { tempat: 'kantor-instansi' } };
const special = { sifat: 'khusus', alasan_khusus: 'Alat laboratorium memerlukan server di tempat yang sama.' };
/** The server in its agency's office, under an instrument about it. */
const decided = (penandatangan: string, more: Parts = {}, about = 'server'): Parts => ({
  ...server({ ...inOffice, riwayat: [event('baru', { instrumen: ['tempat'] })] }),
  'keputusan/tempat': {
    ...instrument('keputusan-bupati', '2026-03-01', penandatangan, [{ infrastruktur: about }]),
    ...more,
  },
});
/** A firm's agreement about a facility. */
const agreement = (about: string, more: Parts = {}): Parts => ({
  'kerja-sama/layanan': {
    ...(cooperations('badung')['kerja-sama/interkoneksi'] as Parts),
    jenis: 'layanan-infrastruktur',
    mitra: [{ nama: 'PT Contoh Jaringan', jenis: 'pihak-ketiga' }],
    infrastruktur: [about],
    ...more,
  },
});
const bought = (more: Parts = {}): Parts => ({
  riwayat: [event('pengadaan', { pelaksana: ['kesehatan'], instrumen: ['beli'], ...more })],
});
const coordinated = (tanggal: string): Parts => ({
  'keputusan/beli': instrument('koordinasi-dinas', tanggal, 'kepala-kominfo', [{ infrastruktur: 'lan' }]),
});
const work = (jenis: string, pelaksana: string, more: Parts = {}): Parts => ({
  riwayat: [event(jenis, { pelaksana: [pelaksana], acuan_rencana: [{ rencana: 'kajian', butir: 'butir' }], ...more })],
});

const servers: Row[] = [
  {
    name: 'a server of an agency, run by the Dinas in its centre',
    about: 'rujukan/ada',
    change: () => ({}),
    verdict: same('lulus'),
  },
  {
    name: 'run by the agency in its own office: who runs it counts in Badung, where it stands in Bulukumba',
    about: 'infrastruktur/pengelola-berhak',
    change: () => server(inOffice),
    verdict: same('tak-berlaku', {
      badung: ['galat teks pengelola-berhak 6.2'],
      bulukumba: ['galat teks penempatan 6.3'],
      buleleng: ['galat teks lingkup-pse 28.2 28.3'],
      'kubu-raya': ['perlu-telaah tafsir lingkup-pse 15.7'],
    }),
  },
  {
    name: 'run by the agency in the centre of the Dinas',
    about: 'infrastruktur/penempatan',
    change: () => server({ pengelola: by('kesehatan') }),
    verdict: same('tak-berlaku', {
      badung: ['galat teks pengelola-berhak 6.2'],
      bulukumba: 'lulus',
      buleleng: ['galat teks lingkup-pse 28.2 28.3'],
      'kubu-raya': ['perlu-telaah tafsir lingkup-pse 15.7'],
    }),
  },
  {
    name: 'special, with its need: the council is asked in Badung, the Bupati in Bulukumba, who may set another place',
    about: 'infrastruktur/pengelola-berhak',
    change: () => server({ ...inOffice, ...special }),
    verdict: same('tak-berlaku', {
      badung: 'lulus',
      bulukumba: ['galat teks penempatan 6.3'],
      buleleng: ['galat teks lingkup-pse 28.2 28.3'],
      'kubu-raya': ['perlu-telaah tafsir lingkup-pse 15.7'],
    }),
  },
  {
    name: 'special, and nobody tells why',
    about: 'infrastruktur/alasan-khusus',
    change: () => server({ ...inOffice, sifat: 'khusus' }),
    verdict: same('tak-berlaku', {
      badung: ['perlu-telaah tafsir alasan-khusus 6.3'],
      bulukumba: ['galat teks penempatan 6.3'],
      buleleng: ['galat teks lingkup-pse 28.2 28.3'],
      'kubu-raya': ['perlu-telaah tafsir lingkup-pse 15.7'],
    }),
  },
  {
    name: 'in its agency’s office by a decision of the Bupati: no exception in Badung',
    about: 'infrastruktur/penempatan',
    change: () => decided('bupati'),
    verdict: same('tak-berlaku', {
      badung: ['galat teks pengelola-berhak 6.2'],
      bulukumba: 'lulus',
      buleleng: ['galat teks koordinasi-tercatat 28.1', 'galat teks lingkup-pse 28.2 28.3'],
      'kubu-raya': ['perlu-telaah tafsir koordinasi-tercatat 15.6', 'perlu-telaah tafsir lingkup-pse 15.7'],
    }),
  },
  {
    name: 'in its agency’s office by a decision of the head of the Dinas: a neighbouring office replaces nobody',
    about: 'infrastruktur/penempatan',
    change: () => decided('kepala-kominfo'),
    verdict: same('tak-berlaku', {
      badung: ['galat teks pengelola-berhak 6.2'],
      bulukumba: ['galat teks penempatan 6.3'],
      buleleng: ['galat teks koordinasi-tercatat 28.1', 'galat teks lingkup-pse 28.2 28.3'],
      'kubu-raya': ['perlu-telaah tafsir koordinasi-tercatat 15.6', 'perlu-telaah tafsir lingkup-pse 15.7'],
    }),
  },
  {
    name: 'in its agency’s office by a decision of the Bupati about another server',
    about: 'infrastruktur/penempatan',
    change: () => decided('bupati', {}, 'lan'),
    verdict: same('tak-berlaku', {
      badung: ['galat teks pengelola-berhak 6.2'],
      bulukumba: ['galat teks penempatan 6.3'],
      buleleng: ['galat teks koordinasi-tercatat 28.1', 'galat teks lingkup-pse 28.2 28.3'],
      'kubu-raya': ['perlu-telaah tafsir koordinasi-tercatat 15.6', 'perlu-telaah tafsir lingkup-pse 15.7'],
    }),
  },
  {
    name: 'in its agency’s office by a decision of the Bupati that came later',
    about: 'infrastruktur/penempatan',
    change: () => decided('bupati', { tanggal: '2026-06-01' }),
    verdict: same('tak-berlaku', {
      badung: ['galat teks pengelola-berhak 6.2'],
      bulukumba: ['galat teks penempatan 6.3'],
      buleleng: ['galat teks koordinasi-tercatat 28.1', 'galat teks lingkup-pse 28.2 28.3'],
      'kubu-raya': ['perlu-telaah tafsir koordinasi-tercatat 15.6', 'perlu-telaah tafsir lingkup-pse 15.7'],
    }),
  },
  {
    name: 'of a village, run by the village: villages are no agencies anywhere',
    about: 'infrastruktur/pengelola-berhak',
    change: () => server({ pemilik: 'desa', pengelola: by('desa'), penempatan: { tempat: 'kantor-instansi' } }),
    verdict: same('tak-berlaku'),
  },
  {
    name: 'run by a firm without an agreement: Pasal 8 of Badung may allow it, Buleleng asks of which country it is',
    about: 'infrastruktur/pengelola-berhak',
    change: () => server({ pengelola: byFirm }),
    verdict: same('tak-berlaku', {
      badung: ['perlu-telaah tafsir kerja-sama-ada 8.1', 'perlu-telaah tafsir pengelola-berhak 6.2'],
      buleleng: ['perlu-telaah tafsir lingkup-pse 28.2 28.3', 'perlu-telaah tafsir pihak-ketiga-berhak 28.4'],
      'kubu-raya': ['perlu-telaah tafsir lingkup-pse 15.7'],
    }),
  },
  {
    name: 'run by a firm under an agreement',
    about: 'infrastruktur/kerja-sama-ada',
    change: () => ({ ...server({ pengelola: byFirm }), ...agreement('server') }),
    verdict: same('tak-berlaku', {
      badung: ['perlu-telaah tafsir pengelola-berhak 6.2'],
      buleleng: ['perlu-telaah tafsir lingkup-pse 28.2 28.3', 'perlu-telaah tafsir pihak-ketiga-berhak 28.4'],
      'kubu-raya': ['perlu-telaah tafsir lingkup-pse 15.7'],
    }),
  },
  {
    name: 'of a firm, joined to what the Dinas runs, without an agreement: five terms of Badung alone',
    about: 'infrastruktur/kerja-sama-ada',
    change: () => server({ aset: 'pihak-lain', penyedia: byFirm, pengelola: by('kominfo') }),
    verdict: same('tak-berlaku', {
      badung: ['perlu-telaah tafsir kerja-sama-ada 8.2'],
      buleleng: ['perlu-telaah tafsir pihak-ketiga-berhak 28.4'],
    }),
  },
  {
    name: 'a firm answers for its security: the Dinas does for every system in Bulukumba',
    about: 'infrastruktur/keamanan-oleh',
    change: () => server({ penanggung_jawab_keamanan: byFirm }),
    verdict: same('tak-berlaku', { bulukumba: ['galat teks keamanan-oleh 6.4'] }),
  },
  {
    name: 'run by the agency since a day when only the older regulations were in force',
    about: 'infrastruktur/penempatan',
    change: () => server({ ...inOffice, riwayat: [{ jenis: 'baru', tanggal: '2018-03-05' }], alamat_dari: null }),
    verdict: same('tak-berlaku', {
      badung: ['perlu-telaah tafsir pengelola-berhak 6.2'],
      bulukumba: ['galat teks penempatan 6.3', 'perlu-telaah tafsir alamat-dikelola 5.1'],
      buleleng: ['galat teks lingkup-pse 28.2 28.3'],
      'kubu-raya': ['perlu-telaah tafsir lingkup-pse 15.7'],
    }),
  },
  {
    name: 'handed over to the Dinas and still run by the agency: order in the register everywhere',
    about: 'infrastruktur/serah-kelola',
    change: () =>
      server({
        pengelola: by('kesehatan'),
        riwayat: [event('baru'), { jenis: 'serah-kelola', tanggal: '2026-06-01' }],
      }),
    verdict: same(['galat skema serah-kelola'], {
      badung: ['galat skema serah-kelola', 'galat teks pengelola-berhak 6.2'],
      buleleng: ['galat skema serah-kelola', 'galat teks koordinasi-tercatat 28.1', 'galat teks lingkup-pse 28.2 28.3'],
      'kubu-raya': [
        'galat skema serah-kelola',
        'perlu-telaah tafsir koordinasi-tercatat 15.6',
        'perlu-telaah tafsir lingkup-pse 15.7',
      ],
    }),
  },
];

const centres: Row[] = [
  {
    name: 'set up by an agency: a ban in Bulukumba, the provider in Badung',
    about: 'infrastruktur/penyedia-berhak',
    subject: 'infrastruktur/pusat-data',
    change: () => centre({ pemilik: 'kesehatan', penyedia: by('kesehatan') }),
    verdict: same('tak-berlaku', {
      badung: ['galat teks penyedia-berhak 5.2'],
      bulukumba: ['galat teks pusat-data-terlarang 6.2', 'perlu-telaah tafsir penyedia-berhak 6.1'],
      buleleng: [
        'peringatan setelan serah-kelola-tercatat 28.3',
        'perlu-telaah tafsir koordinasi-tercatat 28.1',
        'perlu-telaah tafsir penyedia-berhak 27.1',
      ],
      'kubu-raya': ['perlu-telaah tafsir koordinasi-tercatat 15.6'],
    }),
  },
  {
    name: 'set up by an agency under a law that it cites',
    about: 'infrastruktur/pusat-data-terlarang',
    subject: 'infrastruktur/pusat-data',
    change: () =>
      centre({ pemilik: 'kesehatan', penyedia: by('kesehatan'), dasar_hukum: ['Undang-Undang tentang Uji'] }),
    verdict: same('tak-berlaku', {
      badung: ['galat teks penyedia-berhak 5.2'],
      bulukumba: ['perlu-telaah tafsir penyedia-berhak 6.1', 'perlu-telaah tafsir pusat-data-terlarang 6.2'],
      buleleng: [
        'peringatan setelan serah-kelola-tercatat 28.3',
        'perlu-telaah tafsir koordinasi-tercatat 28.1',
        'perlu-telaah tafsir penyedia-berhak 27.1',
      ],
      'kubu-raya': ['perlu-telaah tafsir koordinasi-tercatat 15.6'],
    }),
  },
  {
    name: 'provided by a firm',
    about: 'infrastruktur/penyedia-berhak',
    subject: 'infrastruktur/pusat-data',
    change: () => centre({ penyedia: byFirm }),
    verdict: same('tak-berlaku', {
      badung: ['perlu-telaah tafsir penyedia-berhak 5.2'],
      bulukumba: ['perlu-telaah tafsir penyedia-berhak 6.1'],
      buleleng: ['perlu-telaah tafsir pihak-ketiga-berhak 28.4'],
      'kubu-raya': 'lulus',
    }),
  },
  {
    name: 'a firm answers for its security',
    about: 'infrastruktur/keamanan-oleh',
    subject: 'infrastruktur/pusat-data',
    change: () => centre({ penanggung_jawab_keamanan: byFirm }),
    verdict: same('tak-berlaku', {
      badung: ['perlu-telaah tafsir keamanan-oleh 6.1.d'],
      bulukumba: ['galat teks keamanan-oleh 6.4'],
    }),
  },
];

const networks: Row[] = [
  {
    name: 'the network of an office as its regulation has it',
    about: 'infrastruktur/pengelola-berhak',
    subject: 'infrastruktur/lan',
    change: () => ({}),
    verdict: same('tak-berlaku', { badung: 'lulus', bulukumba: 'lulus' }),
  },
  {
    name: 'run by the other of the two',
    about: 'infrastruktur/pengelola-berhak',
    subject: 'infrastruktur/lan',
    change: (daerah) => lan({ pengelola: by(daerah === 'badung' ? 'kesehatan' : 'kominfo') }),
    verdict: same('tak-berlaku', {
      badung: ['perlu-telaah tafsir pengelola-berhak 6.1.a'],
      bulukumba: ['galat teks pengelola-berhak 4.2'],
      banjar: ['perlu-telaah tafsir mandiri-tik 13.2.b'],
    }),
  },
  {
    name: 'takes its addresses from nobody that is told: joined machines take them from the Dinas in Bulukumba',
    about: 'infrastruktur/alamat-dikelola',
    subject: 'infrastruktur/lan',
    change: () => lan({ alamat_dari: null }),
    verdict: same('tak-berlaku', { bulukumba: ['perlu-telaah tafsir alamat-dikelola 5.1'] }),
  },
  {
    name: 'bought for without coordination: Badung wants it before, Buleleng wants it',
    about: 'infrastruktur/koordinasi-pengadaan',
    subject: 'infrastruktur/lan',
    change: () => lan(bought({ instrumen: null })),
    verdict: same('tak-berlaku', {
      badung: ['galat teks koordinasi-pengadaan 4.2'],
      buleleng: ['galat teks koordinasi-tercatat 28.1'],
      'kubu-raya': ['galat teks koordinasi-tercatat 15.6', 'perlu-telaah tafsir acuan-berlaku 5.1'],
      banjar: ['perlu-telaah tafsir acuan-berlaku 3'],
    }),
  },
  {
    name: 'bought for after coordination on the same day',
    about: 'infrastruktur/koordinasi-pengadaan',
    subject: 'infrastruktur/lan',
    change: () => ({ ...lan(bought()), ...coordinated('2026-03-02') }),
    verdict: same('tak-berlaku', {
      badung: 'lulus',
      'kubu-raya': ['perlu-telaah tafsir acuan-berlaku 5.1'],
      banjar: ['perlu-telaah tafsir acuan-berlaku 3'],
    }),
  },
  {
    name: 'bought for, coordinated afterwards',
    about: 'infrastruktur/koordinasi-pengadaan',
    subject: 'infrastruktur/lan',
    change: () => ({ ...lan(bought()), ...coordinated('2026-03-16') }),
    verdict: same('tak-berlaku', {
      badung: ['galat teks koordinasi-pengadaan 4.2'],
      'kubu-raya': ['perlu-telaah tafsir acuan-berlaku 5.1'],
      banjar: ['perlu-telaah tafsir acuan-berlaku 3'],
    }),
  },
  {
    name: 'bought for what is not joined to anything of the Dinas',
    about: 'infrastruktur/koordinasi-pengadaan',
    subject: 'infrastruktur/lan',
    change: () => lan({ tersambung: false, alamat_dari: null, ...bought({ instrumen: null }) }),
    verdict: same('tak-berlaku', {
      buleleng: ['galat teks koordinasi-tercatat 28.1'],
      'kubu-raya': ['galat teks koordinasi-tercatat 15.6', 'perlu-telaah tafsir acuan-berlaku 5.1'],
      banjar: ['perlu-telaah tafsir acuan-berlaku 3'],
    }),
  },
  {
    name: 'built by the Dinas on a study',
    about: 'infrastruktur/pelaksana-berhak',
    subject: 'infrastruktur/lan',
    change: () => lan(work('pembangunan', 'kominfo')),
    verdict: same('tak-berlaku', {
      badung: 'lulus',
      bulukumba: 'lulus',
      banjar: ['perlu-telaah tafsir mandiri-tik 13.2.b'],
    }),
  },
  {
    name: 'built by the Dinas without a study: Badung alone has one',
    about: 'infrastruktur/acuan-kajian',
    subject: 'infrastruktur/lan',
    change: () => lan(work('pembangunan', 'kominfo', { acuan_rencana: null })),
    verdict: same('tak-berlaku', {
      badung: ['galat teks acuan-kajian 4.1'],
      'kubu-raya': ['perlu-telaah tafsir acuan-berlaku 5.1'],
      banjar: ['perlu-telaah tafsir acuan-berlaku 13.1 3', 'perlu-telaah tafsir mandiri-tik 13.2.b'],
    }),
  },
  {
    name: 'built by its agency: assets in Badung, networks in Bulukumba, where the office network is a reading',
    about: 'infrastruktur/pelaksana-berhak',
    subject: 'infrastruktur/lan',
    change: () => lan(work('pembangunan', 'kesehatan')),
    verdict: same('tak-berlaku', {
      badung: ['galat teks pelaksana-berhak 4.1'],
      bulukumba: ['perlu-telaah tafsir pelaksana-berhak 4.4'],
      buleleng: ['galat teks koordinasi-tercatat 28.1'],
      'kubu-raya': ['galat teks koordinasi-tercatat 15.6'],
    }),
  },
  {
    name: 'internet from a firm',
    about: 'infrastruktur/penyedia-berhak',
    subject: 'infrastruktur/internet',
    change: () => internet({ penyedia: byFirm }),
    verdict: same('tak-berlaku', {
      badung: ['perlu-telaah tafsir penyedia-berhak 5.1'],
      bulukumba: ['galat teks penyedia-berhak 4.3'],
      buleleng: ['perlu-telaah tafsir pihak-ketiga-berhak 28.4'],
      'kubu-raya': 'lulus',
    }),
  },
  {
    name: 'internet of an agency, joined to nothing',
    about: 'infrastruktur/penyedia-berhak',
    subject: 'infrastruktur/internet',
    change: () => internet({ penyedia: by('kesehatan'), tersambung: false, alamat_dari: null }),
    verdict: same('tak-berlaku', {
      buleleng: ['peringatan setelan serah-kelola-tercatat 28.3'],
      'kubu-raya': ['perlu-telaah tafsir penyedia-berhak 15.1 15.2'],
    }),
  },
  {
    name: 'internet of an agency, and nobody tells whether it is joined: a local choice asks for that',
    about: 'infrastruktur/penyedia-berhak',
    subject: 'infrastruktur/internet',
    change: () => internet({ penyedia: by('kesehatan'), tersambung: null, alamat_dari: null }),
    verdict: same('tak-berlaku', {
      badung: ['peringatan setelan isian-terisi 5.1'],
      bulukumba: ['peringatan setelan isian-terisi 4.3'],
      buleleng: ['peringatan setelan serah-kelola-tercatat 28.3'],
      'kubu-raya': ['perlu-telaah tafsir penyedia-berhak 15.1 15.2'],
    }),
  },
  {
    name: 'addresses given out by an agency',
    about: 'infrastruktur/pengelola-berhak',
    subject: 'infrastruktur/alamat',
    change: () => ({ 'infrastruktur/alamat': { pengelola: by('kesehatan') } }),
    verdict: same('tak-berlaku', {
      badung: ['galat teks pengelola-berhak 6.1 6.1.b'],
      bulukumba: ['perlu-telaah tafsir pengelola-berhak 5.2'],
      buleleng: ['galat teks lingkup-pse 28.2 28.3', 'galat teks pengelola-berhak 29.2'],
      'kubu-raya': ['galat teks pengelola-berhak 15.2.c'],
      banjar: ['galat teks pengelola-berhak 7.2'],
    }),
  },
];

export const facilityTraps: Traps = {
  tables: { servers, centres, networks },
  base: (daerah: Regency) => overlay(office(daerah), facilities(daerah)) as Parts,
  subject: 'infrastruktur/server',
};
