import { Buffer } from 'node:buffer';
import { type Jenis, kindOf } from '../../../scripts/core/records/kinds.ts';
import { at } from '../config.ts';
import { type CountView, countOf } from '../counts.ts';
import { regencyCalendarText } from '../duties/calendar-files.ts';
import { type Frame, frameOf } from '../frame.ts';
import { historyNote } from '../history/change-history.ts';
import { shownKinds } from '../law/law.ts';
import type { Fact } from '../law/regulation-page.ts';
import { apiHref, calendarFileHref, kindHref, type Link, openDataHref } from '../links.ts';
import { type Regency, regencies } from '../portal.ts';
import { dateWords, numberWords } from '../words.ts';
import { dutiesCsv, dutiesJson } from './api-duties.ts';
import { historyLines, requestsJson } from './api-events.ts';
import { findingsJson, provisionsJson } from './api-law.ts';
import { packageJson } from './api-package.ts';
import { registerCsv, registerJson, registerLines } from './api-register.ts';
import { type DownloadLink, downloadsOf } from './downloads.ts';

/** A file with its size in words. */
export interface SizedFile extends Link {
  readonly size: string;
}

export interface OpenDataRow {
  readonly kind: Link;
  readonly count: CountView;
  readonly files: readonly SizedFile[];
  readonly schema: Link;
}

export interface OpenDataRegency {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly OpenDataRow[];
  /** What is not the register of one kind. */
  readonly others: readonly SizedFile[];
}

export interface OpenDataPage {
  readonly frame: Frame;
  readonly regencies: readonly OpenDataRegency[];
  readonly formats: readonly Fact[];
  readonly index: Link;
  readonly description: Link;
  readonly catalogue: Link;
  /** How a download is cited, with a real example. */
  readonly citation: string;
  /** Why there is no history, or only a part of it. */
  readonly historyNote: string | undefined;
}

const sizeOf = (text: string): string => {
  const bytes = Buffer.byteLength(text);
  return bytes < 1000 ? `${bytes} B` : `${numberWords(Math.round(bytes / 1000))} kB`;
};

const writers: Readonly<Record<string, (regency: Regency, jenis: Jenis) => string>> = {
  CSV: registerCsv,
  JSON: registerJson,
  'JSON Lines': registerLines,
  riwayat: historyLines,
};

const sized = (regency: Regency, jenis: Jenis, { text, href, format }: DownloadLink): SizedFile[] => {
  const writer = writers[format];
  return writer ? [{ text, href, size: sizeOf(writer(regency, jenis)) }] : [];
};

const rowOf = (regency: Regency, jenis: Jenis): OpenDataRow => ({
  kind: { text: kindOf(jenis).judul, href: kindHref(regency.id, jenis) },
  count: countOf(regency.byKind.get(jenis) ?? []),
  files: downloadsOf(regency, jenis).flatMap((link) => sized(regency, jenis, link)),
  schema: { text: 'Skema', href: apiHref('skema', `${jenis}.schema.json`) },
});

const regencyView = (regency: Regency): OpenDataRegency => {
  const file = (text: string, name: string, content: string): SizedFile => ({
    text,
    href: apiHref(regency.id, name),
    size: sizeOf(content),
  });
  return {
    id: regency.id,
    name: regency.registry.profil.nama,
    rows: shownKinds(regency).map((jenis) => rowOf(regency, jenis)),
    others: [
      file('Ketentuan, penegakan, dan hasilnya', 'ketentuan.json', provisionsJson(regency)),
      file('Temuan pemeriksaan', 'temuan.json', findingsJson(regency)),
      file('Kewajiban pada hari ini (CSV)', 'kewajiban.csv', dutiesCsv(regency)),
      file('Kewajiban pada hari ini (JSON)', 'kewajiban.json', dutiesJson(regency)),
      {
        text: 'Kalender kewajiban (ICS)',
        href: calendarFileHref(regency.id),
        size: sizeOf(regencyCalendarText(regency)),
      },
      file('Permohonan yang terbuka', 'permohonan.json', requestsJson(regency)),
      file('Data Package: uraian semua tabel', 'datapackage.json', packageJson(regency)),
    ],
  };
};

const formats: readonly Fact[] = [
  {
    label: 'CSV',
    text: 'Tabel untuk lembar kerja: satu baris satu rekaman, dipisah koma, UTF-8 tanpa tanda di awal berkas. Bagian suatu isian menjadi kolom sendiri seperti kode_sumber.tautan, daftar dipisah " | ", dan daftar yang berlapis ditulis sebagai JSON.',
  },
  {
    label: 'JSON',
    text: 'Satu berkas per jenis, lengkap dengan hari keadaan, lisensi, dan tanda peragaan. Isi setiap rekaman tersusun seperti pada berkas sumbernya, tanpa isian yang tertutup.',
  },
  {
    label: 'JSON Lines',
    text: 'Rekaman yang sama, satu baris satu objek JSON. Cocok untuk berkas besar yang dibaca baris demi baris.',
  },
  {
    label: 'Riwayat',
    text: 'Setiap perubahan rekaman menurut Git, satu baris satu perubahan, yang terlama lebih dulu. Tertulis saatnya, isian yang berubah sebelum dan sesudahnya, dan putusannya bila ada.',
  },
  {
    label: 'Kalender',
    text: 'Hari terakhir setiap kewajiban sebagai iCalendar (ICS) untuk aplikasi kalender, satu berkas per daerah dan satu per instansi; tautannya ada di halaman kalender. Kewajiban yang sama tersedia sebagai CSV dan JSON, dengan skemanya.',
  },
  {
    label: 'Skema',
    text: 'JSON Schema draf 2020-12 atas satu rekaman yang diterbitkan. Setiap isian diterangkan dengan satu kalimat.',
  },
  {
    label: 'Data Package',
    text: 'Satu berkas per daerah yang menerangkan semua tabel CSV: arti dan tipe kolom, kunci, acuan antartabel, lisensi, dan sumber. Mengikuti Data Package versi 2; di sebelah setiap CSV ada pula uraian CSV on the Web.',
  },
  {
    label: 'Satu rekaman',
    text: 'Setiap halaman rekaman punya berkas JSON sendiri; tautannya ada di kaki halaman itu. Alamatnya tetap selama rekamannya ada.',
  },
];

/** What can be downloaded, in which form, under which licence. */
export const openDataPage = (): OpenDataPage => ({
  frame: frameOf({
    title: 'Data terbuka',
    description:
      'Unduhan semua register sebagai CSV, JSON, dan JSON Lines, dengan skema, lisensi, dan cara menyebutnya.',
    href: openDataHref,
    files: ['registry/', 'policies/'],
  }),
  regencies: regencies.map(regencyView),
  formats,
  index: { text: 'daerah.json', href: apiHref('daerah.json') },
  description: { text: 'openapi.json', href: apiHref('openapi.json') },
  catalogue: { text: 'katalog.jsonld', href: apiHref('katalog.jsonld') },
  citation: `Register aplikasi ${regencies[0]?.registry.profil.nama ?? ''}, Tata Kelola, keadaan ${dateWords(at)}`,
  historyNote,
});
