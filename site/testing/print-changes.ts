import { archivePages } from '../data/archive-page.ts';
import { allChanges, changesOf, historyNote } from '../data/change-history.ts';
import { regencyOf } from '../data/portal.ts';
import { recordHistory } from '../data/record-changes.ts';

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
