import type { RecordChange } from '../../../scripts/core/history/snapshot.ts';
import type { Jenis } from '../../../scripts/core/records/kinds.ts';
import { publicAddress } from '../config.ts';
import { allChanges, changesOf } from '../history/change-history.ts';
import { requestHref } from '../links.ts';
import { type Regency, regencyOf } from '../portal.ts';
import { entryAt } from '../records/records.ts';
import { applicantLinks } from '../requests/request-roster.ts';
import { queueDay, requestsNote, requestsOf } from '../requests/requests.ts';
import { envelope, jsonLines, listed } from './api-register.ts';

interface PlaceParts {
  readonly daerah: string;
  readonly jenis: string;
  readonly id: string;
}

const partsOf = (place: string): PlaceParts => {
  const [daerah = '', jenis = '', id = ''] = place.split('/');
  return { daerah, jenis, id };
};

/** Where a record comes from: as it is now, or as it was last said before the record was removed. */
const originOf = ({ daerah, jenis, id }: PlaceParts): unknown => {
  const entry = entryAt(regencyOf(daerah).registry, `${jenis}/${id}`);
  if (entry) return entry.record.asal;
  const [said] = changesOf(`${daerah}/${jenis}/${id}`).flatMap(({ fields }) =>
    fields.filter(({ path }) => path === 'asal'),
  );
  return said?.sesudah ?? said?.sebelum;
};

/** One change as a line: `peristiwa` says what happened, since `jenis` is the kind of the record. */
const changeLine = (place: PlaceParts, { jenis: peristiwa, ...change }: RecordChange) => ({
  ...place,
  asal: originOf(place),
  peristiwa,
  ...change,
});

let grouped: ReadonlyMap<string, readonly ReturnType<typeof changeLine>[]> | undefined;

/** All changes of the records of one kind, oldest first; an empty file where the portal knows no history. */
export const historyLines = ({ id }: Regency, jenis: Jenis): string => {
  grouped ??= Map.groupBy(
    allChanges().map(({ place, change }) => changeLine(partsOf(place), change)),
    (line) => `${line.daerah}/${line.jenis}`,
  );
  return jsonLines((grouped.get(`${id}/${jenis}`) ?? []).toReversed());
};

/** Open requests as they were judged last. In a demonstration no agency that there is seems to ask. */
export const requestsJson = (regency: Regency): string =>
  listed(
    { ...envelope(regency), dibaca: queueDay(), catatan: requestsNote() },
    'requests',
    requestsOf(regency).map((request) => ({
      ...request,
      instansi: request.instansi.filter((id) => applicantLinks(regency, [id]).length > 0),
      alamat: publicAddress(requestHref(regency.id, request.id)),
    })),
  );
