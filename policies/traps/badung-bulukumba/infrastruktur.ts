import { asked, judged, listed, type PairRow, silent } from '../../../scripts/testing/pairs.ts';
import type { Parts } from '../../../scripts/testing/traps.ts';
import { acuan_rencana } from '../../../scripts/testing/traps-application.ts';
import { by, byFirm, event } from '../../../scripts/testing/traps-facilities.ts';
import { instrument } from '../../../scripts/testing/traps-world.ts';

const server = (change: Parts): Parts => ({ 'infrastruktur/server': change });
const lan = (change: Parts): Parts => ({ 'infrastruktur/lan': change });
const centre = (change: Parts): Parts => ({ 'infrastruktur/pusat-data': change });
const inOffice = { pengelola: by('kesehatan'), penempatan: { tempat: 'kantor-instansi' } };
const special = { sifat: 'khusus', alasan_khusus: 'Alat laboratorium memerlukan server di tempat yang sama.' };
const decided = (penandatangan: string, jenis: string): Parts => ({
  'keputusan/tempat': instrument(jenis, '2026-03-01', penandatangan, [{ infrastruktur: 'server' }]),
});
const withPaper = { riwayat: [event('baru', { instrumen: ['tempat'] })] };
const request = (more: Parts) => ({
  jenis: 'infrastruktur',
  old: null,
  now: { asal: 'resmi', pemilik: 'opd', jenis: 'server', riwayat: [{ jenis: 'baru' }], ...more },
});

