import { canonical, type Json } from '../canonical.ts';

interface Told {
  readonly message: string;
  readonly weakens: boolean;
}

type Parameters = Readonly<Record<string, Json | undefined>>;

/** Parameters that loosen a rule when they are set; every other one tightens it. */
const LOOSENING = new Set(['do_not_enforce_on_create', 'update_allows_fetch_and_merge']);

/** Whether a value asks less than the wanted one; where that cannot be told, it does. */
function asksLess(name: string, want: Json, have: Json | undefined): boolean {
  if (typeof want === 'boolean' && typeof have === 'boolean') return LOOSENING.has(name) ? have : want && !have;
  if (typeof want === 'number' && typeof have === 'number') return have < want;
  if (Array.isArray(want) && Array.isArray(have)) return have.some((one) => !want.includes(one));
  return true;
}

interface Check {
  readonly context?: Json | undefined;
  readonly integration_id?: Json | undefined;
}

const checksOf = (value: Json | undefined): Check[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];

/** A check that anybody may post proves nothing: its name and the App that posts it belong together. */
function checkDifferences(want: Json, have: Json | undefined): Told[] {
  const live = checksOf(have);
  const missing = checksOf(want).flatMap(({ context, integration_id }): Told[] => {
    const same = live.filter((check) => check.context === context);
    if (same.some((check) => check.integration_id === integration_id)) return [];
    if (same.length === 0) return [{ message: `Pemeriksaan "${context}" tidak diwajibkan.`, weakens: true }];
    return [{ message: `Pemeriksaan "${context}" tidak terikat pada App ${integration_id}.`, weakens: true }];
  });
  const added = live.filter(({ context }) => !checksOf(want).some((check) => check.context === context));
  return [
    ...missing,
    ...added.map(({ context }) => ({ message: `Pemeriksaan "${context}" diwajibkan hanya di forge.`, weakens: false })),
  ];
}

/** What a rule of the forge asks otherwise than its file; parameters that the file does not name are left alone. */
export function parameterDifferences(type: string, wanted: Parameters, live: Parameters): Told[] {
  return Object.entries(wanted).flatMap(([name, want = null]): Told[] => {
    const have = live[name];
    if (name === 'required_status_checks') return checkDifferences(want, have);
    if (canonical(have) === canonical(want) && have !== undefined) return [];
    const told = have === undefined ? 'tidak ada' : canonical(have);
    return [
      {
        message: `Pada aturan "${type}", ${name} ${told}; seharusnya ${canonical(want)}.`,
        weakens: asksLess(name, want, have),
      },
    ];
  });
}
