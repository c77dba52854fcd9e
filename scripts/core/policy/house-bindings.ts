import type { Rule } from '../rule.ts';
import { parametersOf, ruleNamed } from './bind-rule.ts';
import type { Binding, Say } from './binding.ts';
import type { DaerahPolicy } from './policies.ts';
import type { Regulation } from './regulation.ts';
import type { SharedPolicy } from './shared.ts';

const houseTerms: Regulation['istilah'] = {
  sistem: 'SPBE',
  perangkat_daerah: 'perangkat daerah',
  dinas: 'Dinas',
  pemerintah_daerah: 'pemerintah daerah',
};

/** House rules of `bersama.yaml` bind every regency and cite no provision; a reserve one only where no provision binds it. */
export const houseBindings = (
  daerah: string,
  policy: DaerahPolicy | undefined,
  shared: SharedPolicy,
  rules: ReadonlyMap<string, Rule>,
  say: Say,
  bound: readonly Binding[] = [],
): Binding[] =>
  shared.penegakan.flatMap((entry, e): Binding[] => {
    const path = `penegakan.${e}`;
    const rule = ruleNamed(entry.aturan, rules, path, say);
    const parameter = rule && parametersOf(rule, entry.parameter, path, say);
    if (!rule || parameter === undefined) return [];
    if (entry.cadangan && bound.some((one) => one.rule === rule)) return [];
    const istilah = policy?.regulations.at(-1)?.regulation.istilah ?? houseTerms;
    return [
      {
        id: entry.id,
        daerah,
        rule,
        level: entry.tingkat,
        basis: 'skema',
        pada: 'terus',
        sejak: '0000-01-01',
        parameter,
        istilah,
        waivable: false,
      },
    ];
  });
