import { found } from '../../../scripts/testing/differences.ts';
import { type BulelengRow, listed, owed, silent } from '../../../scripts/testing/pairs.ts';

/** People, and work with others. */
export const people: readonly BulelengRow[] = [
  {
    subject: 'HR / training providers',
    what: 'the forms of training',
    ask: listed('bentuk_pelatihan'),
    buleleng: ['bimbingan-teknis', 'diklat-teknis', 'lainnya', 'pendidikan-formal'],
    badung: ['bimbingan-teknis', 'diklat-teknis', 'lainnya', 'magang', 'pendidikan'],
    'kubu-raya': silent,
  },
  {
    subject: 'HR / training providers',
    what: 'a private provider without a certificate',
    ask: found('pelatihan/bimtek', () => ({
      'pelatihan/bimtek': { penyelenggara: { jenis: 'swasta', nama: 'PT Contoh Didik' } },
    })),
    buleleng: silent,
    bulukumba: ['galat teks sertifikat-penyelenggara 18'],
  },
  {
    subject: 'HR / training providers',
    what: 'a skill raised in a form that no list has',
    ask: found('pelatihan/bimtek', () => ({ 'pelatihan/bimtek': { bentuk: 'lainnya' } })),
    buleleng: ['galat teks bentuk-sesuai-jalur 17.3 17.3.a 17.3.b 17.3.c'],
    'kubu-raya': silent,
  },
  {
    subject: 'HR / training providers',
    what: 'somebody moved without a thought of the work',
    ask: found('tenaga-tik/kesehatan', () => ({
      'tenaga-tik/kesehatan': { perpindahan: [{ jenis: 'mutasi', tanggal: '2026-07-01' }] },
    })),
    buleleng: ['perlu-telaah tafsir kelangsungan 18.4'],
    badung: silent,
    banjar: silent,
  },
  {
    subject: 'Transfer knowledge, local staff',
    what: 'who owes it',
    ask: owed(/pengalihan-ilmu/, () => ({
      'kerja-sama/tenaga': {
        nama: 'Tenaga',
        jenis: 'tenaga-pihak-ketiga',
        instansi: 'kesehatan',
        mitra: [{ nama: 'PT Contoh', jenis: 'pihak-ketiga' }],
        riwayat: [{ jenis: 'baru', tanggal: '2026-03-02' }],
        asal: 'resmi',
      },
    })),
    buleleng: silent,
    badung: ['18.3 pengalihan-ilmu kesehatan jatuh-tempo'],
  },
  {
    subject: 'Data interconnection with others',
    what: 'the sorts of cooperation',
    ask: listed('jenis_kerja_sama'),
    buleleng: [
      'integrasi-layanan',
      'kemitraan-infrastruktur',
      'keterhubungan-pusat-data',
      'pertukaran-data-luar',
      'pertukaran-data-pse',
    ],
    badung: [
      'infrastruktur-pihak-ketiga',
      'interkoneksi-data',
      'kemitraan-spbe',
      'layanan-infrastruktur',
      'tenaga-pihak-ketiga',
    ],
    bulukumba: ['interkoneksi-data'],
  },
];
