// `npm test`: every check in order, quick ones first; stops at the first that fails, with its status.
import { spawnSync } from 'node:child_process';

// Astro reports its use over the network unless told otherwise.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

// Biome colours every letter even into a file.
const COLOURS = `--colors=${process.stdout.isTTY ? 'force' : 'off'}`;

const STEPS: [title: string, script: string, ...args: string[]][] = [
  ['programs', 'scripts/toolchain/programs.ts'],
  ['lockfile is complete', 'scripts/toolchain/complete-lockfile.mjs', '--check'],
  ['format and lint', 'node_modules/@biomejs/biome/bin/biome', 'ci', COLOURS, '--error-on-warnings', '.'],
  ['types', 'node_modules/typescript/bin/tsc', '-p', '.'],
  ['types of the pages', 'node_modules/astro/bin/astro.mjs', 'check'],
  ['schemas are current', 'scripts/cli.ts', 'schemas', '--check'],
  ['workflows', 'scripts/toolchain/workflows.ts'],
  ['register', 'scripts/cli.ts', 'check'],
  ['tests', 'node_modules/vitest/vitest.mjs', 'run'],
];

for (const [index, [title, script, ...args]] of STEPS.entries()) {
  console.log(`\n[${index + 1}/${STEPS.length}] ${title}`);
  const start = performance.now();
  // By path and with this very Node: a bin on PATH may belong to another version, and is a shell file on Windows.
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
  const isLast = index === STEPS.length - 1;
  // The last step ends with its own count of tests, which stays the last line.
  if (!isLast) console.log(`${title}: ${status === 0 ? seconds(start) : `failed (status ${status ?? 'none'})`}`);
  if (status !== 0) process.exit(status ?? 1);
}

function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
