import type { Asked } from '../core/init/plan.ts';

/** What somebody tells `tata init` of a regency that does not exist. */
export const inventedRegency: Asked = {
  daerah: 'contoh-samudra',
  nama: 'Kabupaten Contoh Samudra',
  kode: '00.01',
  provinsi: 'Provinsi Contoh',
  ibuKota: 'Kota Contoh',
  peraturan: 'perbup-7-2025',
  judul: 'Peraturan Bupati Contoh Samudra Nomor 7 Tahun 2025',
  sejak: '2025-03-03',
  dinas: 'Dinas Contoh',
  today: '2026-11-22',
};
