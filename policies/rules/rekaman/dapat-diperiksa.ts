import { z } from 'zod';
import { applicationParameters, outOfDemand } from '../../../scripts/core/aplikasi/demanded.ts';
import { isAboutEvents } from '../../../scripts/core/aplikasi/event-law.ts';
import { isDinas } from '../../../scripts/core/office/dinas.ts';
import type { AnyRecord } from '../../../scripts/core/records/kinds.ts';
import { isRetired } from '../../../scripts/core/retired.ts';
import {
  type CheckContext,
  defineRule,
  type Fault,
  notApplicable,
  pass,
  verdictOf,
} from '../../../scripts/core/rule.ts';

const subjects = ['aplikasi', 'infrastruktur'] as const;
const fields = ['kelas', 'perolehan', 'operator', 'pemilik', 'pengelola', 'pemeriksaan', 'riwayat'] as const;

const parameters = z.strictObject({
  jenis: z.enum(subjects).meta({
    description: 'Jenis rekaman yang dikenai ketentuan.',
    enumDescriptions: ['aplikasi', 'infrastruktur'],
  }),
  ...applicationParameters,
});

type Context = CheckContext<(typeof subjects)[number], (typeof fields)[number], 'by-id', z.infer<typeof parameters>>;

/** Whether the Dinas runs it: then nobody has to open it to the Dinas. What a third party runs has to be opened. */
const isRunByDinas = ({ subject, registry }: Context): boolean => {
  const party = 'pengelola' in subject ? subject.pengelola : undefined;
  if (party && 'pihak_ketiga' in party) return false;
  const runner = party?.instansi ?? ('operator' in subject ? subject.operator : undefined) ?? subject.pemilik;
  return runner !== undefined && isDinas(runner, registry);
};

/** A record that says nothing shows no breach: whether the Dinas can look, a person asks. */
const silent = ({ dinas }: Context['istilah']): Fault => ({
  path: '',
  discriminator: 'pemeriksaan',
  message: `Belum tercatat apakah ${dinas} dapat memeriksanya.`,
  help: 'Isi pemeriksaan.dapat, lalu pada cara tulis bagaimana petugas mendapat akses, tanpa akun dan alamat jaringan.',
  actual: 'belum diisi',
  expected: `dapat diperiksa ${dinas}`,
  review: true,
});

const closed = ({ dinas }: Context['istilah']): Fault => ({
  path: 'pemeriksaan.dapat',
  message: `Tercatat tidak dapat diperiksa ${dinas}.`,
  help: `Bicarakan dengan ${dinas} bagaimana petugas mendapat akses, lalu ubah pemeriksaan.dapat.`,
  actual: 'tidak dapat diperiksa',
  expected: `dapat diperiksa ${dinas}`,
});

/** Where a regulation wants the Dinas to be able to inspect, nothing is closed to it; that it did inspect is not asked. */
export const dapatDiperiksa = defineRule({
  id: 'rekaman/dapat-diperiksa',
  title: 'Aplikasi dan infrastruktur dapat diperiksa Dinas',
  subjects: [...subjects],
  fields: [...fields],
  indexes: ['by-id'],
  parameters,
  subjectsFor: ({ jenis }) => [jenis],
  judgesEvents: isAboutEvents,
  check: (context) => {
    const { subject, parameter, istilah, today } = context;
    const foreign = outOfDemand(subject, parameter, context);
    if (foreign) return notApplicable(foreign);
    if (isRetired(subject as AnyRecord, today)) return notApplicable('Sudah tidak dipakai.');
    if (subject.pemeriksaan) return subject.pemeriksaan.dapat ? pass : verdictOf([closed(istilah)]);
    if (isRunByDinas(context)) return notApplicable(`Dijalankan ${istilah.dinas} sendiri.`);
    return verdictOf([silent(istilah)]);
  },
});
