import { basename, extname } from 'node:path';

const TEXT = '; charset=utf-8';

const types: Readonly<Record<string, string>> = {
  '.html': `text/html${TEXT}`,
  '.css': `text/css${TEXT}`,
  '.js': `text/javascript${TEXT}`,
  '.txt': `text/plain${TEXT}`,
  '.csv': `text/csv${TEXT}`,
  '.ics': `text/calendar${TEXT}`,
  '.xml': `application/xml${TEXT}`,
  '.svg': `image/svg+xml${TEXT}`,
  '.json': 'application/json',
  '.jsonl': 'application/x-ndjson',
  '.jsonld': 'application/ld+json',
  '.yml': 'application/yaml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.zip': 'application/zip',
};

/** Files whose name says more than its ending. */
const named: Readonly<Record<string, string>> = { 'umpan.xml': `application/atom+xml${TEXT}` };

/** The media type that a file is sent with; JSON and YAML are UTF-8 by definition and name no charset. */
export const contentTypeOf = (file: string): string =>
  named[basename(file)] ??
  (file.endsWith('.csv-metadata.json') ? 'application/csvm+json' : undefined) ??
  (file.endsWith('.schema.json') ? 'application/schema+json' : undefined) ??
  types[extname(file).toLowerCase()] ??
  'application/octet-stream';

/** True for what gets smaller by compression. */
export const isText = (type: string): boolean =>
  /^(text\/|image\/svg)|[/+](json|xml|yaml|x-ndjson|javascript)\b/.test(type);
