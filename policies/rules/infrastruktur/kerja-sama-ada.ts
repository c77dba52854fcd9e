import { z } from 'zod';
import { isOfficeOfSort } from '../../../scripts/core/infrastruktur/party.ts';
import { isSameParty } from '../../../scripts/core/kerja-sama/party.ts';
import { runsOn, sortParameter } from '../../../scripts/core/kerja-sama/scope.ts';
import { choiceOf } from '../../../scripts/core/policy/value-label.ts';
import type { Infrastruktur } from '../../../scripts/core/records/infrastruktur.ts';
import { isRetired } from '../../../scripts/core/retired.ts';
import { type CheckContext, defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const roles = { pengelola: 'dikelola', penyedia: 'disediakan' } as const;
type Role = keyof typeof roles;

const parameters = z.strictObject({
  pihak: z
    .array(z.enum(['pengelola', 'penyedia']).meta({ enumDescriptions: ['pengelola', 'penyedia'] }))
    .min(1)
    .meta({ description: 'Peran pihak ketiga yang dikenai.' }),
  jenis: sortParameter.meta({ description: 'Jenis kerja sama yang mendasarinya.' }),
  aset: z
    .literal('pihak-lain')
    .optional()
    .meta({ description: 'Hanya yang bukan aset Pemerintah Daerah; tanpa ini semua.' }),
  tersambung: z
    .literal(true)
    .optional()
    .meta({ description: 'Hanya yang tersambung ke infrastruktur kelolaan Dinas; tanpa ini semua.' }),
});

type Context = CheckContext<
  'infrastruktur',
  'id' | 'pemilik' | 'aset' | 'tersambung' | 'penyedia' | 'pengelola' | 'riwayat',
  'by-id' | 'kerja-sama-by-infrastruktur',
  z.infer<typeof parameters>
>;

/** The firms that run or provide it, each once, by the first role it has. */
const firmsOf = (subject: Pick<Infrastruktur, Role>, wanted: readonly Role[]): { role: Role; nama: string }[] =>
  wanted
    .flatMap((role) => {
      const party = subject[role];
      return party && 'pihak_ketiga' in party ? [{ role, nama: party.pihak_ketiga.nama }] : [];
    })
    .filter(({ nama }, i, all) => all.findIndex((other) => isSameParty(other.nama, nama)) === i);

/** Why a provision about what others own and what is connected leaves this one aside. */
const outside = ({ subject, parameter, istilah }: Context): string | undefined => {
  if (parameter.aset && subject.aset === 'pemerintah-daerah') return `Ini aset ${istilah.pemerintah_daerah}.`;
  if (parameter.tersambung && subject.tersambung === false)
    return `Tidak tersambung ke infrastruktur yang dikelola ${istilah.dinas}.`;
  return undefined;
};

/** What the provision hangs on and nobody has stated: a person asks, the register does not guess. */
const unstated = ({ subject, parameter, istilah }: Context): Fault[] => {
  const open = [
    ...(parameter.aset && subject.aset === undefined
      ? [{ field: 'aset', words: `apakah ini aset ${istilah.pemerintah_daerah}` }]
      : []),
    ...(parameter.tersambung && subject.tersambung === undefined
      ? [{ field: 'tersambung', words: `apakah ini tersambung ke infrastruktur yang dikelola ${istilah.dinas}` }]
      : []),
  ];
  return open.map(({ field, words }) => ({
    path: '',
    discriminator: field,
    message: `Pihak ketiga terlibat, tetapi belum tercatat ${words}.`,
    help: `Isi ${field}; ketentuan bagi pihak ketiga bergantung padanya.`,
    actual: 'belum diisi',
    expected: words,
  }));
};

/** Whether an office may bind what another owns: the owner itself, the Dinas, or the regency. One that cannot be read is told elsewhere. */
const mayBind = (office: string, { subject, registry }: Context): boolean => {
  const record = registry.get('instansi', office);
  return (
    record === undefined ||
    record.bentuk === 'pemerintah-daerah' ||
    isOfficeOfSort(office, 'pemilik', { subject, registry }) ||
    isOfficeOfSort(office, 'dinas', { subject, registry })
  );
};

const faultOf = ({ role, nama }: { role: Role; nama: string }, context: Context): Fault | undefined => {
  const { subject, parameter, registry, kosakata, istilah, today } = context;
  const known = registry
    .find('kerja-sama-by-infrastruktur', subject.id)
    .filter(({ record }) => parameter.jenis.includes(record.jenis));
  const withFirm = known.filter(({ record }) => record.mitra.some((partner) => isSameParty(partner.nama, nama)));
  const running = withFirm.filter(({ record }) => runsOn(record, today));
  if (running.some(({ record }) => mayBind(record.instansi, context))) return undefined;
  const [state, help] =
    running.length > 0
      ? [
          'kerja samanya dicatat instansi lain',
          `Catat kerja sama oleh pemiliknya atau ${istilah.dinas}, atau perbaiki infrastruktur yang disebut di sana.`,
        ]
      : withFirm.length > 0
        ? [`kerja samanya tidak berlaku pada ${today}`, 'Perpanjang kerja samanya, atau perbaiki masanya bila keliru.']
        : known.length > 0
          ? [
              'kerja sama yang tercatat menyebut mitra lain',
              'Samakan nama pihak ketiganya, atau catat kerja sama dengannya.',
            ]
          : [
              'kerja samanya belum tercatat',
              `Catat kerja sama berjenis ${parameter.jenis.join(' atau ')}, dan sebut ${subject.id} pada isian infrastruktur.`,
            ];
  return {
    path: role,
    message: `Infrastruktur ini ${roles[role]} ${nama}, tetapi ${state}.`,
    help,
    actual: nama,
    expected: choiceOf(kosakata, 'jenis_kerja_sama', parameter.jenis),
    related: known.map(({ ref }) => ref),
  };
};

/** What a firm runs or provides rests on a cooperation with that firm that runs today. */
export const infrastrukturKerjaSamaAda = defineRule({
  id: 'infrastruktur/kerja-sama-ada',
  title: 'Infrastruktur di tangan pihak ketiga mempunyai kerja sama yang berlaku',
  subjects: ['infrastruktur'],
  fields: ['pemilik', 'aset', 'tersambung', 'penyedia', 'pengelola', 'riwayat'],
  indexes: ['by-id', 'kerja-sama-by-infrastruktur'],
  parameters,
  check: (context) => {
    const { subject, parameter, today } = context;
    const firms = firmsOf(subject, parameter.pihak);
    if (firms.length === 0) return notApplicable('Tidak ada pihak ketiga dalam peran itu.');
    if (isRetired(subject as Infrastruktur, today)) return notApplicable('Infrastruktur ini sudah nonaktif.');
    const reason = outside(context);
    if (reason) return notApplicable(reason);
    const faults = firms.flatMap((firm) => faultOf(firm, context) ?? []);
    const open = faults.length > 0 ? unstated(context) : [];
    return verdictOf(open.length > 0 ? open : faults);
  },
});
