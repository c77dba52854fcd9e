/** A licence and the part of the data that it covers. */
export interface Licence {
  readonly nama: string;
  readonly alamat: string;
  readonly untuk: string;
}

export const ownData: Licence = {
  nama: 'CC0-1.0',
  alamat: 'https://creativecommons.org/publicdomain/zero/1.0/',
  untuk: 'Data contoh, ringkasan ketentuan, hasil pemeriksaan, dan uraian kolom.',
};

export const districtData: Licence = {
  nama: 'ODbL-1.0',
  alamat: 'https://opendatacommons.org/licenses/odbl/1-0/',
  untuk:
    'Nama dan kode wilayah (kabupaten, kecamatan, kelurahan) dari idn-area-data 4.0.1; rekamannya menyebut lisensi ini pada sumbernya.',
};

/** The licences of what is downloaded; other public facts keep those of the sources that they name. */
export const dataLicences: readonly Licence[] = [ownData, districtData];
