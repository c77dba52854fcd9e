import { type Jenis, jenisList, kindOf } from '../../../scripts/core/records/kinds.ts';
import { at, publicAddress } from '../config.ts';
import { countOf } from '../counts.ts';
import { shownKinds } from '../law/law.ts';
import { apiHref, daerahHref } from '../links.ts';
import { type Regency, regencies } from '../portal.ts';
import { dutiesCsv, dutiesCsvwJson, dutiesJson, dutySchemaJson } from './api-duties.ts';
import { historyLines, requestsJson } from './api-events.ts';
import { glossaryJson } from './api-glossary.ts';
import { findingsJson, provisionsJson } from './api-law.ts';
import { openApiJson } from './api-openapi.ts';
import { csvwJson, packageJson, schemaJson } from './api-package.ts';
import { recordJson, registerCsv, registerJson, registerLines } from './api-register.ts';
import { dataLicences } from './licences.ts';

/** A file under `/api/v1/`; its text is made when it is written, so that they are never all in memory. */
export interface ApiFile {
  readonly path: string;
  readonly text: () => string;
}

const kindEntry = (regency: Regency, jenis: Jenis) => {
  const { judul, uraian } = kindOf(jenis);
  const { total, samples } = countOf(regency.byKind.get(jenis) ?? []);
  const file = (ending: string): string => publicAddress(apiHref(regency.id, `${jenis}${ending}`));
  return {
    ...{ jenis, judul, uraian, jumlah: total, contoh: samples },
    csv: file('.csv'),
    json: file('.json'),
    jsonl: file('.jsonl'),
    riwayat: file('.riwayat.jsonl'),
    skema: publicAddress(apiHref('skema', `${jenis}.schema.json`)),
  };
};

/** Where to begin: the regencies, their registers, and the files of each. */
const regenciesJson = (): string => {
  const daerah = regencies.map((regency) => {
    const { nama, kode, provinsi, keadaan } = regency.registry.profil;
    return {
      ...{ id: regency.id, nama, kode, provinsi, keadaan },
      alamat: publicAddress(daerahHref(regency.id)),
      paket: publicAddress(apiHref(regency.id, 'datapackage.json')),
      jenis: shownKinds(regency).map((jenis) => kindEntry(regency, jenis)),
    };
  });
  return `${JSON.stringify({ version: 1, at, lisensi: dataLicences, daerah }, null, 2)}\n`;
};

const filesOfKind = (regency: Regency, jenis: Jenis): ApiFile[] => {
  const place = `${regency.id}/${jenis}`;
  return [
    { path: `${place}.csv`, text: () => registerCsv(regency, jenis) },
    { path: `${place}.csv-metadata.json`, text: () => csvwJson(regency, jenis) },
    { path: `${place}.json`, text: () => registerJson(regency, jenis) },
    { path: `${place}.jsonl`, text: () => registerLines(regency, jenis) },
    { path: `${place}.riwayat.jsonl`, text: () => historyLines(regency, jenis) },
    ...(regency.byKind.get(jenis) ?? []).map((entry) => ({
      path: `${place}/${entry.id}.json`,
      text: () => recordJson(entry),
    })),
  ];
};

const filesOfRegency = (regency: Regency): ApiFile[] => [
  { path: `${regency.id}/datapackage.json`, text: () => packageJson(regency) },
  { path: `${regency.id}/ketentuan.json`, text: () => provisionsJson(regency) },
  { path: `${regency.id}/temuan.json`, text: () => findingsJson(regency) },
  { path: `${regency.id}/permohonan.json`, text: () => requestsJson(regency) },
  { path: `${regency.id}/kewajiban.csv`, text: () => dutiesCsv(regency) },
  { path: `${regency.id}/kewajiban.csv-metadata.json`, text: () => dutiesCsvwJson(regency) },
  { path: `${regency.id}/kewajiban.json`, text: () => dutiesJson(regency) },
  ...shownKinds(regency).flatMap((jenis) => filesOfKind(regency, jenis)),
];

/** Every file of the open data but the catalogue and `publiccode.yml`. */
export const apiFiles = (): ApiFile[] => [
  { path: 'openapi.json', text: openApiJson },
  { path: 'daerah.json', text: regenciesJson },
  { path: 'kamus.json', text: glossaryJson },
  { path: 'skema/kewajiban.schema.json', text: dutySchemaJson },
  ...jenisList.map((jenis) => ({ path: `skema/${jenis}.schema.json`, text: () => schemaJson(jenis) })),
  ...regencies.flatMap(filesOfRegency),
];

/** The paths of the endpoint, each with what makes its text. */
export const apiPaths = (): { params: { file: string }; props: { text: () => string } }[] =>
  apiFiles().map(({ path, text }) => ({ params: { file: path }, props: { text } }));
