import { rules } from '../../../policies/rules/index.ts';
import { branchFacts } from '../../adapters/branch-facts.ts';
import { readFacts } from '../../adapters/facts-file.ts';
import type { Io } from '../../adapters/io.ts';
import { OperationalError } from '../../adapters/operational-error.ts';
import { sha256 } from '../../adapters/sha256.ts';
import { decide } from '../../core/gate/decide.ts';
import type { Facts } from '../../core/gate/facts.ts';
import { withVotes } from '../../core/gate/simulate.ts';
import { nearest } from '../../core/nearest.ts';
import { renderGateMarkdown } from '../../core/render/gate-markdown.ts';
import { renderGateText } from '../../core/render/gate-text.ts';
import { type Format, statementToSign } from './format.ts';

/** What is judged without a forge. */
export interface LocalAsked {
  readonly facts?: string | undefined;
  readonly branch?: string | undefined;
  readonly base?: string | undefined;
  /** Offices that are imagined to approve now, separated by commas. */
  readonly jika?: string | undefined;
  /** Prints the text that an officer may sign, and nothing else. */
  readonly naskah: boolean;
  readonly format: Format;
}

/** Offices by their ids; one that is not there, or that no account speaks for, cannot be imagined to vote. */
const officesIn = (text: string, facts: Facts): string[] => {
  const known = facts.regencies.flatMap(({ offices }) => offices);
  const ids = text.split(',').map((id) => id.trim());
  for (const id of ids) {
    const office = known.find((one) => one.id === id);
    if (!office) {
      const meant = nearest(
        id,
        known.map((one) => one.id),
      );
      throw new OperationalError(
        `Jabatan "${id}" tidak ada dalam daftar jabatan daerah yang bersangkutan.`,
        meant ? `Mungkin yang dimaksud ${meant}.` : 'Pakai pengenal jabatan dari registry/<daerah>/jabatan.',
      );
    }
    if (office.accounts.length === 0)
      throw new OperationalError(
        `Jabatan "${id}" belum punya akun, sehingga suaranya tidak dapat dibayangkan.`,
        'Catat nomor akunnya pada rekaman jabatan itu lebih dahulu.',
      );
  }
  return ids;
};

const printers = {
  json: (decision: object) => `${JSON.stringify(decision, null, 2)}\n`,
  text: renderGateText,
  markdown: renderGateMarkdown,
} as const;

/** Judges facts from a file, or of a branch of this clone. */
export const runLocal = async (
  { facts: file, branch = '', base, jika, naskah, format }: LocalAsked,
  io: Io,
): Promise<number> => {
  const facts = file === undefined ? await branchFacts({ branch, base }, io, rules) : readFacts(io.cwd, file);
  const judged = jika === undefined ? facts : withVotes(facts, officesIn(jika, facts), sha256);
  const decision = decide(judged, sha256);
  if (naskah) {
    io.out(statementToSign(decision, judged));
    return 0;
  }
  if (jika !== undefined && format !== 'json') io.out(`Pengandaian, bila disetujui sekarang oleh: ${jika}\n\n`);
  io.out(printers[format](decision, judged));
  return decision.verdict === 'lulus' ? 0 : 1;
};
