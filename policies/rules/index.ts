import type { Rule } from '../../scripts/core/rule.ts';
import { aksesAsn } from './aplikasi/akses-asn.ts';
import { aksesAsnDinyatakan } from './aplikasi/akses-asn-dinyatakan.ts';
import { berbasisWeb } from './aplikasi/berbasis-web.ts';
import { bersifatTerbuka } from './aplikasi/bersifat-terbuka.ts';
import { butirTerpenuhi } from './aplikasi/butir-terpenuhi.ts';
import { dokumenAda } from './aplikasi/dokumen-ada.ts';
import { dokumenDiserahkan } from './aplikasi/dokumen-diserahkan.ts';
import { hakCipta } from './aplikasi/hak-cipta.ts';
import { hostAda } from './aplikasi/host-ada.ts';
import { aplikasiInfrastrukturDinas } from './aplikasi/infrastruktur-dinas.ts';
import { instrumenKegiatan } from './aplikasi/instrumen-kegiatan.ts';
import { kelasSesuaiPengguna } from './aplikasi/kelas-sesuai-pengguna.ts';
import { kodeDiRepositori } from './aplikasi/kode-di-repositori.ts';
import { kodeTerbaca } from './aplikasi/kode-terbaca.ts';
import { kodeTerbuka } from './aplikasi/kode-terbuka.ts';
import { kodeTertutupLama } from './aplikasi/kode-tertutup-lama.ts';
import { kompleksitas } from './aplikasi/kompleksitas.ts';
import { lisensiBebas } from './aplikasi/lisensi-bebas.ts';
import { macamSesuaiKelas } from './aplikasi/macam-sesuai-kelas.ts';
import { metadataTerstruktur } from './aplikasi/metadata-terstruktur.ts';
import { operatorPemilik } from './aplikasi/operator-pemilik.ts';
import { pembangunBerhak } from './aplikasi/pembangun-berhak.ts';
import { pemeliharaanTercatat } from './aplikasi/pemeliharaan-tercatat.ts';
import { penerapanDibantu } from './aplikasi/penerapan-dibantu.ts';
import { pengembangStrategis } from './aplikasi/pengembang-strategis.ts';
import { penyediaSesuaiKelas } from './aplikasi/penyedia-sesuai-kelas.ts';
import { perjanjianHibah } from './aplikasi/perjanjian-hibah.ts';
import { pernyataanAda } from './aplikasi/pernyataan-ada.ts';
import { pihakKetiga } from './aplikasi/pihak-ketiga.ts';
import { aplikasiSertifikatBelumHabis } from './aplikasi/sertifikat-belum-habis.ts';
import { aplikasiSertifikatTransaksi } from './aplikasi/sertifikat-transaksi.ts';
import { aplikasiSopAda } from './aplikasi/sop-ada.ts';
import { standarDisebut } from './aplikasi/standar-disebut.ts';
import { ujiLulus } from './aplikasi/uji-lulus.ts';
import { ujiSebelumPenerapan } from './aplikasi/uji-sebelum-penerapan.ts';
import { auditPelaksanaBerhak } from './audit/pelaksana-berhak.ts';
import { basisDataDibagikan } from './basis-data/dibagikan.ts';
import { basisDataIntegrasi } from './basis-data/integrasi.ts';
import { basisDataKebutuhanLainnya } from './basis-data/kebutuhan-lainnya.ts';
import { basisDataKelompokTersedia } from './basis-data/kelompok-tersedia.ts';
import { basisDataKeteranganAda } from './basis-data/keterangan-ada.ts';
import { basisDataKlasifikasi } from './basis-data/klasifikasi-oleh-walidata.ts';
import { basisDataKoordinasiPembuatan } from './basis-data/koordinasi-pembuatan.ts';
import { basisDataPemilik } from './basis-data/pemilik.ts';
import { basisDataPengelolaKelompok } from './basis-data/pengelola-kelompok.ts';
import { basisDataPenyimpanan } from './basis-data/penyimpanan.ts';
import { basisDataPublikasiAgregat } from './basis-data/publikasi-agregat.ts';
import { basisDataPublikasiTertutup } from './basis-data/publikasi-tertutup.ts';
import { basisDataSalinanSesuai } from './basis-data/salinan-sesuai.ts';
import { basisDataSubjekUnik } from './basis-data/subjek-unik.ts';
import { basisDataTerbukaBagiDinas } from './basis-data/terbuka-bagi-dinas.ts';
import { basisDataTerhubung } from './basis-data/terhubung.ts';
import { basisDataWalidataAda } from './basis-data/walidata-ada.ts';
import { identitasKunciSesuai } from './identitas/kunci-sesuai.ts';
import { infrastrukturAcuanKajian } from './infrastruktur/acuan-kajian.ts';
import { infrastrukturAlamatDikelola } from './infrastruktur/alamat-dikelola.ts';
import { infrastrukturAlasanKhusus } from './infrastruktur/alasan-khusus.ts';
import { infrastrukturJauhDari } from './infrastruktur/jauh-dari.ts';
import { infrastrukturKabelBerlabel } from './infrastruktur/kabel-berlabel.ts';
import { infrastrukturKeamananOleh } from './infrastruktur/keamanan-oleh.ts';
import { infrastrukturKerjaSamaAda } from './infrastruktur/kerja-sama-ada.ts';
import { infrastrukturKomponenPse } from './infrastruktur/komponen-pse.ts';
import { infrastrukturKoordinasiPengadaan } from './infrastruktur/koordinasi-pengadaan.ts';
import { infrastrukturLingkupPse } from './infrastruktur/lingkup-pse.ts';
import { infrastrukturLokasiBerbeda } from './infrastruktur/lokasi-berbeda.ts';
import { infrastrukturLokasiNegara } from './infrastruktur/lokasi-negara.ts';
import { infrastrukturMandiriTik } from './infrastruktur/mandiri-tik.ts';
import { infrastrukturMelindungiSesuai } from './infrastruktur/melindungi-sesuai.ts';
import { infrastrukturPelaksanaBerhak } from './infrastruktur/pelaksana-berhak.ts';
import { infrastrukturPenempatan } from './infrastruktur/penempatan.ts';
import { infrastrukturPengelolaBerhak } from './infrastruktur/pengelola-berhak.ts';
import { infrastrukturPenyediaBerhak } from './infrastruktur/penyedia-berhak.ts';
import { infrastrukturPihakKetigaBerhak } from './infrastruktur/pihak-ketiga-berhak.ts';
import { infrastrukturPusatDataTerlarang } from './infrastruktur/pusat-data-terlarang.ts';
import { infrastrukturSerahKelola } from './infrastruktur/serah-kelola.ts';
import { infrastrukturSerahKelolaTercatat } from './infrastruktur/serah-kelola-tercatat.ts';
import { infrastrukturTempatDitunjuk } from './infrastruktur/tempat-ditunjuk.ts';
import { insidenDuaPenerima } from './insiden/dua-penerima.ts';
import { insidenPemberitahuanTertulis } from './insiden/pemberitahuan-tertulis.ts';
import { insidenSegeraDilapor } from './insiden/segera-dilapor.ts';
import { instansiBasisDataAda } from './instansi/basis-data-ada.ts';
import { dinasTunggal } from './instansi/dinas-tunggal.ts';
import { instansiGolonganSesuai } from './instansi/golongan-sesuai.ts';
import { indukSesuai } from './instansi/induk-sesuai.ts';
import { penilaianMandiriTik } from './instansi/penilaian-mandiri-tik.ts';
import { situsAda } from './instansi/situs-ada.ts';
import { instansiSopAda } from './instansi/sop-ada.ts';
import { statusMandiriTik } from './instansi/status-mandiri-tik.ts';
import { surelResmi } from './instansi/surel-resmi.ts';
import { jabatanTunggal } from './jabatan/tunggal.ts';
import { keamananInformasiCakupan } from './keamanan-informasi/cakupan.ts';
import { keamananInformasiCegahDanTangani } from './keamanan-informasi/cegah-dan-tangani.ts';
import { keamananInformasiProsedurSendiri } from './keamanan-informasi/prosedur-sendiri.ts';
import { keamananInformasiStandar } from './keamanan-informasi/standar.ts';
import { keberatanDijawabPejabatLain } from './keberatan/dijawab-pejabat-lain.ts';
import { kebijakanBentuk } from './kebijakan/bentuk.ts';
import { kebijakanBerlakuMenyeluruh } from './kebijakan/berlaku-menyeluruh.ts';
import { kebijakanInstrumen } from './kebijakan/instrumen.ts';
import { kebijakanPenetap } from './kebijakan/penetap.ts';
import { kebijakanPenyusun } from './kebijakan/penyusun.ts';
import { kebijakanPerintahDisebut } from './kebijakan/perintah-disebut.ts';
import { kebijakanSop } from './kebijakan/sop.ts';
import { keputusanPenandatangan } from './keputusan/penandatangan.ts';
import { kerjaSamaDataBerstatus } from './kerja-sama/data-berstatus.ts';
import { kerjaSamaFasilitator } from './kerja-sama/fasilitator.ts';
import { kerjaSamaKategoriJelas } from './kerja-sama/kategori-jelas.ts';
import { kerjaSamaKlausulAda } from './kerja-sama/klausul-ada.ts';
import { kerjaSamaLayananDirangkai } from './kerja-sama/layanan-dirangkai.ts';
import { kerjaSamaMitraBerhak } from './kerja-sama/mitra-berhak.ts';
import { kerjaSamaMitraSesuai } from './kerja-sama/mitra-sesuai.ts';
import { kerjaSamaTerpusat } from './kerja-sama/terpusat.ts';
import { laporanJalur } from './laporan/jalur.ts';
import { laporanMemuat } from './laporan/memuat.ts';
import { laporanPelaksana } from './laporan/pelaksana.ts';
import { laporanPihakLuar } from './laporan/pihak-luar.ts';
import { laporanSimpananCadangan } from './laporan/simpanan-cadangan.ts';
import { layananAksesDisebut } from './layanan/akses-disebut.ts';
import { layananAplikasiUmum } from './layanan/aplikasi-umum.ts';
import { layananBiayaTertulis } from './layanan/biaya-tertulis.ts';
import { layananBidangSesuai } from './layanan/bidang-sesuai.ts';
import { layananGolonganSesuai } from './layanan/golongan-sesuai.ts';
import { lembagaAnggotaBerdasar } from './lembaga/anggota-berdasar.ts';
import { lembagaBertanggungJawab } from './lembaga/bertanggung-jawab.ts';
import { lembagaDasarSah } from './lembaga/dasar-sah.ts';
import { lembagaKetua } from './lembaga/ketua.ts';
import { lembagaKoordinasiTugas } from './lembaga/koordinasi-tugas.ts';
import { lembagaMilik } from './lembaga/milik.ts';
import { lembagaTunggal } from './lembaga/tunggal.ts';
import { lembagaUnsurSesuai } from './lembaga/unsur-sesuai.ts';
import { lembagaUnsurTerpisah } from './lembaga/unsur-terpisah.ts';
import { mediaSosialPengelolaBerhak } from './media-sosial/pengelola-berhak.ts';
import { mejaLayananAlur } from './meja-layanan/alur.ts';
import { mejaLayananPenangan } from './meja-layanan/penangan.ts';
import { pelatihanBentukSesuaiJalur } from './pelatihan/bentuk-sesuai-jalur.ts';
import { pelatihanPenyelenggaraBerhak } from './pelatihan/penyelenggara-berhak.ts';
import { pelatihanSertifikatPenyelenggara } from './pelatihan/sertifikat-penyelenggara.ts';
import { pengadaanRekomendasi } from './pengadaan/rekomendasi.ts';
import { perangkatTikKoordinasiTerimaan } from './perangkat-tik/koordinasi-terimaan.ts';
import { butirAda } from './rekaman/butir-ada.ts';
import { contohTampak } from './rekaman/contoh-tampak.ts';
import { dapatDiperiksa } from './rekaman/dapat-diperiksa.ts';
import { dasarDicabut } from './rekaman/dasar-dicabut.ts';
import { isianHanya } from './rekaman/isian-hanya.ts';
import { isianTerisi } from './rekaman/isian-terisi.ts';
import { koordinasiTercatat } from './rekaman/koordinasi-tercatat.ts';
import { pihakBerbentuk } from './rekaman/pihak-berbentuk.ts';
import { tanpaAlamatJaringan } from './rekaman/tanpa-alamat-jaringan.ts';
import { tanpaDataPribadi } from './rekaman/tanpa-data-pribadi.ts';
import { tanpaKunciRahasia } from './rekaman/tanpa-kunci-rahasia.ts';
import { acuanBerlaku } from './rencana/acuan-berlaku.ts';
import { rencanaButirMengacu } from './rencana/butir-mengacu.ts';
import { rencanaButirTerukur } from './rencana/butir-terukur.ts';
import { rencanaDanaLain } from './rencana/dana-lain.ts';
import { rencanaInstrumen } from './rencana/instrumen.ts';
import { rencanaMasaBerlaku } from './rencana/masa-berlaku.ts';
import { rencanaPenyusun } from './rencana/penyusun.ts';
import { rencanaRanahLengkap } from './rencana/ranah-lengkap.ts';
import { riwayatAsalUsul } from './riwayat/asal-usul.ts';
import { hanyaTambah } from './riwayat/hanya-tambah.ts';
import { riwayatSudahTerjadi } from './riwayat/sudah-terjadi.ts';
import { rujukanAda } from './rujukan/ada.ts';
import { rujukanBerlaku } from './rujukan/berlaku.ts';
import { rujukanKosakata } from './rujukan/kosakata.ts';
import { tidakMelingkar } from './rujukan/tidak-melingkar.ts';
import { sertifikatMasaBerlaku } from './sertifikat-elektronik/masa-berlaku.ts';
import { sertifikatPelaksanaBersertifikat } from './sertifikat-elektronik/pelaksana-bersertifikat.ts';
import { sertifikatPenerbitDisebut } from './sertifikat-elektronik/penerbit-disebut.ts';
import { sopBerbagiData } from './sop/berbagi-data.ts';
import { sopDasar } from './sop/dasar.ts';
import { sopDitetapkanKepala } from './sop/ditetapkan-kepala.ts';
import { sopDitinjau } from './sop/ditinjau.ts';
import { sopPenyusun } from './sop/penyusun.ts';
import { sopUnsur } from './sop/unsur.ts';
import { domainResmi } from './subdomain/domain-resmi.ts';
import { formulirDanSurat } from './subdomain/formulir-dan-surat.ts';
import { hostUnik } from './subdomain/host-unik.ts';
import { keputusanMencakupHost } from './subdomain/keputusan-mencakup-host.ts';
import { labelCadangan } from './subdomain/label-cadangan.ts';
import { namaSesuaiPemilik } from './subdomain/nama-sesuai-pemilik.ts';
import { pemilikBerhak } from './subdomain/pemilik-berhak.ts';
import { penempatanSewa } from './subdomain/penempatan-sewa.ts';
import { pengelolaBerhak } from './subdomain/pengelola-berhak.ts';
import { penulisanHost } from './subdomain/penulisan-host.ts';
import { permohonanKementerian } from './subdomain/permohonan-kementerian.ts';
import { situsPemda } from './subdomain/situs-pemda.ts';
import { tandaTanganKeutuhan } from './tanda-tangan/keutuhan.ts';
import { tandaTanganKunciUnik } from './tanda-tangan/kunci-unik.ts';
import { tandaTanganSyaratJenis } from './tanda-tangan/syarat-jenis.ts';
import { tandaTanganUnsur } from './tanda-tangan/unsur.ts';
import { tenagaKelangsungan } from './tenaga-tik/kelangsungan.ts';
import { tenagaStandarDisebut } from './tenaga-tik/standar-disebut.ts';
import { tenagaTugasTerisi } from './tenaga-tik/tugas-terisi.ts';
import { walidataPenetapan } from './walidata/penetapan.ts';
import { walidataPengusul } from './walidata/pengusul.ts';
import { walidataTunggal } from './walidata/tunggal.ts';
import { walidataUnitBerhak } from './walidata/unit-berhak.ts';

