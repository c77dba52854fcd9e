import { rules } from '../../../policies/rules/index.ts';
import { dropReasons } from '../../../scripts/core/gate/reasons.ts';
import { dropAdvice } from '../../../scripts/core/render/gate-advice.ts';
import { instrumentWords } from '../../../scripts/core/render/gate-names.ts';
import { asksOf, stateWord } from '../../../scripts/core/render/gate-requirement.ts';
import { levelWord } from '../../../scripts/core/render/words.ts';
import type { OpenFinding, OpenRequest, OpenRequirement } from '../../../scripts/core/requests/request-snapshot.ts';
import { byTurn, isUnmet } from '../../../scripts/core/requests/turn.ts';
import { ruleHref } from '../links.ts';
import type { Regency } from '../portal.ts';
import { basisView, type FindingView, provisionLink } from '../records/findings.ts';
import { entryAt, linkTo } from '../records/records.ts';
import type { FieldView, ValueView } from '../records/value-view.ts';
import { text } from '../records/values.ts';
import { listWords, withDates } from '../words.ts';
import { provisionView, refView } from './putusan-requirements.ts';
import { requestRoster } from './request-roster.ts';
import { adviceOf } from './request-steps.ts';

const field = (label: string, items: readonly ValueView[]): FieldView[] => {
  const [first] = items;
  if (!first) return [];
  return [{ label, help: '', value: items.length === 1 ? first : { jenis: 'daftar', items } }];
};

const votesAreAsked = ({ kind, need, state }: OpenRequirement): boolean =>
  kind !== 'gerbang' && kind !== 'penetap' && need > 0 && state !== 'tak-berlaku';

const helpOf = (one: OpenRequirement): string =>
  votesAreAsked(one) ? `${stateWord[one.state]}, ${one.have} dari ${one.need} suara` : stateWord[one.state];

const instrumentOf = ({ instrument, kind, state }: OpenRequirement, regency: Regency): ValueView[] => {
  if (instrument === null) return [];
  return state === 'belum' && kind === 'penetap'
    ? [text(`${instrumentWords(instrument)}, belum ada`)]
    : [refView(regency, `keputusan/${instrument}`)];
};

/** What a requirement rests on: its provisions by links, then what is not the text's own. */
const groundOf = ({ provisions, basis }: OpenRequirement): ValueView[] => [
  ...provisions.map(provisionView),
  ...(provisions.length === 0 || basis.length > 1
    ? [
        text(
          listWords(basis.filter((one) => provisions.length === 0 || one !== 'teks').map((one) => basisView(one).word)),
        ),
      ]
    : []),
];

/** One requirement as a page shows it: what it asks, how it stands, and why. */
export interface RequirementView {
  readonly asks: string;
  readonly state: string;
  readonly parts: readonly FieldView[];
}

/** One requirement in the words of the gate's message, with the way to each provision and office. */
const requirementView =
  (request: OpenRequest, regency: Regency) =>
  (one: OpenRequirement): RequirementView => {
    const advice = one.reason ? adviceOf(request, one.reason) : undefined;
    const waiting = isUnmet(one) ? one.waiting_for.map((who) => refView(regency, `jabatan/${who}`)) : [];
    const parts = [
      ...field('Sebab', advice ? [text(advice.why)] : []),
      ...field(
        'Yang dimaksud',
        one.details.map((detail) => text(detail)),
      ),
      ...field('Langkah berikut', advice ? [text(advice.todo)] : []),
      ...field('Yang dapat memberi suara', waiting),
      ...field(
        'Suara yang tidak dihitung',
        one.dropped.map((code) => text(`${dropReasons[code]} ${dropAdvice[code]}`)),
      ),
      ...field('Instrumen', instrumentOf(one, regency)),
      ...field('Dasar', groundOf(one)),
    ];
    return { asks: asksOf(requestRoster(regency), one), state: helpOf(one), parts };
  };

/** The requirements of a request: what is missing, and what is not. */
export const requirementParts = (request: OpenRequest, regency: Regency) => {
  const view = requirementView(request, regency);
  return {
    missing: request.requirements.filter(isUnmet).toSorted(byTurn).map(view),
    others: request.requirements.filter((one) => !isUnmet(one)).map(view),
  };
};

/** A finding that the request would bring; its record may not be in the register yet. */
export const openFindingView = (finding: OpenFinding, regency: Regency): FindingView => {
  const entry = finding.daerah === regency.id ? entryAt(regency.registry, finding.record) : undefined;
  return {
    level: finding.level,
    word: levelWord[finding.level],
    outcome: finding.level === 'galat' ? 'gagal' : 'perlu-telaah',
    message: withDates(finding.message),
    help: withDates(finding.help),
    basis: basisView(finding.basis),
    provisions: finding.provisions.map(provisionLink),
    // The queue may be older than the rules of this build.
    rule: rules.has(finding.rule) ? { text: finding.rule, href: ruleHref(finding.rule) } : undefined,
    record: entry && linkTo(entry),
    file: finding.file,
  };
};
