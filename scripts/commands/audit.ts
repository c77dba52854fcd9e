import { parseArgs } from 'node:util';
import { rules } from '../../policies/rules/index.ts';
import { readChain } from '../adapters/audit-chain.ts';
import { needWholeHistory } from '../adapters/audit-history.ts';
import { rebuildFrom } from '../adapters/audit-rebuild.ts';
import { formatAsked } from '../adapters/command-arguments.ts';
import { commitOf, openRepository, type Repository } from '../adapters/git.ts';
import type { Io } from '../adapters/io.ts';
import { OperationalError } from '../adapters/operational-error.ts';
import { inPrivateFolder } from '../adapters/private-folder.ts';
import { sha256 } from '../adapters/sha256.ts';
import { fingerprintOf } from '../adapters/ssh-key.ts';
import { type AuditReport, auditChain } from '../core/audit/audit.ts';
import { type AuditFault, auditFault } from '../core/audit/faults.ts';
import { auditText } from '../core/audit/report-text.ts';

export const usage = `tata audit [--ref main] [--pernah COMMIT] [--format text|json]
Memeriksa rantai putusan dari klon, tanpa forge: segel, tanda tangan, nomor, isi yang masuk, dan putusannya dihitung ulang.
--pernah: commit yang pernah menjadi ujung cabang utama; harus masih ada di rantainya. Boleh ditulis beberapa kali.
Status 1 bila ada kesalahan.`;

const options = {
  ref: { type: 'string', default: 'main' },
  pernah: { type: 'string', multiple: true, default: [] as string[] },
  format: { type: 'string', default: 'text' },
} as const;

const needRepository = async (cwd: string): Promise<Repository> => {
  const repository = await openRepository(cwd);
  if (repository) return repository;
  throw new OperationalError(
    'Folder ini bukan bagian dari repositori Git.',
    'Jalankan di dalam klon register: git clone ALAMAT',
  );
};

const empty = { version: 1, commits: 0, putusan: 0, foundation: null, since: null } as const;

const unfounded = (orphan: { readonly sha: string; readonly id: string } | undefined): AuditReport =>
  orphan
    ? { ...empty, faults: [auditFault('TANPA_PERDANA', orphan.sha, orphan.id)], notes: [] }
    : {
        ...empty,
        faults: [],
        notes: [{ commit: null, message: 'Register ini belum didirikan; belum ada yang diperiksa.' }],
      };

/** Tips that an auditor saw earlier and that the branch has lost since: it was moved by force. */
const lostTips = (tips: readonly string[], known: ReadonlySet<string>): AuditFault[] =>
  tips.flatMap((tip) => {
    if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(tip))
      throw new OperationalError(
        `"${tip}" bukan nomor commit yang utuh.`,
        'Tulis --pernah dengan 40 angka heksadesimal.',
      );
    return known.has(tip) ? [] : [auditFault('UJUNG_HILANG', tip)];
  });

/** Verifies decisions and signatures of a clone, offline. */
export const run = async (args: string[], io: Io): Promise<number> => {
  const { values } = parseArgs({ args, options, strict: true });
  const format = formatAsked(values.format, ['text', 'json']);
  const repository = await needRepository(io.cwd);
  const tip = await commitOf(repository, values.ref);
  await needWholeHistory(repository.root);
  const { chain, known, orphan } = await readChain(repository.root, tip);
  const report =
    chain.length === 0
      ? unfounded(orphan)
      : await inPrivateFolder((folder) =>
          auditChain({
            chain,
            rebuild: rebuildFrom({ repository, rules, tip, folder }),
            hash: sha256,
            today: io.today,
          }),
        );
  const lost = lostTips(values.pernah, known);
  // What a branch moved by force has lost, nobody can date.
  const since = lost.length === 0 ? report.since : null;
  const whole: AuditReport = { ...report, since, faults: [...report.faults, ...lost] };
  io.out(
    format === 'json'
      ? `${JSON.stringify({ ref: values.ref, tip, ...whole }, null, 2)}\n`
      : auditText(whole, values.ref, fingerprintOf),
  );
  return whole.faults.length === 0 ? 0 : 1;
};
