import { z } from 'zod';
import { gateMark } from '../core/render/gate-markdown.ts';
import { tokensOf } from './forge-tokens.ts';
import { openRepository, type Repository } from './git.ts';
import { type Pace, type ReadClient, readClient, type WriteClient, writeClient } from './github-client.ts';
import type { GateOwner } from './github-live.ts';
import type { Place } from './github-request.ts';
import type { Io } from './io.ts';
import { OperationalError } from './operational-error.ts';

/** What one run of the gate works with: the clone, the forge, and keys that are only read when they are needed. */
export interface Session {
  readonly io: Io;
  readonly repository: Repository;
  readonly place: Place;
  readonly owner: GateOwner;
  /** Protected branch on which changes land. */
  readonly target: string;
  readonly remote: string;
  readonly read: ReadClient;
  readonly write: () => Promise<WriteClient>;
  readonly writeToken: () => Promise<string>;
  /** File of the private key that seals putusan. */
  readonly keyFile: () => string;
  /** Address of the portal, where the message explains its codes. */
  readonly portal: string | undefined;
}

const environmentSchema = z.object({
  repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  app: z.coerce.number().int().positive(),
  forge: z.string().min(1),
  remote: z.string().regex(/^[A-Za-z0-9][\w./-]*$/),
});

const environmentOf = ({ env }: Io): z.infer<typeof environmentSchema> => {
  const parsed = environmentSchema.safeParse({
    repository: env.TATA_REPOSITORI || env.GITHUB_REPOSITORY,
    app: env.TATA_APP,
    forge: env.TATA_FORGE || 'https://api.github.com',
    remote: env.TATA_REMOTE || 'origin',
  });
  if (parsed.success) return parsed.data;
  throw new OperationalError(
    'Repositori di forge atau nomor App gerbang belum disebut dengan benar.',
    'Isi TATA_REPOSITORI (pemilik/nama) dan TATA_APP (nomor App). Tanpa forge, pakai tata gate --branch CABANG.',
  );
};

const keyFileIn =
  ({ env }: Io) =>
  (): string => {
    const { TATA_KUNCI_GERBANG: path } = env;
    if (path) return path;
    throw new OperationalError(
      'Kunci gerbang belum disebut, sehingga putusan tidak dapat disegel.',
      'Isi TATA_KUNCI_GERBANG dengan jalur berkas kunci pribadi gerbang.',
    );
  };

/** Opens a session from the environment; `pace` hurries tests. */
export const openSession = async (io: Io, pace?: Pace): Promise<Session> => {
  const { repository: name, app, forge, remote } = environmentOf(io);
  const repository = await openRepository(io.cwd);
  if (!repository)
    throw new OperationalError('Folder ini bukan bagian dari repositori Git.', 'Jalankan di dalam klon registernya.');
  const [owner = '', repo = ''] = name.split('/');
  const tokens = tokensOf({ env: io.env, forge, owner, repo });
  const settings = (token: string) => ({ forge, token, ...(pace ? { pace } : {}) });
  return {
    io,
    repository,
    place: { owner, repo },
    owner: { appId: app, checkName: 'gerbang', mark: gateMark },
    target: 'refs/heads/main',
    remote,
    read: readClient(settings(await tokens.read())),
    write: async () => writeClient(settings(await tokens.write())),
    writeToken: tokens.write,
    keyFile: keyFileIn(io),
    portal: io.env.TATA_PORTAL || undefined,
  };
};
