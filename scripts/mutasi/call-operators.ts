import ts from 'typescript';
import type { Change } from './change.ts';

/** Calls that narrow, order or clean what they are called on: left out, the value itself goes on. */
const NARROWING = new Set(
  'filter slice sort toSorted reverse toReversed trim toLowerCase toUpperCase replace replaceAll normalize min max optional default refine'.split(
    ' ',
  ),
);

const OPPOSITE: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  find: 'findLast',
  findLast: 'find',
  findIndex: 'findLastIndex',
  findLastIndex: 'findIndex',
};

const methodChanges = (node: ts.CallExpression): Change[] => {
  const method = node.expression;
  if (!ts.isPropertyAccessExpression(method)) return [];
  const { name, expression } = method;
  const word = name.text;
  if (expression.getText() === 'Math' && (word === 'min' || word === 'max'))
    return [{ operator: 'call', start: name.getStart(), end: name.getEnd(), after: word === 'min' ? 'max' : 'min' }];
  const opposite = Object.hasOwn(OPPOSITE, word) ? OPPOSITE[word] : undefined;
  // `registry.find` looks up an index: its name only looks like the one of a list.
  if (opposite && expression.getText() !== 'registry')
    return [{ operator: 'call', start: name.getStart(), end: name.getEnd(), after: opposite }];
  return NARROWING.has(word) ? [{ operator: 'call', start: expression.getEnd(), end: node.getEnd(), after: '' }] : [];
};

/** A `?.` without its question: what may be absent is taken to be there. */
const guardChanges = (node: ts.CallExpression | ts.PropertyAccessExpression | ts.ElementAccessExpression): Change[] => {
  const token = node.questionDotToken;
  if (!token) return [];
  const after = ts.isPropertyAccessExpression(node) ? '.' : '';
  return [{ operator: 'guard', start: token.getStart(), end: token.getEnd(), after }];
};

export const callChanges = (
  node: ts.CallExpression | ts.PropertyAccessExpression | ts.ElementAccessExpression,
): Change[] => [...guardChanges(node), ...(ts.isCallExpression(node) ? methodChanges(node) : [])];
