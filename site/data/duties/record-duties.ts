import { type Entry, refOf } from '../../../scripts/core/registry.ts';
import { regencyOf } from '../portal.ts';
import { byDay, dutiesAbout } from './duties.ts';
import { type DutyRow, dutyRow } from './duty-row.ts';

/** What has to be done about one record, the nearest day first. */
export const recordDuties = (entry: Entry): DutyRow[] => {
  const regency = regencyOf(entry.daerah);
  return dutiesAbout(regency, refOf(entry))
    .toSorted(byDay)
    .map((duty) => dutyRow(duty, regency));
};
