import { overlay } from '../../scripts/core/example.ts';
import { type Parts, type Regency, type Row, same, type Traps } from '../../scripts/testing/traps.ts';
import { cooperations, facilities } from '../../scripts/testing/traps-facilities.ts';
import { office } from '../../scripts/testing/traps-world.ts';

const link = (change: Parts): Parts => ({ 'kerja-sama/interkoneksi': change });
const partner = (jenis: string, more: Parts = {}): Parts => ({ mitra: [{ nama: 'PT Contoh', jenis, ...more }] });

/** What an agreement secures, item by item, without some. */
const secured = (...without: readonly string[]): Parts => ({
  klausul: [
    'data-milik-pemerintah',
    'kerahasiaan-data',
    'tanpa-pemakaian-lain',
    'standar-manajemen',
    'keberlangsungan',
    'layanan-minimal',
    'keamanan-kerahasiaan',
    'pelaporan',
    'pengalihan-ilmu',
  ]
    .filter((butir) => !without.includes(butir))
    .map((butir) => ({ butir, keadaan: 'ada' })),
});
const outsourced = (change: Parts): Parts =>
  link({
    jenis: 'layanan-infrastruktur',
    ...partner('pihak-ketiga'),
    pertimbangan: { kemampuan: 'Tenaga sendiri belum cukup untuk layanan sepanjang hari.' },
    ...secured(),
    ...change,
  });
const integrated = (change: Parts): Parts => outsourced({ jenis: 'infrastruktur-pihak-ketiga', ...change });
const manpower = (change: Parts): Parts =>
  link({
    jenis: 'tenaga-pihak-ketiga',
    ...partner('pihak-ketiga'),
    pertimbangan: { tenaga_lokal: 'Tenaga lokal yang tersedia sudah ditawari lebih dahulu.' },
    ...secured(),
    ...change,
  });
/** Kinds of cooperation that one regulation alone knows: elsewhere the word is in no list. */
const unknown = { bulukumba: ['galat skema kosakata'] };

const interconnections: Row[] = [
  {
    name: 'with a vertical agency through the system of the Dinas',
    about: 'rujukan/ada',
    change: () => ({}),
    verdict: same('lulus', { buleleng: ['galat skema kosakata'] }),
  },
  {
    name: 'with a bank',
    about: 'kerja-sama/mitra-sesuai',
    change: () => link(partner('pihak-ketiga', { kategori: 'perbankan' })),
    verdict: same('tak-berlaku', { badung: 'lulus', bulukumba: 'lulus', buleleng: ['galat skema kosakata'] }),
  },
  {
    name: 'past the system of the Dinas',
    about: 'kerja-sama/terpusat',
    change: () => link({ melalui: { pengelola: 'kesehatan' } }),
    verdict: same('tak-berlaku', {
      badung: ['galat teks terpusat 22.1'],
      bulukumba: ['galat teks terpusat 21.1'],
      buleleng: ['galat skema kosakata'],
    }),
  },
  {
    name: 'nobody tells through what',
    about: 'kerja-sama/terpusat',
    change: () => link({ melalui: null }),
    verdict: same('tak-berlaku', {
      badung: ['perlu-telaah tafsir terpusat 22.1'],
      bulukumba: ['perlu-telaah tafsir terpusat 21.1'],
      buleleng: ['galat skema kosakata'],
    }),
  },
  {
    name: 'with another agency of the regency: no partner of this kind',
    about: 'kerja-sama/mitra-sesuai',
    change: () => link({ mitra: [{ nama: 'Dinas Pendidikan', jenis: 'perangkat-daerah', instansi: 'pendidikan' }] }),
    verdict: same('tak-berlaku', {
      badung: ['galat teks mitra-sesuai 21.1'],
      bulukumba: ['galat teks mitra-sesuai 20.1'],
      buleleng: ['galat skema kosakata'],
    }),
  },
  {
    name: 'for nothing that is told',
    about: 'rekaman/isian-terisi',
    change: () => link({ tujuan: null }),
    verdict: same('tak-berlaku', {
      badung: ['perlu-telaah tafsir isian-terisi 21.1'],
      bulukumba: ['perlu-telaah tafsir isian-terisi 20.1'],
      buleleng: ['galat skema kosakata'],
    }),
  },
  {
    name: 'on no law that is told',
    about: 'rekaman/isian-terisi',
    change: () => link({ dasar_hukum: null }),
    verdict: same('tak-berlaku', {
      badung: ['perlu-telaah tafsir isian-terisi 22.2'],
      bulukumba: ['perlu-telaah tafsir isian-terisi 21.2'],
      buleleng: ['galat skema kosakata'],
    }),
  },
  {
    name: 'with a service of another branch, on no law: open lists, and Bulukumba ties the others to the law',
    about: 'kerja-sama/kategori-jelas',
    change: () => link({ ...partner('pihak-ketiga', { kategori: 'lainnya' }), dasar_hukum: null }),
    verdict: same('tak-berlaku', {
      badung: ['perlu-telaah tafsir isian-terisi 22.2'],
      bulukumba: ['perlu-telaah tafsir kategori-jelas 20.2', 'perlu-telaah tafsir isian-terisi 21.2'],
      buleleng: ['galat skema kosakata'],
    }),
  },
  {
    name: 'of a village: villages are no agencies anywhere',
    about: 'kerja-sama/terpusat',
    change: () => link({ instansi: 'desa', melalui: null, tujuan: null, dasar_hukum: null }),
    verdict: same('tak-berlaku', { buleleng: ['galat skema kosakata'] }),
  },
];

