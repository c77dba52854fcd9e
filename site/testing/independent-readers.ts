import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import type { Quad } from '@rdfjs/types';
import jsonld from 'jsonld';
import { Store } from 'n3';
import CsvwParser from 'rdf-parser-csvw';

/** What this project asks of the reader of Data Packages, which brings no types. */
interface PackageReader {
  readonly Package: {
    load(
      descriptor: unknown,
      options: { basePath: string },
    ): Promise<{
      readonly valid: boolean;
      readonly errors: readonly Error[];
      readonly resources: readonly {
        readonly name: string;
        read(options: { keyed: true; relations: boolean }): Promise<readonly Readonly<Record<string, unknown>>[]>;
      }[];
    }>;
  };
}

const { Package } = createRequire(import.meta.url)('datapackage') as PackageReader;

export interface Descriptor {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema?: { readonly fields: readonly { readonly type: string }[] };
  }[];
}

/**
 * The rows of every table of a Data Package, read by its schema: types, required values, value lists, keys and the
 * records that they point to. The reader knows version 1, so that a table is named and a list is a text in its words.
 */
export const readPackage = async (descriptor: Descriptor, basePath: string): Promise<Map<string, number>> => {
  const resources = descriptor.resources.flatMap(({ schema, ...resource }) => {
    if (!schema) return [];
    const fields = schema.fields.map((field) => (field.type === 'list' ? { ...field, type: 'string' } : field));
    return [{ ...resource, profile: 'tabular-data-resource', schema: { ...schema, fields } }];
  });
  const found = await Package.load({ ...descriptor, resources }, { basePath });
  if (!found.valid) throw new Error(found.errors.map(({ message }) => message).join('\n'));
  const counts = new Map<string, number>();
  for (const resource of found.resources)
    counts.set(resource.name, (await resource.read({ keyed: true, relations: true })).length);
  return counts;
};

const csvw = 'http://www.w3.org/ns/csvw#';
const xsd = 'http://www.w3.org/2001/XMLSchema#';

/** As much of the context of CSV on the Web as our metadata uses; the whole one lies on another host. */
const context = {
  '@vocab': csvw,
  dc: 'http://purl.org/dc/terms/',
  xsd,
  url: { '@id': `${csvw}url`, '@type': '@id' },
  columns: { '@id': `${csvw}column`, '@container': '@list' },
  titles: `${csvw}title`,
  datatype: {
    '@id': `${csvw}datatype`,
    '@type': '@vocab',
    '@context': Object.fromEntries(
      ['string', 'integer', 'decimal', 'boolean', 'date', 'dateTime'].map((name) => [name, xsd + name]),
    ),
  },
};

/** The statements that a CSV file makes when it is read by its metadata. */
export const readCsvw = async (file: string, metadata: object, baseIRI: string): Promise<Quad[]> => {
  const document = { ...metadata, '@context': context };
  const quads = (await jsonld.toRDF(document as never, { base: baseIRI })) as Quad[];
  const parser = new CsvwParser({ metadata: new Store(quads), baseIRI, timezone: 'utc' });
  const found: Quad[] = [];
  for await (const quad of parser.import(createReadStream(file, 'utf8'))) found.push(quad as Quad);
  return found;
};
