import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OperationalError } from '../adapters/operational-error.ts';
import { type Workbench, workbench } from '../testing/workbench.ts';

let clean: Workbench;
let broken: Workbench;
const host = 'registry/banjar/subdomain/contoh-uji.yaml';

beforeAll(() => {
  [clean, broken] = [workbench(['registry', 'policies']), workbench(['registry', 'policies'])];
  broken.write(host, 'id: contoh-uji\nhost: a.example\n');
});
afterAll(() => {
  clean.remove();
  broken.remove();
});

describe('exit status', () => {
  test('0 for the register of this repository', async () => {
    expect((await clean.check()).status).toBe(0);
  });

  test('0 where there are warnings and gaps only', async () => {
    const { status, out } = await clean.check('--format', 'json');
    const { summary } = JSON.parse(out);
    expect([status, summary.galat]).toEqual([0, 0]);
    expect(summary.peringatan + summary.perlu_telaah + summary.celah).toBeGreaterThan(0);
  });

  test('1 with a galat', async () => {
    expect((await broken.check()).status).toBe(1);
  });

  test('0 for a regency that has none, beside one that has', async () => {
    expect((await broken.check('--daerah', 'badung')).status).toBe(0);
    expect((await broken.check('--daerah', 'banjar')).status).toBe(1);
  });
});

describe('what cannot be run is said with what to try, and nothing is printed', () => {
  test.each<[string, string[], string]>([
    ['a day that is none', ['--at', '2026-02-30'], 'Tanggal "2026-02-30" tidak dikenal.'],
    ['a day in words', ['--at', 'kemarin'], 'Tanggal "kemarin" tidak dikenal.'],
    ['an unknown format', ['--format', 'xml'], 'Format "xml" tidak dikenal.'],
    ['a format that objects have by birth', ['--format', 'constructor'], 'Format "constructor" tidak dikenal.'],
    ['a regency that is not there', ['--daerah', 'denpasar'], 'Daerah "denpasar" tidak ada di registry.'],
    ['a register that is not there', ['--registry', 'hilang'], 'tidak ada.'],
    ['policies that are not there', ['--policies', 'hilang'], 'tidak ada.'],
    ['a file in place of the register', ['--registry', host], 'tidak ada.'],
    ['a base outside of Git', ['--base', 'main'], ''],
  ])('%s', async (_what, args, message) => {
    const error = await broken.check(...args).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OperationalError);
    expect((error as OperationalError).message).toContain(message);
    expect((error as OperationalError).advice.length).toBeGreaterThan(10);
  });

  test.each([['--warna'], ['registry'], ['--at'], ['--format']])('the argument %s', async (...args) => {
    await expect(clean.check(...args)).rejects.toMatchObject({ code: expect.stringMatching(/^ERR_PARSE_ARGS/) });
  });
});

describe('formats', () => {
  test.each([
    ['text', /^registry\/banjar\/subdomain\/contoh-uji\.yaml:1:1 {2}Galat {2}skema\/isian-wajib$/m],
    ['github', /^::error file=registry\/banjar\/subdomain\/contoh-uji\.yaml,line=1,col=1,title=skema\/isian-wajib::/m],
    ['markdown', /^- \*\*Galat\*\* `registry\/banjar\/subdomain\/contoh-uji\.yaml:1:1`/m],
  ])('%s', async (format, wanted) => {
    expect((await broken.check('--format', format)).out).toMatch(wanted);
  });

  test('text is the default', async () => {
    expect((await broken.check()).out).toBe((await broken.check('--format', 'text')).out);
  });

  test('json and sarif tell of the same findings', async () => {
    const { findings } = JSON.parse((await broken.check('--format', 'json')).out);
    const [{ results }] = JSON.parse((await broken.check('--format', 'sarif')).out).runs;
    const placesOf = (list: { file: string; line: number; rule: string }[]) =>
      list.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
    type Result = {
      ruleId: string;
      locations: [{ physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }];
    };
    expect(
      (results as Result[]).map(
        ({ ruleId, locations: [{ physicalLocation }] }) =>
          `${physicalLocation.artifactLocation.uri}:${physicalLocation.region.startLine} ${ruleId}`,
      ),
    ).toEqual(placesOf(findings));
  });

  test('the same run prints the same bytes', async () => {
    expect((await broken.check('--format', 'json')).out).toBe((await broken.check('--format', 'json')).out);
  });
});

describe('what is checked', () => {
  test('one regency: its records and findings alone', async () => {
    const all = JSON.parse((await clean.check('--format', 'json')).out);
    const one = JSON.parse((await clean.check('--format', 'json', '--daerah', 'buleleng')).out);
    expect(one.summary.records).toBeLessThan(all.summary.records);
    expect(one.findings).toEqual(all.findings.filter(({ daerah }: { daerah: string }) => daerah === 'buleleng'));
  });

  test('the day decides what is in force', async () => {
    const rulesOn = async (at: string) => {
      const { at: day, findings } = JSON.parse((await clean.check('--format', 'json', '--at', at)).out);
      expect(day).toBe(at);
      return findings.map(({ rule }: { rule: string }) => rule);
    };
    expect(await rulesOn('2026-11-22')).not.toContain('skema/pengecualian-lewat');
    expect(await rulesOn('2028-01-01')).toContain('skema/pengecualian-lewat');
  });

  test('any register and any policies, also outside of the folder it runs in', async () => {
    const elsewhere = workbench();
    try {
      const folders = ['--registry', `${broken.folder}/registry`, '--policies', `${broken.folder}/policies`];
      const { status, out } = await elsewhere.check('--format', 'json', ...folders);
      expect(status).toBe(1);
      expect(JSON.parse(out).findings.some(({ file }: { file: string }) => file.endsWith(host))).toBe(true);
    } finally {
      elsewhere.remove();
    }
  });

  test('a register without any policies has the faults of its shape alone', async () => {
    const bare = workbench(['registry']);
    try {
      bare.write('policies/.gitkeep', '');
      bare.write(host, 'id: contoh-uji\nhost: a.example\n');
      const { findings } = JSON.parse((await bare.check('--format', 'json')).out);
      expect(new Set(findings.map(({ basis }: { basis: string }) => basis))).toEqual(new Set(['skema']));
      expect(findings.every(({ provisions }: { provisions: string[] }) => provisions.length === 0)).toBe(true);
    } finally {
      bare.remove();
    }
  });
});
