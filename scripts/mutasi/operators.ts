import ts from 'typescript';
import { callChanges } from './call-operators.ts';
import type { Change } from './change.ts';

/**
 * Left as they are: the name and the title, which other tests hold; the discriminator, of which only matters that it is
 * another one than its neighbour's; descriptions, imports and types.
 */
const NAMES = new Set(['id', 'title']);

const isText = (node: ts.Node): boolean => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

/** Name and title, when they are plain words; a discriminator however it is made. */
const isOwnName = (node: ts.Node): boolean => {
  if (!ts.isPropertyAssignment(node)) return false;
  const name = node.name.getText();
  return name === 'discriminator' || (NAMES.has(name) && isText(node.initializer));
};

export const isLeftAlone = (node: ts.Node): boolean =>
  ts.isTypeNode(node) ||
  ts.isImportDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  isOwnName(node) ||
  isDescription(node);

/** The argument of `.meta(…)`. */
const isDescription = (node: ts.Node): boolean =>
  ts.isCallExpression(node.parent) &&
  node.parent.arguments.includes(node as ts.Expression) &&
  ts.isPropertyAccessExpression(node.parent.expression) &&
  node.parent.expression.name.text === 'meta';

const comparisons: Record<string, readonly string[]> = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
};
const logical: Record<string, readonly string[]> = { '&&': ['||'], '||': ['&&'], '??': [] };

const whole = (node: ts.Node, operator: string, after: string): Change => ({
  operator,
  start: node.getStart(),
  end: node.getEnd(),
  after,
});

const binaryChanges = (node: ts.BinaryExpression): Change[] => {
  const token = node.operatorToken;
  const sign = token.getText();
  const swapped = (operator: string, signs: readonly string[]) => signs.map((other) => whole(token, operator, other));
  if (Object.hasOwn(comparisons, sign)) return swapped('comparison', comparisons[sign] ?? []);
  const others = logical[sign];
  if (!others) return [];
  const operands = [node.left, node.right].map((side) => whole(node, 'operand', `(${side.getText()})`));
  // A swapped sign may need brackets beside its new neighbours.
  const turned = others.map((other) =>
    whole(node, 'logic', `(${node.left.getText()} ${other} ${node.right.getText()})`),
  );
  return [...turned, ...operands];
};

const decided = (condition: ts.Expression): Change[] =>
  ['true', 'false'].map((after) => whole(condition, 'condition', after));

/** Every item left out once, with the comma after it, or before it when it is the last. */
const itemChanges = (items: ts.NodeArray<ts.Node>, operator: string): Change[] =>
  items.map((item, i) => {
    const next = items[i + 1];
    const before = items[i - 1];
    if (next) return { operator, start: item.getStart(), end: next.getStart(), after: '' };
    return { operator, start: before ? before.getEnd() : item.getStart(), end: item.getEnd(), after: '' };
  });

const spreadChanges = (node: ts.ObjectLiteralExpression): Change[] =>
  node.properties.filter(ts.isSpreadAssignment).map((spread) => whole(spread, 'item', '...{}'));

/** A word that is a name, or an item that is left out whole anyway. */
const isName = (node: ts.Node): boolean => {
  const { parent } = node;
  return (
    ts.isArrayLiteralExpression(parent) ||
    ts.isLiteralTypeNode(parent) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isBindingElement(parent) && parent.propertyName === node)
  );
};

/** A pattern without one of its signs, where something is left of it; a sign after a backslash is a letter. */
const patternChanges = (node: ts.RegularExpressionLiteral): Change[] => {
  const [, body = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
  return ['^', '$', '+', '*', '?'].flatMap((sign) => {
    const less = body.replace(new RegExp(`(?<!\\\\)\\${sign}`), '');
    return less === body || less === '' ? [] : [whole(node, 'pattern', `/${less}/${flags}`)];
  });
};

const literalChanges = (node: ts.Node): Change[] => {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [whole(node, 'literal', 'false')];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [whole(node, 'literal', 'true')];
  if (ts.isNumericLiteral(node)) return [whole(node, 'literal', String(Number(node.text) + 1))];
  if (ts.isRegularExpressionLiteral(node)) return patternChanges(node);
  if (ts.isTemplateExpression(node)) return [whole(node, 'literal', "''")];
  if (!ts.isStringLiteral(node) && !ts.isNoSubstitutionTemplateLiteral(node)) return [];
  return isName(node) ? [] : [whole(node, 'literal', node.text === '' ? "'mutan'" : "''")];
};

/** Bodies of functions, and statements that are there for what they do. */
const bodyChanges = (node: ts.Node): Change[] => {
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) return [whole(node.body, 'body', 'undefined')];
  if (ts.isArrowFunction(node) || ts.isFunctionDeclaration(node))
    return node.body ? [whole(node.body, 'body', '{}')] : [];
  if (ts.isExpressionStatement(node) || ts.isBreakOrContinueStatement(node)) return [whole(node, 'statement', ';')];
  return [];
};

/** What can be put wrong at one node; its children are asked for themselves. */
export const changesOf = (node: ts.Node): Change[] => {
  if (ts.isBinaryExpression(node)) return binaryChanges(node);
  if (ts.isIfStatement(node)) return decided(node.expression);
  if (ts.isWhileStatement(node)) return [whole(node.expression, 'condition', 'false')];
  if (ts.isConditionalExpression(node)) return decided(node.condition);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [whole(node, 'negation', `(${node.operand.getText()})`)];
  if (ts.isArrayLiteralExpression(node)) return itemChanges(node.elements, 'item');
  if (ts.isObjectLiteralExpression(node)) return spreadChanges(node);
  if (ts.isBindingElement(node) && node.initializer) return [whole(node.initializer, 'default', 'undefined')];
  if (ts.isCallExpression(node) || ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
    return callChanges(node);
  return [...literalChanges(node), ...bodyChanges(node)];
};
