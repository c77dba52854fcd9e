import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dropReasons, holdReasons } from './reasons.ts';

const sources = globSync('scripts/core/gate/*.ts')
  .filter((path) => !path.endsWith('.test.ts') && !path.endsWith('/reasons.ts'))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

test.each([...Object.keys(dropReasons), ...Object.keys(holdReasons)])('%s is said by the gate somewhere', (code) => {
  expect(sources).toContain(`'${code}'`);
});