const thirdParties: Row[] = [
  {
    name: 'an outsourced service with everything that Badung wants; no other text knows the kind',
    about: 'kerja-sama/klausul-ada',
    change: () => outsourced({}),
    verdict: same('tak-berlaku', { ...unknown, badung: 'lulus', buleleng: ['galat skema kosakata'] }),
  },
  {
    name: 'an outsourced service without a word of the own ability',
    about: 'rekaman/isian-terisi',
    change: () => outsourced({ pertimbangan: null }),
    verdict: same('tak-berlaku', {
      ...unknown,
      badung: ['perlu-telaah tafsir isian-terisi 8.1.a'],
      buleleng: ['galat skema kosakata'],
    }),
  },
  {
    name: 'an outsourced service that leaves the data open to other use',
    about: 'kerja-sama/klausul-ada',
    change: () => outsourced(secured('tanpa-pemakaian-lain')),
    verdict: same('tak-berlaku', {
      ...unknown,
      badung: ['galat teks klausul-ada 8.1.b'],
      buleleng: ['galat skema kosakata'],
    }),
  },
  {
    name: 'an outsourced service without the five terms of what is joined: they bind that alone',
    about: 'kerja-sama/klausul-ada',
    change: () => outsourced(secured('standar-manajemen', 'keberlangsungan', 'layanan-minimal', 'pelaporan')),
    verdict: same('tak-berlaku', { ...unknown, badung: 'lulus', buleleng: ['galat skema kosakata'] }),
  },
  {
    name: 'what is joined, without two of its five terms',
    about: 'kerja-sama/klausul-ada',
    change: () => integrated(secured('standar-manajemen', 'pelaporan')),
    verdict: same('tak-berlaku', {
      ...unknown,
      badung: ['galat teks klausul-ada 8.2.a', 'perlu-telaah tafsir klausul-ada 8.2.e'],
      buleleng: ['galat skema kosakata'],
    }),
  },
  {
    name: 'workers of a firm, local ones considered and knowledge handed on',
    about: 'kerja-sama/klausul-ada',
    change: () => manpower({}),
    verdict: same('tak-berlaku', { ...unknown, badung: 'lulus', buleleng: ['galat skema kosakata'] }),
  },
  {
    name: 'workers of a firm, local ones not considered',
    about: 'rekaman/isian-terisi',
    change: () => manpower({ pertimbangan: null }),
    verdict: same('tak-berlaku', {
      ...unknown,
      badung: ['perlu-telaah tafsir isian-terisi 18.1'],
      buleleng: ['galat skema kosakata'],
    }),
  },
  {
    name: 'workers of a firm who hand on no knowledge',
    about: 'kerja-sama/klausul-ada',
    change: () => manpower(secured('pengalihan-ilmu')),
    verdict: same('tak-berlaku', {
      ...unknown,
      badung: ['perlu-telaah tafsir klausul-ada 18.3'],
      buleleng: ['galat skema kosakata'],
    }),
  },
  {
    name: 'a partnership with a firm',
    about: 'kerja-sama/mitra-sesuai',
    change: () => link({ jenis: 'kemitraan-spbe', ...partner('badan-usaha'), melalui: null }),
    verdict: same('tak-berlaku', { ...unknown, badung: 'lulus', buleleng: ['galat skema kosakata'] }),
  },
  {
    name: 'a partnership of an agency with itself',
    about: 'kerja-sama/mitra-sesuai',
    change: () =>
      link({
        jenis: 'kemitraan-spbe',
        mitra: [{ nama: 'Dinas Kesehatan', jenis: 'perangkat-daerah', instansi: 'kesehatan' }],
      }),
    verdict: same('tak-berlaku', {
      ...unknown,
      badung: ['galat teks mitra-sesuai 3.2'],
      buleleng: ['galat skema kosakata'],
    }),
  },
];

export const cooperationTraps: Traps = {
  tables: { interconnections, thirdParties },
  base: (daerah: Regency) => overlay(office(daerah), { ...facilities(daerah), ...cooperations(daerah) }) as Parts,
  subject: 'kerja-sama/interkoneksi',
};
