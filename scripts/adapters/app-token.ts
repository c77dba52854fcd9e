import { App, Octokit } from 'octokit';
import { OperationalError } from './operational-error.ts';

export interface AppKey {
  /** Number of the App at the forge. */
  readonly app: number;
  /** Its private key, PEM. */
  readonly privateKey: string;
  /** Address of the API, such as https://api.github.com. */
  readonly forge: string;
  readonly owner: string;
  readonly repo: string;
  /** A token that only reads cannot write even by mistake. */
  readonly may: 'read' | 'write';
}

/**
 * What the gate reads, and what it writes: main, its check, its comment, labels and requests for review. Without
 * `workflows` the forge refuses a main that changes a workflow file, however rightly it was decided.
 */
const permissions = {
  read: { contents: 'read', checks: 'read', pull_requests: 'read', issues: 'read' },
  write: { contents: 'write', checks: 'write', pull_requests: 'write', issues: 'write', workflows: 'write' },
} as const;

const refusals: Readonly<Record<number, string>> = {
  401: 'Forge tidak menerima kunci App ini: nomor App dan kuncinya harus berasal dari App yang sama.',
  404: 'App belum dipasang pada repositori ini.',
  422: 'Izin App pada repositori ini belum cukup.',
};

const silent = () => undefined;

const refuse = (error: unknown): never => {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 0;
  throw new OperationalError(
    refusals[status] ?? 'Token App tidak dapat dibuat sekarang.',
    'Periksa TATA_APP, TATA_KUNCI_APP, dan pemasangan App; caranya ada di CONTRIBUTING.md, bagian "Running the gate".',
  );
};

/**
 * A token of the App for one repository, good for an hour and for what the gate writes. It stays in this process: no step
 * hands it to another, no action of others sees the key.
 */
export const appTokenOf = async ({ app, privateKey, forge, owner, repo, may }: AppKey): Promise<string> => {
  try {
    const Client = Octokit.defaults({
      baseUrl: forge,
      log: { debug: silent, info: silent, warn: silent, error: silent },
    });
    const { octokit } = new App({ appId: app, privateKey, Octokit: Client });
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/installation', { owner, repo });
    const { data: made } = await octokit.request('POST /app/installations/{installation_id}/access_tokens', {
      installation_id: data.id,
      repositories: [repo],
      permissions: permissions[may],
    });
    return made.token;
  } catch (error) {
    return refuse(error);
  }
};
