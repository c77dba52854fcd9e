import { cellOf, csvColumns } from '../../../scripts/core/publish/columns.ts';
import { csvText } from '../../../scripts/core/publish/csv.ts';
import { csvwMetadata } from '../../../scripts/core/publish/csvw.ts';
import { shapeOf } from '../../../scripts/core/publish/json-schema.ts';
import { dutyTableKind, type PublishedDuty, publishedDuty } from '../../../scripts/core/publish/published-duty.ts';
import { at, publicAddress, siteUrl } from '../config.ts';
import { calendarOf } from '../duties/calendar-paths.ts';
import { isSparedDuty } from '../duties/duties.ts';
import { apiHref } from '../links.ts';
import type { Regency } from '../portal.ts';
import { envelope, listed } from './api-register.ts';
import { derived } from './downloads.ts';
import { ownData } from './licences.ts';

const address = derived('alamat', 'Alamat kalender tempat kewajiban ini dimuat.');
export const dutyColumns = [...csvColumns(dutyTableKind), address];

/** Of a demonstration the duties of real agencies are a number, no rows. */
const shownDuties = (regency: Regency): (PublishedDuty & { readonly alamat: string })[] =>
  regency.obligations
    .filter((duty) => !isSparedDuty(duty, regency))
    .map((duty) => ({
      ...publishedDuty(duty),
      alamat: publicAddress(calendarOf(duty, regency)),
    }));

/** Duties as they stand on the day: one a row. */
export const dutiesCsv = (regency: Regency): string =>
  csvText(
    dutyColumns.map(({ name }) => name),
    shownDuties(regency).map((isi) => dutyColumns.map((column) => cellOf({ isi }, column))),
  );

/** The same as JSON, with how many are left out. */
export const dutiesJson = (regency: Regency): string => {
  const shown = shownDuties(regency);
  const note =
    regency.registry.profil.keadaan === 'peragaan'
      ? 'Register ini peragaan: kewajiban instansi nyata tidak dinilai dan tidak dimuat.'
      : undefined;
  const head = { ...envelope(regency), catatan: note, tidak_dimuat: regency.obligations.length - shown.length };
  return listed(head, 'duties', shown);
};

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** CSV on the Web metadata of the duties. */
export const dutiesCsvwJson = ({ registry }: Regency): string =>
  pretty(
    csvwMetadata(dutyTableKind, dutyColumns, {
      licence: ownData.alamat,
      modified: at,
      nama: registry.profil.nama,
    }),
  );

/** The shape of one published duty. */
export const dutySchemaJson = (): string => {
  const { properties = {}, required = [], ...shape } = shapeOf(dutyTableKind.schema);
  return pretty({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...(siteUrl !== undefined && { $id: publicAddress(apiHref('skema', 'kewajiban.schema.json')) }),
    title: dutyTableKind.judul,
    description: dutyTableKind.uraian,
    ...shape,
    properties: { ...properties, alamat: { type: 'string', description: address.description } },
    required: [...required, 'alamat'],
  });
};