export const infrastructure: readonly PairRow[] = [
  {
    subject: 'Servers (6.3 in two)',
    what: 'an agency runs a plain server in its own office',
    ask: judged('infrastruktur/server', () => server(inOffice)),
    badung: ['galat teks pengelola-berhak 6.2'],
    bulukumba: ['galat teks penempatan 6.3'],
  },
  {
    subject: 'Servers (6.3 in two)',
    what: 'the same server stands in the centre of the office: who runs it counts in one, where it stands in the other',
    ask: judged('infrastruktur/server', () => server({ pengelola: by('kesehatan') })),
    badung: ['galat teks pengelola-berhak 6.2'],
    bulukumba: silent,
  },
  {
    subject: 'Servers (6.3 in two)',
    what: 'a special server in the office of the agency, with nobody’s word in the record',
    ask: judged('infrastruktur/server', () => server({ ...inOffice, ...special })),
    badung: silent,
    bulukumba: ['galat teks penempatan 6.3'],
  },
  {
    subject: 'Servers (6.3 in two)',
    what: 'a plain server in the office of the agency by a decision of the Bupati, who is no exception in one',
    ask: judged('infrastruktur/server', () => ({
      ...server({ ...inOffice, ...withPaper }),
      ...decided('bupati', 'keputusan-bupati'),
    })),
    badung: ['galat teks pengelola-berhak 6.2'],
    bulukumba: silent,
  },
  {
    subject: 'Servers (6.3 in two)',
    what: 'who is asked for a special server at an agency: the council, or the Bupati',
    ask: asked(request({ sifat: 'khusus', pengelola: { instansi: 'opd' }, penempatan: { tempat: 'kantor-instansi' } })),
    badung: ['pemutus dewan-tik** x1/2 [6.3 setelan tafsir teks]'],
    bulukumba: ['penetap bupati [6.3 teks]'],
  },
  {
    subject: 'Servers (6.3 in two)',
    what: 'a firm runs a server that stands with the office: Pasal 8 of one may allow it, the other says nothing of firms',
    ask: judged('infrastruktur/server', () => ({
      ...server({ pengelola: byFirm }),
    })),
    badung: ['perlu-telaah tafsir kerja-sama-ada 8.1', 'perlu-telaah tafsir pengelola-berhak 6.2'],
    bulukumba: silent,
  },
  {
    subject: 'Own data centre (6.2 in two)',
    what: 'an agency sets one up for itself',
    ask: judged('infrastruktur/pusat-data', () =>
      centre({ pemilik: 'kesehatan', penyedia: by('kesehatan'), penempatan: { tempat: 'kantor-instansi' } }),
    ),
    badung: ['galat teks penyedia-berhak 5.2'],
    bulukumba: ['galat teks pusat-data-terlarang 6.2', 'perlu-telaah tafsir penyedia-berhak 6.1'],
  },
  {
    subject: 'Office network',
    what: 'the agency runs its ordinary network itself',
    ask: judged('infrastruktur/lan', () => lan({ pengelola: by('kesehatan') })),
    badung: ['perlu-telaah tafsir pengelola-berhak 6.1.a'],
    bulukumba: silent,
  },
  {
    subject: 'Office network',
    what: 'the office runs it',
    ask: judged('infrastruktur/lan', () => lan({ pengelola: by('kominfo') })),
    badung: silent,
    bulukumba: ['galat teks pengelola-berhak 4.2'],
  },
  {
    subject: 'Office network',
    what: 'who is asked for a special one at an agency',
    ask: asked(
      request({
        jenis: 'jaringan-lokal',
        sifat: 'khusus',
        pengelola: { instansi: 'opd' },
        penempatan: { tempat: 'kantor-instansi' },
      }),
    ),
    badung: ['pemutus dewan-tik** x1/2 [6.3 setelan tafsir teks]'],
    bulukumba: silent,
  },
  {
    subject: 'List of what a unit may run',
    what: 'networks between agencies are told apart from an agency’s own in one alone',
    ask: (daerah) => (listed('jenis_infrastruktur')(daerah) as string[]).filter((word) => word.startsWith('jaringan-')),
    badung: ['jaringan-intra', 'jaringan-lokal'],
    bulukumba: ['jaringan-antar-opd', 'jaringan-lokal'],
  },
  {
    subject: 'Internet and addresses',
    what: 'internet from a firm, joined to the regency’s network',
    ask: judged('infrastruktur/internet', () => ({ 'infrastruktur/internet': { penyedia: byFirm } })),
    badung: ['perlu-telaah tafsir penyedia-berhak 5.1'],
    bulukumba: ['galat teks penyedia-berhak 4.3'],
  },
  {
    subject: 'Internet and addresses',
    what: 'internet that the agency provides for itself',
    ask: judged('infrastruktur/internet', () => ({ 'infrastruktur/internet': { penyedia: by('kesehatan') } })),
    badung: ['galat teks penyedia-berhak 5.1'],
    bulukumba: ['galat teks penyedia-berhak 4.3'],
  },
  {
    subject: 'Internet and addresses',
    what: 'an agency numbers its own addresses',
    ask: judged('infrastruktur/alamat', () => ({ 'infrastruktur/alamat': { pengelola: by('kesehatan') } })),
    badung: ['galat teks pengelola-berhak 6.1 6.1.b'],
    bulukumba: ['perlu-telaah tafsir pengelola-berhak 5.2'],
  },
  {
    subject: 'Internet and addresses',
    what: 'a network that takes its addresses from an agency’s own: what is joined takes them from the office in one alone',
    ask: judged('infrastruktur/lan', () => ({ 'infrastruktur/alamat': { pengelola: by('pendidikan') } })),
    badung: silent,
    bulukumba: ['perlu-telaah tafsir alamat-dikelola 5.1'],
  },
  {
    subject: 'Buying equipment',
    what: 'bought by an agency for a network that is joined, without coordination before',
    ask: judged('infrastruktur/lan', () => lan({ riwayat: [event('pengadaan', { pelaksana: ['kesehatan'] })] })),
    badung: ['galat teks koordinasi-pengadaan 4.2'],
    bulukumba: silent,
  },
  {
    subject: 'Buying equipment',
    what: 'who is asked',
    ask: asked(
      request({ jenis: 'jaringan-lokal', tersambung: true, riwayat: [{ jenis: 'pengadaan', pelaksana: ['opd'] }] }),
    ),
    badung: ['pemutus dinas* [4.2 setelan]'],
    bulukumba: silent,
  },
  {
    subject: 'Planning anchor',
    what: 'a network is built by the office without a study',
    ask: judged('infrastruktur/lan', () => lan({ riwayat: [event('pembangunan', { pelaksana: ['kominfo'] })] })),
    badung: ['galat teks acuan-kajian 4.1'],
    bulukumba: silent,
  },
  {
    subject: 'Planning anchor',
    what: 'a server is built by the agency itself on a study: building is with the office, in one for all assets, in the other for networks',
    ask: judged('infrastruktur/server', () =>
      server({
        riwayat: [
          event('pembangunan', {
            pelaksana: ['kesehatan'],
            acuan_rencana: acuan_rencana.map((item) => ({ ...item, rencana: 'kajian' })),
          }),
        ],
      }),
    ),
    badung: ['galat teks pelaksana-berhak 4.1'],
    bulukumba: silent,
  },
  {
    subject: 'Security standard and policy',
    what: 'a firm answers for the security of a server: the office does for its centres in one, for every system in the other',
    ask: judged('infrastruktur/server', () => server({ penanggung_jawab_keamanan: byFirm })),
    badung: silent,
    bulukumba: ['galat teks keamanan-oleh 6.4'],
  },
  {
    subject: 'Security standard and policy',
    what: 'a firm answers for the security of the data centre',
    ask: judged('infrastruktur/pusat-data', () => centre({ penanggung_jawab_keamanan: byFirm })),
    badung: ['perlu-telaah tafsir keamanan-oleh 6.1.d'],
    bulukumba: ['galat teks keamanan-oleh 6.4'],
  },
];
