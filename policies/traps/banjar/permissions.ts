import type { Permission } from '../../../scripts/testing/severity.ts';
import type { Parts } from '../../../scripts/testing/traps.ts';
import { instrument } from '../../../scripts/testing/traps-world.ts';
import { owned } from '../tempat.ts';

const own = (jenis: string, pemilik: string, more: Parts = {}): Parts => owned('banjar', jenis, pemilik, more);
const team = (jenis: string, penandatangan: string): Parts => ({
  'keputusan/tim': instrument(jenis, '2026-01-05', penandatangan, [{ lembaga: 'koordinasi' }]),
  'lembaga/koordinasi': { dasar: 'tim' },
});

/** Provisions with dapat, berwenang or berhak, in the order of the text. */
export const permissions: readonly Permission[] = [
  {
    provision: '7.1',
    what: 'servers are placed in the centre',
    without: { 'infrastruktur/server': { penempatan: { tempat: 'kantor-instansi' } } },
    within: { change: {}, passes: [] },
    against: 'the text attaches nothing to it; where data are kept is a matter of Pasal 8',
  },
  {
    provision: '7.4',
    what: 'an agency with the status runs servers of its own',
    without: { 'infrastruktur/server': null },
    // Of whoever has the status nothing is asked; beside it, the Dinas runs the server of one without.
    within: {
      change: { ...own('server', 'kesehatan'), 'infrastruktur/server': { pemilik: 'pendidikan' } },
      passes: ['infrastruktur/mandiri-tik infrastruktur/server'],
    },
    against: [
      {
        what: 'an agency without the status: a reading',
        change: own('server', 'pendidikan'),
        says: ['7.4 perlu-telaah tafsir infrastruktur/mandiri-tik infrastruktur/milik'],
      },
    ],
  },
  {
    provision: '11.1',
    what: 'applications of three classes',
    without: { 'aplikasi/antrean': null },
    within: { change: {}, passes: ['rujukan/kosakata aplikasi/antrean', 'rekaman/isian-terisi aplikasi/antrean'] },
    against: [
      {
        what: 'of another class',
        change: { 'aplikasi/antrean': { kelas: 'umum' } },
        says: ['11.1 galat teks rujukan/kosakata aplikasi/antrean'],
      },
    ],
  },
  {
    provision: '13.3',
    what: 'the Dinas runs networks for those without the status',
    without: { 'infrastruktur/lan': null },
    within: {
      change: own('jaringan-lokal', 'pendidikan', {
        penyedia: { instansi: 'kominfo' },
        pengelola: { instansi: 'kominfo' },
      }),
      passes: ['infrastruktur/mandiri-tik infrastruktur/milik'],
    },
    against: [
      {
        what: 'one without the status runs its own: a reading',
        change: own('jaringan-lokal', 'pendidikan'),
        says: ['13.3 perlu-telaah tafsir infrastruktur/mandiri-tik infrastruktur/milik'],
      },
    ],
  },
  {
    provision: '17.1',
    what: 'an agency is given the status',
    without: { 'instansi/kesehatan': { mandiri_tik: null } },
    within: { change: {}, passes: [] },
    against: [
      {
        what: 'by another than the Bupati',
        change: { 'keputusan/status': { penandatangan: 'kepala-kominfo' } },
        by: ['17.6'],
        says: ['17.6 galat teks instansi/status-mandiri-tik instansi/kesehatan'],
      },
    ],
  },
  {
    provision: '18.1',
    what: 'a team coordinates',
    without: { 'lembaga/koordinasi': null },
    within: { change: team('keputusan-bupati', 'bupati'), passes: [] },
    against: [
      {
        what: 'formed by the head of the Dinas',
        change: team('keputusan-bupati', 'kepala-kominfo'),
        by: ['18.2'],
        says: ['18.2 galat teks lembaga/dasar-sah lembaga/koordinasi'],
      },
    ],
  },
  {
    provision: '20.1',
    what: 'competence is raised',
    without: { 'pelatihan/bimtek': null },
    within: { change: {}, passes: [] },
    against: 'the text attaches nothing to it',
  },
  {
    provision: '22.2',
    what: 'agencies help the Dinas to monitor',
    without: {},
    within: { change: {}, passes: [] },
    against: 'the text attaches nothing to it',
  },
];
