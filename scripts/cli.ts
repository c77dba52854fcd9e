#!/usr/bin/env node
import type { Io } from './adapters/io.ts';
import { OperationalError } from './adapters/operational-error.ts';
import { ownFault } from './adapters/own-fault.ts';

interface Command {
  readonly usage: string;
  readonly run: (args: string[], io: Io) => Promise<number>;
}

interface Listed {
  readonly gist: string;
  /** Loaded one at a time: a quick check need not wait for what builds the portal. */
  readonly load: () => Promise<Command>;
}

const commands: Readonly<Record<string, Listed>> = {
  check: { gist: 'memeriksa register terhadap peraturan', load: () => import('./commands/check.ts') },
  provisions: {
    gist: 'menyebut setiap ketentuan dan cara penegakannya',
    load: () => import('./commands/provisions.ts'),
  },
  explain: { gist: 'menjelaskan satu aturan atau satu ketentuan', load: () => import('./commands/explain.ts') },
  obligations: {
    gist: 'menyebut kewajiban tiap instansi dan tenggatnya',
    load: () => import('./commands/obligations.ts'),
  },
  settings: { gist: 'menyebut semua pilihan setempat', load: () => import('./commands/settings.ts') },
  new: { gist: 'menulis rekaman kosong untuk diisi', load: () => import('./commands/new.ts') },
  impact: {
    gist: 'menyebut akibat perubahan kebijakan bagi semua rekaman',
    load: () => import('./commands/impact.ts'),
  },
  facts: {
    gist: 'menulis semua yang menjadi dasar putusan atas suatu usulan',
    load: () => import('./commands/facts.ts'),
  },
  gate: { gist: 'menilai usulan: apa yang kurang dan giliran siapa', load: () => import('./commands/gate.ts') },
  schemas: { gist: 'memperbarui skema untuk penyunting teks', load: () => import('./commands/schemas.ts') },
  rulesets: {
    gist: 'membandingkan setelan forge dengan yang tertulis di sini',
    load: () => import('./commands/rulesets.ts'),
  },
  audit: { gist: 'memeriksa rantai putusan dan tanda tangannya dari klon', load: () => import('./commands/audit.ts') },
  init: {
    gist: 'menyiapkan daerah baru, mendirikan register, atau memulihkan daftar jabatan',
    load: () => import('./commands/init.ts'),
  },
  snapshot: {
    gist: 'menulis riwayat dan permohonan terbuka untuk portal',
    load: () => import('./commands/snapshot.ts'),
  },
  serve: { gist: 'membangun dan menampilkan portal', load: () => import('./commands/serve.ts') },
  mirror: { gist: 'mengemas portal untuk dibaca tanpa jaringan', load: () => import('./commands/mirror.ts') },
};

const help = `tata <perintah> [pilihan]

${Object.entries(commands)
  .map(([verb, { gist }]) => `  ${verb.padEnd(12)}${gist}`)
  .join('\n')}

Bantuan untuk satu perintah: tata <perintah> --help
`;

/** The day in western Indonesia: deadlines and periods are days of Indonesian law, not of the server. */
const started = new Date();
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(started);

const io: Io = {
  cwd: process.cwd(),
  today,
  // Asked anew each time: a sweep over many requests takes longer than two clocks may differ.
  get now() {
    return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  },
  env: process.env,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
};

/** What Node says of arguments that it cannot parse, by its code; the word it quotes is the one at fault. */
const usageFaults: Readonly<Record<string, (word: string) => string>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: (word) => `Pilihan "${word}" tidak dikenal.`,
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: (word) =>
    `Nilai untuk pilihan "${word}" belum tepat: tulis satu nilai bila pilihannya memakai nilai.`,
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: (word) => `"${word}" tidak dikenal; pilihan diawali "--".`,
};

const usageFaultOf = (error: unknown): string | undefined => {
  if (!(error instanceof TypeError) || !('code' in error)) return undefined;
  const [, word = ''] = /'([^'\s]*)[^']*'/.exec(error.message) ?? [];
  return usageFaults[String(error.code)]?.(word);
};

/** What the operating system refuses, such as a full disk or a locked folder. */
const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error;

const refusals: Readonly<Record<string, string>> = {
  EACCES: 'izinnya tidak cukup',
  EPERM: 'izinnya tidak cukup',
  ENOENT: 'tidak ada',
  ENOSPC: 'ruang simpan penuh',
  EROFS: 'penyimpanannya hanya dapat dibaca',
  EMFILE: 'terlalu banyak berkas terbuka',
};

const refusalOf = ({
  code = 'tanpa kode',
  path = 'berkas atau program yang diperlukan',
}: NodeJS.ErrnoException): string =>
  `Sistem menolak "${path}": ${refusals[code] ?? 'sebab lain'} (${code}).\nPerbaiki sebabnya, lalu coba lagi.\n`;

const runCommand = async (command: Command, args: string[]): Promise<number> => {
  if (args.includes('--help') || args.includes('-h')) {
    io.out(`${command.usage}\n`);
    return 0;
  }
  try {
    return await command.run(args, io);
  } catch (error) {
    const usageFault = usageFaultOf(error);
    if (error instanceof OperationalError) io.err(`${error.message}\n${error.advice}\n`);
    else if (usageFault) io.err(`${usageFault}\n\n${command.usage}\n`);
    else if (isSystemError(error)) io.err(refusalOf(error));
    else io.err(ownFault(error));
    return 2;
  }
};

const main = async (): Promise<number> => {
  const [verb = '', ...args] = process.argv.slice(2);
  const command = Object.hasOwn(commands, verb) ? commands[verb] : undefined;
  if (command) return runCommand(await command.load(), args);
  const isAsked = ['--help', '-h', 'help'].includes(verb);
  if (isAsked) io.out(help);
  else io.err(verb === '' ? help : `Perintah "${verb}" tidak dikenal.\n\n${help}`);
  return isAsked ? 0 : 2;
};

process.exitCode = await main();
