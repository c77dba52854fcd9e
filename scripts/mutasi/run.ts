import { globSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Fate, judgeFile } from './judge-file.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { batas: { type: 'string' } } });
const files = globSync('policies/rules/*/*.ts')
  .filter((f) => !f.endsWith('.test.ts'))
  .toSorted()
  .filter((f) => positionals.length === 0 || positionals.some((p) => f.includes(p)));
const limits = { judgeModule: new URL('./rule-judge.ts', import.meta.url).href, limitMs: 10_000 };
const all: Fate[] = [];
const queue = [...files];
const work = async () => {
  for (let f = queue.shift(); f; f = queue.shift()) {
    const fates = await judgeFile(f, limits);
    all.push(...fates);
    const s = fates.filter((x) => x.noticed === undefined).length;
    console.log(f, fates.length, s);
  }
};
await Promise.all([work(), work()]);
const short = (t: string) => {
  const l = t.replace(/\s+/g, ' ');
  return l.length > 90 ? `${l.slice(0, 60)}…${l.slice(-29)}` : l;
};
all.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.mutant.start - b.mutant.start));
for (const { file, mutant, noticed } of all)
  if (noticed === undefined)
    console.log(
      `${file}:${mutant.line} ${mutant.operator}: ${short(mutant.before)} -> ${short(mutant.after) || '(tiada)'}`,
    );
const killed = all.filter((f) => f.noticed !== undefined).length;
console.log(all.length, killed, ((100 * killed) / all.length).toFixed(1), values);
