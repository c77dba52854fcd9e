import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../adapters/sha256.ts';
import { renderGateMarkdown } from '../render/gate-markdown.ts';
import { decide } from './decide.ts';
import { factsSchema } from './facts.ts';

const folder = join(import.meta.dirname, 'fixtures');
const names = readdirSync(folder).flatMap((file) => /^(.+)\.fakta\.json$/.exec(file)?.[1] ?? []);

// Facts as the gate once gathered them, with the decision and the message that a person has read and found right.
test.each(names)('%s: kept facts give the kept decision and message', async (name) => {
  const facts = factsSchema.parse(JSON.parse(readFileSync(join(folder, `${name}.fakta.json`), 'utf8')));
  const decision = decide(facts, sha256);
  await expect(`${JSON.stringify(decision, null, 2)}\n`).toMatchFileSnapshot(join(folder, `${name}.keputusan.json`));
  await expect(renderGateMarkdown(decision, facts)).toMatchFileSnapshot(join(folder, `${name}.pesan.md`));
});

test('the kept cases differ in what they end in', () => {
  const verdicts = names.map((name) => {
    const facts = factsSchema.parse(JSON.parse(readFileSync(join(folder, `${name}.fakta.json`), 'utf8')));
    const { verdict, refusal } = decide(facts, sha256);
    return refusal ? 'tolak' : verdict;
  });
  expect(new Set(verdicts)).toEqual(new Set(['lulus', 'tahan', 'tolak']));
});
