import { z } from 'zod';
import { parameterDifferences } from './rulesets-parameters.ts';

const actorSchema = z.object({
  actor_id: z.int().nullish(),
  actor_type: z.string().max(60),
  bypass_mode: z.string().max(40).default('always'),
});

/** A ruleset as GitHub exports, imports and tells it; what it holds beyond this decides nothing here. */
export const rulesetSchema = z.object({
  name: z.string().min(1).max(200),
  target: z.string().max(40).default('branch'),
  enforcement: z.string().max(40),
  conditions: z
    .object({
      ref_name: z
        .object({
          include: z.array(z.string().max(400)).default([]),
          exclude: z.array(z.string().max(400)).default([]),
        })
        .optional(),
    })
    .nullish(),
  /** Absent where the reader may not administer the repository: then nobody knows who is exempt. */
  bypass_actors: z.array(actorSchema).optional(),
  rules: z
    .array(z.object({ type: z.string().max(100), parameters: z.record(z.string(), z.json()).optional() }))
    .default([]),
});

export type Ruleset = z.infer<typeof rulesetSchema>;

/** One thing that is not as the repository says; `weakens` where somebody could now pass around the gate. */
export interface Difference {
  readonly place: string;
  readonly message: string;
  readonly weakens: boolean;
}

export interface Comparison {
  readonly differences: readonly Difference[];
  /** What could not be read, each as a sentence: nobody may take it for equal. */
  readonly unread: readonly string[];
}

const gists: Readonly<Record<string, string>> = {
  update: 'hanya gerbang yang mengubah main',
  deletion: 'main tidak dapat dihapus',
  non_fast_forward: 'riwayat main tidak ditulis ulang',
  pull_request: 'perubahan melalui permohonan',
  required_status_checks: 'pemeriksaan gerbang wajib lulus',
};

const gistOf = (type: string): string => (Object.hasOwn(gists, type) ? ` (${gists[type]})` : '');

type Say = (message: string, weakens: boolean) => Difference;

function conditionDifferences(wanted: Ruleset, live: Ruleset, say: Say): Difference[] {
  const [want, have] = [wanted.conditions?.ref_name, live.conditions?.ref_name];
  const covered = have?.include ?? [];
  const missing = (want?.include ?? []).filter((ref) => !covered.includes(ref) && !covered.includes('~ALL'));
  const excluded = (have?.exclude ?? []).filter((ref) => !want?.exclude.includes(ref));
  return [
    ...missing.map((ref) => say(`Tidak berlaku untuk ${ref}.`, true)),
    ...excluded.map((ref) => say(`Mengecualikan ${ref}.`, true)),
  ];
}

type Actor = z.infer<typeof actorSchema>;

const isSame = (a: Actor, b: Actor): boolean =>
  a.actor_type === b.actor_type && (a.actor_id ?? null) === (b.actor_id ?? null);

function actorDifferences(wanted: Ruleset, live: Ruleset, say: Say): Difference[] {
  const [want = [], have = []] = [wanted.bypass_actors, live.bypass_actors];
  const nameOf = ({ actor_type, actor_id }: Actor) => `${actor_type} ${actor_id ?? 'tanpa nomor'}`;
  const added = have.filter((actor) => !want.some((one) => isSame(one, actor)));
  const lost = want.filter((actor) => !have.some((one) => isSame(one, actor)));
  // `exempt` leaves no trace of the bypass at the forge.
  const silent = have.filter((actor) =>
    want.some((one) => isSame(one, actor) && one.bypass_mode !== actor.bypass_mode),
  );
  return [
    ...added.map((actor) => say(`${nameOf(actor)} boleh melewati aturan ini.`, true)),
    ...lost.map((actor) =>
      say(`${nameOf(actor)} tidak boleh melewati aturan ini, jadi gerbang tidak dapat menulis.`, false),
    ),
    ...silent.map((actor) => say(`${nameOf(actor)} melewati aturan ini dengan cara "${actor.bypass_mode}".`, true)),
  ];
}

function ruleDifferences(wanted: Ruleset, live: Ruleset, say: Say): Difference[] {
  const missing = wanted.rules.flatMap(({ type, parameters = {} }) => {
    const have = live.rules.find((rule) => rule.type === type);
    if (!have) return [say(`Aturan "${type}"${gistOf(type)} tidak ada.`, true)];
    return parameterDifferences(type, parameters, have.parameters ?? {}).map(({ message, weakens }) =>
      say(message, weakens),
    );
  });
  const added = live.rules.filter(({ type }) => !wanted.rules.some((rule) => rule.type === type));
  return [...missing, ...added.map(({ type }) => say(`Aturan "${type}" hanya ada di forge.`, false))];
}

function differencesOf(wanted: Ruleset, live: Ruleset): Difference[] {
  const say: Say = (message, weakens) => ({ place: wanted.name, message, weakens });
  return [
    ...(live.enforcement === wanted.enforcement
      ? []
      : [say(`Keadaannya "${live.enforcement}", bukan "${wanted.enforcement}".`, true)]),
    ...(live.target === wanted.target ? [] : [say(`Sasarannya "${live.target}", bukan "${wanted.target}".`, true)]),
    ...conditionDifferences(wanted, live, say),
    ...actorDifferences(wanted, live, say),
    ...ruleDifferences(wanted, live, say),
  ];
}

/** The rulesets with the App's own number where the files hold 0: the number is known only where the App was made. */
export function withApp(rulesets: readonly Ruleset[], app: number): Ruleset[] {
  const filled = JSON.stringify(rulesets, (key, value) =>
    ['actor_id', 'integration_id'].includes(key) && value === 0 ? app : value,
  );
  return z.array(rulesetSchema).parse(JSON.parse(filled));
}

/** The ruleset of that name; where an organisation has one of the same name too, the one that differs less: both hold. */
function closest(want: Ruleset, live: readonly Ruleset[]): Ruleset | undefined {
  const named = live.filter(({ name }) => name === want.name);
  return named.toSorted((a, b) => differencesOf(want, a).length - differencesOf(want, b).length)[0];
}

/** What the forge does otherwise than the files say; rulesets are known by their names. */
export function compareRulesets(wanted: readonly Ruleset[], live: readonly Ruleset[]): Comparison {
  const pairs = wanted.map((want) => ({ want, have: closest(want, live) }));
  const strangers = live.filter(({ name }) => !wanted.some((want) => want.name === name));
  return {
    differences: [
      ...pairs.flatMap(({ want, have }) =>
        have
          ? differencesOf(want, have)
          : [{ place: want.name, message: 'Kumpulan aturan ini belum ada di forge.', weakens: true }],
      ),
      ...strangers.map(({ name }) => ({
        place: name,
        message: 'Kumpulan aturan ini hanya ada di forge; periksa apakah ia menghalangi gerbang.',
        weakens: false,
      })),
    ],
    unread: pairs
      .filter(({ have }) => have && have.bypass_actors === undefined)
      .map(({ want }) => `Siapa yang boleh melewati "${want.name}" tidak terbaca dengan izin ini.`),
  };
}
