import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDay } from '../../testing/run-here.ts';
import { type Workbench, workbench } from '../../testing/workbench.ts';
import { runLint } from './lint.ts';

const regencies = ['badung', 'banjar', 'buleleng', 'bulukumba', 'kubu-raya'];

let bench: Workbench;
beforeAll(() => {
  bench = workbench(['registry', 'policies']);
});
afterAll(() => bench.remove());

const lint = async (cwd: string) => {
  let out = '';
  const say = (text: string) => {
    out += text;
  };
  const status = await runLint({ cwd, today: testDay, now: `${testDay}T03:00:00Z`, env: {}, out: say, err: say });
  return { status, out };
};

test('every regency can meet what its law and the house ask, whoever files for whom', async () => {
  expect(await lint(process.cwd())).toEqual({
    status: 0,
    out: `${regencies.map((daerah) => `${daerah}: setiap syarat dapat dipenuhi oleh daftar jabatannya.`).join('\n')}\n`,
  });
});

test.each(regencies)('%s could not, were its Dinas down to its head', async (daerah) => {
  for (const clerk of ['petugas-domain-1', 'petugas-domain-2'])
    rmSync(join(bench.folder, 'registry', daerah, 'jabatan', `${clerk}.yaml`));
  const { status, out } = await lint(bench.folder);
  expect(status).toBe(1);
  expect(out).toMatch(new RegExp(`^${daerah}: \\d+ syarat tidak dapat dipenuhi$`, 'm'));
  expect(out).toContain(`  ${daerah}/bersama/daftar-jabatan`);
});
