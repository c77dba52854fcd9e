import { z } from 'zod';
import { isFindable } from '../../../scripts/core/aplikasi/document-trace.ts';
import { isAboutEvents } from '../../../scripts/core/aplikasi/event-law.ts';
import { outOfScope, scopeParameters } from '../../../scripts/core/aplikasi/scope.ts';
import { mayLackSource, outOfSourceScope, sourceParameter } from '../../../scripts/core/aplikasi/source-scope.ts';
import { beforeStage, stageParameter } from '../../../scripts/core/aplikasi/stage.ts';
import { resultParameter, withoutResult } from '../../../scripts/core/aplikasi/test-result.ts';
import { normaliseHost } from '../../../scripts/core/hostname.ts';
import { ofSilence, silenceParameter } from '../../../scripts/core/policy/silence.ts';
import { type CheckContext, defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const parameters = z.strictObject({
  host: z
    .array(z.string())
    .min(1)
    .optional()
    .meta({ description: 'Host repositori yang diterima; dengan ini hanya tautan yang sudah ada yang dinilai.' }),
  terdaftar: z.boolean().optional().meta({ description: 'Apakah hari pendaftarannya harus dicatat.' }),
  prosedur: z.boolean().optional().meta({ description: 'Apakah penjelasan setiap prosedur dalam kode harus ada.' }),
  perolehan: scopeParameters.perolehan,
  kode: sourceParameter,
  bila_hasil: resultParameter,
  tahap: stageParameter.default('dikerjakan'),
  bila_kosong: silenceParameter,
});

type Context = CheckContext<
  'aplikasi',
  'kelas' | 'kode_sumber' | 'lisensi' | 'pengujian' | 'perolehan' | 'riwayat',
  never,
  z.infer<typeof parameters>
>;

const outside = (context: Context): string | undefined => {
  const { subject, parameter, kosakata } = context;
  return (
    beforeStage(subject, parameter.tahap) ??
    withoutResult(subject.pengujian, parameter.bila_hasil, context) ??
    outOfScope(subject, parameter, kosakata) ??
    outOfSourceScope(subject.lisensi, parameter)
  );
};

/** Hosts are compared whole: neither the name of a user nor the start of another host counts. */
const hostFaults = (link: string, hosts: readonly string[], dinas: string): Fault[] => {
  const host = normaliseHost(new URL(link).hostname);
  if (hosts.map(normaliseHost).includes(host)) return [];
  return [
    {
      path: 'kode_sumber.tautan',
      message: `Kode sumber berada di ${host}, bukan di repositori yang dikelola ${dinas}.`,
      help: `Simpan kode sumber di ${hosts.join(' atau ')}, lalu perbaiki tautannya.`,
      actual: host,
      expected: hosts.join(', '),
    },
  ];
};

/** What the record does not say of the source code's place. */
const missingFaults = ({ subject, parameter, istilah }: Context): Fault[] => {
  const { kode_sumber } = subject;
  const faults: Fault[] = [];
  const silent = kode_sumber ? {} : ofSilence(parameter.bila_kosong);
  const lacks = (field: string, message: string, help: string) =>
    faults.push({ path: 'kode_sumber', discriminator: field, message, help, expected: field, ...silent });
  if (kode_sumber?.tautan === undefined)
    lacks(
      'tautan',
      'Alamat repositori kode sumbernya belum diisi.',
      'Simpan kode sumber di repositori, lalu isi kode_sumber.tautan.',
    );
  if (parameter.terdaftar && kode_sumber?.terdaftar === undefined)
    lacks(
      'terdaftar',
      'Hari kode sumbernya didaftarkan di repositori belum diisi.',
      `Daftarkan kode sumber kepada ${istilah.dinas}, lalu isi kode_sumber.terdaftar.`,
    );
  if (parameter.prosedur && !isFindable(kode_sumber?.penjelasan_prosedur))
    lacks(
      'penjelasan_prosedur',
      'Penjelasan fungsi setiap prosedur dalam kode sumbernya belum ada.',
      'Isi kode_sumber.penjelasan_prosedur dengan lokasi arsip, tautan, atau sidik SHA-256 dokumennya.',
    );
  return faults;
};

/** The source code lies in a repository; in the one of the Dinas where the regulation or a setting says which. */
export const kodeDiRepositori = defineRule({
  id: 'aplikasi/kode-di-repositori',
  title: 'Kode sumber aplikasi tersimpan di repositori',
  subjects: ['aplikasi'],
  fields: ['kelas', 'kode_sumber', 'lisensi', 'pengujian', 'perolehan', 'riwayat'],
  indexes: [],
  parameters,
  judgesEvents: isAboutEvents,
  check: (context) => {
    const { subject, parameter, istilah } = context;
    const reason = outside(context);
    if (reason) return notApplicable(reason);
    const link = subject.kode_sumber?.tautan;
    if (parameter.host)
      return link === undefined
        ? notApplicable('Alamat repositorinya belum diisi.')
        : verdictOf(hostFaults(link, parameter.host, istilah.dinas));
    const waiver = ` Bila kode sumbernya memang tidak dapat diperoleh, ${istilah.dinas} yang menilainya.`;
    const faults = missingFaults(context);
    return verdictOf(
      mayLackSource(parameter) ? faults.map((fault) => ({ ...fault, help: fault.help + waiver })) : faults,
    );
  },
});
