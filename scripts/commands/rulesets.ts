import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { formatAsked } from '../adapters/command-arguments.ts';
import { readClient } from '../adapters/github-client.ts';
import type { Io } from '../adapters/io.ts';
import { readAnswers, readRulesets } from '../adapters/live-settings.ts';
import { OperationalError } from '../adapters/operational-error.ts';
import { compareSettings, forgeSettingSchema } from '../core/gate/forge-settings.ts';
import { type Comparison, compareRulesets, rulesetSchema, withApp } from '../core/gate/rulesets.ts';

export const usage = `tata rulesets [--format text|json]
Membandingkan aturan cabang dan setelan di forge dengan .github/rulesets dan .github/setelan-forge.json.

Status keluar: 0 sama, 1 berbeda, 2 ada yang tidak terbaca.
Peubah: TATA_REPOSITORI (pemilik/nama), TATA_APP (nomor App gerbang), TATA_TOKEN_BACA, TATA_FORGE.
Siapa yang boleh melewati aturan hanya terbaca oleh pengelola repositori.`;

const options = { format: { type: 'string', default: 'text' } } as const;

const readJson = <T>(path: string, shape: z.ZodType<T>): T => {
  try {
    return shape.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw new OperationalError(
      `Berkas "${path}" tidak ada, atau bentuknya bukan yang diharapkan.`,
      'Jalankan dari folder utama repositori, atau ambil kembali berkas itu dari main.',
    );
  }
};

const wantedIn = (cwd: string, app: number) => {
  const files = globSync('.github/rulesets/*.json', { cwd }).sort();
  if (files.length === 0)
    throw new OperationalError('Tidak ada berkas di .github/rulesets.', 'Jalankan dari folder utama repositori.');
  return {
    rulesets: withApp(
      files.map((file) => readJson(join(cwd, file), rulesetSchema)),
      app,
    ),
    settings: readJson(join(cwd, '.github/setelan-forge.json'), z.array(forgeSettingSchema)),
  };
};

const environmentSchema = z.object({
  repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  app: z.coerce.number().int().positive(),
  token: z.string().min(1),
  forge: z.string(),
});

const environmentOf = ({ env }: Io): z.infer<typeof environmentSchema> => {
  const read = environmentSchema.safeParse({
    repository: env.TATA_REPOSITORI ?? env.GITHUB_REPOSITORY,
    app: env.TATA_APP,
    token: env.TATA_TOKEN_BACA,
    forge: env.TATA_FORGE ?? 'https://api.github.com',
  });
  if (read.success) return read.data;
  throw new OperationalError(
    'Repositori, nomor App, atau token untuk membaca belum disebut dengan benar.',
    'Isi TATA_REPOSITORI (pemilik/nama), TATA_APP (nomor App gerbang), dan TATA_TOKEN_BACA.',
  );
};

/** What the forge sends is shown as text: it may not steer the terminal. */
const plain = (text: string): string => text.replaceAll(/\p{Cc}/gu, ' ');

const textOf = (repository: string, { differences, unread }: Comparison): string => {
  const weak = differences.filter(({ weakens }) => weakens).length;
  const lines = [
    ...differences.map((one) => `${one.weakens ? 'Melemahkan gerbang' : 'Berbeda'}: ${one.place}\n  ${one.message}`),
    ...unread.map((sentence) => `Tidak terbaca\n  ${sentence}`),
  ];
  const sum = `${differences.length} berbeda, ${weak} di antaranya melemahkan gerbang; ${unread.length} tidak terbaca.`;
  return `${lines.map((line) => `${line.split('\n').map(plain).join('\n')}\n\n`).join('')}${repository}: ${sum}\n`;
};

/** Tells where the forge is set up otherwise than the repository says, and whether that lets somebody pass around the gate. */
export const run = async (args: string[], io: Io): Promise<number> => {
  const { values } = parseArgs({ args, options, strict: true });
  const format = formatAsked(values.format, ['text', 'json']);
  const { repository, app, token, forge } = environmentOf(io);
  const [owner = '', repo = ''] = repository.split('/');
  const wanted = wantedIn(io.cwd, app);
  const client = readClient({ forge, token });
  const parts = [
    compareRulesets(wanted.rulesets, await readRulesets(client, { owner, repo })),
    compareSettings(wanted.settings, await readAnswers(client, { owner, repo }, wanted.settings)),
  ];
  const compared: Comparison = {
    differences: parts.flatMap(({ differences }) => differences),
    unread: parts.flatMap(({ unread }) => unread),
  };
  io.out(
    format === 'json'
      ? `${JSON.stringify({ version: 1, repository, ...compared }, null, 2)}\n`
      : textOf(repository, compared),
  );
  if (compared.differences.length > 0) return 1;
  return compared.unread.length > 0 ? 2 : 0;
};
