import { z } from 'zod';
import { outOfScope, scopeParameters } from '../../../scripts/core/aplikasi/scope.ts';
import { beforeStage, stageParameter } from '../../../scripts/core/aplikasi/stage.ts';
import { resultParameter, withoutResult } from '../../../scripts/core/aplikasi/test-result.ts';
import { isDinas } from '../../../scripts/core/office/dinas.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import type { DocumentationItem } from '../../../scripts/core/records/aplikasi-dokumentasi.ts';
import { type CheckContext, defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const parameters = z
  .strictObject({
    butir: z.array(z.string()).min(1).meta({ description: 'Butir daftar dokumen yang diserahkan bila sudah ada.' }),
    saat: z.enum(['wajib', 'bila-diminta', 'setelah-lulus-uji']).meta({
      description: 'Kapan dokumen yang ada harus sudah diserahkan.',
      enumDescriptions: ['selalu', 'bila diminta Dinas', 'bila pengujian memberi putusan yang disebut'],
    }),
    hasil: resultParameter,
    perolehan: scopeParameters.perolehan,
    tahap: stageParameter.default('dikerjakan'),
  })
  .refine(({ saat, hasil }) => (saat === 'setelah-lulus-uji') === (hasil !== undefined), {
    error: 'memuat hasil hanya bersama setelah-lulus-uji',
    path: ['hasil'],
  });

type Context = CheckContext<
  'aplikasi',
  'dokumentasi' | 'kelas' | 'pemilik' | 'pengujian' | 'perolehan' | 'riwayat',
  'by-id',
  z.infer<typeof parameters>
>;

const handoverFault = (item: DocumentationItem, path: string, context: Context): Fault[] => {
  const { kosakata, istilah, registry } = context;
  const name = labelOf(kosakata, 'dokumen_aplikasi', item.butir);
  const place = { discriminator: item.butir, expected: istilah.dinas };
  if (!item.serah_terima)
    return [
      {
        ...place,
        path,
        message: `"${name}" belum tercatat diserahkan kepada ${istilah.dinas}.`,
        help: `Serahkan dokumennya kepada ${istilah.dinas}, lalu isi serah_terima.`,
        actual: item.diminta ? `diminta ${item.diminta}` : 'belum diserahkan',
      },
    ];
  const receiver = registry.get('instansi', item.serah_terima.penerima);
  // A receiver that is unknown or unreadable has a finding of its own.
  if (!receiver || isDinas(receiver.id, registry)) return [];
  return [
    {
      ...place,
      path: `${path}.serah_terima.penerima`,
      message: `"${name}" tercatat diserahkan kepada ${receiver.nama}; penerimanya harus ${istilah.dinas}.`,
      help: `Serahkan dokumennya kepada ${istilah.dinas}, lalu perbaiki penerimanya.`,
      actual: receiver.nama,
    },
  ];
};

/** Documents that are there have been handed over to the Dinas. */
export const dokumenDiserahkan = defineRule({
  id: 'aplikasi/dokumen-diserahkan',
  title: 'Dokumen aplikasi sudah diserahkan kepada Dinas',
  subjects: ['aplikasi'],
  fields: ['dokumentasi', 'kelas', 'pemilik', 'pengujian', 'perolehan', 'riwayat'],
  indexes: ['by-id'],
  parameters,
  check: (context) => {
    const { subject, parameter, istilah } = context;
    const early = beforeStage(subject, parameter.tahap) ?? outOfScope(subject, parameter, context.kosakata);
    if (early) return notApplicable(early);
    if (subject.pemilik !== undefined && isDinas(subject.pemilik, context.registry))
      return notApplicable(`Aplikasi ini milik ${istilah.dinas} sendiri; dokumennya sudah di sana.`);
    const { saat, hasil } = parameter;
    const reason = withoutResult(subject.pengujian, hasil, context);
    if (reason) return notApplicable(reason);
    const due = (subject.dokumentasi ?? []).flatMap((item, i) => {
      const isAsked = saat !== 'bila-diminta' || item.diminta !== undefined;
      return item.keadaan === 'ada' && isAsked && parameter.butir.includes(item.butir) ? [{ item, i }] : [];
    });
    if (due.length === 0)
      return notApplicable(
        saat === 'bila-diminta'
          ? `Belum ada dokumen yang diminta ${istilah.dinas}.`
          : 'Belum ada dokumen yang dapat diserahkan.',
      );
    return verdictOf(due.flatMap(({ item, i }) => handoverFault(item, `dokumentasi.${i}`, context)));
  },
});
