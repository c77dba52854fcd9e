import type { Jenis } from '../../../scripts/core/records/kinds.ts';

/** What the record at the other end does: first the one that is named, then the one that names. */
type Words = readonly [named: string, naming: string];

const plan: Words = ['diacu', 'mengacunya'];
const owner: Words = ['memilikinya', 'dimiliki'];
const adopted: Words = ['menetapkannya', 'ditetapkan'];
const governed: Words = ['diatur', 'mengaturnya'];
const covered: Words = ['dicakup', 'mencakupnya'];

/** Words for the references that kinds declare, to follow "… yang"; a kind without an entry here gets plain ones. */
export const relationWords: { readonly [J in Jenis]?: Readonly<Record<string, Words>> } = {
  instansi: {
    induk: ['menjadi induknya', 'menjadi bagiannya'],
    penerus: ['meneruskannya', 'diteruskan'],
    'mandiri_tik.evaluasi': ['menilai kelayakannya', 'dinilai kelayakannya'],
    'mandiri_tik.usulan': ['mengusulkan statusnya', 'diusulkan statusnya'],
    'mandiri_tik.keputusan': ['memberi statusnya', 'diberi status'],
  },
  jabatan: { instansi: ['menaunginya', 'berada di instansi ini'], dasar: adopted },
  lembaga: {
    ketua: ['mengetuainya', 'diketuai'],
    'anggota.*': ['menjadi anggotanya', 'beranggotakan'],
    instansi: ['mempunyainya', 'dipunyai'],
    dasar: adopted,
    dasar_tugas: ['menetapkan tugasnya', 'ditetapkan tugasnya'],
    koordinasi: ['mencatat koordinasi tugasnya', 'dikoordinasikan tugasnya'],
  },
  keputusan: {
    penandatangan: ['menandatanganinya', 'ditandatangani'],
    'mencakup.*.lembaga': covered,
    'mencakup.*.jabatan': covered,
    'mencakup.*.pengecualian': covered,
    'mencakup.*.instansi': covered,
    'mencakup.*.aplikasi': covered,
    'mencakup.*.basis_data': covered,
    'mencakup.*.walidata': covered,
    'mencakup.*.sop': covered,
    'mencakup.*.infrastruktur': covered,
    'mencakup.*.kerja_sama': covered,
    'mencakup.*.rencana': covered,
    'tanda_tangan.oleh': ['menandatanganinya secara elektronik', 'ditandatangani secara elektronik'],
    'mencakup.*.host': covered,
  },
  subdomain: {
    pemilik: owner,
    'pengelola.instansi': ['mengelolanya', 'dikelola'],
    aplikasi: ['dibuka di nama ini', 'membuka aplikasi ini'],
    'riwayat.*.instrumen.*': ['mendasari permohonannya', 'didasari'],
  },
  aplikasi: {
    pemilik: owner,
    'penyedia.instansi': ['menyediakannya', 'disediakan'],
    operator: ['mengoperasikannya', 'dioperasikan'],
    'pengguna.instansi.*': ['memakainya', 'dipakai'],
    'integrasi.aplikasi.*': ['terhubung dengannya', 'menyebut sudah terhubung'],
    'basis_data.*': ['dipakai', 'memakainya'],
    'layanan.*': ['didukung', 'mendukungnya'],
    'dokumentasi.*.sop.*': ['menjadi dokumennya', 'menjadikannya dokumen'],
    'serah_terima.*.penerima': ['menerima dokumennya', 'dokumennya diterima'],
    'serah_terima.*.instrumen': ['mencatat serah terima dokumennya', 'dokumennya diserahkan'],
    pengganti: ['menggantikannya', 'digantikan'],
    'riwayat.*.pelaksana.*': ['mengerjakannya', 'dikerjakan'],
    'riwayat.*.pembantu.*': ['membantu pengerjaannya', 'dibantu pengerjaannya'],
    'riwayat.*.instrumen.*': ['mendasari kegiatannya', 'didasari'],
    'riwayat.*.acuan_rencana.*.rencana': plan,
  },
  'basis-data': {
    pengelola: ['mengelolanya', 'dikelola'],
    pengelola_kelompok: ['mengelola kelompoknya', 'kelompoknya dikelola'],
    salinan_dari: ['disalin', 'menyalinnya'],
    'klasifikasi.ditetapkan_oleh': ['menetapkan klasifikasinya', 'ditetapkan klasifikasinya'],
    'berbagi.penerima.*': ['menerima datanya', 'dibagikan kepadanya'],
    'berbagi.sop': ['mengatur pembagiannya', 'dibagikan menurut SOP ini'],
    'integrasi.*.oleh': ['mengintegrasikannya', 'diintegrasikan'],
    'integrasi.*.persetujuan': ['menyetujui integrasinya', 'disetujui integrasinya'],
    'terhubung.*': ['direlasikan', 'merelasikannya'],
    'acuan_rencana.*.rencana': plan,
  },
  walidata: {
    unit: ['ditugasi', 'ditugaskan kepadanya'],
    'basis_data.*': ['diampu', 'mengampunya'],
    pengusul: ['mengusulkannya', 'diusulkan'],
    dasar: adopted,
  },
  sop: {
    instansi: owner,
    'disusun_oleh.instansi': ['menyusunnya', 'disusun'],
    'ditetapkan.oleh': adopted,
    'ditetapkan.instrumen': adopted,
    'dasar.acuan_rencana.*.rencana': plan,
    'aplikasi.*': governed,
    'layanan.*': governed,
    'basis_data.*': governed,
  },
  layanan: { instansi: ['menyelenggarakannya', 'diselenggarakan'] },
  infrastruktur: {
    pemilik: owner,
    'penyedia.instansi': ['menyediakannya', 'disediakan'],
    'pengelola.instansi': ['mengelolanya', 'dikelola'],
    'penanggung_jawab_keamanan.instansi': ['menjaga keamanannya', 'dijaga keamanannya'],
    'alamat_dari.*': ['menaungi alamatnya', 'alamatnya dinaungi'],
    'riwayat.*.pelaksana.*': ['mengerjakannya', 'dikerjakan'],
    'riwayat.*.acuan_rencana.*.rencana': plan,
    'riwayat.*.instrumen.*': ['mendasari permohonannya', 'didasari'],
  },
  'kerja-sama': {
    instansi: ['menjalankannya', 'dijalankan'],
    'mitra.*.instansi': ['menjadi mitranya', 'bermitra dengannya'],
    'melalui.pengelola': ['mengelola jalurnya', 'jalurnya dikelola'],
    'infrastruktur.*': ['dikerjasamakan', 'mengerjasamakannya'],
    'aplikasi.*': ['dikerjasamakan', 'mengerjasamakannya'],
    'basis_data.*': ['dikerjasamakan', 'mengerjasamakannya'],
    'layanan.*': ['ditingkatkan', 'meningkatkannya'],
    'riwayat.*.instrumen.*': ['mendasari permohonannya', 'didasari'],
  },
  pelatihan: {
    instansi: ['mengadakannya', 'diadakan'],
    'peserta.*.instansi': ['mengirim peserta', 'diikuti'],
  },
  rencana: { dasar: adopted },
  pengecualian: { dasar: adopted, untuk: ['dikecualikan', 'mengecualikannya'] },
  putusan: {
    'perkara.*': ['diputus', 'memutusnya'],
    'syarat.*.suara.*.jabatan': ['ikut menyetujuinya', 'disetujui'],
    'syarat.*.instrumen': ['memenuhi syaratnya', 'dipenuhi syaratnya'],
    'penolakan.oleh.*': ['menolaknya', 'ditolak'],
    'darurat.instrumen': ['memerintahkannya', 'diperintahkan'],
  },
  keberatan: {
    putusan: ['dikeberati', 'mengeberatinya'],
    instansi: ['mengajukannya', 'diajukan'],
    'jawaban.oleh': ['menjawabnya', 'dijawab'],
  },
  laporan: {
    instansi: ['melaporkannya', 'melaporkan'],
    'tentang.instansi.*': ['dilaporkan di sini', 'melaporkannya'],
    'tentang.aplikasi.*': ['dilaporkan di sini', 'melaporkannya'],
    'tentang.basis_data.*': ['dilaporkan di sini', 'melaporkannya'],
    'tentang.infrastruktur.*': ['dilaporkan di sini', 'melaporkannya'],
    'tentang.kerja_sama.*': ['dilaporkan di sini', 'melaporkannya'],
    'tentang.laporan.*': ['ditindaklanjuti', 'menindaklanjutinya'],
  },
  insiden: {
    instansi: ['sistemnya terganggu', 'mengganggu sistemnya'],
    'walidata.*': ['datanya terkena', 'mengenai datanya'],
  },
};
