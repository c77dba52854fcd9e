import type { RecordChange } from '../../scripts/core/history/snapshot.ts';
import type { Jenis } from '../../scripts/core/records/kinds.ts';
import { envelope, jsonLines, listed } from './api-register.ts';
import { allChanges } from './change-history.ts';
import { publicAddress } from './config.ts';
import { requestHref } from './links.ts';
import type { Regency } from './portal.ts';
import { applicantLinks } from './request-roster.ts';
import { queueDay, requestsNote, requestsOf } from './requests.ts';

interface PlaceParts {
  readonly daerah: string;
  readonly jenis: string;
  readonly id: string;
}

const partsOf = (place: string): PlaceParts => {
  const [daerah = '', jenis = '', id = ''] = place.split('/');
  return { daerah, jenis, id };
};

/** One change as a line: `peristiwa` says what happened, since `jenis` is the kind of the record. */
const changeLine = ({ daerah, jenis, id }: PlaceParts, { jenis: peristiwa, ...change }: RecordChange) => ({
  ...{ daerah, jenis, id, peristiwa },
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
