import { readFileSync } from 'node:fs';
import Parser from 'rss-parser';
import { validateXML } from 'xmllint-wasm';

export interface ReadFeed {
  readonly title: string;
  readonly subtitle: string;
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly link: string;
    readonly summary: string;
  }[];
}

/** What libxml2 finds wrong with a feed: as XML, and by what RFC 4287 asks for. */
export const feedFaults = async (text: string): Promise<string[]> => {
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'umpan.xml', contents: text }],
    extension: 'relaxng',
    schema: [readFileSync('site/testing/atom.rng', 'utf8')],
  });
  return valid ? [] : errors.map(({ message }) => message);
};

/** Reads a feed with a reader that shares nothing with the writer; one with faults is refused. */
export const readFeed = async (text: string): Promise<ReadFeed> => {
  const faults = await feedFaults(text);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const parser = new Parser({ customFields: { feed: ['subtitle'] } });
  return (await parser.parseString(text)) as unknown as ReadFeed;
};
