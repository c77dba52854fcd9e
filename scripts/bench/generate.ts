import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { initRepository } from '../testing/repository.ts';

const sha = (n: number) => n.toString(16).padStart(64, 'a');

const agency = (n: number) => `id: dinas-${n}
nama: Dinas Contoh ${n}
bentuk: perangkat-daerah
rumpun: dinas
label_resmi: [contoh-${n}, contoh-dinas-${n}]
surel: kantor@contoh-${n}.bulelengkab.go.id
asal: contoh
`;

const host = (n: number, agencies: number) => `id: contoh-${n}
host: layanan-${n}.contoh-${n % agencies}.bulelengkab.go.id
pemilik: dinas-${n % agencies}
pengelola:
  instansi: dinas-${n % agencies}
penggunaan: situs
keperluan: Situs layanan nomor ${n} untuk mengukur kecepatan pemeriksaan.
penempatan:
  cara: sewa
  negara_server: ID
  penyelenggara: { nama: PT Contoh Hosting, badan_hukum: ID }
riwayat:
  - jenis: baru
    tanggal: 2026-02-0${(n % 9) + 1}
    surat:
      nomor: CONTOH/${n}/2026
      tanggal: 2026-01-15
      penandatangan: Kepala Dinas Contoh
      sha256: ${sha(n)}
      lokasi: Arsip Dinas (contoh)
    formulir:
      tanggal: 2026-01-15
      sha256: ${sha(n + 1)}
      lokasi: Arsip Dinas (contoh)
asal: contoh
`;

const daerah = `nama: Kabupaten Buleleng
kode: "51.08"
provinsi: Bali
ibu_kota: Singaraja
keadaan: peragaan
asal: contoh
`;

/** Writes a register of about `records` records in one regency, committed to its own repository. */
export const generateRegister = async (folder: string, records: number): Promise<void> => {
  const agencies = Math.max(1, Math.floor(records / 10));
  const root = join(folder, 'registry/buleleng');
  for (const jenis of ['instansi', 'subdomain']) mkdirSync(join(root, jenis), { recursive: true });
  writeFileSync(join(root, 'daerah.yaml'), daerah);
  for (let n = 0; n < agencies; n++) writeFileSync(join(root, `instansi/dinas-${n}.yaml`), agency(n));
  for (let n = 0; n < records - agencies; n++)
    writeFileSync(join(root, `subdomain/contoh-${n}.yaml`), host(n, agencies));
  const git = await initRepository(folder);
  await git.add('.').commit('register');
};
