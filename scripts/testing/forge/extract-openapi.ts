import { readFileSync } from 'node:fs';
import { writeWhole } from '../../adapters/write-file.ts';
import { operations } from './operations.ts';

// Run by hand when an operation is added: node scripts/testing/forge/extract-openapi.ts FOLDER_OF_THE_PACKAGE
// The package (@octokit/openapi) holds all of GitHub's description, 385 MB; only the operations in use are kept.

type Part = { [key: string]: unknown };
const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Says nothing about what is right. */
const PROSE = new Set([
  'description',
  'example',
  'examples',
  'title',
  'summary',
  'externalDocs',
  'deprecated',
  'default',
]);
/** Names of properties are not keywords, whatever they are called. */
const NAMED = new Set(['properties', 'patternProperties']);

/** A schema of OpenAPI 3.0 in the words of JSON Schema: `nullable` becomes a type of its own, prose goes. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (!isPart(value)) return value;
  const kept: Part = {};
  for (const [key, inner] of Object.entries(value)) {
    if (PROSE.has(key) || key === 'nullable' || key.startsWith('x-')) continue;
    kept[key] = NAMED.has(key) && isPart(inner) ? mapped(inner) : plain(inner);
  }
  if (typeof kept.$ref === 'string') kept.$ref = `#/$defs/${nameOf(kept.$ref)}`;
  if (value.nullable !== true) return kept;
  return { anyOf: [kept, { type: 'null' }] };
};
const mapped = (named: Part): Part =>
  Object.fromEntries(Object.entries(named).map(([name, inner]) => [name, plain(inner)]));
const nameOf = (reference: string): string => reference.split('/').at(-1) ?? '';

/** Adds the schemas that a part refers to, and those that they refer to. */
const gather = (part: unknown, schemas: Part, into: Part): void => {
  if (Array.isArray(part)) for (const one of part) gather(one, schemas, into);
  if (!isPart(part)) return;
  const name = typeof part.$ref === 'string' ? nameOf(part.$ref) : undefined;
  if (name !== undefined && !(name in into)) {
    into[name] = plain(schemas[name]);
    gather(into[name], schemas, into);
  }
  for (const inner of Object.values(part)) gather(inner, schemas, into);
};

const [folder = ''] = process.argv.slice(2);
const description = JSON.parse(readFileSync(`${folder}/generated/api.github.com.json`, 'utf8'));

const resolved = (part: Part): Part => {
  if (typeof part.$ref !== 'string') return part;
  return part.$ref
    .split('/')
    .slice(1)
    .reduce((at: Part, key) => at[key] as Part, description);
};
const jsonOf = (part: Part): unknown => {
  const content = resolved(part).content as Part | undefined;
  const body = content?.['application/json'] as Part | undefined;
  return body === undefined ? null : plain(body.schema);
};

const kept: Part = {};
const schemas: Part = {};
for (const operation of operations) {
  const [verb = '', path = ''] = operation.split(' ');
  const source = description.paths[path][verb.toLowerCase()] as Part;
  const parameters = ((source.parameters ?? []) as Part[]).map(resolved);
  const responses = Object.entries(source.responses as Part).map(([status, one]) => [status, jsonOf(one as Part)]);
  kept[operation] = {
    query: Object.fromEntries(
      parameters.filter((one) => one.in === 'query').map((one) => [one.name, plain(one.schema)]),
    ),
    body: source.requestBody === undefined ? null : jsonOf(source.requestBody as Part),
    responses: Object.fromEntries(responses),
  };
}
gather(kept, description.components.schemas, schemas);
/** One operation or schema a line, so that a difference can be read. */
const lines = (parts: Part): string =>
  Object.entries(parts)
    .map(([name, part]) => `${JSON.stringify(name)}: ${JSON.stringify(part)}`)
    .join(',\n');
const text = `{\n"operations": {\n${lines(kept)}\n},\n"$defs": {\n${lines(schemas)}\n}\n}\n`;
writeWhole('scripts/testing/forge/fixtures/openapi.json', text);
