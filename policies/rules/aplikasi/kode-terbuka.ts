import { z } from 'zod';
import { isIdentified } from '../../../scripts/core/aplikasi/document-trace.ts';
import { isAboutEvents } from '../../../scripts/core/aplikasi/event-law.ts';
import { makingParameter, outOfMaking, outOfScope, scopeParameters } from '../../../scripts/core/aplikasi/scope.ts';
import { isLegacyClosed } from '../../../scripts/core/aplikasi/source-scope.ts';
import { beforeStage, stageParameter } from '../../../scripts/core/aplikasi/stage.ts';
import { ofSilence, silenceParameter } from '../../../scripts/core/policy/silence.ts';
import type { Licence } from '../../../scripts/core/records/aplikasi-kode.ts';
import { defineRule, notApplicable, pass, type Verdict, verdictOf } from '../../../scripts/core/rule.ts';

const parameters = z.strictObject({
  tertutup: z.enum(['tolak', 'bila-legal']).meta({
    description: 'Penilaian bagi kode sumber yang tertutup.',
    enumDescriptions: ['tidak diterima', 'diterima bila ada bukti legal'],
  }),
  periksa: z
    .enum(['kode', 'nama-lisensi'])
    .meta({
      description: 'Hal yang diperiksa; tanpa ini keterbukaan kode.',
      enumDescriptions: ['keterbukaan kode sumber', 'nama lisensi kode yang terbuka'],
    })
    .default('kode'),
  perolehan: scopeParameters.perolehan,
  tahap: stageParameter.default('dikerjakan'),
  pembuatan: makingParameter,
  bila_kosong: silenceParameter,
});

const licenceName = ({ kode, nama }: Licence): Verdict => {
  if (kode !== 'terbuka') return notApplicable('Kode sumbernya tertutup.');
  if (nama !== undefined) return pass;
  return verdictOf([
    {
      path: 'lisensi',
      discriminator: 'nama',
      message: 'Kode sumbernya tercatat terbuka, tetapi lisensinya belum disebutkan.',
      help: 'Isi lisensi.nama dengan nama lisensi terbuka yang dipakai.',
      expected: 'lisensi.nama',
    },
  ]);
};

const openness = ({ kode, bukti_legal }: Licence, tertutup: 'tolak' | 'bila-legal'): Verdict => {
  if (kode === 'terbuka' || (tertutup === 'bila-legal' && isIdentified(bukti_legal))) return pass;
  const old = 'bila aplikasi ini memang sudah lama dipakai, isi lisensi.dipakai_sejak';
  return verdictOf([
    tertutup === 'tolak'
      ? {
          path: 'lisensi.kode',
          message: 'Kode sumber aplikasi ini tercatat tertutup; pengembangannya harus dengan kode terbuka.',
          help: `Pakai kode sumber terbuka; ${old}.`,
          actual: 'tertutup',
          expected: 'terbuka',
        }
      : {
          path: 'lisensi.kode',
          message: 'Kode sumber aplikasi ini tercatat tertutup dan bukti legalnya belum ada.',
          help: `Isi lisensi.bukti_legal dengan nomor, tempat, atau sidik buktinya; ${old}.`,
          actual: 'tertutup tanpa bukti legal',
          expected: 'terbuka, atau tertutup dengan bukti legal',
        },
  ]);
};

/** The source is open; closed is accepted only where the regulation accepts what is legal. */
export const kodeTerbuka = defineRule({
  id: 'aplikasi/kode-terbuka',
  title: 'Kode sumber aplikasi terbuka, atau legal bila peraturan menerimanya tertutup',
  subjects: ['aplikasi'],
  fields: ['kelas', 'lisensi', 'perolehan', 'riwayat'],
  indexes: [],
  parameters,
  judgesEvents: isAboutEvents,
  check: (context) => {
    const { subject, parameter, kosakata } = context;
    const { lisensi } = subject;
    const reason =
      outOfScope(subject, parameter, kosakata) ??
      outOfMaking(subject, parameter, context) ??
      (lisensi ? undefined : beforeStage(subject, parameter.tahap));
    if (reason) return notApplicable(reason);
    if (isLegacyClosed(lisensi)) return notApplicable('Aplikasi lama yang kodenya tertutup dinilai tersendiri.');
    const { periksa, tertutup, bila_kosong } = parameter;
    if (lisensi) return periksa === 'nama-lisensi' ? licenceName(lisensi) : openness(lisensi, tertutup);
    if (periksa === 'nama-lisensi') return notApplicable('Lisensinya belum diisi.');
    return verdictOf([
      {
        path: 'lisensi',
        message: 'Belum diketahui apakah kode sumber aplikasi ini terbuka atau tertutup.',
        help: 'Isi lisensi.kode dengan terbuka atau tertutup.',
        actual: 'belum diisi',
        expected: 'lisensi.kode',
        ...ofSilence(bila_kosong),
      },
    ]);
  },
});
