import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Example, exampleSchema, type Fixture, fixtureSchema } from '../core/example.ts';
import { parseYaml } from './yaml.ts';

const outcomeHeadings = { Lulus: 'lulus', Gagal: 'gagal', 'Tak berlaku': 'tak-berlaku' } as const;

export interface PageExample {
  readonly heading: string;
  readonly daerah: string;
  readonly outcome: (typeof outcomeHeadings)[keyof typeof outcomeHeadings];
  readonly title: string;
  readonly line: number;
  readonly example: Example;
  /** The miniature register of the page on which it stands. */
  readonly fixture: Fixture;
  /** The findings that the page states, undefined when it states none. */
  readonly findings: unknown;
  /** Offsets of the block of findings, or of where it would stand. */
  readonly slot: { readonly start: number; readonly end: number };
}

export interface RulePage {
  readonly title: string;
  /** Texts of `##` sections by heading, without the examples. */
  readonly sections: ReadonlyMap<string, string>;
  readonly fixture: Fixture;
  readonly examples: readonly PageExample[];
  readonly faults: readonly string[];
}

const parser = unified().use(remarkParse);
type Node = ReturnType<typeof parser.parse>['children'][number];

const headingText = (source: string, node: Node): string =>
  source
    .slice(node.position?.start.offset, node.position?.end.offset)
    .replace(/^#+\s*/, '')
    .trim();

const yamlOf = (text: string, where: string, faults: string[]): unknown => {
  const { value, faults: found } = parseYaml(text);
  faults.push(...found.map((fault) => `${where}: ${fault.message}`));
  return value;
};

/** A heading of level 2 or 3 with what stands under it. */
interface Section {
  readonly node: Node;
  readonly depth: number;
  readonly text: string;
  readonly blocks: readonly Node[];
}

const exampleOf = (
  source: string,
  fixture: Fixture,
  { node: heading, blocks }: Section,
  faults: string[],
): PageExample[] => {
  const text = headingText(source, heading);
  const line = heading.position?.start.line ?? 0;
  const [, daerah = '', word = '', title = ''] = /^([a-z-]+): (Lulus|Gagal|Tak berlaku): (.+)$/.exec(text) ?? [];
  const codes = blocks.filter((node) => node.type === 'code');
  const input = codes.find((node) => node.meta !== 'temuan');
  const stated = codes.find((node) => node.meta === 'temuan');
  if (word === '' || !input) {
    faults.push(
      `line ${line}: "${text}" is not "<daerah>: <Lulus|Gagal|Tak berlaku>: <title>" followed by a yaml block`,
    );
    return [];
  }
  const parsed = exampleSchema.safeParse(yamlOf(input.value, `line ${line}`, faults));
  if (!parsed.success) {
    faults.push(`line ${line}: ${parsed.error.message}`);
    return [];
  }
  const after = input.position?.end.offset ?? 0;
  const slot = stated
    ? { start: stated.position?.start.offset ?? after, end: stated.position?.end.offset ?? after }
    : { start: after, end: after };
  const findings = stated ? yamlOf(stated.value, `line ${line}`, faults) : undefined;
  const outcome = outcomeHeadings[word as keyof typeof outcomeHeadings];
  return [{ heading: text, daerah, outcome, title, line, example: parsed.data, fixture, findings, slot }];
};

const sectionsOf = (source: string, children: readonly Node[]): Section[] => {
  const starts = children.flatMap((node, i) => (node.type === 'heading' && node.depth <= 3 ? [{ node, i }] : []));
  return starts.map(({ node, i }, n) => ({
    node,
    depth: node.depth,
    text: headingText(source, node),
    blocks: children.slice(i + 1, starts[n + 1]?.i ?? children.length),
  }));
};

const fixtureOf = ({ text, blocks }: Section, faults: string[]): Fixture => {
  const block = blocks.find((node) => node.type === 'code');
  const parsed = fixtureSchema.safeParse(block ? yamlOf(block.value, text, faults) : {});
  if (!parsed.success) faults.push(`${text}: ${parsed.error.message}`);
  return parsed.data ?? {};
};

/** Reads a rule's page: its explanation, its miniature registry, its examples. */
export const parseRulePage = (source: string): RulePage => {
  const all = sectionsOf(source, parser.parse(source).children);
  const faults: string[] = [];
  const registry = all.find((section) => section.text === 'Registri contoh');
  const fixture = registry ? fixtureOf(registry, faults) : {};
  const examples = all
    .filter((section) => section.depth === 3)
    .flatMap((section) => exampleOf(source, fixture, section, faults));
  const bodyOf = ({ node, blocks }: Section) =>
    source.slice(node.position?.end.offset, (blocks.at(-1) ?? node).position?.end.offset).trim();
  const sections = new Map(all.filter(({ depth }) => depth === 2).map((section) => [section.text, bodyOf(section)]));
  return { title: all[0]?.depth === 1 ? all[0].text : '', sections, fixture, examples, faults };
};
