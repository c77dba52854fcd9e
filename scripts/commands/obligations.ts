import { parseArgs } from 'node:util';
import { rules } from '../../policies/rules/index.ts';
import { checkAll } from '../adapters/check-register.ts';
import { dayAsked, formatAsked, formatsOf } from '../adapters/command-arguments.ts';
import type { Folders } from '../adapters/folders.ts';
import { obligationsCalendar } from '../adapters/ics.ts';
import type { Io } from '../adapters/io.ts';
import { loadRegister } from '../adapters/load-register.ts';
import { compareFindings, type Finding } from '../core/finding.ts';
import { gapsOf } from '../core/obligations/gaps.ts';
import type { Obligation } from '../core/obligations/obligation.ts';
import { type DutyWorld, obligationsOf } from '../core/obligations/obligations.ts';
import { summaryOfDuties } from '../core/obligations/summary.ts';
import type { RecordOf } from '../core/records/kinds.ts';
import { renderObligations } from '../core/render/obligations-text.ts';

export const usage = `tata obligations [--registry DIR] [--policies DIR] [--daerah ID] [--at TANGGAL] [--format text|json|ics]
Menyebut kewajiban tiap instansi pada suatu hari: terlambat, belum dipenuhi, dipenuhi, belum dapat dinilai.
Yang terlambat bukan galat: status tetap 0. Status 2 bila tidak dapat dijalankan.`;

const options = {
  registry: { type: 'string', default: 'registry' },
  policies: { type: 'string', default: 'policies' },
  daerah: { type: 'string' },
  at: { type: 'string' },
  format: { type: 'string', default: 'text' },
} as const;

interface RegencyDuties {
  readonly world: DutyWorld;
  readonly obligations: readonly Obligation[];
}

const dutiesIn = (folders: Folders, at: string): readonly RegencyDuties[] => {
  const { register, loaded } = loadRegister(folders, rules);
  // The check is run only where a duty asks what it found.
  let checked: readonly Finding[] | undefined;
  const found = (daerah: string) => {
    checked ??= checkAll(folders, at, rules).findings;
    return checked.filter((finding) => finding.daerah === daerah);
  };
  return [...register.registries].flatMap(([daerah, registry]) => {
    const policy = loaded.policies.daerah.get(daerah);
    if (!policy) return [];
    const world: DutyWorld = {
      ...{ registry, policy, at },
      get findings() {
        return found(daerah);
      },
    };
    return [{ world, obligations: obligationsOf(world) }];
  });
};

const nameIn =
  ({ registry }: DutyWorld) =>
  (id: string): string =>
    (registry.lookup('by-id', `instansi/${id}`)[0]?.record as RecordOf<'instansi'> | undefined)?.nama ?? id;

const textOf = (regencies: readonly RegencyDuties[], at: string): string =>
  renderObligations(
    regencies.map(({ world, obligations }) => ({
      nama: world.registry.profil.nama,
      obligations,
      agencyName: nameIn(world),
    })),
    at,
  );

const jsonOf = (regencies: readonly RegencyDuties[], at: string): string => {
  const obligations = regencies.flatMap((one) => one.obligations);
  const findings = regencies.flatMap((one) => gapsOf(one.world, one.obligations)).sort(compareFindings);
  return `${JSON.stringify({ version: 1, at, summary: summaryOfDuties(obligations), obligations, findings }, null, 2)}\n`;
};

const calendarOf = (regencies: readonly RegencyDuties[], at: string): string => {
  const worlds = new Map(regencies.map(({ world }) => [world.registry.daerah, world]));
  const names = regencies.map(({ world }) => world.registry.profil.nama);
  const agencyOf = ({ daerah, instansi }: Obligation) => {
    const world = worlds.get(daerah);
    return world && instansi !== null ? nameIn(world)(instansi) : undefined;
  };
  const all = regencies.flatMap(({ obligations }) => obligations);
  return obligationsCalendar(`Kewajiban: ${names.join(', ')}`, all, at, { agencyOf });
};

const printers = { text: textOf, json: jsonOf, ics: calendarOf } as const;

/** Lists what is due, late, done and not assessable, per agency, on a day. */
export const run = async (args: string[], io: Io): Promise<number> => {
  const { values } = parseArgs({ args, options, strict: true });
  const at = dayAsked(values.at, io.today);
  const format = formatAsked(values.format, formatsOf(printers));
  const folders = { cwd: io.cwd, registry: values.registry, policies: values.policies, daerah: values.daerah };
  io.out(printers[format](dutiesIn(folders, at), at));
  return 0;
};
