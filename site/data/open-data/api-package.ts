import { Buffer } from 'node:buffer';
import { sha256 } from '../../../scripts/adapters/sha256.ts';
import { csvwMetadata } from '../../../scripts/core/publish/csvw.ts';
import { publishedSchema } from '../../../scripts/core/publish/json-schema.ts';
import { dutyTableKind } from '../../../scripts/core/publish/published-duty.ts';
import { type PackagePart, tableSchema } from '../../../scripts/core/publish/table-schema.ts';
import type { Kind } from '../../../scripts/core/records/kind.ts';
import { type Jenis, kindOf } from '../../../scripts/core/records/kinds.ts';
import type { Source } from '../../../scripts/core/records/origin.ts';
import { at, publicAddress, siteUrl } from '../config.ts';
import { historyNote } from '../history/change-history.ts';
import { shownKinds } from '../law/law.ts';
import { apiHref, openDataHref } from '../links.ts';
import type { Regency } from '../portal.ts';
import { inSentence } from '../words.ts';
import { dutiesCsv, dutyColumns } from './api-duties.ts';
import { historyLines } from './api-events.ts';
import { registerCsv } from './api-register.ts';
import { columnsFor } from './downloads.ts';
import { dataLicences, ownData } from './licences.ts';

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Every source that the records of a regency name, once. */
const sourcesOf = ({ registry }: Regency): PackagePart[] => {
  const all: readonly Source[] = registry.entries.flatMap(({ record }) => record.sumber ?? []);
  const titles = new Set([...(registry.profil.sumber ?? []), ...all].map(({ uraian }) => uraian));
  return [...titles].sort().map((title) => ({ title }));
};

const tableOf = (
  { jenis, judul, uraian }: Pick<Kind, 'jenis' | 'judul' | 'uraian'>,
  text: string,
  schema: PackagePart,
): PackagePart => ({
  name: jenis,
  type: 'table',
  path: `${jenis}.csv`,
  title: judul,
  description: uraian,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  // Said, lest a reader guesses the sign between cells from what stands in them.
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  bytes: Buffer.byteLength(text),
  hash: `sha256:${sha256(text)}`,
  schema,
});

const resourceOf = (regency: Regency, jenis: Jenis): PackagePart =>
  tableOf(
    kindOf(jenis),
    registerCsv(regency, jenis),
    tableSchema(kindOf(jenis), columnsFor(jenis), shownKinds(regency)),
  );

const dutiesOf = (regency: Regency): PackagePart =>
  tableOf(dutyTableKind, dutiesCsv(regency), tableSchema(dutyTableKind, dutyColumns, shownKinds(regency)));

/** Changes of the records of a kind; why there are none, or not all, is said where it is so. */
const historyOf = (regency: Regency, jenis: Jenis): PackagePart => {
  const text = historyLines(regency, jenis);
  return {
    name: `${jenis}-riwayat`,
    path: `${jenis}.riwayat.jsonl`,
    title: `Riwayat ${inSentence(kindOf(jenis).judul)}`,
    description: ['Perubahan rekaman menurut Git, yang terlama lebih dulu.', historyNote].filter(Boolean).join(' '),
    format: 'jsonl',
    mediatype: 'application/jsonl',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    hash: `sha256:${sha256(text)}`,
  };
};

/** The registers of a regency as one Data Package: what each column is, what names what, whose the data are. */
export const packageJson = (regency: Regency): string => {
  const { nama, keadaan } = regency.registry.profil;
  const isDemonstration = keadaan === 'peragaan';
  const sources = sourcesOf(regency);
  return pretty({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `tata-kelola-${regency.id}`,
    title: `Register Tata Kelola ${nama}`,
    description: [
      `Rekaman tata kelola teknologi informasi ${nama} menurut Peraturan Bupatinya.`,
      ...(isDemonstration
        ? ['Register ini peragaan, tanpa akibat hukum; baris dengan asal contoh adalah rekaan.']
        : []),
      'Sel teks yang diawali tanda rumus diberi tanda petik tunggal di depannya.',
    ].join(' '),
    version: at,
    created: `${at}T00:00:00+07:00`,
    ...(siteUrl !== undefined && { homepage: publicAddress(openDataHref) }),
    keywords: ['pemerintahan digital', 'SPBE', 'register', nama],
    licenses: dataLicences.map(({ nama: name, alamat: path, untuk: title }) => ({ name, path, title })),
    // The specification wants at least one where it is said at all: a register of samples alone has none.
    ...(sources.length > 0 && { sources }),
    resources: [
      ...shownKinds(regency).map((jenis) => resourceOf(regency, jenis)),
      dutiesOf(regency),
      ...shownKinds(regency).map((jenis) => historyOf(regency, jenis)),
    ],
  });
};

/** CSV on the Web metadata of one register. */
export const csvwJson = (regency: Regency, jenis: Jenis): string =>
  pretty(
    csvwMetadata(kindOf(jenis), columnsFor(jenis), {
      licence: ownData.alamat,
      modified: at,
      nama: regency.registry.profil.nama,
    }),
  );

/** The shape of a published record of a kind. */
export const schemaJson = (jenis: Jenis): string =>
  pretty(
    publishedSchema(
      kindOf(jenis),
      siteUrl === undefined ? undefined : publicAddress(apiHref('skema', `${jenis}.schema.json`)),
    ),
  );
