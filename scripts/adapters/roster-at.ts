import type { Rosters, SigningRoster } from '../core/audit/signing-roster.ts';
import { daerahSchema } from '../core/records/daerah.ts';
import { jabatan as jabatanKind } from '../core/records/jabatan.ts';
import { readBlobs } from './git-blobs.ts';
import { parseRecordFile } from './record-file.ts';
import { runGit } from './run-git.ts';

const place = /^registry\/([^/]+)\/(?:daerah\.yaml|jabatan\/([^/]+)\.yaml)$/;

/** Whether a path holds something that decides who may sign. */
export const isRosterPath = (path: string): boolean => place.test(path);

/** The blob of every roster file, by path; only plain files count. */
export type RosterBlobs = ReadonlyMap<string, string>;

const contentOf = (path: string, bytes: Uint8Array | undefined): unknown => {
  const { value, faults } = parseRecordFile(path, bytes ?? new Uint8Array());
  return faults.length === 0 ? value : undefined;
};

type Profile = Pick<SigningRoster, 'keadaan' | 'induk'>;

const profileOf = (path: string, bytes: Uint8Array | undefined): Profile => {
  const read = daerahSchema.safeParse(contentOf(path, bytes));
  return { keadaan: read.data?.keadaan ?? 'peragaan', induk: read.data?.induk_sertifikat ?? [] };
};

const unread: Profile = { keadaan: 'peragaan', induk: [] };

/** Rosters from the blobs of their files. What cannot be read gives nobody a key. */
export const rostersFrom = (files: RosterBlobs, contents: ReadonlyMap<string, Uint8Array>): Rosters => {
  const rosters = new Map<string, { profile: Profile; offices: SigningRoster['offices'][number][] }>();
  for (const [path, blob] of files) {
    const [, daerah = '', name] = place.exec(path) ?? [];
    const roster = rosters.get(daerah) ?? { profile: unread, offices: [] };
    rosters.set(daerah, roster);
    if (name === undefined) roster.profile = profileOf(path, contents.get(blob));
    else {
      const read = jabatanKind.schema.safeParse(contentOf(path, contents.get(blob)));
      if (read.success && read.data.id === name) roster.offices.push(read.data);
    }
  }
  return new Map([...rosters].map(([daerah, { profile, offices }]) => [daerah, { daerah, ...profile, offices }]));
};

const lines = (bytes: Buffer): string[] =>
  bytes
    .toString('utf8')
    .split('\0')
    .filter((line) => line !== '');

/** The roster files of a commit, without listing the records beside them. */
export const rosterBlobsAt = async (repository: string, commit: string): Promise<RosterBlobs> => {
  const folders = lines(await runGit(repository, ['ls-tree', '-d', '-z', '--name-only', commit, '--', 'registry/']));
  if (folders.length === 0) return new Map();
  const places = folders.flatMap((folder) => [`${folder}/jabatan/`, `${folder}/daerah.yaml`]);
  return new Map(
    lines(await runGit(repository, ['ls-tree', '-z', commit, '--', ...places])).flatMap((line): [string, string][] => {
      const [meta = '', path = ''] = line.split('\t');
      const [mode = '', , blob = ''] = meta.split(' ');
      return mode.startsWith('100') && isRosterPath(path) ? [[path, blob]] : [];
    }),
  );
};

/** Who signs in every regency, as a commit holds it. */
export const rostersAt = async (repository: string, commit: string): Promise<Rosters> => {
  const files = await rosterBlobsAt(repository, commit);
  return rostersFrom(files, await readBlobs(repository, files.values()));
};
