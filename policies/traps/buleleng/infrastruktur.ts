import { found } from '../../../scripts/testing/differences.ts';
import { asked, type BulelengRow, judged, listed, owed, silent } from '../../../scripts/testing/pairs.ts';
import type { Parts, Regency } from '../../../scripts/testing/traps.ts';
import { by, centre, event } from '../../../scripts/testing/traps-facilities.ts';

const part = (id: string, change: Parts): Parts => ({ [`infrastruktur/${id}`]: change });
const firm = (badan_hukum: string, lokasi: string): Parts => ({
  pengelola: { instansi: null, pihak_ketiga: { nama: 'PT Contoh', badan_hukum, lokasi } },
});
const filed = (jenis: string) => ({
  jenis: 'infrastruktur',
  old: null,
  now: { asal: 'resmi', jenis, pemilik: 'opd', riwayat: [{ jenis: 'baru' }] },
});
const internet: Readonly<Record<Regency, string>> = {
  badung: 'layanan-internet',
  bulukumba: 'layanan-internet',
  buleleng: 'akses-internet',
  'kubu-raya': 'bandwidth',
  banjar: 'wan',
};
const received = (koordinasi: boolean): Parts => ({
  'perangkat-tik/kesehatan': {
    perangkat: [
      {
        jenis: 'desktop',
        jumlah: 5,
        dari: 'pemerintah-provinsi',
        ...(koordinasi ? { koordinasi: ['bersama-dinas'] } : {}),
      },
    ],
  },
});

