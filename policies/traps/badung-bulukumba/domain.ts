import { asked, judged, listed, type PairRow, silent } from '../../../scripts/testing/pairs.ts';
import { domains, type Parts, type Regency } from '../../../scripts/testing/traps.ts';
import { instrument } from '../../../scripts/testing/traps-world.ts';

const host = (change: Parts): Parts => ({ 'subdomain/antrean': change });
const used = {
  riwayat: [
    { jenis: 'baru', tanggal: '2026-03-02' },
    { jenis: 'mulai-dipakai', tanggal: '2026-04-01' },
  ],
};
const site = { penggunaan: 'situs', aplikasi: null };
/** The name goes into use under an instrument. */
const usedUnder = (instrumen: string): Parts => ({
  riwayat: [used.riwayat[0], { ...used.riwayat[1], instrumen: [instrumen] }],
});
const decree = (daerah: Regency, jenis = 'keputusan-bupati', penandatangan = 'bupati'): Parts => ({
  'keputusan/nama': instrument(jenis, '2026-03-16', penandatangan, [{ host: `antrean.${domains[daerah]}` }]),
});
const proposal = 'perlu-telaah tafsir permohonan-kementerian 10.5';

const name = (address: string, ...events: string[]) => ({
  asal: 'resmi',
  host: address,
  pemilik: 'opd',
  penggunaan: 'situs',
  riwayat: events.map((jenis) => ({ jenis })),
});
const own = (daerah: Regency, ...events: string[]) => name(`uji.${domains[daerah]}`, ...events);

export const names: readonly PairRow[] = [
  {
    subject: 'Official domain',
    what: 'the site of the other regency’s domain',
    ask: judged('subdomain/antrean', () => host({ ...site, host: 'antrean.bulukumbakab.go.id' })),
    badung: ['galat teks domain-resmi 1.40 10.3', 'perlu-telaah tafsir keputusan-mencakup-host 10.2'],
    bulukumba: silent,
  },
  {
    subject: 'Official domain',
    what: 'the same the other way round',
    ask: judged('subdomain/antrean', () => host({ ...site, host: 'antrean.badungkab.go.id' })),
    badung: silent,
    bulukumba: [
      'galat teks domain-resmi 1.32 10.3',
      'perlu-telaah tafsir keputusan-mencakup-host 10.2',
      proposal,
      proposal,
    ],
  },
  {
    subject: 'Subdomain: who decides',
    what: 'a name under the domain is asked for: the office decides in one, nothing is demanded of the other before use',
    ask: asked((daerah) => ({ jenis: 'subdomain', old: null, now: own(daerah, 'baru') })),
    badung: ['pemutus dinas* [10.4 setelan tafsir]'],
    bulukumba: silent,
  },
  {
    subject: 'Subdomain: who decides',
    what: 'a name under the domain goes into use: the Bupati sets it in one alone',
    ask: asked((daerah) => ({
      jenis: 'subdomain',
      old: own(daerah, 'baru'),
      now: own(daerah, 'baru', 'mulai-dipakai'),
    })),
    badung: ['pemutus dinas* [10.4 setelan tafsir]'],
    bulukumba: ['penetap bupati (keputusan-bupati) [10.4 teks]'],
  },
  {
    subject: 'Subdomain: papers',
    what: 'a name in use without a decree',
    ask: judged('subdomain/antrean', () => host(used)),
    badung: silent,
    bulukumba: ['galat teks keputusan-mencakup-host 10.4'],
  },
  {
    subject: 'Subdomain: papers',
    what: 'a decree of the head of the office instead of one of the Bupati',
    ask: judged('subdomain/antrean', (daerah) => ({
      ...host(usedUnder('nama')),
      ...decree(daerah, 'keputusan-kepala-dinas', 'kepala-kominfo'),
    })),
    badung: silent,
    bulukumba: ['galat teks keputusan-mencakup-host 10.4'],
  },
  {
    subject: 'Subdomain: who may hold',
    what: 'a village: open to review where sites and applications of agencies are named, refused where only OPD may',
    ask: judged('subdomain/antrean', () => host({ ...site, pemilik: 'desa' })),
    badung: ['perlu-telaah tafsir pemilik-berhak 10.3'],
    bulukumba: ['galat teks pemilik-berhak 10.3'],
  },
  {
    subject: 'Name rule',
    what: 'a name that only ends with the same letters: child of the domain by different numbers',
    ask: judged('subdomain/antrean', (daerah) => host({ ...site, host: `antrean${domains[daerah]}` })),
    badung: ['galat teks domain-resmi 1.40 10.3', 'perlu-telaah tafsir keputusan-mencakup-host 10.2'],
    bulukumba: [
      'galat teks domain-resmi 1.32 10.3',
      'perlu-telaah tafsir keputusan-mencakup-host 10.2',
      proposal,
      proposal,
    ],
  },
  {
    subject: 'Other domain',
    what: 'mail on another domain in use with the decree of the Bupati: the second also wants proposal and application',
    ask: judged('subdomain/antrean', () => ({
      ...host({ host: 'antrean.example.org', penggunaan: 'surel', aplikasi: null, ...usedUnder('nama') }),
      'keputusan/nama': instrument('keputusan-bupati', '2026-03-01', 'bupati', [{ host: 'antrean.example.org' }]),
    })),
    badung: silent,
    bulukumba: [proposal, proposal],
  },
  {
    subject: 'Other domain',
    what: 'who is asked when it goes into use: the office and the Sekda take part in one alone',
    ask: asked({
      jenis: 'subdomain',
      old: name('uji.example', 'baru'),
      now: name('uji.example', 'baru', 'mulai-dipakai'),
    }),
    badung: ['penetap bupati (keputusan-bupati) [10.2 teks]'],
    bulukumba: [
      'penetap bupati (keputusan-bupati) [10.2 teks]',
      'penetap dinas (usulan-dinas) [10.5 tafsir]',
      'penetap sekretaris-daerah (permohonan-sekretaris-daerah) [10.5 tafsir]',
    ],
  },
  {
    subject: 'Web application must use the domain',
    what: 'an application in use without any host',
    ask: judged('aplikasi/antrean', () => ({ 'subdomain/antrean': null })),
    badung: ['celah teks host-ada 10.3'],
    bulukumba: silent,
  },
  {
    subject: 'Web application must use the domain',
    what: 'an application on another domain with its decree',
    ask: judged('subdomain/antrean', () => ({
      ...host({ host: 'antrean.example.org', ...usedUnder('nama') }),
      'keputusan/nama': instrument('keputusan-bupati', '2026-03-01', 'bupati', [{ host: 'antrean.example.org' }]),
    })),
    badung: silent,
    bulukumba: [proposal, proposal],
  },
  {
    subject: 'Official mail',
    what: 'mail as a kind of shared application: in the list of one alone',
    ask: (daerah) => (listed('macam_umum')(daerah) as string[]).filter((word) => word === 'surat-elektronik'),
    badung: silent,
    bulukumba: ['surat-elektronik'],
  },
];
