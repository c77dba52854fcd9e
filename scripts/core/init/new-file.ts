/** A file to be written, as values: an adapter makes the text. `path` is relative to the folder of the project. */
export interface NewFile {
  readonly path: string;
  /** Lines of comment above the values. */
  readonly note?: readonly string[];
  /** Values of YAML or of a front matter, or a text as it stands. */
  readonly content: { readonly value: unknown; readonly body?: string } | string;
}

/** The line by which editors find the schema of a file. */
export const schemaLine = (path: string, schema: string): string =>
  `yaml-language-server: $schema=${'../'.repeat(path.split('/').length - 1)}scripts/schemas/${schema}.schema.json`;
