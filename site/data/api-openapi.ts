import { jenisList } from '../../scripts/core/records/kinds.ts';
import { at, siteUrl } from './config.ts';
import { shownKinds } from './law.ts';
import { dataLicences, ownData } from './licences.ts';
import { apiHref } from './links.ts';
import { type Regency, regencies } from './portal.ts';

interface Part {
  readonly [property: string]: unknown;
}

/** A regency, a kind and a record that exist, for examples that can be tried. */
const exampleOf = (): { daerah: string; jenis: string; id: string } | undefined => {
  const holds = (regency: Regency) => shownKinds(regency).find((jenis) => (regency.byKind.get(jenis) ?? []).length > 0);
  const regency = regencies.find((one) => holds(one) !== undefined);
  const jenis = regency && holds(regency);
  const entry = jenis && regency.byKind.get(jenis)?.[0];
  return entry && { daerah: entry.daerah, jenis: entry.jenis, id: entry.id };
};

const parameter = (name: string, description: string, schema: Part, example: string | undefined): Part => ({
  name,
  in: 'path',
  required: true,
  description,
  schema,
  ...(example !== undefined && { example }),
});

const parameters = (): Part => {
  const example = exampleOf();
  const named = (values: readonly string[]): Part => ({ type: 'string', enum: values });
  return {
    daerah: parameter('daerah', 'Pengenal daerah.', named(regencies.map(({ id }) => id)), example?.daerah),
    jenis: parameter('jenis', 'Jenis rekaman.', named(jenisList), example?.jenis),
    id: parameter('id', 'Pengenal rekaman.', { type: 'string' }, example?.id),
  };
};

const ref = (name: string): Part => ({ $ref: `#/components/schemas/${name}` });
const list = (name: string): Part => ({ type: 'array', items: ref(name) });

const envelopeWith = (member: string, schema: Part, more: Part = {}): Part => ({
  type: 'object',
  properties: {
    version: { const: 1, description: 'Versi bentuk berkas ini.' },
    at: { type: 'string', format: 'date', description: 'Hari keadaan register yang dimuat.' },
    daerah: { type: 'string' },
    keadaan: { enum: ['peragaan', 'resmi'], description: 'peragaan: tanpa akibat hukum.' },
    lisensi: list('Lisensi'),
    ...more,
    [member]: schema,
  },
  required: ['version', 'at', 'daerah', 'keadaan', 'lisensi', member],
});

const texts = (...names: readonly string[]): Part =>
  Object.fromEntries(names.map((name) => [name, { type: 'string' }]));

const schemas: Part = {
  Lisensi: { type: 'object', properties: texts('nama', 'alamat', 'untuk'), required: ['nama', 'alamat', 'untuk'] },
  Rekaman: {
    type: 'object',
    description: 'Satu rekaman; bentuk isi setiap jenis ada di skema/{jenis}.schema.json.',
    properties: {
      ...texts('id', 'daerah', 'jenis', 'keadaan', 'alamat'),
      asal: { enum: ['resmi', 'publik', 'contoh'], description: 'contoh: rekaan untuk peragaan.' },
      isi: { type: 'object' },
      sumber: { type: 'array', items: { type: 'object' } },
      ditahan: { type: 'array', items: { type: 'string' }, description: 'Letak isian yang ditahan.' },
    },
    required: ['id', 'daerah', 'jenis', 'asal', 'alamat', 'isi'],
  },
  Ketentuan: {
    type: 'object',
    properties: {
      ...texts('id', 'peraturan', 'ayat', 'kutipan', 'sifat', 'sejak', 'ringkasan', 'alamat'),
      mengikat: { type: 'array', items: { type: 'string' } },
      penegakan: { type: 'array', items: { type: 'object' } },
      hasil: { type: 'object', description: 'Jumlah rekaman menurut asal dan hasil.' },
    },
    required: ['id', 'peraturan', 'ayat', 'ringkasan', 'penegakan', 'hasil'],
  },
  Temuan: {
    type: 'object',
    properties: {
      ...texts('key', 'rule', 'record', 'asal', 'file', 'path', 'message', 'help', 'alamat'),
      outcome: { enum: ['gagal', 'perlu-telaah'] },
      level: { enum: ['galat', 'perlu-telaah', 'peringatan', 'celah'] },
      basis: { enum: ['teks', 'tafsir', 'setelan', 'skema'] },
      line: { type: 'integer' },
      provisions: { type: 'array', items: { type: 'string' } },
    },
    required: ['key', 'rule', 'outcome', 'level', 'record', 'message', 'provisions'],
  },
  Daerah: { type: 'object', properties: texts('id', 'nama', 'kode', 'provinsi', 'keadaan', 'alamat', 'paket') },
};

