import { expect, test } from 'vitest';
import { contentTypeOf, isText } from './content-types.ts';

test.each([
  ['/a/index.html', 'text/html; charset=utf-8', true],
  ['/umpan.xml', 'application/atom+xml; charset=utf-8', true],
  ['/peta.xml', 'application/xml; charset=utf-8', true],
  ['/ikon.svg', 'image/svg+xml; charset=utf-8', true],
  ['/a.csv', 'text/csv; charset=utf-8', true],
  ['/a.csv-metadata.json', 'application/csvm+json', true],
  ['/a.schema.json', 'application/schema+json', true],
  ['/a.json', 'application/json', true],
  ['/a.riwayat.jsonl', 'application/x-ndjson', true],
  ['/katalog.jsonld', 'application/ld+json', true],
  ['/x.publiccode.yml', 'application/yaml', true],
  ['/x.js', 'text/javascript; charset=utf-8', true],
  ['/foto.PNG', 'image/png', false],
  ['/pagefind/pagefind.pagefind', 'application/octet-stream', false],
  ['/pagefind/wasm.id.pagefind', 'application/octet-stream', false],
  ['/portal.zip', 'application/zip', false],
  ['/tanpa-akhiran', 'application/octet-stream', false],
])('%s is %s', (file, type, text) => {
  expect([contentTypeOf(file), isText(contentTypeOf(file))]).toEqual([type, text]);
});