/** Networks, servers, centres and devices. */
export const infrastructure: readonly BulelengRow[] = [
  {
    subject: 'Servers (6.3 in two)',
    what: 'run by an agency in its own office',
    ask: found('infrastruktur/server', () =>
      part('server', { pengelola: by('kesehatan'), penempatan: { tempat: 'kantor-instansi' } }),
    ),
    buleleng: ['galat teks lingkup-pse 28.2 28.3'],
    badung: ['galat teks pengelola-berhak 6.2'],
    bulukumba: ['galat teks penempatan 6.3'],
    banjar: silent,
  },
  {
    subject: 'Servers (6.3 in two)',
    what: 'of an agency, run by the Dinas: owning is not refused',
    ask: judged('infrastruktur/server', () =>
      part('server', { riwayat: [event('baru')], pengelola: by('kominfo'), penempatan: { tempat: 'kantor-instansi' } }),
    ),
    buleleng: silent,
    bulukumba: ['perlu-telaah tafsir penempatan 6.3'],
  },
  {
    subject: 'Own data centre / DRC (6.2 in two)',
    what: 'a data centre that an agency set up and runs',
    ask: found('infrastruktur/pusat-data', () =>
      part('pusat-data', { pemilik: 'kesehatan', penyedia: by('kesehatan'), pengelola: by('kesehatan') }),
    ),
    buleleng: [
      'galat teks lingkup-pse 28.2 28.3',
      'galat teks pengelola-berhak 27.1 32.3',
      'perlu-telaah tafsir koordinasi-tercatat 28.1',
      'perlu-telaah tafsir penyedia-berhak 27.1',
    ],
    badung: ['galat teks pengelola-berhak 6.1 6.1.c', 'galat teks penyedia-berhak 5.2'],
    bulukumba: ['galat teks pusat-data-terlarang 6.2', 'perlu-telaah tafsir penyedia-berhak 6.1'],
  },
  {
    subject: 'Own data centre / DRC (6.2 in two)',
    what: 'a data centre in another country',
    ask: found('infrastruktur/pusat-data', () => part('pusat-data', { penempatan: { negara: 'SG' } })),
    buleleng: ['galat teks lokasi-negara 32.4'],
    badung: silent,
    'kubu-raya': silent,
  },
  {
    subject: 'Own data centre / DRC (6.2 in two)',
    what: 'who owes centres and a recovery centre',
    ask: owed(/pusat-(data|pemulihan)-(ada|disediakan|tersedia)|penyediaan-pusat|pengelola-pusat/, () => ({
      'infrastruktur/pusat-data': null,
      'aplikasi/antrean': { infrastruktur: null },
    })),
    buleleng: [
      '27.2.b pusat-data-disediakan kominfo jatuh-tempo',
      '27.2.c pusat-pemulihan-disediakan kominfo jatuh-tempo',
      '32.2 pusat-data-ada pemkab jatuh-tempo',
      '33.1 pusat-pemulihan-ada pemkab jatuh-tempo',
    ],
    badung: ['6.1.c pengelola-pusat-data kominfo jatuh-tempo', '6.1.c pengelola-pusat-pemulihan kominfo jatuh-tempo'],
    bulukumba: ['6.1 penyediaan-pusat-data kominfo jatuh-tempo', '6.1 penyediaan-pusat-pemulihan kominfo jatuh-tempo'],
    'kubu-raya': [
      '15.2.a pusat-data-tersedia kominfo jatuh-tempo',
      '15.2.a pusat-pemulihan-tersedia kominfo jatuh-tempo',
    ],
  },
  {
    subject: 'Office LAN',
    what: 'run by its agency, coordinated with nobody',
    ask: judged('infrastruktur/lan', () => part('lan', { pengelola: by('kesehatan'), riwayat: [event('baru')] })),
    buleleng: ['galat teks koordinasi-tercatat 28.1'],
    badung: ['perlu-telaah tafsir pengelola-berhak 6.1.a'],
    bulukumba: silent,
    banjar: silent,
  },
  {
    subject: 'List of what a unit may run',
    what: 'the kinds of facilities',
    ask: listed('jenis_infrastruktur'),
    buleleng: [
      'akses-internet',
      'jaringan-intra',
      'jaringan-lokal',
      'keamanan-informasi',
      'keamanan-internal',
      'lainnya',
      'penghubung-layanan',
      'perangkat-pengguna',
      'pusat-data',
      'pusat-pemulihan-bencana',
    ],
    'kubu-raya': [
      'pusat-data',
      'pusat-pemulihan',
      'jaringan-backbone',
      'alamat-ip',
      'perutean',
      'pengamanan-informasi',
      'bandwidth',
      'penempatan-server',
      'repositori-data',
      'jaringan-lokal',
      'perangkat-pengguna',
      'bandwidth-lokal',
      'keamanan-internal',
      'cadangan-data',
      'lainnya',
    ],
  },
  {
    subject: 'List of what a unit may run',
    what: 'parts of a network of an office that the list does not name',
    ask: found('infrastruktur/lan', () => part('lan', { komponen: ['kabel', 'server'] })),
    buleleng: ['galat teks komponen-pse 28.2.a'],
    'kubu-raya': ['perlu-telaah tafsir komponen-pse 15.7.a'],
  },
  {
    subject: 'Local bandwidth',
    what: 'bandwidth that an agency runs itself',
    ask: found('infrastruktur/internet', (daerah) =>
      part('internet', { jenis: internet[daerah], pemilik: 'kesehatan', pengelola: by('kesehatan') }),
    ),
    buleleng: ['galat teks lingkup-pse 28.2 28.3', 'galat teks pengelola-berhak 29.2'],
    'kubu-raya': ['perlu-telaah tafsir koordinasi-tercatat 15.6', 'perlu-telaah tafsir lingkup-pse 15.7'],
  },
  {
    subject: 'Internet / IP',
    what: 'who is asked about access to the internet',
    ask: asked((daerah) => filed(internet[daerah])),
    buleleng: ['pemutus dinas* [29.2 setelan teks]'],
    badung: silent,
    bulukumba: silent,
    banjar: ['pemutus dinas* [14.1 setelan]'],
  },
  {
    subject: 'Buying equipment',
    what: 'bought by an agency, coordinated with nobody',
    ask: judged('infrastruktur/lan', () =>
      part('lan', { riwayat: [event('pengadaan', { pelaksana: ['kesehatan'] })] }),
    ),
    buleleng: ['galat teks koordinasi-tercatat 28.1'],
    badung: ['galat teks koordinasi-pengadaan 4.2'],
    bulukumba: silent,
  },
  {
    subject: 'Buying equipment',
    what: 'who is asked about a network of an office',
    ask: asked(filed('jaringan-lokal')),
    buleleng: ['pemutus dinas* [28.1 setelan]'],
    bulukumba: silent,
  },
  {
    subject: 'Devices granted by others',
    what: 'received without coordination',
    ask: found('perangkat-tik/kesehatan', () => received(false)),
    buleleng: ['galat teks koordinasi-terimaan 30.2'],
    badung: silent,
    banjar: silent,
  },
  {
    subject: 'Third-party infrastructure',
    what: 'a foreign firm elsewhere runs a server',
    ask: found('infrastruktur/server', () => part('server', firm('SG', 'SG'))),
    buleleng: [
      'galat teks pihak-ketiga-berhak 28.4',
      'galat teks pihak-ketiga-berhak 28.4',
      'perlu-telaah tafsir lingkup-pse 28.2 28.3',
    ],
    bulukumba: silent,
  },
  {
    subject: 'Third-party infrastructure',
    what: 'an Indonesian firm elsewhere: the second condition is of one text alone',
    ask: found('infrastruktur/server', () => part('server', firm('ID', 'SG'))),
    buleleng: ['galat teks pihak-ketiga-berhak 28.4', 'perlu-telaah tafsir lingkup-pse 28.2 28.3'],
    'kubu-raya': ['perlu-telaah tafsir lingkup-pse 15.7'],
    banjar: silent,
  },
  {
    subject: 'Backup',
    what: 'who owes copies',
    ask: owed(/^(pencadangan|penyeliaan)-/),
    buleleng: silent,
    badung: ['24.2 pencadangan-basis-data kominfo P1M setelan', '24.2 pencadangan-berkas-sistem kominfo P1M setelan'],
    bulukumba: [
      '23.2 pencadangan-basis-data kominfo P1M setelan',
      '23.2 pencadangan-berkas-sistem kominfo P1M setelan',
    ],
    banjar: [
      '9.1 pencadangan-data kesehatan P1M setelan',
      '9.1 pencadangan-data kominfo P1M setelan',
      '9.1 pencadangan-data pendidikan P1M setelan',
      '9.2 penyeliaan-pencadangan kominfo P3M setelan',
    ],
  },
  {
    subject: 'Backup',
    what: 'a recovery centre at the place of the data centre',
    ask: found('infrastruktur/pemulihan', (daerah) => ({
      'infrastruktur/pemulihan': {
        ...centre,
        nama: 'Pusat pemulihan',
        // Elsewhere the list has a shorter word.
        jenis: daerah === 'buleleng' ? 'pusat-pemulihan-bencana' : 'pusat-pemulihan',
        melindungi: ['pusat-data'],
      },
    })),
    buleleng: ['galat teks lokasi-berbeda 33.3'],
    badung: silent,
  },
  {
    subject: 'LAN diagram / labels',
    what: 'cables without a label',
    ask: found('infrastruktur/lan', () => part('lan', { label_kabel: { tanpa_label: 3 } })),
    buleleng: ['galat teks kabel-berlabel 29.1'],
    'kubu-raya': silent,
    banjar: silent,
  },
  {
    subject: 'LAN diagram / labels',
    what: 'who owes a diagram',
    ask: owed(/diagram|perubahan-lan/),
    buleleng: silent,
    banjar: [
      '15.1 diagram-lan-tahunan kesehatan kepada dinas P1Y teks',
      '15.1 diagram-lan-tahunan kominfo kepada dinas P1Y teks',
      '15.1 diagram-lan-tahunan pendidikan kepada dinas P1Y teks',
    ],
  },
  {
    subject: 'Inventory',
    what: 'who owes it, to whom',
    ask: owed(/inventaris|laporan-aset/),
    buleleng: [
      '30.1 inventaris-perangkat-tik kesehatan dipenuhi',
      '30.1 inventaris-perangkat-tik kominfo jatuh-tempo',
      '30.1 inventaris-perangkat-tik pendidikan jatuh-tempo',
    ],
    badung: silent,
    'kubu-raya': ['15.8 laporan-aset-tik kominfo kepada bupati P1Y setelan'],
  },
  {
    subject: 'Intra network',
    what: 'which agencies it must reach',
    ask: owed(/^terhubung-jaringan-intra$/),
    buleleng: [
      '31.3 terhubung-jaringan-intra kesehatan jatuh-tempo',
      '31.3 terhubung-jaringan-intra kominfo jatuh-tempo',
      '31.3 terhubung-jaringan-intra pendidikan jatuh-tempo',
    ],
    badung: silent,
    'kubu-raya': silent,
  },
  {
    subject: 'Use of what the Dinas provides',
    what: 'a system in use that names none of it',
    ask: found('aplikasi/antrean', () => ({ 'aplikasi/antrean': { infrastruktur: null } })),
    buleleng: ['perlu-telaah tafsir infrastruktur-dinas 27.3'],
    badung: silent,
    bulukumba: silent,
    banjar: silent,
  },
  {
    subject: 'Centre documents',
    what: 'a centre without its plan for continuity',
    ask: found('infrastruktur/pusat-data', () =>
      part('pusat-data', {
        dokumentasi: (centre.dokumentasi as Parts[]).filter(({ butir }) => butir !== 'rencana-kelangsungan-bisnis'),
      }),
    ),
    buleleng: ['galat teks butir-ada 34'],
    badung: silent,
  },
];
