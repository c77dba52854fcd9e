import { type NewFile, schemaLine } from './new-file.ts';
import type { RegencyPlan } from './plan.ts';

const offices = (dinas: string) => [
  { id: 'bupati', nama: 'Kepala daerah (contoh)', instansi: 'contoh-pemda', peran: 'bupati' },
  { id: 'sekretaris-daerah', nama: 'Sekretaris Daerah (contoh)', instansi: 'contoh-setda', peran: 'sekretaris-daerah' },
  { id: 'kepala-dinas', nama: `Kepala ${dinas} (contoh)`, instansi: 'contoh-dinas', peran: 'kepala-dinas' },
  { id: 'petugas-dinas-1', nama: 'Petugas Dinas pertama (contoh)', instansi: 'contoh-dinas', peran: 'petugas-dinas' },
  { id: 'petugas-dinas-2', nama: 'Petugas Dinas kedua (contoh)', instansi: 'contoh-dinas', peran: 'petugas-dinas' },
];

/** Accounts that nobody can have; a regency's own begin where no other's do. */
const account = (kode: string, place: number): number => {
  const [province = '0', regency = '0'] = kode.split('.');
  return 9_000_001_000_000_000 + (Number(province) * 100 + Number(regency)) * 100 + place;
};

/** The regency, its Dinas and the offices without which nobody could decide anything; all of them invented. */
export const firstRecords = ({ daerah, profil, dinas }: RegencyPlan): NewFile[] => {
  const agencies = [
    { id: 'contoh-pemda', nama: `Pemerintah ${profil.nama} (contoh)`, bentuk: 'pemerintah-daerah' },
    { id: 'contoh-setda', nama: 'Sekretariat Daerah (contoh)', bentuk: 'perangkat-daerah', rumpun: 'sekretariat' },
    { id: 'contoh-dinas', nama: `${dinas} (contoh)`, bentuk: 'perangkat-daerah', rumpun: 'dinas', peran: ['dinas'] },
  ];
  const record = (
    jenis: string,
    { id, ...values }: { readonly id: string; readonly [field: string]: unknown },
  ): NewFile => {
    const path = `registry/${daerah}/${jenis}/${id}.yaml`;
    return { path, note: [schemaLine(path, jenis)], content: { value: { id, ...values, asal: 'contoh' } } };
  };
  const home = `registry/${daerah}/daerah.yaml`;
  return [
    { path: home, note: [schemaLine(home, 'daerah')], content: { value: profil } },
    ...agencies.map((agency) => record('instansi', agency)),
    ...offices(dinas).map((office, i) => record('jabatan', { ...office, forge: { id: account(profil.kode, i + 1) } })),
  ];
};
