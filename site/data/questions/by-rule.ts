import { speaksOf } from '../../../scripts/core/evaluate.ts';
import { isJenis, jenisList, kindOf } from '../../../scripts/core/records/kinds.ts';
import type { Rule } from '../../../scripts/core/rule.ts';
import { familyHeading } from '../law/demands.ts';
import { ruleHref, ruleQuestion } from '../links.ts';
import type { Regency } from '../portal.ts';
import { inSentence } from '../words.ts';
import { boundBy, judgedQuestion } from './judged.ts';
import type { Question } from './question.ts';

/** Kinds that the bindings of a rule speak of, in any of some regencies. */
const unitOf = (rule: Rule, regencies: readonly Regency[]): string => {
  const bindings = regencies.flatMap(boundBy(rule.id));
  const kinds = jenisList.filter((jenis) => bindings.some((binding) => speaksOf(binding, jenis)));
  const [only] = kinds;
  return kinds.length === 1 && only ? inSentence(kindOf(only).judul) : 'rekaman';
};

const OTHERS = 'Semua jenis rekaman';

/** What a rule is about, as a heading: its kind, its own family, or all kinds. */
export const familyOf = (rule: Rule): string => {
  const [family = ''] = rule.id.split('/');
  if (isJenis(family)) return kindOf(family).judul;
  return rule.subjects.length < jenisList.length ? familyHeading(family) : OTHERS;
};

/** A question that a rule answers by itself: a new rule gets one without a word here. */
export const questionOfRule = (rule: Rule, regencies: readonly Regency[]): Question => {
  const unit = unitOf(rule, regencies);
  const condition = inSentence(rule.title);
  return {
    ...judgedQuestion({
      id: ruleQuestion(rule.id),
      words: `Berapa ${unit} memenuhi ini: ${condition}?`,
      short: rule.title,
      method:
        'Dihitung rekaman yang dinilai menurut aturan ini; satu rekaman memenuhinya bila semua pemeriksaannya lulus.',
      unit,
      counts: 'lulus',
      saying: `memenuhi ini: ${condition}`,
      bindings: boundBy(rule.id),
    }),
    more: () => ({ text: 'Aturan pemeriksaannya', href: ruleHref(rule.id) }),
  };
};
