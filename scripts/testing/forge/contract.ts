import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Operation } from './operations.ts';

interface Described {
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: { readonly properties?: Readonly<Record<string, unknown>> } | null;
  readonly responses: Readonly<Record<string, unknown>>;
}

const { operations, $defs } = JSON.parse(readFileSync(new URL('./fixtures/openapi.json', import.meta.url), 'utf8')) as {
  operations: Record<Operation, Described>;
  $defs: object;
};

// Query values arrive as text.
const options = { strict: false, allErrors: true, validateFormats: true } as const;
const formats = {
  'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/,
  uri: (text: string) => URL.canParse(text),
  email: /^[^@\s]+@[^@\s]+$/,
  int64: { type: 'number' as const, validate: Number.isSafeInteger },
};
const strict = new Ajv({ ...options, formats });
const coercing = new Ajv({ ...options, formats, coerceTypes: true });
const compiled = new Map<unknown, ValidateFunction>();

const checkerOf = (ajv: Ajv, schema: unknown): ValidateFunction => {
  const known = compiled.get(schema) ?? ajv.compile({ ...(schema as object), $defs });
  compiled.set(schema, known);
  return known;
};

const faults = (ajv: Ajv, schema: unknown, value: unknown, what: string): string[] => {
  const check = checkerOf(ajv, schema);
  if (check(value)) return [];
  return (check.errors ?? []).slice(0, 5).map((error) => `${what}${error.instancePath}: ${error.message}`);
};

/** Statuses that GitHub gives anywhere, whether or not an operation lists them. */
const ANYWHERE = new Set([401, 403, 404, 409, 422, 429, 500, 502, 503]);
const ERROR = { type: 'object', required: ['message', 'documentation_url'] };

export interface Exchange {
  readonly operation: Operation;
  readonly query: Readonly<Record<string, string>>;
  readonly sent: unknown;
  readonly status: number;
  readonly answer: unknown;
}

/** Where a request of ours, or an answer of the fake, is not what GitHub's description says; empty when both are. */
export const violationsOf = ({ operation, query, sent, status, answer }: Exchange): string[] => {
  const described = operations[operation];
  const asked = Object.entries(query).flatMap(([name, value]) => {
    const schema = described.query[name];
    if (schema === undefined) return [`query ${name}: unknown`];
    return faults(coercing, { type: 'object', properties: { value: schema } }, { value }, `query ${name}`);
  });
  // What GitHub refuses may be as wrong as a test wants it.
  const isTaken = status < 400;
  const named = described.body?.properties ?? {};
  const strangers = Object.keys(named).length === 0 ? [] : Object.keys(sent ?? {}).filter((key) => !(key in named));
  const said = !isTaken
    ? []
    : described.body === null
      ? Object.keys(sent ?? {}).map((key) => `body ${key}: this operation takes none`)
      : [...faults(strict, described.body, sent ?? {}, 'body '), ...strangers.map((key) => `body ${key}: unknown`)];
  const schema = described.responses[status];
  const isKnown = schema !== undefined || ANYWHERE.has(status);
  const given = !isKnown
    ? [`status ${status}: not described`]
    : faults(strict, schema ?? (isTaken ? {} : ERROR), answer ?? {}, `answer ${status} `);
  return [...asked, ...said, ...given].map((fault) => `${operation}: ${fault}`);
};
