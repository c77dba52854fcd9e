import { aplikasiFactsOf, aplikasiStateOf } from '../aplikasi/state.ts';
import type { Aplikasi } from '../records/aplikasi.ts';
import type { Reuse } from '../records/aplikasi-pakai-ulang.ts';

/** A part of `publiccode.yml`, or in words what the record lacks for it. */
type Part<T> = { readonly value: T } | { readonly kurang: string };

/** The facts of a record in the keys of the standard, version 0; nothing in it is guessed. */
export interface Publiccode {
  readonly publiccodeYmlVersion: '0';
  readonly name: string;
  readonly url: string;
  readonly softwareVersion?: string;
  readonly platforms: readonly string[];
  readonly developmentStatus: 'concept' | 'development' | 'stable' | 'obsolete';
  readonly softwareType: string;
  readonly description: {
    readonly id: {
      readonly shortDescription: string;
      readonly longDescription: string;
      readonly features: readonly string[];
    };
  };
  readonly legal: { readonly license: string };
  readonly maintenance: Maintenance;
  readonly localisation: { readonly localisationReady: boolean; readonly availableLanguages: readonly string[] };
}

interface Maintenance {
  readonly type: 'contract' | 'none';
  readonly contractors?: readonly { readonly name: string; readonly until: string }[];
}

/** Either the file's content, or what the record lacks for a file that the standard would accept. */
export type PubliccodeAnswer = { readonly file: Publiccode } | { readonly kurang: readonly string[] };

const given = <T>(value: T | undefined, kurang: string): Part<T> => (value === undefined ? { kurang } : { value });

const letters = new Intl.Segmenter('id', { granularity: 'grapheme' });
const lengthOf = (text: string): number => [...letters.segment(text)].length;

/** The standard's word for how far an application has come, as its history tells. */
const statusOf = (record: Pick<Aplikasi, 'riwayat'>): Publiccode['developmentStatus'] | undefined => {
  const { state } = aplikasiStateOf(record);
  if (state === 'nonaktif') return 'obsolete';
  if (state === 'dipakai') return 'stable';
  if (state === 'dikerjakan') return aplikasiFactsOf(record).wasUsed ? 'stable' : 'development';
  return state === 'direncanakan' ? 'concept' : undefined;
};

const shortOf = (peruntukan: string | undefined): Part<string> =>
  peruntukan === undefined || /[\n\r]/.test(peruntukan) || lengthOf(peruntukan) > 150
    ? { kurang: 'peruntukan dalam satu baris, paling banyak 150 huruf' }
    : { value: peruntukan };

const longOf = (uraian: string | undefined): Part<string> =>
  uraian === undefined || lengthOf(uraian) < 150
    ? { kurang: 'uraian bagi calon pemakai, sedikitnya 150 huruf' }
    : { value: uraian };

/** The standard wants persons named where no contract is: the register names none, so there it stays silent. */
const maintenanceOf = (stated: Reuse['pemeliharaan']): Part<Maintenance> => {
  if (stated === undefined) return { kurang: 'cara pemeliharaan' };
  if (stated.cara === 'tidak-dipelihara') return { value: { type: 'none' } };
  if (stated.kontrak === undefined)
    return { kurang: 'nama orang yang memelihara, yang diminta standarnya tetapi tidak dicatat di register ini' };
  return {
    value: { type: 'contract', contractors: stated.kontrak.map(({ nama, sampai }) => ({ name: nama, until: sampai })) },
  };
};

const versionOf = ({ riwayat }: Pick<Aplikasi, 'riwayat'>): string | undefined =>
  riwayat.findLast(({ jenis, versi }) => (jenis === 'penerapan' || jenis === 'pemeliharaan') && versi !== undefined)
    ?.versi;

const licenceOf = ({ lisensi }: Pick<Aplikasi, 'lisensi'>, isLicence: (name: string) => boolean): Part<string> =>
  given(
    lisensi?.kode === 'terbuka' && lisensi.nama !== undefined && isLicence(lisensi.nama) ? lisensi.nama : undefined,
    'nama lisensi terbuka menurut daftar SPDX',
  );

/** Whether the standard speaks of an application at all: it describes source code that others may take. */
export const isReusable = ({ lisensi }: Pick<Aplikasi, 'lisensi'>): boolean => lisensi?.kode === 'terbuka';

/**
 * `publiccode.yml` of an application whose code is open. `isLicence` tells whether a name is an SPDX expression; texts
 * of the record are expected as they are published.
 */
export const publiccodeOf = (record: Aplikasi, isLicence: (name: string) => boolean): PubliccodeAnswer => {
  const { bahasa, dapat_dialihbahasakan, kemampuan, pemeliharaan, uraian } = record.pakai_ulang ?? {};
  const parts = {
    url: given(record.kode_sumber?.tautan, 'alamat kode sumber'),
    platform: given(
      record.berbasis_web === true ? ['web'] : undefined,
      'tempat berjalannya: register baru mengenal web',
    ),
    status: given(statusOf(record), 'riwayat yang menunjukkan tahapnya'),
    short: shortOf(record.peruntukan),
    long: longOf(uraian),
    features: given(kemampuan, 'kemampuan bagi pemakai'),
    licence: licenceOf(record, isLicence),
    maintenance: maintenanceOf(pemeliharaan),
    languages: given(bahasa, 'bahasa tampilan'),
    isLocalisable: given(dapat_dialihbahasakan, 'keterangan apakah bahasa lain dapat ditambahkan'),
  };
  const kurang = Object.values(parts).flatMap((part) => ('kurang' in part ? [part.kurang] : []));
  if (kurang.length > 0) return { kurang };
  const { url, platform, status, short, long, features, licence, maintenance, languages, isLocalisable } = parts as {
    readonly [K in keyof typeof parts]: Extract<(typeof parts)[K], { value: unknown }>;
  };
  const version = versionOf(record);
  return {
    file: {
      publiccodeYmlVersion: '0',
      name: record.nama,
      url: url.value,
      ...(version !== undefined && { softwareVersion: version }),
      platforms: platform.value,
      developmentStatus: status.value,
      softwareType: 'standalone/web',
      description: {
        id: { shortDescription: short.value, longDescription: long.value, features: features.value },
      },
      legal: { license: licence.value },
      maintenance: maintenance.value,
      localisation: { localisationReady: isLocalisable.value, availableLanguages: languages.value },
    },
  };
};
