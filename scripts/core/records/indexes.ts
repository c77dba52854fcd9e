import { normaliseHost } from '../hostname.ts';
import { partyKeyOf } from '../kerja-sama/party.ts';
import { matchesOf } from '../path.ts';
import { type AnyRecord, type Jenis, kindOf, type RecordOf } from './kinds.ts';

/** The address a host record answers at; two active records never share one. */
export const addressOf = (record: Pick<RecordOf<'subdomain'>, 'host' | 'jalur'>): string =>
  normaliseHost(record.host) + (record.jalur ?? '');

const of =
  <J extends Jenis>(jenis: J, keys: (record: RecordOf<J>) => readonly string[]) =>
  (kind: Jenis, record: AnyRecord): readonly string[] =>
    kind === jenis ? keys(record as RecordOf<J>) : [];

/** Two datasets of one subject are of the same kind; without an indicator or detail the key says so by staying short. */
export const subjectKeyOf = ({ subjek }: Pick<RecordOf<'basis-data'>, 'subjek'>): string | undefined =>
  subjek && [subjek.topik, subjek.indikator, subjek.rincian].join('/').replace(/\/+$/, '');

/**
 * Every index that rules may read: from a record to the keys under which it is found.
 * A changed-only check re-runs exactly the pairs that read a key which changed.
 */
export const indexes = {
  'by-id': (jenis: Jenis, record: AnyRecord) => [`${jenis}/${record.id}`],
  'subdomain-by-address': of('subdomain', (record) => [addressOf(record)]),
  'subdomain-by-pemilik': of('subdomain', (record) => [record.pemilik]),
  'instansi-by-label': of('instansi', (record) => record.label_resmi ?? []),
  'instansi-by-nama': of('instansi', ({ nama, alias }) => [nama, ...(alias ?? [])].map(partyKeyOf)),
  'instansi-by-peran': of('instansi', (record) => record.peran ?? []),
  'jabatan-by-peran': of('jabatan', (record) => [record.peran]),
  'pengecualian-by-untuk': of('pengecualian', (record) => [record.untuk]),
  'basis-data-by-subjek': of('basis-data', (record) => [subjectKeyOf(record)].filter((key) => key !== undefined)),
  'basis-data-by-pengelola': of('basis-data', (record) => [record.pengelola]),
  'walidata-by-basis-data': of('walidata', (record) => record.basis_data),
  'sop-by-aplikasi': of('sop', (record) => record.aplikasi ?? []),
  'sop-by-instansi': of('sop', (record) => [record.instansi]),
  'subdomain-by-aplikasi': of('subdomain', (record) => (record.aplikasi === undefined ? [] : [record.aplikasi])),
  'keputusan-by-host': of('keputusan', (record) =>
    matchesOf(record, 'mencakup.*.host').map(([, host]) => normaliseHost(String(host))),
  ),
  'keputusan-by-data-pembuatan': of('keputusan', ({ tanda_tangan }) =>
    tanda_tangan?.data_pembuatan === undefined ? [] : [tanda_tangan.data_pembuatan],
  ),
  'jabatan-by-kunci': of('jabatan', ({ kunci }) => kunci ?? []),
  'kerja-sama-by-infrastruktur': of('kerja-sama', (record) => record.infrastruktur ?? []),
  'lembaga-by-jenis': of('lembaga', (record) => [record.jenis]),
  'putusan-by-perkara': of('putusan', (record) => record.perkara),
  'keberatan-by-putusan': of('keberatan', (record) => [record.putusan]),
  referrers: (jenis: Jenis, record: AnyRecord) =>
    kindOf(jenis).references.flatMap((reference) =>
      matchesOf(record, reference.path).map(([, id]) => `${reference.jenis}/${String(id)}`),
    ),
} as const;

export type IndexName = keyof typeof indexes;

/** The kind that an index leads to, where it leads to one kind only. */
export interface IndexKind {
  'by-id': Jenis;
  'subdomain-by-address': 'subdomain';
  'subdomain-by-pemilik': 'subdomain';
  'instansi-by-label': 'instansi';
  'instansi-by-nama': 'instansi';
  'instansi-by-peran': 'instansi';
  'jabatan-by-peran': 'jabatan';
  'pengecualian-by-untuk': 'pengecualian';
  'basis-data-by-subjek': 'basis-data';
  'basis-data-by-pengelola': 'basis-data';
  'walidata-by-basis-data': 'walidata';
  'sop-by-aplikasi': 'sop';
  'sop-by-instansi': 'sop';
  'subdomain-by-aplikasi': 'subdomain';
  'keputusan-by-host': 'keputusan';
  'keputusan-by-data-pembuatan': 'keputusan';
  'jabatan-by-kunci': 'jabatan';
  'kerja-sama-by-infrastruktur': 'kerja-sama';
  'lembaga-by-jenis': 'lembaga';
  'putusan-by-perkara': 'putusan';
  'keberatan-by-putusan': 'keberatan';
  referrers: Jenis;
}

export type IndexKeys = { readonly [name in IndexName]?: readonly string[] };

/** The keys of a record in every index, absent where it has none. */
export const indexKeysOf = (jenis: Jenis, record: AnyRecord): IndexKeys => {
  const keys: Partial<Record<IndexName, readonly string[]>> = {};
  for (const name of Object.keys(indexes) as IndexName[]) {
    const found = indexes[name](jenis, record);
    if (found.length > 0) keys[name] = found;
  }
  return keys;
};
