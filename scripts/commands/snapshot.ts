import { parseArgs } from 'node:util';
import { rules } from '../../policies/rules/index.ts';
import type { Io } from '../adapters/io.ts';
import { OperationalError } from '../adapters/operational-error.ts';
import { type SnapshotPart, snapshotParts, writeSnapshots } from '../adapters/write-snapshots.ts';

export const usage = `tata snapshot [--only riwayat|permohonan]
Menulis apa yang diketahui Git dan forge tetapi tidak tertulis di register: riwayat setiap rekaman (.tata/riwayat.json) dan
permohonan yang terbuka (.tata/permohonan.json). Portal dibangun dari keduanya. Tanpa forge (TATA_APP), permohonan dibaca dari
cabang pengajuan/*; antrean yang sudah ditulis dari forge dibiarkan, kecuali diminta dengan --only permohonan.`;

const options = { only: { type: 'string' } } as const;

const partOf = (text: string): SnapshotPart => {
  const part = snapshotParts.find((one) => one === text);
  if (part) return part;
  throw new OperationalError(`Bagian "${text}" tidak dikenal.`, `Pilih salah satu: ${snapshotParts.join(', ')}.`);
};

/** Writes what the portal shows beside the register: history and open requests. Nothing outside of `.tata/` changes. */
export const run = async (args: string[], io: Io): Promise<number> => {
  const { values } = parseArgs({ args, options, strict: true });
  await writeSnapshots(io, rules, values.only === undefined ? undefined : partOf(values.only));
  return 0;
};
