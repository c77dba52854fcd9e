import type { Jenis } from './records/kinds.ts';
import { unlessSecret } from './secret-keys.ts';

export type Outcome = 'lulus' | 'gagal' | 'perlu-telaah' | 'tak-berlaku';
export type Level = 'galat' | 'peringatan' | 'perlu-telaah' | 'celah';
export type Basis = 'teks' | 'tafsir' | 'setelan' | 'skema';

/** Levels from the heaviest to the lightest. */
export const levels: readonly Level[] = ['galat', 'perlu-telaah', 'peringatan', 'celah'];

/** `<jenis>/<id>`, or `daerah` for the regency's own file. */
export type RecordRef = `${Jenis}/${string}`;

/** What a check has to say about one place of one record; the same for shapes, references and rules. */
export interface Finding {
  /** Identity across commits: never the line, never the wording. */
  readonly key: string;
  readonly rule: string;
  readonly outcome: 'gagal' | 'perlu-telaah';
  readonly level: Level;
  readonly basis: Basis;
  readonly daerah: string;
  readonly record: string;
  readonly file: string;
  /** 1-based; 1:1 when the fault concerns the file as a whole. */
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly message: string;
  readonly help: string;
  readonly actual: string | null;
  readonly expected: string | null;
  readonly provisions: readonly string[];
  readonly related: readonly string[];
}

export type FindingParts = Omit<Finding, 'key' | 'line' | 'column'> & { readonly discriminator?: string };

/**
 * Completes a finding; its place is filled in later, only for files that have findings. A secret that stands where nobody
 * looks for one, as in the name of a field, is told neither in words nor in the key.
 */
export const findingOf = ({ discriminator = '', ...parts }: FindingParts): Finding => {
  const told = {
    ...parts,
    path: unlessSecret(parts.path, ''),
    message: unlessSecret(parts.message, 'Isian ini tidak sesuai; isinya tidak ditampilkan.'),
    help: unlessSecret(parts.help, 'Perbaiki penulisannya.'),
    actual: parts.actual === null ? null : unlessSecret(parts.actual),
    expected: parts.expected === null ? null : unlessSecret(parts.expected),
  };
  const name = unlessSecret(discriminator);
  return {
    ...told,
    key: [told.daerah, told.provisions.join('+'), told.rule, told.record, told.path, name].join('|'),
    line: 1,
    column: 1,
  };
};

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Stable order: file, line, rule, as the contract has it, then column and key. */
export const compareFindings = (a: Finding, b: Finding): number =>
  byText(a.file, b.file) || a.line - b.line || byText(a.rule, b.rule) || a.column - b.column || byText(a.key, b.key);
