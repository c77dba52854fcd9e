import { parseArgs } from 'node:util';
import { rules } from '../../policies/rules/index.ts';
import { inBaseTree } from '../adapters/base-tree.ts';
import { dayAsked, formatAsked, formatsOf } from '../adapters/command-arguments.ts';
import { type ImpactPlan, planImpact } from '../adapters/impact-plan.ts';
import { judgedByBase, judgedHere, namedAsHead } from '../adapters/impact-sides.ts';
import type { Io } from '../adapters/io.ts';
import { OperationalError } from '../adapters/operational-error.ts';
import { type ImpactSide, impactOf } from '../core/impact/impact.ts';
import { ownersIn } from '../core/impact/owner.ts';
import { renderImpactJson } from '../core/render/impact-json.ts';
import { renderImpactMarkdown } from '../core/render/impact-markdown.ts';
import { renderImpactText } from '../core/render/impact-text.ts';

const printers = { text: renderImpactText, json: renderImpactJson, markdown: renderImpactMarkdown } as const;

export const usage = `tata impact --base REV [--registry DIR] [--policies DIR] [--daerah ID] [--at TANGGAL] [--format text|json|markdown]
Menyebut apa akibat perubahan kebijakan, setelan, atau aturan sejak REV bagi semua rekaman yang ada sekarang.
Status 0 bila dapat dihitung, apa pun hasilnya; 2 bila tidak dapat dijalankan.`;

const options = {
  base: { type: 'string' },
  registry: { type: 'string', default: 'registry' },
  policies: { type: 'string', default: 'policies' },
  daerah: { type: 'string' },
  at: { type: 'string' },
  format: { type: 'string', default: 'text' },
} as const;

/** A program of another age that hangs or floods is stopped: far above what the largest register needs. */
const bounds = { milliseconds: 300_000, bytes: 256 * 1024 * 1024 };

interface Asked {
  readonly at: string;
  readonly daerah: string | undefined;
}

type Before = ImpactSide & { readonly notes: readonly string[] };

/** The same register under the law of the base, by the program of the base where that is another one. */
const beforeOf = (plan: ImpactPlan, { at, daerah }: Asked, io: Io): Promise<Before> =>
  inBaseTree(plan, plan.isCodeChanged, async (tree) => {
    if (plan.isCodeChanged) {
      io.err('Program berubah: rekaman dinilai juga oleh program pada versi pembanding …\n');
      return judgedByBase({ tree, plan, at, daerah, bounds });
    }
    const folders = { cwd: tree, registry: plan.registry.inTree, policies: plan.policies.inTree, daerah };
    return { ...judgedHere(folders, at, rules), notes: [] };
  });

const notesOn = (plan: ImpactPlan, isCompared: boolean): string[] => [
  ...(isCompared ? [] : ['Kebijakan dan program sama dengan pembandingnya.']),
  ...(isCompared && plan.isLibraryChanged
    ? [
        'Pustaka (package.json atau package-lock.json) berubah; kedua pihak dinilai dengan pustaka yang terpasang sekarang.',
      ]
    : []),
];

/** Tells what a change of policy, setting or rule does to the register as it is now. */
export const run = async (args: string[], io: Io): Promise<number> => {
  const { values } = parseArgs({ args, options, strict: true });
  const at = dayAsked(values.at, io.today);
  if (values.base === undefined) throw new OperationalError('Versi pembandingnya belum disebut.', usage);
  const format = formatAsked(values.format, formatsOf(printers));
  const folders = { cwd: io.cwd, registry: values.registry, policies: values.policies, daerah: values.daerah };
  const plan = await planImpact(values.base, folders);
  const after = judgedHere(folders, at, rules);
  const isCompared = plan.isLawChanged || plan.isCodeChanged;
  const before: Before = isCompared ? await beforeOf(plan, { at, daerah: values.daerah }, io) : { ...after, notes: [] };
  const impact = impactOf({
    at,
    base: plan.base,
    head: plan.head,
    records: after.register.count,
    notes: [...notesOn(plan, isCompared), ...before.notes],
    before: { ...before, findings: namedAsHead(before.findings, plan) },
    after,
    ownerOf: ownersIn(after.register.registries),
  });
  io.out(printers[format](impact));
  return 0;
};
