import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { splitMarkdown } from '../../../scripts/adapters/markdown.ts';
import { htmlOf } from '../../../scripts/adapters/markdown-html.ts';
import { parseYaml } from '../../../scripts/adapters/yaml.ts';
import { line } from '../../../scripts/core/records/id.ts';
import { base } from '../config.ts';
import { type Frame, frameOf } from '../frame.ts';
import { aboutHref, type Link, statementHref } from '../links.ts';

const headSchema = z.strictObject({ judul: line(), uraian: line(), urutan: z.int() });

/** What the portal says of itself: one Markdown file each. */
export interface Statement extends Link {
  readonly id: string;
  readonly about: string;
  readonly html: string;
  readonly file: string;
}

export interface StatementPage {
  readonly frame: Frame;
  readonly statement: Statement;
}

const folder = 'site/statements';

const statementOf = (name: string): { order: number; statement: Statement } => {
  const { front, body } = splitMarkdown(readFileSync(join(process.cwd(), folder, name), 'utf8'));
  const { judul, uraian, urutan } = headSchema.parse(parseYaml(front).value);
  const id = name.replace(/\.md$/, '');
  return {
    order: urutan,
    // Links within the portal are written from its root; a fork may lie deeper.
    statement: {
      id,
      text: judul,
      about: uraian,
      href: statementHref(id),
      html: htmlOf(body.replaceAll('](/', `](${base}`)),
      file: `${folder}/${name}`,
    },
  };
};

/** All statements in their order. */
export const statements: readonly Statement[] = readdirSync(join(process.cwd(), folder))
  .filter((name) => name.endsWith('.md'))
  .map(statementOf)
  .sort((a, b) => a.order - b.order)
  .map(({ statement }) => statement);

export const statementPages = (): { params: { pernyataan: string }; props: { page: StatementPage } }[] =>
  statements.map((statement) => ({
    params: { pernyataan: statement.id },
    props: {
      page: {
        frame: frameOf({
          title: statement.text,
          description: statement.about,
          crumbs: [{ text: 'Tentang', href: aboutHref }],
          href: statement.href,
          files: [statement.file],
          found: { jenis: 'pernyataan' },
        }),
        statement,
      },
    },
  }));

export const aboutFrame = (): Frame =>
  frameOf({
    title: 'Tentang portal ini',
    description: 'Apa portal ini, apa yang dinyatakannya tentang dirinya, dan ke mana bertanya.',
    href: aboutHref,
    files: [`${folder}/`],
  });
