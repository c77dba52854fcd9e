import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Loaded } from './judge.ts';

const sources = new Map<string, string>();

// The query tells the mutants of one file apart; what they import is resolved, and shared, as for the file itself.
registerHooks({
  load: (url, context, next) => {
    const source = sources.get(url);
    return source === undefined
      ? next(url, context)
      : { format: 'module', source: stripTypeScriptTypes(source), shortCircuit: true };
  },
});

/** Loads a source as if it stood in the file; a source that cannot be parsed throws a SyntaxError. */
export const loadSource = async (file: string, source: string): Promise<Loaded> => {
  const url = `${pathToFileURL(file)}?mutan=${sources.size}`;
  sources.set(url, source);
  return import(url);
};
