import type { Finding } from '../finding.ts';

/** Counts by level, as in the JSON contract. */
export interface Summary {
  readonly records: number;
  readonly galat: number;
  readonly peringatan: number;
  readonly perlu_telaah: number;
  readonly celah: number;
}

export const summaryOf = (records: number, findings: readonly Finding[]): Summary => {
  const count = (level: string) => findings.filter((finding) => finding.level === level).length;
  return {
    records,
    galat: count('galat'),
    peringatan: count('peringatan'),
    perlu_telaah: count('perlu-telaah'),
    celah: count('celah'),
  };
};
