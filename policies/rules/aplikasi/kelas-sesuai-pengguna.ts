import { z } from 'zod';
import { outOfScope } from '../../../scripts/core/aplikasi/scope.ts';
import { agencyOf, isAgency } from '../../../scripts/core/office/agency.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import type { Aplikasi } from '../../../scripts/core/records/aplikasi.ts';
import { defineRule, type Lookups, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

type Users = NonNullable<Aplikasi['pengguna']>;
type Test = (users: Users, agencies: number) => boolean;

/** What a class may demand of those who use the application; `agencies` are the named ones, a unit counted as its own. */
const tests = {
  'setiap-perangkat-daerah': ({ cakupan }) => cakupan === 'setiap-perangkat-daerah',
  'lebih-dari-satu': ({ cakupan }, agencies) => cakupan !== 'satu-perangkat-daerah' || agencies > 1,
  berbagi: ({ cakupan, di_luar }, agencies) =>
    di_luar !== undefined || cakupan !== 'satu-perangkat-daerah' || agencies > 1,
  'bersama-instansi-lain': ({ di_luar }) => di_luar !== undefined,
  'bukan-setiap-perangkat-daerah': ({ cakupan }) => cakupan !== 'setiap-perangkat-daerah',
  satu: ({ cakupan }, agencies) => cakupan === 'satu-perangkat-daerah' && agencies <= 1,
} as const satisfies Record<string, Test>;

/** Demands that no text states outright: where users and class disagree, the class itself is in question. */
const weighed: readonly (keyof typeof tests)[] = ['bersama-instansi-lain', 'bukan-setiap-perangkat-daerah', 'satu'];

const expectedWords = (demand: keyof typeof tests, unit: string): string =>
  ({
    'setiap-perangkat-daerah': `dipakai setiap ${unit}`,
    'lebih-dari-satu': `dipakai lebih dari satu ${unit}`,
    berbagi: 'dipakai bersama oleh lebih dari satu instansi',
    'bersama-instansi-lain': 'dipakai bersama instansi pusat atau pemerintah daerah lain',
    'bukan-setiap-perangkat-daerah': `dipakai sebagian ${unit} saja`,
    satu: `dipakai satu ${unit}`,
  })[demand];

const usedBy = ({ cakupan, di_luar }: Users, agencies: number, unit: string): string => {
  const named = agencies > 1 ? `${agencies} ${unit}` : `satu ${unit}`;
  const inside = { 'satu-perangkat-daerah': named, 'beberapa-perangkat-daerah': `beberapa ${unit}` };
  const words = cakupan === 'setiap-perangkat-daerah' ? `setiap ${unit}` : inside[cakupan];
  return di_luar ? `${words} dan pihak di luar pemerintah daerah` : words;
};

const agenciesAmong = (ids: readonly string[], registry: Lookups<'by-id'>): number =>
  new Set(ids.flatMap((id) => agencyOf(id, registry) ?? []).flatMap((office) => (isAgency(office) ? [office.id] : [])))
    .size;

/** The class that an application is given fits those who use it. */
export const kelasSesuaiPengguna = defineRule({
  id: 'aplikasi/kelas-sesuai-pengguna',
  title: 'Kelas aplikasi sesuai dengan pemakainya',
  subjects: ['aplikasi'],
  fields: ['nama', 'kelas', 'pengguna'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    kelas: z.array(z.string()).min(1).meta({ description: 'Kelas aplikasi yang dikenai ketentuan.' }),
    pengguna: z
      .enum([
        'setiap-perangkat-daerah',
        'lebih-dari-satu',
        'berbagi',
        'bersama-instansi-lain',
        'bukan-setiap-perangkat-daerah',
        'satu',
      ])
      .meta({
        description: 'Pemakai yang diminta kelas itu.',
        enumDescriptions: [
          'setiap perangkat daerah',
          'lebih dari satu perangkat daerah',
          'dipakai bersama, di dalam atau di luar daerah',
          'bersama instansi pusat atau pemerintah daerah lain',
          'sebagian perangkat daerah saja',
          'satu perangkat daerah',
        ],
      }),
  }),
  check: ({ subject, parameter, registry, kosakata, istilah }) => {
    const foreign = outOfScope(subject, parameter, kosakata);
    if (foreign) return notApplicable(foreign);
    const name = labelOf(kosakata, 'kelas_aplikasi', subject.kelas ?? '');
    const expected = expectedWords(parameter.pengguna, istilah.perangkat_daerah);
    const { pengguna } = subject;
    if (!pengguna)
      return verdictOf([
        {
          path: '',
          discriminator: 'pengguna',
          message: `Pemakai ${subject.nama} belum diisi; kelas "${name}" bagi aplikasi yang ${expected}.`,
          help: 'Isi pengguna: cakupannya, dan instansi yang memakai.',
          actual: 'belum diisi',
          expected,
          // The class is defined by its users; that they are written down is not asked for.
          review: true,
        },
      ]);
    const agencies = agenciesAmong(pengguna.instansi ?? [], registry);
    if (tests[parameter.pengguna](pengguna, agencies)) return pass;
    const actual = usedBy(pengguna, agencies, istilah.perangkat_daerah);
    return verdictOf([
      {
        path: 'pengguna',
        discriminator: parameter.pengguna,
        message: `${subject.nama} berkelas "${name}", tetapi tercatat dipakai ${actual}; kelas itu bagi aplikasi yang ${expected}.`,
        help: weighed.includes(parameter.pengguna)
          ? `${istilah.dinas} menimbang kelas mana yang sesuai; rekaman ini tidak perlu diubah dahulu.`
          : 'Perbaiki pengguna atau kelasnya, mana yang keliru.',
        actual,
        expected,
      },
    ]);
  },
});
