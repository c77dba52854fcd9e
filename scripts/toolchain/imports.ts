import ts from 'typescript';

/** One import or re-export of a file: where it stands and what it names. */
export type Import = { line: number; specifier: string };

/** Parses a TypeScript file, or the code inside an Astro page, so that rules see code and not comments or strings. */
export function parseSource(path: string, source: string): ts.SourceFile {
  return ts.createSourceFile(path, path.endsWith('.astro') ? codeOf(source) : source, ts.ScriptTarget.Latest, true);
}

/** Every static import, re-export and `import('…')` of a file. */
export function importsOf(file: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const named = specifierOf(node);
    if (named && ts.isStringLiteralLike(named)) found.push({ line: lineOf(file, node), specifier: named.text });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Line of a node, counted from 1. */
export function lineOf(file: ts.SourceFile, node: ts.Node): number {
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
}

/** A barrel holds nothing of its own: all its statements hand on what other files define. */
export function isBarrel({ statements }: ts.SourceFile): boolean {
  const handsOn = statements.filter((one) => ts.isExportDeclaration(one) && !isEmptyExport(one));
  return handsOn.length > 0 && statements.every((one) => ts.isExportDeclaration(one) || ts.isImportDeclaration(one));
}

function isEmptyExport({ exportClause }: ts.ExportDeclaration): boolean {
  return exportClause !== undefined && ts.isNamedExports(exportClause) && exportClause.elements.length === 0;
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  return undefined;
}

/** The front matter and the scripts of an Astro page; everything else becomes blank, so lines stay where they are. */
function codeOf(page: string): string {
  const code = [...page.matchAll(/^---\n[\s\S]*?^---$|<script\b[^>]*>[\s\S]*?<\/script>/gm)];
  let kept = '';
  for (const { 0: text, index } of code) {
    const inside = text.replace(/^---|---$|^<script\b[^>]*>|<\/script>$/g, (mark) => ' '.repeat(mark.length));
    kept += `${blank(page.slice(kept.length, index))}${inside}`;
  }
  return kept;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
