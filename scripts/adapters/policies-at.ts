import type { Finding } from '../core/finding.ts';
import type { Repository } from './git.ts';
import { readBlobs } from './git-blobs.ts';
import type { TreeFile } from './git-changes.ts';
import { isPlainMode } from './listed-file.ts';
import { isData, type PolicyFiles, policySourceOf, refusal } from './read-policies.ts';
import { bytesIn } from './sources-at.ts';

/** The folder of the law in the repository. */
export const lawFolder = 'policies';

const inside = ({ path }: TreeFile): string => path.slice(lawFolder.length + 1);

/** Whether a path holds policy data: rules are code, names that begin with a dot are nobody's. */
const isPolicy = (file: TreeFile): boolean =>
  file.path.startsWith(`${lawFolder}/`) && isData(inside(file)) && !/(^|\/)\./.test(inside(file));

/** Reads policy data among the files of a tree, from Git's own objects. */
export const policiesAt = async ({ root }: Repository, files: readonly TreeFile[]): Promise<PolicyFiles> => {
  const law = files.filter(isPolicy);
  const plain = law.filter(({ mode }) => isPlainMode(mode));
  const blobs = await readBlobs(
    root,
    plain.map(({ blob }) => blob),
  );
  const read = plain.map((file) => policySourceOf(inside(file), file.path, bytesIn(blobs, file)));
  const refused = law.filter(({ mode }) => !isPlainMode(mode)).map((file): Finding => refusal(inside(file), file.path));
  return {
    sources: read.map(({ source }) => source),
    findings: [...refused, ...read.flatMap(({ findings }) => findings)],
  };
};
