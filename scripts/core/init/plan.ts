import type { z } from 'zod';
import { type Regulation, regulationSchema } from '../policy/regulation.ts';
import { type Daerah, daerahSchema } from '../records/daerah.ts';
import { idSchema, line } from '../records/id.ts';
import { faultsOf } from '../schema-messages.ts';

/** What somebody says of a regency that is to have a register, word for word. */
export interface Asked {
  readonly daerah: string;
  readonly nama: string;
  readonly kode: string;
  readonly provinsi: string;
  readonly ibuKota: string;
  /** `perbup-7-2025`. */
  readonly peraturan: string;
  readonly judul: string;
  readonly sejak: string;
  readonly dinas: string;
  /** The day on which this is written. */
  readonly today: string;
}

export interface RegencyPlan {
  readonly daerah: string;
  readonly profil: Daerah;
  readonly regulation: Regulation;
  /** The agency in charge of ICT. */
  readonly dinas: string;
}

/** A fault with the option whose value it is. */
export interface PlanFault {
  readonly option: string;
  readonly message: string;
}

/** How the instruments of a regency are called, by the first word of the regulation's id. */
const instruments: Readonly<Record<string, { jenis: string; sebutan: string }>> = {
  perbup: { jenis: 'Peraturan Bupati', sebutan: 'Perbup' },
  perwali: { jenis: 'Peraturan Wali Kota', sebutan: 'Perwali' },
  perda: { jenis: 'Peraturan Daerah', sebutan: 'Perda' },
};

const partsOf = (peraturan: string) => {
  const [, word = '', nomor = '', tahun = ''] = /^([a-z]+)-([1-9]\d{0,3})-(\d{4})$/.exec(peraturan) ?? [];
  const instrument = Object.hasOwn(instruments, word) ? instruments[word] : undefined;
  return instrument && { ...instrument, nomor: Number(nomor), tahun: Number(tahun) };
};

/** Codes of no province: 00 is free for what is invented. */
const isInvented = (kode: string): boolean => kode.startsWith('00.');

const profilOf = ({ nama, kode, provinsi, ibuKota, today }: Asked) => ({
  nama,
  kode,
  provinsi,
  ibu_kota: ibuKota,
  keadaan: 'peragaan',
  ...(isInvented(kode)
    ? { asal: 'contoh' }
    : {
        asal: 'publik',
        sumber: [
          {
            uraian: 'Ditulis saat register disiapkan; cocokkan dengan kode wilayah Kemendagri',
            mutu: 'D',
            tanggal: today,
          },
        ],
      }),
});

const shortName = (nama: string): string => nama.replace(/^(Kabupaten|Kota)\s+/, '');

const regulationOf = ({ nama, peraturan, judul, sejak }: Asked, parts: NonNullable<ReturnType<typeof partsOf>>) => ({
  id: peraturan,
  jenis: parts.jenis,
  nomor: parts.nomor,
  tahun: parts.tahun,
  judul_resmi: judul,
  sebutan: `${parts.sebutan} ${shortName(nama)} ${parts.nomor}/${parts.tahun}`,
  diundangkan: sejak,
  berlaku: { sejak },
  istilah: {
    sistem: 'SPBE',
    perangkat_daerah: 'Perangkat Daerah',
    dinas: 'Dinas',
    pemerintah_daerah: 'Pemerintah Daerah',
  },
  naskah: { keterangan: 'Alamat naskah resmi belum ditulis. Tambahkan tautan setelah halamannya dipastikan.' },
  catatan: ['Istilah dan tanggal pengundangan ditulis saat register disiapkan; cocokkan dengan naskah.'],
});

/** Which option holds the value at a path of the written files. */
const optionOf: Readonly<Record<string, string>> = {
  nama: 'nama',
  kode: 'kode',
  provinsi: 'provinsi',
  ibu_kota: 'ibu-kota',
  judul_resmi: 'judul',
  sebutan: 'nama',
  diundangkan: 'sejak',
  'berlaku.sejak': 'sejak',
  tahun: 'peraturan',
  id: 'peraturan',
};

const read = <S extends z.ZodType>(schema: S, value: unknown, option?: string) => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { data: parsed.data, faults: [] };
  const faults = faultsOf(schema, parsed.error, value).map(({ path, message }) => ({
    option: option ?? optionOf[path.join('.')] ?? path.join('.'),
    message,
  }));
  return { data: undefined, faults };
};

/** What is asked for as the values of the first files, or what in it cannot be. */
export const planOf = (asked: Asked): { readonly plan?: RegencyPlan; readonly faults: readonly PlanFault[] } => {
  const parts = partsOf(asked.peraturan);
  const id = read(idSchema, asked.daerah, 'DAERAH');
  const dinas = read(line(150), asked.dinas, 'dinas');
  const profil = read(daerahSchema, profilOf(asked));
  const regulation = parts ? read(regulationSchema, regulationOf(asked, parts)) : { data: undefined, faults: [] };
  const shape = `harus berbentuk ${Object.keys(instruments).join('-, ')}- lalu nomor dan tahun, misalnya perbup-7-2025`;
  const faults = [
    ...id.faults,
    ...profil.faults,
    ...(parts ? regulation.faults : [{ option: 'peraturan', message: shape }]),
    ...dinas.faults,
  ];
  if (faults.length > 0 || !profil.data || !regulation.data || !dinas.data || !id.data)
    return { faults: [...new Map(faults.map((fault) => [fault.option, fault])).values()] };
  return {
    plan: { daerah: id.data, profil: profil.data, regulation: regulation.data, dinas: dinas.data },
    faults: [],
  };
};