const json = 'application/json';

const get = (
  operationId: string,
  summary: string,
  media: string,
  schema: Part,
  inPath: readonly string[] = [],
): Part => ({
  ...(inPath.length > 0 && { parameters: inPath.map((name) => ({ $ref: `#/components/parameters/${name}` })) }),
  get: {
    operationId,
    summary,
    responses: { 200: { description: summary, content: { [media]: { schema } } } },
  },
});

const table: Part = { type: 'string', description: 'RFC 4180, UTF-8; kolomnya di datapackage.json.' };
const perKind = ['daerah', 'jenis'] as const;

const paths = (): Part => ({
  '/openapi.json': get('uraianApi', 'Uraian API ini.', json, { type: 'object' }),
  '/daerah.json': get('daftarDaerah', 'Daerah, registernya, dan berkas masing-masing.', json, {
    type: 'object',
    properties: { version: { const: 1 }, at: { type: 'string' }, lisensi: list('Lisensi'), daerah: list('Daerah') },
    required: ['version', 'at', 'lisensi', 'daerah'],
  }),
  '/katalog.jsonld': get('katalog', 'Katalog DCAT semua himpunan data.', 'application/ld+json', { type: 'object' }),
  '/skema/{jenis}.schema.json': get(
    'skemaJenis',
    'JSON Schema satu rekaman.',
    'application/schema+json',
    { type: 'object' },
    ['jenis'],
  ),
  '/{daerah}/datapackage.json': get('paketDaerah', 'Data Package register satu daerah.', json, { type: 'object' }, [
    'daerah',
  ]),
  '/{daerah}/ketentuan.json': get(
    'ketentuanDaerah',
    'Ketentuan, penegakannya, dan hasilnya.',
    json,
    envelopeWith('provisions', list('Ketentuan')),
    ['daerah'],
  ),
  '/{daerah}/temuan.json': get('temuanDaerah', 'Temuan pemeriksaan.', json, envelopeWith('findings', list('Temuan')), [
    'daerah',
  ]),
  '/{daerah}/{jenis}.csv': get(
    'registerCsv',
    'Register satu jenis, satu baris satu rekaman.',
    'text/csv',
    table,
    perKind,
  ),
  '/{daerah}/{jenis}.csv-metadata.json': get(
    'registerCsvw',
    'Uraian CSV itu menurut CSV on the Web.',
    'application/csvm+json',
    { type: 'object' },
    perKind,
  ),
  '/{daerah}/{jenis}.json': get(
    'registerJson',
    'Register satu jenis sebagai JSON.',
    json,
    envelopeWith('records', list('Rekaman'), texts('jenis', 'judul')),
    perKind,
  ),
  '/{daerah}/{jenis}.jsonl': get(
    'registerJsonLines',
    'Register satu jenis, satu baris satu objek JSON.',
    'application/jsonl',
    ref('Rekaman'),
    perKind,
  ),
  '/{daerah}/{jenis}/{id}.json': get('rekaman', 'Satu rekaman.', json, envelopeWith('record', ref('Rekaman')), [
    'daerah',
    'jenis',
    'id',
  ]),
});

/** The whole static API in OpenAPI 3.1; its examples name records that exist. */
export const openApiJson = (): string => {
  const document = {
    openapi: '3.1.0',
    info: {
      title: 'Data terbuka Tata Kelola',
      version: `1.0.0+${at}`,
      description:
        'Berkas statis yang dibuat bersama portal; dibaca tanpa akun dan tanpa kunci. Di bawah /api/v1/ nama berkas, kolom, dan isian hanya bertambah; yang berubah arti terbit sebagai versi baru.',
      license: { name: ownData.nama, identifier: ownData.nama },
    },
    // Seen from this file itself where the address of the portal is not known.
    servers: [{ url: siteUrl === undefined ? './' : `${siteUrl}${apiHref('')}`.replace(/\/$/, '') }],
    paths: paths(),
    components: { parameters: parameters(), schemas },
    'x-lisensi-data': dataLicences,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
};
