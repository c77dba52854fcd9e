const DOCUMENTATION = 'https://docs.github.com/rest';

/** What the forge will not do, in its own words. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, errors?: readonly unknown[], headers: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
    const list = errors === undefined ? {} : { errors };
    this.body = { message, ...list, documentation_url: DOCUMENTATION, status: String(status) };
  }
}

export const notFound = () => new Refusal(404, 'Not Found');
export const unprocessable = (...errors: string[]) => new Refusal(422, 'Unprocessable Entity', errors);
