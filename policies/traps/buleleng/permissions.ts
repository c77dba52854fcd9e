import type { Permission } from '../../../scripts/testing/severity.ts';
import type { Parts } from '../../../scripts/testing/traps.ts';
import { activity, berkas } from '../../../scripts/testing/traps-application.ts';
import { event } from '../../../scripts/testing/traps-facilities.ts';
import { instrument } from '../../../scripts/testing/traps-world.ts';
import { app, built } from './perubahan.ts';

const firm = (badan_hukum: string, lokasi: string): Parts => ({ nama: 'PT Contoh', badan_hukum, lokasi });
const kept = (pihak_ketiga: Parts): Parts =>
  built({}, [activity('pemeliharaan', '2026-06-01', { instrumen: null, pihak_ketiga: [pihak_ketiga] })]);
const closed = {
  kode: 'tertutup',
  nama: null,
  dipakai_sejak: '2017-03-01',
  berjalan_baik: true,
  bukti_legal: { nomor: '1', ...berkas },
};
/** A closed application that was there before and is only kept up since. */
const old = (lisensi: Parts = {}): Parts =>
  app({ lisensi: { ...closed, ...lisensi }, riwayat: [activity('pemeliharaan', '2026-06-01', { instrumen: null })] });
const rented = (badan_hukum: string, negara: string): Parts => ({
  'subdomain/kesehatan': {
    penempatan: { cara: 'sewa', negara_server: negara, penyelenggara: { nama: 'PT Contoh', badan_hukum } },
  },
});
const facility = (ref: string, pengelola: Parts): Parts => ({
  [`infrastruktur/${ref}`]: { pengelola: { instansi: null, pihak_ketiga: pengelola } },
});
const body = (id: string, more: Parts): Parts => ({ [`lembaga/${id}`]: more });
const otherPaper = (id: string, jenis: string, penandatangan: string): Parts => ({
  ...body(id, { dasar: 'lain' }),
  'keputusan/lain': instrument(jenis, '2025-01-02', penandatangan, [{ lembaga: id }]),
});

