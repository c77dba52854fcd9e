import ts from 'typescript';

/** A place where code reaches for the clock, chance, or the process. */
export type Impurity = { node: ts.Node; what: string };

const GLOBALS = new Set(['console', 'process', 'globalThis', 'performance', 'fetch', 'setTimeout', 'setInterval']);
const CALLS = new Set(['Date.now', 'Math.random', 'crypto.randomUUID', 'crypto.getRandomValues']);

/** What makes a file's results depend on more than its arguments. */
export function impurities(file: ts.SourceFile): Impurity[] {
  return collect(file, (node) => {
    if (isClockRead(node)) return { node, what: node.getText(file) };
    if (ts.isPropertyAccessExpression(node) && CALLS.has(node.getText(file))) return { node, what: node.getText(file) };
    if (ts.isIdentifier(node) && GLOBALS.has(node.text) && isUse(node)) return { node, what: node.text };
    return undefined;
  });
}

/** Places that end the process or set its exit code. */
export function setsExit(file: ts.SourceFile): ts.Node[] {
  return collect(file, (node) =>
    ts.isPropertyAccessExpression(node) && /^process\.exit(Code)?$/.test(node.getText(file)) ? node : undefined,
  );
}

function collect<T>(file: ts.SourceFile, pick: (node: ts.Node) => T | undefined): T[] {
  const found: T[] = [];
  const visit = (node: ts.Node): void => {
    const picked = pick(node);
    if (picked !== undefined) found.push(picked);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** `new Date()` and `Date()` read the clock; `new Date(text)` does not. */
function isClockRead(node: ts.Node): boolean {
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return false;
  const isDate = ts.isIdentifier(node.expression) && node.expression.text === 'Date';
  return isDate && (ts.isCallExpression(node) || (node.arguments ?? []).length === 0);
}

/** A name that is read as a variable, not one that names a property, a variable or a type. */
function isUse(name: ts.Identifier): boolean {
  const { parent, text } = name;
  const isName = 'name' in parent && parent.name === name;
  return !isName && !ts.isTypeNode(parent) && !declares(name.getSourceFile(), text);
}

/** True when the file has a variable, parameter or import of this name, so that the global is not meant. */
function declares(file: ts.SourceFile, text: string): boolean {
  const declared = collect(file, (node) =>
    ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node) || ts.isImportSpecifier(node)
      ? node.name.getText(file)
      : undefined,
  );
  return declared.includes(text);
}
