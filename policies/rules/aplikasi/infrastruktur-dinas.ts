import { z } from 'zod';
import { outOfStage } from '../../../scripts/core/aplikasi/stage.ts';
import { isOfSort, isUnread, nameOf } from '../../../scripts/core/infrastruktur/party.ts';
import { choiceOf, labelOf } from '../../../scripts/core/policy/value-label.ts';
import type { Aplikasi } from '../../../scripts/core/records/aplikasi.ts';
import type { Infrastruktur } from '../../../scripts/core/records/infrastruktur.ts';
import { type CheckContext, defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const parameters = z.strictObject({
  jenis: z.array(z.string()).min(1).meta({ description: 'Jenis infrastruktur yang disediakan Dinas untuk dipakai.' }),
});

type Context = CheckContext<'aplikasi', 'infrastruktur' | 'riwayat', 'by-id', z.infer<typeof parameters>>;

/** The Dinas runs it; what the record does not say is left open, and a firm may work for the Dinas. */
const runBy = (facility: Infrastruktur, { registry }: Context): 'dinas' | 'lain' | 'belum-jelas' => {
  const { pengelola } = facility;
  const place = { subject: facility, registry };
  if (!pengelola || isUnread(pengelola, place)) return 'belum-jelas';
  if (isOfSort(pengelola, 'dinas', place)) return 'dinas';
  return isOfSort(pengelola, 'perangkat-daerah', place) ? 'lain' : 'belum-jelas';
};

/** One facility in place of which the Dinas provides another of the same kind. */
const insteadFault = (facility: Infrastruktur, i: number, context: Context): Fault => {
  const { registry, kosakata, istilah } = context;
  const { id, jenis, nama, pengelola } = facility;
  const kind = labelOf(kosakata, 'jenis_infrastruktur', jenis);
  const isOthers = runBy(facility, context) === 'lain';
  const actual = pengelola ? nameOf(pengelola, { subject: facility, registry }) : 'belum diisi';
  return {
    path: `infrastruktur.${i}`,
    message: `Memakai ${nama} yang pengelolanya ${isOthers ? actual : `${actual}, jadi belum jelas`}; "${kind}" yang dipakai seharusnya sediaan ${istilah.dinas}.`,
    help: `Pakai "${kind}" yang disediakan ${istilah.dinas} dan sebut pula di sini, atau serahkan pengelolaan ${nama} kepada ${istilah.dinas}.`,
    actual,
    expected: `"${kind}" kelolaan ${istilah.dinas}`,
    related: [`infrastruktur/${id}`],
    ...(isOthers ? {} : { review: true }),
  };
};

const noneFault = ({ subject, parameter, kosakata, istilah }: Context): Fault => {
  const expected = choiceOf(kosakata, 'jenis_infrastruktur', parameter.jenis);
  return {
    path: subject.infrastruktur ? 'infrastruktur' : '',
    discriminator: 'infrastruktur-dinas',
    message: `Belum disebut infrastruktur sediaan ${istilah.dinas} yang dipakai aplikasi ini.`,
    help: `Isi infrastruktur dengan yang dipakai, misalnya jaringan intra dan pusat data ${istilah.dinas}.`,
    actual: 'belum disebut',
    expected,
    // What a list leaves out may be used all the same.
    review: true,
  };
};

/** A system in use rests on the facilities that the Dinas provides; that its agency owns others besides is not refused. */
export const aplikasiInfrastrukturDinas = defineRule({
  id: 'aplikasi/infrastruktur-dinas',
  title: 'Aplikasi yang dipakai memanfaatkan infrastruktur sediaan Dinas',
  subjects: ['aplikasi'],
  fields: ['infrastruktur', 'riwayat'],
  indexes: ['by-id'],
  parameters,
  check: (context) => {
    const { subject, parameter, registry } = context;
    const early = outOfStage(subject as Aplikasi, 'dipakai');
    if (early) return notApplicable(early);
    const ids = subject.infrastruktur ?? [];
    if (ids.some((id) => !registry.get('infrastruktur', id)))
      return notApplicable('Infrastruktur yang disebut belum dapat dibaca.');
    const core = ids.flatMap((id, i) => {
      const facility = registry.get('infrastruktur', id);
      return facility && parameter.jenis.includes(facility.jenis) ? [{ facility, i }] : [];
    });
    if (core.length === 0) return verdictOf([noneFault(context)]);
    const provided = new Set(
      core.flatMap(({ facility }) => (runBy(facility, context) === 'dinas' ? [facility.jenis] : [])),
    );
    return verdictOf(
      core.flatMap(({ facility, i }) => (provided.has(facility.jenis) ? [] : [insteadFault(facility, i, context)])),
    );
  },
});
