import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openCheckCache } from '../adapters/check-cache.ts';
import type { CheckedRegister } from '../adapters/check-register.ts';
import { dayAsked, formatAsked, formatsOf } from '../adapters/command-arguments.ts';
import type { Folders } from '../adapters/folders.ts';
import type { Io } from '../adapters/io.ts';
import { secretsInKeyFiles } from '../adapters/key-files.ts';
import { readBounded } from '../adapters/read-bounded.ts';
import { renderGithub } from '../core/render/github.ts';
import { renderJson } from '../core/render/json.ts';
import { renderMarkdown } from '../core/render/markdown.ts';
import { isOld, type Report } from '../core/render/report.ts';
import { renderSarif } from '../core/render/sarif.ts';
import { summaryOf } from '../core/render/summary.ts';
import { renderText } from '../core/render/text.ts';

const printers = {
  text: renderText,
  json: renderJson,
  github: renderGithub,
  markdown: renderMarkdown,
  sarif: renderSarif,
} as const;

export const usage = `tata check [--registry DIR] [--policies DIR] [--daerah ID] [--base REV] [--at TANGGAL] [--format text|json|github|markdown|sarif]
Memeriksa seluruh register terhadap peraturan. Status 0 bila tanpa galat, 1 bila ada galat, 2 bila tidak dapat dijalankan.`;

const options = {
  registry: { type: 'string', default: 'registry' },
  policies: { type: 'string', default: 'policies' },
  daerah: { type: 'string' },
  base: { type: 'string' },
  at: { type: 'string' },
  format: { type: 'string', default: 'text' },
} as const;

const linesOf = (cwd: string) => {
  const cache = new Map<string, readonly string[]>();
  return (file: string): readonly string[] => {
    const known = cache.get(file);
    if (known) return known;
    let lines: readonly string[] = [];
    try {
      lines = new TextDecoder().decode(readBounded(resolve(cwd, file))).split(/\r?\n/);
    } catch {
      // A folder or a vanished file has no lines to quote.
    }
    cache.set(file, lines);
    return lines;
  };
};

/** The result from the cache when nothing changed; only otherwise are rules and parsers loaded. */
const resultOf = async (folders: Folders, at: string, base: string | undefined): Promise<CheckedRegister> => {
  const cache = base === undefined ? await openCheckCache(folders, at) : undefined;
  const kept = cache?.outcome();
  if (kept) return kept;
  const [{ checkAgainst, checkAll }, { rules }] = await Promise.all([
    import('../adapters/check-register.ts'),
    import('../../policies/rules/index.ts'),
  ]);
  return base === undefined ? checkAll(folders, at, rules, cache) : checkAgainst(base, folders, at, rules);
};

/** The register with what lies outside of it: a private key is none of its records, and must not be there either. */
const wholeOf = async (folders: Folders, at: string, base: string | undefined): Promise<CheckedRegister> => {
  const outside =
    base === undefined
      ? secretsInKeyFiles(folders)
      : import('../adapters/changed-secrets.ts').then(({ secretsSince }) => secretsSince(base, folders));
  const [register, secrets] = await Promise.allSettled([resultOf(folders, at, base), outside]);
  if (register.status === 'rejected') throw register.reason;
  if (secrets.status === 'rejected') throw secrets.reason;
  if (secrets.value.length === 0) return register.value;
  const { compareFindings } = await import('../core/finding.ts');
  return { ...register.value, findings: [...register.value.findings, ...secrets.value].sort(compareFindings) };
};

/** Validates the register and prints what was found. */
export const run = async (args: string[], io: Io): Promise<number> => {
  const { values } = parseArgs({ args, options, strict: true });
  const at = dayAsked(values.at, io.today);
  const format = formatAsked(values.format, formatsOf(printers));
  const folders = { cwd: io.cwd, registry: values.registry, policies: values.policies, daerah: values.daerah };
  const { records, findings } = await wholeOf(folders, at, values.base);
  const report: Report = {
    at,
    ...(values.base ? { base: values.base } : {}),
    summary: summaryOf(records, findings),
    findings,
    linesOf: linesOf(io.cwd),
  };
  io.out(printers[format](report));
  return findings.some((finding) => finding.level === 'galat' && !isOld(finding)) ? 1 : 0;
};
