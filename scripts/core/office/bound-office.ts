import type { Instansi } from '../records/instansi.ts';
import type { AnyRecord, Jenis, RecordOf } from '../records/kinds.ts';

/** Organisations that a register knows, but that no regulation counts among the regency's own offices. */
const outsiders: readonly Instansi['bentuk'][] = ['desa', 'badan-usaha-daerah', 'pemangku-kepentingan'];

type Answering = { [J in Jenis]?: (record: RecordOf<J>) => readonly (string | undefined)[] };

/** Who answers for a record, its owner first; whoever carries out work at an application answers for it too. */
const answering: Answering = {
  aplikasi: ({ pemilik, riwayat }) => [pemilik, ...riwayat.flatMap(({ pelaksana }) => pelaksana ?? [])],
  'basis-data': ({ pengelola }) => [pengelola],
  sop: ({ instansi }) => [instansi],
  infrastruktur: ({ pemilik }) => [pemilik],
  'kerja-sama': ({ instansi }) => [instansi],
  laporan: ({ instansi }) => [instansi],
  pelatihan: ({ instansi }) => [instansi],
  insiden: ({ instansi }) => [instansi],
  layanan: ({ instansi }) => [instansi],
  audit: ({ instansi }) => [instansi],
  'perangkat-tik': ({ instansi }) => [instansi],
  'tenaga-tik': ({ instansi }) => [instansi],
  'sertifikat-elektronik': ({ instansi }) => [instansi],
  'keamanan-informasi': ({ instansi }) => [instansi],
  pengadaan: ({ instansi }) => [instansi],
  'media-sosial': ({ pemilik }) => [pemilik],
  'meja-layanan': ({ instansi }) => [instansi],
};

/**
 * The owner of a record for which no office of the regency answers: duties of its agencies do not bind a village or a
 * firm. An owner that is not stated, or cannot be read, does not set a record free.
 */
export const outsiderOf = (
  { jenis, record }: { readonly jenis: Jenis; readonly record: AnyRecord },
  officeOf: (id: string) => Instansi | undefined,
): Instansi | undefined => {
  const ids =
    (answering[jenis] as ((record: AnyRecord) => readonly (string | undefined)[]) | undefined)?.(record) ?? [];
  const [owner, ...others] = ids.map((id) => (id === undefined ? undefined : officeOf(id)));
  return [owner, ...others].every((office) => office && outsiders.includes(office.bentuk)) ? owner : undefined;
};
