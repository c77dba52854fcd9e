import type { z } from 'zod';
import { aplikasi } from './aplikasi.ts';
import { audit } from './audit.ts';
import { basisData } from './basis-data.ts';
import { infrastruktur } from './infrastruktur.ts';
import { insiden } from './insiden.ts';
import { instansi } from './instansi.ts';
import { jabatan } from './jabatan.ts';
import { keamananInformasi } from './keamanan-informasi.ts';
import { keberatan } from './keberatan.ts';
import { kebijakan } from './kebijakan.ts';
import { keputusan } from './keputusan.ts';
import { kerjaSama } from './kerja-sama.ts';
import type { Kind } from './kind.ts';
import { laporan } from './laporan.ts';
import { layanan } from './layanan.ts';
import { lembaga } from './lembaga.ts';
import { mediaSosial } from './media-sosial.ts';
import { mejaLayanan } from './meja-layanan.ts';
import { pelatihan } from './pelatihan.ts';
import { pengadaan } from './pengadaan.ts';
import { pengecualian } from './pengecualian.ts';
import { perangkatTik } from './perangkat-tik.ts';
import { putusan } from './putusan.ts';
import { rencana } from './rencana.ts';
import { sertifikatElektronik } from './sertifikat-elektronik.ts';
import { sop } from './sop.ts';
import { subdomain } from './subdomain.ts';
import { tenagaTik } from './tenaga-tik.ts';
import { walidata } from './walidata.ts';

/** The one list of kinds: a new kind is its schema file, its rules, and a line here. */
export const kinds = {
  instansi,
  jabatan,
  lembaga,
  keputusan,
  subdomain,
  'media-sosial': mediaSosial,
  aplikasi,
  'basis-data': basisData,
  walidata,
  sop,
  layanan,
  infrastruktur,
  'kerja-sama': kerjaSama,
  pengadaan,
  'perangkat-tik': perangkatTik,
  rencana,
  kebijakan,
  laporan,
  audit,
  'keamanan-informasi': keamananInformasi,
  'sertifikat-elektronik': sertifikatElektronik,
  insiden,
  'meja-layanan': mejaLayanan,
  'tenaga-tik': tenagaTik,
  pelatihan,
  pengecualian,
  putusan,
  keberatan,
} as const;

export type Jenis = keyof typeof kinds;
export type RecordOf<J extends Jenis> = z.infer<(typeof kinds)[J]['schema']>;
/** What every record of every kind has. */
export type AnyRecord = RecordOf<Jenis>;

export const isJenis = (text: string): text is Jenis => Object.hasOwn(kinds, text);
export const kindOf = (jenis: Jenis): Kind => kinds[jenis];
export const jenisList = Object.keys(kinds) as Jenis[];
