import { lastCommitOf } from '../../scripts/adapters/last-commit.ts';

/** The commit that the shown data comes from; absent outside of a repository. */
export const version = await lastCommitOf(process.cwd(), ['registry', 'policies']);
