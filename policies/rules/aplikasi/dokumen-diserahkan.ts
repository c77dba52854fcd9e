import { z } from 'zod';
import { outOfScope, scopeParameters } from '../../../scripts/core/aplikasi/scope.ts';
import { outOfStage, stageParameter } from '../../../scripts/core/aplikasi/stage.ts';
import { resultParameter, withoutResult } from '../../../scripts/core/aplikasi/test-result.ts';
import { isDinas } from '../../../scripts/core/office/dinas.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import type { Vocabulary } from '../../../scripts/core/policy/vocabulary.ts';
import type { Handover } from '../../../scripts/core/records/aplikasi-dokumentasi.ts';
import type { Instansi } from '../../../scripts/core/records/instansi.ts';
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
  'dokumentasi' | 'kelas' | 'pemilik' | 'pengujian' | 'perolehan' | 'riwayat' | 'serah_terima',
  'by-id',
  z.infer<typeof parameters>
>;

const labelsOf = (ids: readonly string[], kosakata: Vocabulary): string =>
  ids.map((id) => labelOf(kosakata, 'dokumen_aplikasi', id)).join(', ');

/** Who received the documents of an entry, where that is known and is not the Dinas. */
const otherReceiver = ({ penerima }: Handover, { registry }: Context): Instansi | undefined => {
  const receiver = registry.get('instansi', penerima);
  // A receiver that is unknown or unreadable has a finding of its own.
  return receiver && !isDinas(receiver.id, registry) ? receiver : undefined;
};

/** What nobody has received yet, in one finding; a further document makes it another. */
const notHandedOver = (ids: readonly string[], { kosakata, istilah }: Context): Fault[] => {
  if (ids.length === 0) return [];
  return [
    {
      path: 'dokumentasi',
      discriminator: ids.toSorted().join('+'),
      message: `Dokumen yang belum tercatat diserahkan kepada ${istilah.dinas}: ${labelsOf(ids, kosakata)}.`,
      help: `Serahkan kepada ${istilah.dinas}, lalu catat pada serah_terima dengan butir: [${ids.join(', ')}].`,
      actual: 'belum diserahkan',
      expected: istilah.dinas,
    },
  ];
};

/** Entries that brought some of the documents to another agency, and to it alone. */
const wrongReceivers = (ids: readonly string[], entries: readonly Handover[], context: Context): Fault[] => {
  const { kosakata, istilah } = context;
  return entries.flatMap((entry, i) => {
    const receiver = otherReceiver(entry, context);
    const brought = ids.filter((id) => entry.butir.includes(id));
    if (!receiver || brought.length === 0) return [];
    return [
      {
        path: `serah_terima.${i}.penerima`,
        message: `Dokumen ini tercatat diserahkan kepada ${receiver.nama}, bukan ${istilah.dinas}: ${labelsOf(brought, kosakata)}.`,
        help: `Serahkan kepada ${istilah.dinas}, lalu catat penyerahannya; atau perbaiki penerima bila keliru tulis.`,
        actual: receiver.nama,
        expected: istilah.dinas,
      },
    ];
  });
};

/** Documents that are there have been handed over to the Dinas. */
export const dokumenDiserahkan = defineRule({
  id: 'aplikasi/dokumen-diserahkan',
  title: 'Dokumen aplikasi sudah diserahkan kepada Dinas',
  subjects: ['aplikasi'],
  fields: ['dokumentasi', 'kelas', 'pemilik', 'pengujian', 'perolehan', 'riwayat', 'serah_terima'],
  indexes: ['by-id'],
  parameters,
  judgesEvents: ({ hasil }) => hasil !== undefined,
  check: (context) => {
    const { subject, parameter, istilah } = context;
    const early = outOfStage(subject, parameter.tahap) ?? outOfScope(subject, parameter, context.kosakata);
    if (early) return notApplicable(early);
    if (subject.pemilik !== undefined && isDinas(subject.pemilik, context.registry))
      return notApplicable(`Aplikasi ini milik ${istilah.dinas} sendiri; dokumennya sudah di sana.`);
    const { saat, hasil } = parameter;
    const reason = withoutResult(subject.pengujian, hasil, context);
    if (reason) return notApplicable(reason);
    const due = (subject.dokumentasi ?? []).flatMap(({ butir, keadaan, diminta }) => {
      const isAsked = saat !== 'bila-diminta' || diminta !== undefined;
      return keadaan === 'ada' && isAsked && parameter.butir.includes(butir) ? [butir] : [];
    });
    if (due.length === 0)
      return notApplicable(
        saat === 'bila-diminta'
          ? `Belum ada dokumen yang diminta ${istilah.dinas}.`
          : 'Belum ada dokumen yang dapat diserahkan.',
      );
    const entries = subject.serah_terima ?? [];
    const open = due.filter(
      (id) => !entries.some((entry) => entry.butir.includes(id) && !otherReceiver(entry, context)),
    );
    const isNamed = (id: string) => entries.some((entry) => entry.butir.includes(id));
    return verdictOf([
      ...notHandedOver(
        open.filter((id) => !isNamed(id)),
        context,
      ),
      ...wrongReceivers(open, entries, context),
    ]);
  },
});
