import { spawn } from 'node:child_process';
import { OperationalError } from './operational-error.ts';
import { maxBytes } from './text.ts';

/** Runs one Git command that reads from its input; simple-git has no way to hand it any. */
const withInput = (root: string, args: readonly string[], input: string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const git = spawn('git', ['--no-replace-objects', ...args], { cwd: root, stdio: ['pipe', 'pipe', 'ignore'] });
    const parts: Buffer[] = [];
    git.stdout.on('data', (part: Buffer) => parts.push(part));
    git.on('error', reject);
    // Git may end before it has read everything; its status says so.
    git.stdin.on('error', () => {});
    git.on('close', (status) => {
      if (status === 0) resolve(Buffer.concat(parts));
      else
        reject(
          new OperationalError(
            `Git tidak dapat membaca isi berkas (${args.join(' ')}).`,
            'Jalankan "git fsck" di repositori ini untuk melihat sebabnya.',
          ),
        );
    });
    git.stdin.end(input);
  });

/** What stands for a blob that is larger than any record may be: its bytes are never read. */
const tooLarge = new Uint8Array(maxBytes + 1);

/** Sizes of those objects that are blobs, asked before a byte of them is read. */
const sizesOf = async (root: string, oids: readonly string[]): Promise<Map<string, number>> => {
  const format = '--batch-check=%(objectname) %(objecttype) %(objectsize)';
  const lines = (await withInput(root, ['cat-file', format], `${oids.join('\n')}\n`)).toString('latin1').split('\n');
  return new Map(
    lines.flatMap((line): [string, number][] => {
      const [oid = '', type, size] = line.split(' ');
      return type === 'blob' ? [[oid, Number(size)]] : [];
    }),
  );
};

const named = (oids: Iterable<string>): string[] => [...oids].filter((oid) => /^[0-9a-f]{40,64}$/.test(oid));

/** How many bytes reading blobs would take, each as often as it is named; what is too large is never read. */
export const weightOf = async (root: string, oids: Iterable<string>): Promise<number> => {
  const wanted = named(oids);
  const sizes = wanted.length === 0 ? new Map<string, number>() : await sizesOf(root, [...new Set(wanted)]);
  return wanted.reduce((sum, oid) => sum + Math.min(sizes.get(oid) ?? 0, maxBytes + 1), 0);
};

const newline = 10;

/** Takes the answer of `cat-file --batch` apart: a line with the size, so many bytes, a line end. */
const blobsIn = (answer: Buffer): Map<string, Uint8Array> => {
  const blobs = new Map<string, Uint8Array>();
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf(newline, at);
    const [oid = '', , size] = answer.toString('latin1', at, end).split(' ');
    const start = end + 1;
    blobs.set(oid, answer.subarray(start, start + Number(size)));
    at = start + Number(size) + 1;
  }
  return blobs;
};

/**
 * The bytes of blobs by their ids, in two processes however many there are. What is no blob, or is missing, is left out;
 * what is too large is stood for by bytes that every reader finds too large.
 */
export const readBlobs = async (root: string, oids: Iterable<string>): Promise<ReadonlyMap<string, Uint8Array>> => {
  const wanted = named(new Set(oids));
  if (wanted.length === 0) return new Map();
  const sizes = await sizesOf(root, wanted);
  const plain = wanted.filter((oid) => (sizes.get(oid) ?? maxBytes + 1) <= maxBytes);
  const read =
    plain.length === 0
      ? new Map<string, Uint8Array>()
      : blobsIn(await withInput(root, ['cat-file', '--batch'], `${plain.join('\n')}\n`));
  for (const [oid, size] of sizes) if (size > maxBytes) read.set(oid, tooLarge);
  return read;
};
