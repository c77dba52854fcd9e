import { z } from 'zod';
import { isOfSort, isUnread, nameOf, runnerOf } from '../../../scripts/core/infrastruktur/party.ts';
import { isShared } from '../../../scripts/core/infrastruktur/shared.ts';
import { agencyOf } from '../../../scripts/core/office/agency.ts';
import { isDinas } from '../../../scripts/core/office/dinas.ts';
import { choiceOf, labelOf } from '../../../scripts/core/policy/value-label.ts';
import type { Infrastruktur } from '../../../scripts/core/records/infrastruktur.ts';
import { isRetired } from '../../../scripts/core/retired.ts';
import { type CheckContext, defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const parameters = z.strictObject({
  boleh: z.array(z.string()).min(1).meta({ description: 'Jenis infrastruktur yang boleh dikelola instansi sendiri.' }),
  terbuka: z
    .strictObject({
      bersama: z
        .array(z.string())
        .min(1)
        .meta({ description: 'Jenis infrastruktur bersama; yang dipakai bersama dinilai butir lain.' }),
    })
    .optional()
    .meta({ description: 'Daftarnya terbuka: jenis lain ditimbang, tidak ditolak; tanpa ini tertutup.' }),
});

type Context = CheckContext<
  'infrastruktur',
  'jenis' | 'sifat' | 'pemilik' | 'pengelola' | 'terhubung' | 'riwayat',
  'by-id',
  z.infer<typeof parameters>
>;

/** An agency may run what serves itself; whether a network that reaches another one is still that, a person decides. */
const reachFaults = ({ subject, parameter, registry, kosakata, istilah }: Context): Fault[] =>
  (subject.terhubung ?? []).flatMap(({ instansi }, i): Fault[] => {
    const other = registry.get('instansi', instansi);
    if (!other || agencyOf(instansi, registry)?.id === agencyOf(subject.pemilik, registry)?.id) return [];
    return [
      {
        path: `terhubung.${i}.instansi`,
        message: `Ini menghubungkan ${other.nama}; yang boleh dikelola sendiri ${choiceOf(kosakata, 'jenis_infrastruktur', parameter.boleh)}.`,
        help: `Bicarakan dengan ${istilah.dinas} apakah ini masih jaringan di dalam satu instansi.`,
        actual: other.nama,
        expected: `hanya di dalam ${istilah.perangkat_daerah} pemiliknya`,
        review: true,
      },
    ];
  });

/** Who runs it, and the words in which a fault tells it. */
const runnerWords = ({ subject, registry }: Context): { readonly actual: string; readonly told: string } => {
  const actual = subject.pengelola ? nameOf(subject.pengelola, { subject, registry }) : 'belum diisi';
  return { actual, told: subject.pengelola ? `tercatat ${actual}` : actual };
};

/** A kind that an open list does not name is neither allowed by it nor refused: the Dinas weighs it. */
const weighedFault = (context: Context): Fault => {
  const { subject, parameter, kosakata, istilah } = context;
  const { actual, told } = runnerWords(context);
  return {
    path: 'pengelola',
    message: `Jenisnya "${labelOf(kosakata, 'jenis_infrastruktur', subject.jenis)}" dan pengelolanya ${told}; yang disebut peraturan ${choiceOf(kosakata, 'jenis_infrastruktur', parameter.boleh)}, dan daftarnya terbuka.`,
    help: subject.pengelola
      ? `Bicarakan dengan ${istilah.dinas} apakah jenis ini tetap dikelola sendiri.`
      : 'Isi pengelola dengan pihak yang sebenarnya.',
    actual,
    expected: `ditimbang ${istilah.dinas}`,
    review: true,
  };
};

/** A kind outside the list: run by an agency it breaks the provision; by anybody else, or by nobody who is named, it may. */
const kindFault = (context: Context): Fault => {
  const { subject, parameter, kosakata, registry, istilah } = context;
  const { jenis, pengelola } = subject;
  const { actual, told } = runnerWords(context);
  const isAgencys = pengelola !== undefined && isOfSort(pengelola, 'perangkat-daerah', { subject, registry });
  const isForeign = registry.get('instansi', subject.pemilik)?.bentuk === 'desa';
  return {
    path: 'pengelola',
    message: `Jenisnya "${labelOf(kosakata, 'jenis_infrastruktur', jenis)}" dan pengelolanya ${told}; yang boleh dikelola sendiri hanya ${choiceOf(kosakata, 'jenis_infrastruktur', parameter.boleh)}.`,
    help: pengelola
      ? `Serahkan pengelolaannya: isi pengelola dengan ${istilah.dinas} dan catat peristiwa serah-kelola. Kepemilikannya tidak berubah.`
      : 'Isi pengelola dengan pihak yang sebenarnya.',
    actual,
    expected: istilah.dinas,
    // That an agency runs what a village owns may well be help.
    ...(isAgencys && !isForeign ? {} : { review: true }),
  };
};

/** What an agency may run by itself; all else it may own, while the Dinas runs it. */
export const infrastrukturLingkupPse = defineRule({
  id: 'infrastruktur/lingkup-pse',
  title: 'Infrastruktur yang dikelola instansi sendiri termasuk yang dibolehkan',
  subjects: ['infrastruktur'],
  // Who runs it is bound, so a village named as the owner sets nothing free.
  everyone: true,
  fields: ['jenis', 'sifat', 'pemilik', 'pengelola', 'terhubung', 'riwayat'],
  indexes: ['by-id'],
  parameters,
  check: (context) => {
    const { subject, parameter, registry, istilah, today } = context;
    const { jenis, pengelola } = subject;
    const { boleh, terbuka } = parameter;
    if (terbuka?.bersama.includes(jenis) && isShared(subject, registry))
      return notApplicable('Infrastruktur bersama dinilai butir lain.');
    if (isRetired(subject as Infrastruktur, today)) return notApplicable('Sudah tidak dipakai.');
    if (pengelola && isUnread(pengelola, context)) return notApplicable('Pengelola yang disebut belum dapat dibaca.');
    const runner = runnerOf(subject);
    if (isDinas(runner, registry)) return notApplicable(`Dikelola atau dimiliki ${istilah.dinas}.`);
    // What an agency owns is its own to hand over, whoever else runs it.
    if (![runner, subject.pemilik].some((instansi) => isOfSort({ instansi }, 'perangkat-daerah', context)))
      return notApplicable(`Pemilik dan pengelolanya bukan ${istilah.perangkat_daerah}.`);
    if (boleh.includes(jenis)) return verdictOf(reachFaults(context));
    return verdictOf([terbuka ? weighedFault(context) : kindFault(context)]);
  },
});
