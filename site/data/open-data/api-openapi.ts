import { jenisList } from '../../../scripts/core/records/kinds.ts';
import { at, siteUrl } from '../config.ts';
import { shownKinds } from '../law/law.ts';
import { apiHref } from '../links.ts';
import { type Regency, regencies } from '../portal.ts';
import { envelopeWith, leftOut, list, note, type Part, ref, schemas, texts } from './api-openapi-schemas.ts';
import { dataLicences, ownData } from './licences.ts';
import { publiccodeFiles } from './publiccode.ts';

const json = 'application/json';
const object: Part = { type: 'object' };
const table: Part = { type: 'string', description: 'RFC 4180, UTF-8; kolomnya diterangkan datapackage.json.' };
const index: Part = {
  type: 'object',
  properties: { version: { const: 1 }, ...texts('at'), lisensi: list('Lisensi'), daerah: list('Daerah') },
  required: ['version', 'at', 'lisensi', 'daerah'],
};

const glossary: Part = {
  type: 'object',
  properties: { version: { const: 1 }, ...texts('at'), lisensi: list('Lisensi'), istilah: list('Istilah') },
  required: ['version', 'at', 'lisensi', 'istilah'],
};

/** A path with what it gives; what stands in braces is a parameter of that name. */
type Path = readonly [path: string, operationId: string, summary: string, media: string, schema: Part];

const paths: readonly Path[] = [
  ['/openapi.json', 'uraianApi', 'Uraian API ini.', json, object],
  ['/daerah.json', 'daftarDaerah', 'Daerah, registernya, dan berkas masing-masing.', json, index],
  ['/kamus.json', 'kamus', 'Istilah dan artinya menurut tiap peraturan.', json, glossary],
  ['/katalog.jsonld', 'katalog', 'Katalog DCAT semua himpunan data.', 'application/ld+json', object],
  ['/skema/{jenis}.schema.json', 'skemaJenis', 'JSON Schema satu rekaman.', 'application/schema+json', object],
  ['/{daerah}/datapackage.json', 'paketDaerah', 'Data Package register satu daerah.', json, object],
  [
    '/{daerah}/ketentuan.json',
    'ketentuan',
    'Ketentuan dan hasilnya.',
    json,
    envelopeWith('provisions', list('Ketentuan')),
  ],
  [
    '/{daerah}/temuan.json',
    'temuan',
    'Temuan pemeriksaan.',
    json,
    envelopeWith('findings', list('Temuan'), { ...note, ...leftOut }),
  ],
  [
    '/{daerah}/permohonan.json',
    'permohonan',
    'Permohonan terbuka.',
    json,
    envelopeWith('requests', list('Permohonan'), {
      ...note,
      dibaca: { type: 'string', format: 'date', description: 'Hari antreannya dibaca.' },
    }),
  ],
  [
    '/{daerah}/kewajiban.json',
    'kewajiban',
    'Kewajiban pada hari ini.',
    json,
    envelopeWith('duties', list('Kewajiban'), { ...note, ...leftOut }),
  ],
  ['/{daerah}/kewajiban.csv', 'kewajibanCsv', 'Kewajiban yang sama, satu baris satu kewajiban.', 'text/csv', table],
  [
    '/{daerah}/kewajiban.csv-metadata.json',
    'kewajibanCsvw',
    'Uraian CSV itu menurut CSVW.',
    'application/csvm+json',
    object,
  ],
  ['/skema/kewajiban.schema.json', 'skemaKewajiban', 'JSON Schema satu kewajiban.', 'application/schema+json', object],
  ['/{daerah}/{jenis}.csv', 'registerCsv', 'Register satu jenis, satu baris satu rekaman.', 'text/csv', table],
  [
    '/{daerah}/{jenis}.csv-metadata.json',
    'registerCsvw',
    'Uraian CSV itu menurut CSVW.',
    'application/csvm+json',
    object,
  ],
  [
    '/{daerah}/{jenis}.json',
    'registerJson',
    'Register satu jenis sebagai JSON.',
    json,
    envelopeWith('records', list('Rekaman'), texts('jenis', 'judul')),
  ],
  ['/{daerah}/{jenis}.jsonl', 'registerJsonLines', 'Satu baris satu rekaman.', 'application/jsonl', ref('Rekaman')],
  ['/{daerah}/{jenis}.riwayat.jsonl', 'riwayat', 'Satu baris satu perubahan.', 'application/jsonl', ref('Perubahan')],
  ['/{daerah}/{jenis}/{id}.json', 'rekaman', 'Satu rekaman.', json, envelopeWith('record', ref('Rekaman'))],
];

const reusable: Path = [
  '/{daerah}/aplikasi/{aplikasi}.publiccode.yml',
  'publiccode',
  'publiccode.yml sebuah aplikasi yang rekamannya memuat semua yang diminta standarnya.',
  'application/yaml',
  { type: 'string' },
];

/** A regency, a kind and a record that exist, for examples that can be tried. */
const exampleOf = (): { daerah: string; jenis: string; id: string } | undefined => {
  const firstIn = (regency: Regency) => shownKinds(regency).flatMap((jenis) => regency.byKind.get(jenis) ?? [])[0];
  const entry = regencies.flatMap((regency) => firstIn(regency) ?? [])[0];
  return entry && { daerah: entry.daerah, jenis: entry.jenis, id: entry.id };
};

const operation = (
  [path, operationId, summary, media, schema]: Path,
  examples: Readonly<Record<string, string | undefined>>,
): [string, Part] => {
  const values: Readonly<Record<string, readonly string[]>> = {
    daerah: regencies.map(({ id }) => id),
    jenis: jenisList,
  };
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', ...(values[name] && { enum: values[name] }) },
    ...(examples[name] !== undefined && { example: examples[name] }),
  }));
  const responses = { 200: { description: summary, content: { [media]: { schema } } } };
  return [path, { get: { operationId, summary, ...(parameters.length > 0 && { parameters }), responses } }];
};

const operations = (): [string, Part][] => {
  const example = exampleOf() ?? {};
  const [known] = publiccodeFiles().map(({ params }) => ({ daerah: params.daerah, aplikasi: params.id }));
  return [...paths.map((path) => operation(path, example)), ...(known ? [operation(reusable, known)] : [])];
};

const promise =
  'Berkas statis yang dibuat bersama portal; dibaca tanpa akun dan tanpa kunci. Di bawah /api/v1/ nama berkas, kolom, dan isian hanya bertambah; yang berubah arti terbit sebagai versi baru.';

/** The whole static API in OpenAPI 3.1; its examples name files that exist. */
export const openApiJson = (): string => {
  const document = {
    openapi: '3.1.0',
    info: {
      title: 'Data terbuka Tata Kelola',
      version: `1.0.0+${at}`,
      description: promise,
      license: { name: ownData.nama, identifier: ownData.nama },
    },
    // Seen from this file itself where the address of the portal is not known.
    servers: [{ url: siteUrl === undefined ? '.' : `${siteUrl}${apiHref('')}`.replace(/\/$/, '') }],
    paths: Object.fromEntries(operations()),
    components: { schemas },
    'x-lisensi-data': dataLicences,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
};
