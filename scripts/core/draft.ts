import { type Finding, type FindingParts, findingOf, type Level, levels } from './finding.ts';
import type { Binding } from './policy/binding.ts';
import { type Entry, refOf } from './registry.ts';
import type { Fault } from './rule.ts';

/** A finding before it is known which other provisions demand the same. */
export interface Draft extends Omit<FindingParts, 'provisions'> {
  readonly binding: Binding;
}

export const draftOf = (binding: Binding, entry: Entry, fault: Fault): Draft => {
  const level: Level = binding.rule.gap ? 'celah' : fault.review ? 'perlu-telaah' : binding.level;
  return {
    binding,
    rule: binding.rule.id,
    outcome: level === 'perlu-telaah' ? 'perlu-telaah' : 'gagal',
    level,
    // What is left to a person is never presented as the regulation's own words.
    basis: fault.review && binding.basis === 'teks' ? 'tafsir' : binding.basis,
    daerah: entry.daerah,
    record: refOf(entry),
    file: entry.file,
    path: fault.path,
    message: fault.message,
    help: fault.help,
    actual: fault.actual ?? null,
    expected: fault.expected ?? null,
    related: fault.related ?? [],
    discriminator: fault.discriminator ?? '',
  };
};

const heavier = (a: Draft, b: Draft): number => levels.indexOf(a.level) - levels.indexOf(b.level);

/** Drafts that say the same of the same place become one finding: provisions united, the heaviest level kept. */
export const mergeDrafts = (drafts: readonly Draft[]): Finding[] => {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const identity = [draft.rule, draft.path, draft.discriminator].join('|');
    groups.set(identity, [...(groups.get(identity) ?? []), draft]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group.toSorted(heavier);
    if (!first) return [];
    const { binding: _, ...parts } = first;
    const cited = group.flatMap(({ binding }) => (binding.provision ? [binding.provision] : []));
    return [findingOf({ ...parts, provisions: [...new Set(cited)].toSorted() })];
  });
};
