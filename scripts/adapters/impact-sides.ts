import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkRegistries, findingsOf } from '../core/check.ts';
import { type Answer, dutiesAnswer, findingsAnswer } from '../core/impact/answer.ts';
import type { ComparedDuty } from '../core/impact/compare-duties.ts';
import type { ComparedFinding } from '../core/impact/compare-findings.ts';
import type { ImpactSide } from '../core/impact/impact.ts';
import { obligationsOf } from '../core/obligations/obligations.ts';
import { plain } from '../core/render/gate-escape.ts';
import type { Rule } from '../core/rule.ts';
import type { Folders } from './folders.ts';
import type { ImpactPlan, NamedFolder } from './impact-plan.ts';
import { type LoadedRegister, loadRegister } from './load-register.ts';
import { OperationalError } from './operational-error.ts';
import { type BoundedResult, type Bounds, runBounded } from './run-bounded.ts';

/** What the running program says of a register and its law. */
export const judgedHere = (
  folders: Folders,
  at: string,
  rules: ReadonlyMap<string, Rule>,
): ImpactSide & Pick<LoadedRegister, 'register'> => {
  const { register, law, loaded, findings: read } = loadRegister(folders, rules);
  const findings = [...read, ...findingsOf(checkRegistries(register.registries, law, { at }))];
  const byRegency = Map.groupBy(findings, ({ daerah }) => daerah);
  const duties = [...register.registries].flatMap(([daerah, registry]) => {
    const policy = loaded.policies.daerah.get(daerah);
    return policy ? obligationsOf({ registry, policy, at, findings: byRegency.get(daerah) ?? [] }) : [];
  });
  return { register, findings, duties };
};

const tooMuch = {
  waktu: 'belum selesai sesudah waktu yang diberikan',
  ukuran: 'menjawab lebih panjang daripada yang dibaca',
} as const;

const wrong = {
  'bukan-json': 'jawabannya bukan JSON',
  'bentuk-lain': 'jawabannya berbentuk lain dari yang dikenal program ini',
  'hari-lain': 'jawabannya tentang hari lain',
} as const;

/** What is wrong with how a program ended; undefined where it may be read. */
const endOf = ({ code, err, stopped }: BoundedResult): string | undefined => {
  if (stopped) return tooMuch[stopped];
  if (code === 0 || code === 1) return undefined;
  return `berhenti dengan status ${code ?? 'tak dikenal'}: ${plain(err, 300) || 'tanpa keterangan'}`;
};

/** A program of another age that may be asked. */
export interface BaseProgram {
  readonly tree: string;
  readonly plan: Pick<ImpactPlan, 'program' | 'registry' | 'policies'>;
  readonly at: string;
  readonly daerah: string | undefined;
  readonly bounds: Bounds;
}

const ask = async <T>(
  { tree, plan, at, daerah, bounds }: BaseProgram,
  verb: string,
  read: (answer: string, at: string) => Answer<T>,
): Promise<readonly T[] | string> => {
  const cli = join(tree, plan.program ?? '', 'scripts/cli.ts');
  const folders = ['--registry', plan.registry.inTree, '--policies', plan.policies.inTree];
  const args = [cli, verb, ...folders, '--at', at, '--format', 'json', ...(daerah ? ['--daerah', daerah] : [])];
  const result = await runBounded(process.execPath, args, { cwd: tree, bounds });
  const end = endOf(result);
  if (end) return end;
  const answer = read(result.out, at);
  if (!('fault' in answer)) return answer.value;
  const said = plain(result.err, 300);
  return said === '' ? wrong[answer.fault] : `${wrong[answer.fault]} (${said})`;
};

const hasVerb = ({ tree, plan }: BaseProgram, verb: string): boolean =>
  existsSync(join(tree, plan.program ?? '', `scripts/commands/${verb}.ts`));

/** What the program of the base says of the register as it is now; notes tell what it could not say. */
export const judgedByBase = async (program: BaseProgram): Promise<ImpactSide & { readonly notes: string[] }> => {
  const findings = hasVerb(program, 'check') ? await ask(program, 'check', findingsAnswer) : 'belum ada perintah check';
  if (typeof findings === 'string')
    throw new OperationalError(
      `Program pada versi pembanding tidak dapat dipakai: ${findings}.`,
      'Sebut versi yang lebih baru dengan --base, atau jalankan tata check pada versi itu untuk melihat sebabnya.',
    );
  const duties = hasVerb(program, 'obligations')
    ? await ask(program, 'obligations', dutiesAnswer)
    : 'belum ada perintah obligations';
  return typeof duties === 'string'
    ? { findings, duties: null, notes: [`Kewajiban tidak dibandingkan; program pada versi pembanding: ${duties}.`] }
    : { findings, duties: duties as readonly ComparedDuty[], notes: [] };
};

const shownIn = (file: string, { inTree, shown }: NamedFolder): string | undefined =>
  file.startsWith(`${inTree}/`) ? `${shown}${file.slice(inTree.length)}` : undefined;

/** The findings of the base with its files named as those of the head are. */
export const namedAsHead = (
  findings: readonly ComparedFinding[],
  { registry, policies }: Pick<ImpactPlan, 'registry' | 'policies'>,
): readonly ComparedFinding[] =>
  registry.inTree === registry.shown && policies.inTree === policies.shown
    ? findings
    : findings.map((one) => ({
        ...one,
        file: shownIn(one.file, policies) ?? shownIn(one.file, registry) ?? one.file,
      }));
