declare module 'rdf-parser-csvw' {
  /** Reads CSV by metadata that is given as a dataset. */
  export default class Parser {
    constructor(options: { metadata: unknown; baseIRI: string; timezone?: string });
    import(input: NodeJS.ReadableStream): AsyncIterable<unknown>;
  }
}
