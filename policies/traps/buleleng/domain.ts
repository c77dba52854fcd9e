import { found, refusals } from '../../../scripts/testing/differences.ts';
import { asked, type BulelengRow, owed, silent } from '../../../scripts/testing/pairs.ts';
import { domains, type Parts, type Regency } from '../../../scripts/testing/traps.ts';

const form = { tanggal: '2026-03-01', lokasi: 'Arsip', sha256: 'b'.repeat(64) };
const letter = {
  nomor: '1',
  tanggal: '2026-03-01',
  penandatangan: 'kepala-kesehatan',
  lokasi: 'Arsip',
  sha256: 'a'.repeat(64),
};
const baru = { jenis: 'baru', tanggal: '2026-03-02', formulir: form, surat: letter };
const own = (daerah: Regency, label: string): string => `${label}.${domains[daerah]}`;
/** A site of the health office, its papers in order, with one thing changed. */
const site =
  (change: (daerah: Regency) => Parts) =>
  (daerah: Regency): Parts => ({
    'subdomain/kesehatan': {
      host: own(daerah, 'kesehatan'),
      pemilik: 'kesehatan',
      penggunaan: 'situs',
      pengelola: { instansi: 'kesehatan' },
      penempatan: { cara: 'pusat-data-dinas' },
      riwayat: [baru],
      asal: 'resmi',
      ...change(daerah),
    },
  });
const asksFor = (jenis: string) => (daerah: Regency) => ({
  jenis: 'subdomain',
  old: null,
  now: { asal: 'resmi', host: own(daerah, 'uji'), pemilik: 'opd', penggunaan: 'situs', riwayat: [{ jenis }] },
});
const rented = (negara_server: string, badan_hukum: string) => ({
  penempatan: { cara: 'sewa', negara_server, penyelenggara: { nama: 'PT Contoh', badan_hukum } },
});

