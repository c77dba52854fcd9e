import { existsSync, globSync } from 'node:fs';
import type { Server } from 'node:http';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { rules } from '../../policies/rules/index.ts';
import { buildSite } from '../adapters/build-site.ts';
import { checkAll } from '../adapters/check-register.ts';
import type { Io } from '../adapters/io.ts';
import { OperationalError } from '../adapters/operational-error.ts';
import { faultWords } from '../adapters/own-fault.ts';
import { listen, serverFor } from '../adapters/static-server.ts';
import { writeSnapshots } from '../adapters/write-snapshots.ts';
import { countsLine } from '../core/render/report.ts';
import { summaryOf } from '../core/render/summary.ts';

export const usage = `tata serve [--port NOMOR] [--no-build]
Memeriksa register, membangun portal, lalu menyajikannya di mesin ini. Ctrl-C mengakhirinya.
--no-build menyajikan portal yang sudah dibangun sebelumnya.`;

const FIRST_PORT = 4321;

const options = { port: { type: 'string' }, build: { type: 'boolean', default: true } } as const;

const portOf = (text: string | undefined): number => {
  const port = text === undefined ? FIRST_PORT : Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new OperationalError(
    `Nomor port "${text}" tidak dikenal.`,
    'Pakai bilangan 1 sampai 65535, misalnya --port 8080.',
  );
};

/** Says what the register is like; faults are told plainly and do not keep the portal from being seen. */
const tellCheck = (io: Io): void => {
  const { records, findings } = checkAll({ cwd: io.cwd, registry: 'registry', policies: 'policies' }, io.today, rules);
  const summary = summaryOf(records, findings);
  io.out(`Diperiksa per ${io.today}. ${countsLine(summary)}.\n`);
  if (summary.galat > 0)
    io.out(
      `Ada ${summary.galat} galat. Portal tetap dibuat; jalankan "npx tata check" untuk melihat tempat dan cara membetulkannya.\n`,
    );
};

/** History and open requests are extras of the portal: what keeps them from being read is told, and it is built without. */
const readSnapshots = async (io: Io): Promise<void> => {
  io.out('Membaca riwayat dan permohonan …\n');
  try {
    await writeSnapshots(io, rules);
  } catch (error) {
    io.err(faultWords(error));
  }
};

const build = async (io: Io, outDir: string): Promise<void> => {
  await readSnapshots(io);
  io.out('Membangun portal …\n');
  const start = performance.now();
  await buildSite({ root: io.cwd, outDir, at: io.today });
  const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
  io.out(`Portal selesai: ${globSync('**/*.html', { cwd: outDir }).length} halaman dalam ${seconds} detik.\n`);
};

/** Resolves when someone ends the program from the keyboard or the system. */
const untilEnded = (server: Server): Promise<void> =>
  new Promise((ended) => {
    const end = () => {
      server.close(() => ended());
      // A browser keeps its connection open; the program does not wait for it.
      server.closeAllConnections();
    };
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  });

/** The path that SITE_BASE publishes under, as links in the pages have it. */
const baseOf = (io: Io): string => `/${(io.env.SITE_BASE ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** Validates, builds, and serves the portal until it is ended. */
export const run = async (args: string[], io: Io): Promise<number> => {
  const { values } = parseArgs({ args, options, strict: true, allowNegative: true });
  const first = portOf(values.port);
  const outDir = resolve(io.cwd, 'dist');
  tellCheck(io);
  if (values.build) await build(io, outDir);
  else if (!existsSync(resolve(outDir, 'index.html')))
    throw new OperationalError('Portal belum pernah dibangun.', 'Jalankan tanpa --no-build.');
  const server = serverFor(outDir, baseOf(io));
  const port = await listen(server, first);
  if (port === undefined)
    throw new OperationalError(
      `Port ${first} dan sesudahnya sedang dipakai.`,
      'Sebut nomor lain, misalnya --port 8080.',
    );
  io.out(`\nPortal tersedia di http://127.0.0.1:${port}${baseOf(io)}\nTekan Ctrl-C untuk mengakhiri.\n`);
  await untilEnded(server);
  return 0;
};