/** Provisions with dapat, bisa, berhak or diperkenankan, in the order of the text. */
export const permissions: readonly Permission[] = [
  {
    provision: '10.3',
    what: 'procedures are made known and their use is watched',
    without: {},
    within: { change: {}, passes: [] },
    against:
      'the text attaches nothing to it that a record could break; what is shown as in force is a matter of the portal',
  },
  {
    provision: '12.2',
    what: 'the Bupati appoints a GCIO',
    without: { 'lembaga/gcio': null },
    within: { change: {}, passes: ['lembaga/dasar-sah lembaga/gcio'] },
    against: [
      {
        what: 'another office than the Sekda',
        change: body('gcio', { ketua: 'kepala-kominfo' }),
        by: ['12.4'],
        says: ['12.4 galat teks lembaga/ketua lembaga/gcio'],
      },
      {
        what: 'appointed by somebody else than the Bupati',
        change: otherPaper('gcio', 'keputusan-kepala-dinas', 'kepala-kominfo'),
        says: ['12.2 galat teks lembaga/dasar-sah lembaga/gcio'],
      },
    ],
  },
  {
    provision: '12.3',
    what: 'the GCIO works together with others',
    without: { 'lembaga/gcio': null },
    within: { change: {}, passes: [] },
    against: 'the text attaches nothing to it',
  },
  {
    provision: '15.2',
    what: 'an agency asks the Dinas for advice, or gives some',
    without: {},
    within: { change: {}, passes: [] },
    against: 'the text attaches nothing to it, and no record holds it',
  },
  {
    provision: '16.1',
    what: 'the Bupati forms a team of evaluators',
    without: { 'lembaga/evaluator': null },
    within: { change: {}, passes: ['lembaga/dasar-sah lembaga/evaluator'] },
    against: [
      {
        what: 'formed by another paper than a decree of the Bupati',
        change: otherPaper('evaluator', 'keputusan-kepala-dinas', 'kepala-kominfo'),
        by: ['16.1', '16.3'],
        says: [
          '16.1 galat teks lembaga/dasar-sah lembaga/evaluator',
          '16.3 galat teks lembaga/dasar-sah lembaga/evaluator',
        ],
      },
      {
        what: 'without one of its three elements',
        change: body('evaluator', { unsur: [{ butir: 'supervisor', jabatan: ['sekda'] }] }),
        by: ['16.2.b', '16.2.c'],
        says: [
          '16.2.b galat teks rekaman/butir-ada lembaga/evaluator',
          '16.2.c galat teks rekaman/butir-ada lembaga/evaluator',
        ],
      },
    ],
  },
  {
    provision: '18.2',
    what: 'an agency employs ICT staff by a standard of competence',
    without: { 'tenaga-tik/kesehatan': { tugas: null }, 'tenaga-tik/kominfo': { tugas: null } },
    within: { change: {}, passes: ['tenaga-tik/standar-disebut tenaga-tik/kesehatan'] },
    against: [
      {
        what: 'staff without a standard',
        change: { 'tenaga-tik/kesehatan': { tugas: [{ tugas: 'pengelola-spbe', jumlah: 1 }] } },
        says: ['18.2 perlu-telaah tafsir tenaga-tik/standar-disebut tenaga-tik/kesehatan'],
      },
    ],
  },
  {
    provision: '18.5',
    what: 'staff are given additional income',
    without: {},
    within: { change: {}, passes: [] },
    against: 'what somebody earns is in no record',
  },
  {
    provision: '22.3',
    what: 'an agency provides and develops an application',
    without: { 'aplikasi/antrean': null },
    within: {
      change: {},
      passes: [
        'aplikasi/instrumen-kegiatan aplikasi/antrean',
        'aplikasi/pembangun-berhak aplikasi/antrean',
        'aplikasi/penyedia-sesuai-kelas aplikasi/antrean',
      ],
    },
    against: [
      {
        what: 'without coordination with the Dinas',
        change: built({ instrumen: null }),
        says: ['22.3 galat teks aplikasi/instrumen-kegiatan aplikasi/antrean'],
      },
      {
        what: 'a village builds it',
        change: built({ pelaksana: ['desa'] }),
        says: ['22.3 perlu-telaah tafsir aplikasi/pembangun-berhak aplikasi/antrean'],
      },
    ],
  },
  {
    provision: '22.4',
    what: 'a firm takes part in building an application',
    without: {},
    within: {
      change: built({ pihak_ketiga: [firm('ID', 'ID')] }),
      passes: ['aplikasi/pihak-ketiga aplikasi/antrean'],
    },
    against: [
      {
        what: 'a foreign legal entity in Indonesia',
        change: built({ pihak_ketiga: [firm('SG', 'ID')] }),
        says: ['22.4 galat teks aplikasi/pihak-ketiga aplikasi/antrean'],
      },
      {
        what: 'an Indonesian legal entity elsewhere',
        change: built({ pihak_ketiga: [firm('ID', 'SG')] }),
        says: ['22.4 galat teks aplikasi/pihak-ketiga aplikasi/antrean'],
      },
    ],
  },
  {
    provision: '22.6.i',
    what: 'an old closed application goes on',
    without: {},
    within: { change: old(), passes: ['aplikasi/kode-tertutup-lama aplikasi/antrean'] },
    against: [
      {
        what: 'without proof that its use is legal',
        change: old({ bukti_legal: null }),
        says: ['22.6.i galat teks aplikasi/kode-tertutup-lama aplikasi/antrean'],
      },
      {
        what: 'taken into use after the day that is set',
        change: old({ dipakai_sejak: '2025-03-01' }),
        says: ['22.6.i galat setelan aplikasi/kode-tertutup-lama aplikasi/antrean'],
      },
    ],
  },
  {
    provision: '22.11',
    what: 'an application is kept up by a firm',
    without: {},
    within: { change: kept(firm('ID', 'ID')), passes: ['aplikasi/pihak-ketiga aplikasi/antrean'] },
    against: [
      {
        what: 'a foreign firm: no condition stands in the text, a local one asks',
        change: kept(firm('SG', 'SG')),
        says: [
          '22.11 peringatan setelan aplikasi/pihak-ketiga aplikasi/antrean',
          '22.11 peringatan setelan aplikasi/pihak-ketiga aplikasi/antrean',
        ],
      },
    ],
  },
  {
    provision: '24.4',
    what: 'a place for a site is rented',
    without: {},
    within: { change: rented('ID', 'ID'), passes: ['subdomain/penempatan-sewa subdomain/kesehatan'] },
    against: [
      {
        what: 'a server elsewhere, of an Indonesian firm',
        change: rented('ID', 'SG'),
        says: ['24.4 galat teks subdomain/penempatan-sewa subdomain/kesehatan'],
      },
      {
        what: 'a server in Indonesia, of a foreign firm',
        change: rented('SG', 'ID'),
        says: ['24.4 galat teks subdomain/penempatan-sewa subdomain/kesehatan'],
      },
    ],
  },
  {
    provision: '25.1',
    what: 'a team for sites and mail is formed',
    without: { 'lembaga/pengelola': null },
    within: { change: {}, passes: ['rekaman/isian-terisi lembaga/pengelola'] },
    against: [
      {
        what: 'led by another office than the head of the Dinas',
        change: body('pengelola', { ketua: 'kepala-kesehatan' }),
        by: ['25.2'],
        says: ['25.2 perlu-telaah tafsir lembaga/ketua lembaga/pengelola'],
      },
      {
        what: 'on another paper than a decree of the Bupati',
        change: otherPaper('pengelola', 'keputusan-kepala-dinas', 'kepala-kominfo'),
        by: ['25.3'],
        says: ['25.3 galat teks lembaga/dasar-sah lembaga/pengelola'],
      },
    ],
  },
  {
    provision: '26.4',
    what: 'the Dinas refuses a name that does not fit',
    without: {},
    within: { change: {}, passes: [] },
    against: 'a refusal is a decision, not a record: that it names its ground is held where decisions are read',
  },
  {
    provision: '28.1',
    what: 'an agency has facilities of its own',
    without: { 'infrastruktur/lan': null, 'infrastruktur/server': null },
    within: { change: {}, passes: ['rekaman/koordinasi-tercatat infrastruktur/lan'] },
    against: [
      {
        what: 'without coordination with the Dinas',
        change: { 'infrastruktur/lan': { riwayat: [event('pengadaan', { pelaksana: ['kesehatan'] })] } },
        says: ['28.1 galat teks rekaman/koordinasi-tercatat infrastruktur/lan'],
      },
    ],
  },
  {
    provision: '28.4',
    what: 'a firm takes part in the infrastructure',
    without: {},
    within: {
      change: facility('server', firm('ID', 'ID')),
      passes: ['infrastruktur/pihak-ketiga-berhak infrastruktur/server'],
    },
    against: [
      {
        what: 'a foreign legal entity in Indonesia',
        change: facility('server', firm('SG', 'ID')),
        says: ['28.4 galat teks infrastruktur/pihak-ketiga-berhak infrastruktur/server'],
      },
      {
        what: 'an Indonesian legal entity elsewhere',
        change: facility('server', firm('ID', 'SG')),
        says: ['28.4 galat teks infrastruktur/pihak-ketiga-berhak infrastruktur/server'],
      },
    ],
  },
  {
    provision: '33.4',
    what: 'a firm runs the recovery centre',
    without: {},
    within: {
      change: facility('pemulihan', firm('ID', 'ID')),
      passes: ['infrastruktur/pihak-ketiga-berhak infrastruktur/pemulihan'],
    },
    against: [
      {
        what: 'a foreign legal entity in Indonesia',
        change: facility('pemulihan', firm('SG', 'ID')),
        says: ['33.4 galat teks infrastruktur/pihak-ketiga-berhak infrastruktur/pemulihan'],
      },
      {
        what: 'an Indonesian legal entity elsewhere',
        change: facility('pemulihan', firm('ID', 'SG')),
        says: ['33.4 galat teks infrastruktur/pihak-ketiga-berhak infrastruktur/pemulihan'],
      },
    ],
  },
  {
    provision: '39.1',
    what: 'an agency has its own security looked at by experts',
    without: { 'audit/mandiri': null },
    within: { change: {}, passes: ['audit/pelaksana-berhak audit/mandiri'] },
    against: [
      {
        what: 'by somebody who is no expert',
        change: { 'audit/mandiri': { pelaksana: { nama: 'Pelaksana', jenis: 'lainnya' } } },
        says: ['39.1 galat teks audit/pelaksana-berhak audit/mandiri'],
      },
      {
        what: 'by an expert whose competence nothing shows',
        change: { 'audit/mandiri': { pelaksana: { kompetensi: null } } },
        says: ['39.1 perlu-telaah tafsir audit/pelaksana-berhak audit/mandiri'],
      },
    ],
  },
];