/** Names, sites and mail. */
export const names: readonly BulelengRow[] = [
  {
    subject: 'Official domain',
    what: 'a site on another domain: a constant of the text here, a local choice in the near twin',
    ask: found(
      'subdomain/kesehatan',
      site(() => ({ host: 'kesehatan.example.org' })),
    ),
    buleleng: ['galat teks domain-resmi 1.30 23.1 23.2'],
    badung: ['galat teks domain-resmi 1.40 10.3', 'perlu-telaah tafsir keputusan-mencakup-host 10.2'],
    bulukumba: [
      'galat teks domain-resmi 1.32 10.3',
      'perlu-telaah tafsir keputusan-mencakup-host 10.2',
      'perlu-telaah tafsir permohonan-kementerian 10.5',
      'perlu-telaah tafsir permohonan-kementerian 10.5',
    ],
    'kubu-raya': ['peringatan setelan domain-resmi 22.2'],
    banjar: ['galat teks domain-resmi 16.2'],
  },
  {
    subject: 'Subdomain: who decides',
    what: 'a name under the domain is asked for',
    ask: asked(asksFor('baru')),
    buleleng: ['pemutus dinas* [26.1 26.2 setelan teks]'],
    badung: ['pemutus dinas* [10.4 setelan tafsir]'],
    bulukumba: silent,
    'kubu-raya': ['pemutus dinas* [22.3 setelan tafsir]'],
    banjar: silent,
  },
  {
    subject: 'Subdomain: papers',
    what: 'a name without form and letter',
    ask: found(
      'subdomain/kesehatan',
      site(() => ({ riwayat: [{ jenis: 'baru', tanggal: '2026-03-02' }] })),
    ),
    buleleng: ['galat teks formulir-dan-surat 26.2', 'galat teks formulir-dan-surat 26.2'],
    badung: silent,
    'kubu-raya': silent,
    banjar: silent,
  },
  {
    subject: 'Subdomain: papers',
    what: 'a name in use, with form and letter, without a decree',
    ask: found(
      'subdomain/kesehatan',
      site(() => ({ riwayat: [baru, { jenis: 'mulai-dipakai', tanggal: '2026-04-01' }] })),
    ),
    buleleng: silent,
    bulukumba: ['galat teks keputusan-mencakup-host 10.4'],
  },
  {
    subject: 'Subdomain: papers',
    what: 'one file for form and letter: two papers are named, that they differ is a reading',
    ask: found(
      'subdomain/kesehatan',
      site(() => ({ riwayat: [{ ...baru, formulir: { ...form, sha256: 'a'.repeat(64) } }] })),
    ),
    buleleng: ['perlu-telaah tafsir formulir-dan-surat 26.2'],
    'kubu-raya': silent,
  },
  {
    subject: 'Subdomain: who may hold',
    what: 'a village, under its own name',
    ask: found('subdomain/kesehatan', (daerah) => ({
      ...site(() => ({ pemilik: 'desa', host: own(daerah, 'desa'), pengelola: { instansi: 'desa' } }))(daerah),
      'instansi/desa': { label_resmi: ['desa'] },
    })),
    buleleng: ['perlu-telaah tafsir nama-sesuai-pemilik 26.3'],
    badung: ['perlu-telaah tafsir pemilik-berhak 10.3'],
    bulukumba: ['galat teks pemilik-berhak 10.3'],
    'kubu-raya': ['perlu-telaah tafsir pemilik-berhak 22.2'],
    banjar: ['perlu-telaah tafsir pemilik-berhak 16.1'],
  },
  {
    subject: 'Subdomain: who may hold',
    what: 'a firm that calls itself a stakeholder: a person looks',
    ask: found('subdomain/kesehatan', (daerah) => ({
      ...site(() => ({ pemilik: 'usaha', host: own(daerah, 'usaha'), pengelola: { instansi: 'usaha' } }))(daerah),
      'instansi/usaha': {
        nama: 'PT Contoh Usaha',
        bentuk: 'pemangku-kepentingan',
        label_resmi: ['usaha'],
        asal: 'resmi',
      },
    })),
    buleleng: ['perlu-telaah setelan pemilik-berhak 26.1', 'perlu-telaah tafsir nama-sesuai-pemilik 26.3'],
    badung: ['perlu-telaah tafsir pemilik-berhak 10.3'],
    bulukumba: ['galat teks pemilik-berhak 10.3'],
    'kubu-raya': ['perlu-telaah tafsir pemilik-berhak 22.2'],
  },
  {
    subject: 'Name rule',
    what: 'a label that is the name of nobody',
    ask: found(
      'subdomain/kesehatan',
      site((daerah) => ({ host: own(daerah, 'serbaguna') })),
    ),
    buleleng: ['galat teks nama-sesuai-pemilik 26.3'],
    badung: silent,
    bulukumba: silent,
    'kubu-raya': silent,
    banjar: silent,
  },
  {
    subject: 'Name rule',
    what: 'the name of another agency: that it is not free is a reading',
    ask: found(
      'subdomain/kesehatan',
      site((daerah) => ({ host: own(daerah, 'kominfo') })),
    ),
    buleleng: ['galat tafsir nama-sesuai-pemilik 26.3', 'galat teks host-unik 1.29'],
    badung: ['galat skema host-unik'],
  },
  {
    subject: 'Refusal ground',
    what: 'grounds that a text gives',
    ask: refusals,
    buleleng: ['26.4'],
    bulukumba: silent,
  },
  {
    subject: 'Web application must use the domain',
    what: 'a web application on another domain',
    ask: found('subdomain/antrean', () => ({ 'subdomain/antrean': { host: 'antrean.example.org' } })),
    buleleng: silent,
    badung: ['galat teks domain-resmi 1.40 10.3', 'perlu-telaah tafsir keputusan-mencakup-host 10.2'],
  },
  {
    subject: 'Site mandatory per unit',
    what: 'an agency without a site',
    ask: found('instansi/kesehatan', () => ({ 'subdomain/kesehatan': null })),
    buleleng: ['celah teks situs-ada 23.1'],
    badung: silent,
    bulukumba: silent,
    'kubu-raya': silent,
    banjar: ['celah teks situs-ada 16.1'],
  },
  {
    subject: 'Site mandatory per unit',
    what: 'the regency itself',
    ask: owed(/^kewajiban-pemerintah-daerah$/),
    buleleng: ['23.1 kewajiban-pemerintah-daerah pemkab jatuh-tempo'],
    banjar: silent,
  },
  {
    subject: "Who runs the unit's site",
    what: 'the Dinas runs it instead of the agency',
    ask: found(
      'subdomain/kesehatan',
      site(() => ({ pengelola: { instansi: 'kominfo' } })),
    ),
    buleleng: ['galat teks pengelola-berhak 24.3'],
    badung: silent,
    'kubu-raya': ['galat teks pengelola-berhak 22.2'],
    banjar: ['galat teks pengelola-berhak 16.1'],
  },
  {
    subject: 'Official mail',
    what: 'an agency with a mailbox at another official domain',
    ask: found('instansi/kesehatan', (daerah) => ({
      ...site(() => ({}))(daerah),
      'instansi/kesehatan': { surel: 'kesehatan@desa.id' },
    })),
    buleleng: ['galat teks surel-resmi 23.1 24.2'],
    badung: silent,
    bulukumba: silent,
    'kubu-raya': silent,
    banjar: silent,
  },
  {
    subject: 'Web hosting rental',
    what: 'a site rented on a server elsewhere',
    ask: found(
      'subdomain/kesehatan',
      site(() => rented('SG', 'ID')),
    ),
    buleleng: ['galat teks penempatan-sewa 24.4'],
    badung: silent,
    bulukumba: silent,
    'kubu-raya': silent,
    banjar: silent,
  },
  {
    subject: 'Web hosting rental',
    what: 'a site rented from a foreign firm on a server in Indonesia: both conditions, each alone',
    ask: found(
      'subdomain/kesehatan',
      site(() => rented('ID', 'SG')),
    ),
    buleleng: ['galat teks penempatan-sewa 24.4'],
    banjar: silent,
  },
  {
    subject: 'Web hosting rental',
    what: 'nobody tells where the site stands: a local choice asks for that',
    ask: found(
      'subdomain/kesehatan',
      site(() => ({ penempatan: null })),
    ),
    buleleng: ['peringatan setelan penempatan-sewa 24.4'],
    banjar: silent,
  },
];
