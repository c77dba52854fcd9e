import { readFile } from 'node:fs/promises';
import { appTokenOf } from './app-token.ts';
import type { Io } from './io.ts';
import { OperationalError } from './operational-error.ts';

interface Asked {
  readonly env: Io['env'];
  readonly forge: string;
  readonly owner: string;
  readonly repo: string;
}

/** Tokens of one run, made when they are first needed: a dry run never holds one that writes. */
export interface ForgeTokens {
  readonly read: () => Promise<string>;
  readonly write: () => Promise<string>;
}

const names = { read: 'TATA_TOKEN_BACA', write: 'TATA_TOKEN_TULIS' } as const;

const keyIn = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new OperationalError(
      'Berkas kunci App tidak terbaca.',
      'Periksa TATA_KUNCI_APP: isinya jalur berkas PEM yang dapat dibaca pengguna ini.',
    );
  }
};

const made = async ({ env, ...where }: Asked, may: 'read' | 'write'): Promise<string> => {
  const given = env[names[may]];
  if (given) return given;
  const { TATA_APP: app = '', TATA_KUNCI_APP: path = '' } = env;
  if (/^[1-9]\d{0,15}$/.test(app) && path !== '') {
    return appTokenOf({ ...where, app: Number(app), privateKey: await keyIn(path), may });
  }
  throw new OperationalError(
    `Belum ada token untuk ${may === 'read' ? 'membaca dari' : 'menulis ke'} forge.`,
    `Isi ${names[may]}, atau TATA_APP (nomor App) beserta TATA_KUNCI_APP (jalur berkas kuncinya).`,
  );
};

/** From the environment where it holds them (a person at a terminal), else made by the App for this repository. */
export const tokensOf = (asked: Asked): ForgeTokens => {
  const known: Partial<Record<'read' | 'write', Promise<string>>> = {};
  const once = (may: 'read' | 'write') => () => {
    const token = known[may] ?? made(asked, may);
    known[may] = token;
    return token;
  };
  return { read: once('read'), write: once('write') };
};
