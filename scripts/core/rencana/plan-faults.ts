import { labelOf } from '../policy/value-label.ts';
import type { Activity } from '../records/aplikasi-riwayat.ts';
import type { Jenis } from '../records/kinds.ts';
import { isInForce, type Period } from '../records/period.ts';
import type { CheckContext, Fault } from '../rule.ts';

/** What rests on a plan: its references, where they stand, on which day, and how it is called. */
export interface Resting {
  readonly references: Activity['acuan_rencana'];
  /** Where the references stand, and where they would be added when there are none. */
  readonly path: string;
  readonly parent: string;
  readonly date: string;
  readonly name: string;
  /** Set where the law names the plan and not its being cited: a plan not named, alone or beside others, is silence. */
  readonly mayBeSilent?: true;
}

const spanOf = ({ sejak, sampai }: Period): string => `${sejak ?? 'awal'} sampai ${sampai ?? 'sekarang'}`;

/** What the references lack: a plan of the kind, an item of it that exists, its being in force on the day. */
export const planFaults = (
  resting: Resting,
  kind: string,
  { registry, kosakata }: Pick<CheckContext<Jenis, string, 'by-id'>, 'registry' | 'kosakata'>,
): Fault[] => {
  const { references = [], path, parent, date, name, mayBeSilent } = resting;
  if (references.some(({ rencana }) => registry.isBroken(`rencana/${rencana}`))) return [];
  const wanted = labelOf(kosakata, 'jenis_rencana', kind);
  const cited = references.flatMap(({ rencana, butir }, i) => {
    const plan = registry.get('rencana', rencana);
    return plan?.jenis === kind ? [{ plan, butir, place: `${path}.${i}` }] : [];
  });
  if (cited.length === 0)
    return [
      {
        path: references.length > 0 ? path : parent,
        discriminator: `acuan:${kind}`,
        message: `${name} belum mengacu pada ${wanted}.`,
        help: `Sebut rencana dan butirnya pada ${path.split('.').at(-1)}.`,
        expected: `butir ${wanted}`,
        ...(mayBeSilent ? { review: true } : {}),
      },
    ];
  return cited.flatMap(({ plan, butir, place }): Fault[] => {
    const related = [`rencana/${plan.id}`];
    if (!plan.butir.some(({ id }) => id === butir))
      return [
        {
          path: `${place}.butir`,
          message: `Butir "${butir}" tidak ada dalam ${plan.nama}.`,
          help: `Pilih butir yang ada pada rencana/${plan.id}.`,
          actual: butir,
          expected: `butir ${wanted}`,
          related,
        },
      ];
    if (isInForce(plan.berlaku, date)) return [];
    return [
      {
        path: `${place}.rencana`,
        message: `${name} mengacu pada ${plan.nama}, yang tidak berlaku pada ${date}.`,
        help: `Acu ${wanted} yang berlaku pada hari itu.`,
        actual: spanOf(plan.berlaku),
        expected: `berlaku pada ${date}`,
        related,
      },
    ];
  });
};
