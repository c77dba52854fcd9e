import { evaluateSubject } from '../core/evaluate.ts';
import type { Finding } from '../core/finding.ts';
import { gapsOf } from '../core/obligations/gaps.ts';
import { obligationsOf } from '../core/obligations/obligations.ts';
import type { Binding } from '../core/policy/binding.ts';
import { provisionsOf } from '../core/policy/policies.ts';
import { type Registry, refOf } from '../core/registry.ts';
import { demandsIn } from './demands-in.ts';
import { policyOf } from './pairs.ts';
import { law, loaded } from './rule-examples.ts';
import type { Regency } from './traps.ts';

// What single provisions say of a whole register: every record, every duty, everybody who is asked. A line begins with the
// number that says it.

const AT = '2026-11-01';
const numberOf = (provision: string): string => provision.slice(provision.indexOf('/') + 1);

const findingsBy = (daerah: Regency, registry: Registry, bindings: readonly Binding[], at: string): Finding[] =>
  registry.entries.flatMap(
    (entry) => evaluateSubject(entry, { registry, bindings, vocabulary: law.vocabulary(daerah), at }).findings,
  );

/** Whether a provision has old records brought into line: then everything that is found in them counts. */
const isAdaptation = (daerah: Regency, numbers: readonly string[]): boolean =>
  provisionsOf(policyOf(daerah)).some(
    ({ provision }) =>
      numbers.includes(provision.ayat) &&
      provision.versi.some(({ penegakan }) =>
        penegakan.some((entry) => 'kewajiban' in entry && entry.kewajiban.dihitung?.penyesuaian),
      ),
  );

/** Faults and gaps that some provisions find in a register, as number, level, basis, rule and record. */
export const faultsBy = (daerah: Regency, registry: Registry, numbers: readonly string[], at = AT): string[] => {
  const bindings = law
    .bindings(daerah)
    .filter(({ provision }) => provision !== undefined && numbers.includes(numberOf(provision)));
  const findings = findingsBy(daerah, registry, bindings, at);
  const all = isAdaptation(daerah, numbers) ? findingsBy(daerah, registry, law.bindings(daerah), at) : [];
  const world = { registry, policy: policyOf(daerah), at, findings: all };
  const gaps = gapsOf(world, obligationsOf(world));
  return [...findings, ...gaps]
    .flatMap(({ level, basis, rule, record, provisions }) =>
      provisions
        .map(numberOf)
        .filter((number) => numbers.includes(number))
        .map((number) => [number, level, basis, rule, record].join(' ')),
    )
    .toSorted();
};

/** Rules of a provision that judged a record and found nothing against it. */
export const passesOf = (daerah: Regency, registry: Registry, number: string): string[] => {
  const bindings = law.bindings(daerah).filter(({ provision }) => provision && numberOf(provision) === number);
  return registry.entries
    .flatMap((entry) =>
      evaluateSubject(entry, { registry, bindings, vocabulary: law.vocabulary(daerah), at: AT })
        .evaluations.filter(({ outcome }) => outcome === 'lulus')
        .map(({ binding }) => `${binding.rule.id} ${refOf(entry)}`),
    )
    .toSorted();
};

/** Acts that a provision allows and somebody was reminded of, because their time has passed. */
export const remindersOf = (daerah: Regency, registry: Registry, number: string): string[] =>
  obligationsOf({ registry, policy: policyOf(daerah), at: AT, findings: [] })
    .filter(
      ({ provision, mengikat, keadaan }) => numberOf(provision) === number && !mengikat && keadaan === 'terlambat',
    )
    .map(({ penegakan, instansi, rekaman }) => [penegakan, instansi, ...(rekaman ? [rekaman] : [])].join(' '))
    .toSorted();

/** Who is asked on the ground of a provision when everything in the register is filed anew. */
export const askedBy = (daerah: Regency, registry: Registry, number: string): string[] =>
  demandsIn({ daerah, at: AT, registry }, registry.entries, loaded.policies)
    .filter(({ demand }) => demand.provisions.some((provision) => numberOf(provision) === number))
    .map(({ ref, demand }) => `${demand.kind} ${demand.authority.join('/')} ${ref}`)
    .toSorted();

/** How a provision is held: each entry as its shape, basis and name. */
export const heldBy = (daerah: Regency, number: string): string[] =>
  provisionsOf(policyOf(daerah))
    .filter(({ provision }) => provision.ayat === number)
    .flatMap(({ provision }) => provision.versi.flatMap(({ penegakan }) => penegakan))
    .map((entry) => {
      const shapes = ['aturan', 'persetujuan', 'kewajiban', 'publikasi', 'manual', 'tidak_perlu'] as const;
      const shape = shapes.find((one) => one in entry) ?? '-';
      const isAllowed = 'kewajiban' in entry && entry.kewajiban.boleh === true;
      return [isAllowed ? 'kewajiban-boleh' : shape, entry.dasar, entry.id].join(' ');
    });
