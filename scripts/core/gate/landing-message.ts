import type { UnsealedPutusan } from './putusan-chain.ts';
import { putusanPath } from './putusan-chain.ts';

const outcomes = {
  perdana: 'perdana',
  disetujui: 'disetujui',
  ditolak: 'ditolak',
  pemulihan: 'pemulihan daftar jabatan',
} as const;

/** Message of the commit that holds a putusan: a line for people, and trailers that name file and request. */
export const landingMessage = (putusan: UnsealedPutusan, daerah: string): string => {
  const { id, nomor, jenis, perkara, permohonan } = putusan;
  const [first, ...more] = perkara;
  const about =
    first === undefined ? '' : ` ${first.slice(0, 120)}${more.length > 0 ? ` dan ${more.length} lainnya` : ''}`;
  const request = permohonan?.nomor === undefined ? '' : `Permohonan: #${permohonan.nomor}\n`;
  return `${id}: ${outcomes[jenis]}${about} (${daerah})\n\nPutusan: ${putusanPath(daerah, nomor)}\n${request}`;
};