/** Every rule there is; a test finds the file that is missing here. */
const list: readonly Rule[] = [
  domainResmi,
  formulirDanSurat,
  hostUnik,
  keputusanMencakupHost,
  labelCadangan,
  namaSesuaiPemilik,
  pemilikBerhak,
  penempatanSewa,
  pengelolaBerhak,
  penulisanHost,
  permohonanKementerian,
  situsPemda,
  situsAda,
  surelResmi,
  infrastrukturKerjaSamaAda,
  kerjaSamaKategoriJelas,
  kerjaSamaKlausulAda,
  kerjaSamaMitraSesuai,
  kerjaSamaTerpusat,
  kerjaSamaFasilitator,
  kerjaSamaDataBerstatus,
  kerjaSamaLayananDirangkai,
  contohTampak,
  dapatDiperiksa,
  infrastrukturMandiriTik,
  infrastrukturTempatDitunjuk,
  kebijakanPenyusun,
  tanpaAlamatJaringan,
  tanpaDataPribadi,
  tanpaKunciRahasia,
  hanyaTambah,
  riwayatAsalUsul,
  riwayatSudahTerjadi,
  rujukanAda,
  rujukanBerlaku,
  rujukanKosakata,
  tidakMelingkar,
  aplikasiSopAda,
  instansiSopAda,
  sopBerbagiData,
  sopDasar,
  sopDitetapkanKepala,
  sopDitinjau,
  sopPenyusun,
  sopUnsur,
  aksesAsn,
  aksesAsnDinyatakan,
  berbasisWeb,
  bersifatTerbuka,
  butirTerpenuhi,
  dokumenAda,
  dokumenDiserahkan,
  hakCipta,
  kodeDiRepositori,
  kodeTerbaca,
  kodeTerbuka,
  kodeTertutupLama,
  pemeliharaanTercatat,
  perjanjianHibah,
  pernyataanAda,
  ujiLulus,
  ujiSebelumPenerapan,
  kelasSesuaiPengguna,
  penyediaSesuaiKelas,
  pembangunBerhak,
  pengembangStrategis,
  instrumenKegiatan,
  acuanBerlaku,
  rencanaRanahLengkap,
  rencanaPenyusun,
  rencanaMasaBerlaku,
  rencanaInstrumen,
  rencanaDanaLain,
  rencanaButirTerukur,
  rencanaButirMengacu,
  kebijakanSop,
  kebijakanPenetap,
  kebijakanBentuk,
  kebijakanBerlakuMenyeluruh,
  kebijakanPerintahDisebut,
  kebijakanInstrumen,
  isianTerisi,
  isianHanya,
  butirAda,
  koordinasiTercatat,
  kompleksitas,
  macamSesuaiKelas,
  metadataTerstruktur,
  operatorPemilik,
  infrastrukturPengelolaBerhak,
  infrastrukturPenyediaBerhak,
  infrastrukturPelaksanaBerhak,
  infrastrukturAcuanKajian,
  infrastrukturKoordinasiPengadaan,
  infrastrukturAlasanKhusus,
  infrastrukturSerahKelola,
  infrastrukturKeamananOleh,
  infrastrukturPenempatan,
  infrastrukturPusatDataTerlarang,
  infrastrukturPihakKetigaBerhak,
  infrastrukturLingkupPse,
  infrastrukturKomponenPse,
  infrastrukturSerahKelolaTercatat,
  infrastrukturKabelBerlabel,
  aplikasiInfrastrukturDinas,
  perangkatTikKoordinasiTerimaan,
  pengadaanRekomendasi,
  kerjaSamaMitraBerhak,
  infrastrukturAlamatDikelola,
  infrastrukturLokasiNegara,
  infrastrukturLokasiBerbeda,
  infrastrukturJauhDari,
  infrastrukturMelindungiSesuai,
  keamananInformasiCakupan,
  keamananInformasiCegahDanTangani,
  keamananInformasiProsedurSendiri,
  keamananInformasiStandar,
  aplikasiSertifikatBelumHabis,
  aplikasiSertifikatTransaksi,
  insidenDuaPenerima,
  insidenPemberitahuanTertulis,
  insidenSegeraDilapor,
  sertifikatMasaBerlaku,
  sertifikatPelaksanaBersertifikat,
  sertifikatPenerbitDisebut,
  keberatanDijawabPejabatLain,
  statusMandiriTik,
  hostAda,
  pihakKetiga,
  standarDisebut,
  auditPelaksanaBerhak,
  basisDataDibagikan,
  basisDataIntegrasi,
  basisDataKebutuhanLainnya,
  basisDataKelompokTersedia,
  basisDataKeteranganAda,
  basisDataKlasifikasi,
  basisDataKoordinasiPembuatan,
  basisDataPemilik,
  basisDataPengelolaKelompok,
  basisDataPenyimpanan,
  basisDataSalinanSesuai,
  basisDataSubjekUnik,
  basisDataTerbukaBagiDinas,
  basisDataTerhubung,
  basisDataPublikasiTertutup,
  basisDataPublikasiAgregat,
  basisDataWalidataAda,
  identitasKunciSesuai,
  instansiBasisDataAda,
  dinasTunggal,
  indukSesuai,
  instansiGolonganSesuai,
  pihakBerbentuk,
  lisensiBebas,
  penerapanDibantu,
  walidataPenetapan,
  walidataPengusul,
  walidataTunggal,
  walidataUnitBerhak,
  tandaTanganUnsur,
  tandaTanganSyaratJenis,
  tandaTanganKeutuhan,
  tandaTanganKunciUnik,
  laporanJalur,
  laporanMemuat,
  laporanSimpananCadangan,
  laporanPelaksana,
  laporanPihakLuar,
  keputusanPenandatangan,
  layananAksesDisebut,
  layananAplikasiUmum,
  layananBiayaTertulis,
  layananBidangSesuai,
  layananGolonganSesuai,
  lembagaDasarSah,
  lembagaAnggotaBerdasar,
  lembagaBertanggungJawab,
  lembagaKetua,
  lembagaKoordinasiTugas,
  lembagaTunggal,
  lembagaUnsurSesuai,
  lembagaUnsurTerpisah,
  mediaSosialPengelolaBerhak,
  penilaianMandiriTik,
  lembagaMilik,
  mejaLayananAlur,
  mejaLayananPenangan,
  dasarDicabut,
  jabatanTunggal,
  tenagaKelangsungan,
  tenagaStandarDisebut,
  tenagaTugasTerisi,
  pelatihanBentukSesuaiJalur,
  pelatihanPenyelenggaraBerhak,
  pelatihanSertifikatPenyelenggara,
];

export const rules: ReadonlyMap<string, Rule> = new Map(list.map((rule) => [rule.id, rule]));
