import { archivePages } from '../data/history/archive-page.ts';
import { allChanges, changesOf, historyNote } from '../data/history/change-history.ts';
import { recordHistory } from '../data/history/record-changes.ts';
import { regencyOf } from '../data/portal.ts';

// Prints what the portal of the folder it runs in tells of the history of one record, and the archive of its regency.
const [daerah = '', jenis = '', id = ''] = (process.argv[2] ?? '').split('/');
const entry = { jenis, id } as Parameters<typeof recordHistory>[1];
process.stdout.write(
  JSON.stringify({
    note: historyNote ?? null,
    places: allChanges().map(({ place }) => place),
    changes: changesOf(`${daerah}/${jenis}/${id}`),
    history: recordHistory(regencyOf(daerah), entry, true),
    archive: archivePages().find(({ params }) => params.daerah === daerah)?.props.page.sections,
  }),
);
