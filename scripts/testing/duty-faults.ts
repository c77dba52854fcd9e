import type { Duty } from '../core/policy/duty.ts';
import { type DaerahPolicy, provisionsOf } from '../core/policy/policies.ts';

/** One mistake in the statement of a duty, and the policies that make it. */
export interface DutyFault {
  readonly name: string;
  readonly policy: DaerahPolicy;
}

type Change = readonly [what: string, changed: Duty];

/** Another length than any text or setting has. */
const OTHER = 'P7Y';

/** The duty with one part of how it is read left out or put in other words. */
const inSubject = (duty: Duty): Change[] => {
  const { dihitung } = duty;
  const atas = dihitung?.atas;
  if (!dihitung || !atas) return [];
  const withAtas = (parts: object): Duty => ({ ...duty, dihitung: { ...dihitung, atas: { ...atas, ...parts } } });
  const selections = (['nilai', 'bukan', 'memuat'] as const).flatMap((part) =>
    Object.entries(atas.bila?.[part] ?? {}).flatMap(([place, values]): Change[] => {
      const set = (left: readonly string[] | undefined) =>
        withAtas({ bila: { ...atas.bila, [part]: { ...atas.bila?.[part], [place]: left } } });
      const { [place]: _, ...others } = atas.bila?.[part] ?? {};
      const fewer = values.length > 1 ? values : [];
      return [
        [`${part} ${place} not asked`, withAtas({ bila: { ...atas.bila, [part]: others } })],
        ...fewer.map(
          (value): Change => [`${part} ${place} without ${value}`, set(values.filter((one) => one !== value))],
        ),
      ];
    }),
  );
  const filled = (atas.bila?.terisi ?? []).map(
    (place): Change => [
      `${place} not asked`,
      withAtas({ bila: { ...atas.bila, terisi: atas.bila?.terisi?.filter((one) => one !== place) } }),
    ],
  );
  const cycle: Change[] = atas.siklus ? [['no cycle of its own', withAtas({ siklus: undefined })]] : [];
  // The first day of a record is where its duty begins anyway.
  const isOwnDay = atas.mulai !== undefined && atas.mulai !== 'berlaku.sejak';
  const begins: Change[] = isOwnDay ? [['no day of its own', withAtas({ mulai: undefined })]] : [];
  return [...selections, ...filled, ...cycle, ...begins];
};

const inTerm = (duty: Duty): Change[] => [
  ...(duty.setiap
    ? ([
        ['another period', { ...duty, setiap: OTHER }],
        ['no period', { ...duty, setiap: undefined }],
      ] as const)
    : []),
  ...(duty.tenggat ? ([['no last day', { ...duty, tenggat: undefined }]] as const) : []),
  ...(duty.dihitung?.sejak_bukti
    ? ([['a term before the first time', { ...duty, dihitung: { ...duty.dihitung, sejak_bukti: undefined } }]] as const)
    : []),
];

/** Everything that may be mistaken in when a duty falls due and what it is about, one mistake at a time. */
export const dutyFaults = (policy: DaerahPolicy): DutyFault[] =>
  provisionsOf(policy).flatMap(({ provision }) =>
    provision.versi.flatMap((version) =>
      version.penegakan.flatMap((entry) => {
        if (!('kewajiban' in entry) || !entry.kewajiban.dihitung) return [];
        return [...inTerm(entry.kewajiban), ...inSubject(entry.kewajiban)].map(([what, kewajiban]) => ({
          name: `${provision.ayat} ${entry.id}: ${what}`,
          policy: replaced(policy, provision.ayat, entry.id, kewajiban),
        }));
      }),
    ),
  );

const replaced = (policy: DaerahPolicy, ayat: string, id: string, kewajiban: Duty): DaerahPolicy => ({
  ...policy,
  regulations: policy.regulations.map((regulation) => ({
    ...regulation,
    articles: regulation.articles.map((file) => ({
      ...file,
      article: {
        ...file.article,
        ketentuan: file.article.ketentuan.map((provision) =>
          provision.ayat === ayat
            ? {
                ...provision,
                versi: provision.versi.map((version) => ({
                  ...version,
                  penegakan: version.penegakan.map((entry) => (entry.id === id ? { ...entry, kewajiban } : entry)),
                })),
              }
            : provision,
        ),
      },
    })),
  })),
});
