import { z } from 'zod';
import { isFindable } from '../../../scripts/core/aplikasi/document-trace.ts';
import { isAboutEvents } from '../../../scripts/core/aplikasi/event-law.ts';
import { outOfScope, scopeParameters } from '../../../scripts/core/aplikasi/scope.ts';
import { mayLackSource, outOfSourceScope, sourceParameter } from '../../../scripts/core/aplikasi/source-scope.ts';
import { newOnlyParameter, obtainedBefore, outOfStage, stageParameter } from '../../../scripts/core/aplikasi/stage.ts';
import { resultParameter, withoutResult } from '../../../scripts/core/aplikasi/test-result.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import type { DocumentationItem } from '../../../scripts/core/records/aplikasi-dokumentasi.ts';
import {
  type CheckContext,
  defineRule,
  type Fault,
  notApplicable,
  pass,
  verdictOf,
} from '../../../scripts/core/rule.ts';
import { type SopState, sopStateOf } from '../../../scripts/core/sop/state.ts';

const parameters = z.strictObject({
  butir: z.string().meta({ description: 'Butir daftar dokumen yang harus ada.' }),
  perolehan: scopeParameters.perolehan,
  kode: sourceParameter,
  bagian: z
    .array(z.string())
    .min(1)
    .optional()
    .meta({ description: 'Bagian yang semuanya harus dimuat dokumen itu; tanpa ini tidak dirinci.' }),
  bila_hasil: resultParameter,
  tahap: stageParameter.default('dikerjakan'),
  hanya_baru: newOnlyParameter,
});

type Context = CheckContext<
  'aplikasi',
  'dokumentasi' | 'kelas' | 'lisensi' | 'pengujian' | 'perolehan' | 'riwayat',
  'by-id',
  z.infer<typeof parameters>
>;

const placeHelp = 'Isi berkas dengan lokasi arsip, tautan, atau sidik SHA-256 dokumennya, atau sebutkan SOP-nya.';

/** Where the procedures that an item names stand; one that is unknown or unreadable has a finding of its own. */
const sopStates = ({ sop = [] }: DocumentationItem, { registry, today }: Context): (SopState | 'tak-terbaca')[] =>
  sop.map((id) => {
    const procedure = registry.get('sop', id);
    return procedure ? sopStateOf(procedure, today) : 'tak-terbaca';
  });

const isNoDocument = (state: SopState | 'tak-terbaca'): boolean => state === 'rancangan' || state === 'berakhir';

/** What is wrong with the way to a document: its file, or a procedure that was adopted and has not ended. */
const wayFault = (item: DocumentationItem, name: string, context: Context): Omit<Fault, 'path'> | undefined => {
  const states = sopStates(item, context);
  if (isFindable(item.berkas) || !states.every(isNoDocument)) return undefined;
  if (states.length === 0)
    return { message: `"${name}" tercatat ada, tetapi tempatnya belum disebutkan.`, help: placeHelp };
  const state = states.includes('rancangan') ? 'masih rancangan' : 'sudah berakhir';
  return {
    message: `"${name}" tercatat ada, tetapi SOP yang disebutnya ${state}.`,
    help: 'Tetapkan SOP-nya, sebutkan SOP yang sudah ditetapkan, atau isi berkas dengan tempat dokumennya.',
    actual: `SOP ${state}`,
    related: item.sop?.map((id) => `sop/${id}`) ?? [],
  };
};

const outside = (context: Context): string | undefined => {
  const { subject, parameter, kosakata } = context;
  return (
    outOfStage(subject, parameter.tahap) ??
    (parameter.hanya_baru && obtainedBefore(subject, context.isInForce)) ??
    withoutResult(subject.pengujian, parameter.bila_hasil, context) ??
    outOfScope(subject, parameter, kosakata) ??
    outOfSourceScope(subject.lisensi, parameter)
  );
};

/** What one item lacks: the document, the way to it, or parts of it. */
const itemFault = (item: DocumentationItem, path: string, context: Context): Fault | undefined => {
  const { parameter, kosakata } = context;
  const name = labelOf(kosakata, 'dokumen_aplikasi', item.butir);
  const place = { path, discriminator: item.butir, expected: name };
  if (item.keadaan !== 'ada')
    return {
      ...place,
      message: `"${name}" tercatat belum ada.`,
      help: `Siapkan dokumennya, lalu ubah keadaannya menjadi ada. ${placeHelp}`,
      actual: item.keadaan,
    };
  const wayless = wayFault(item, name, context);
  if (wayless) return { ...place, ...wayless };
  const missing = (parameter.bagian ?? []).filter((part) => !item.bagian?.includes(part));
  if (missing.length === 0) return undefined;
  const parts = missing.map((part) => labelOf(kosakata, 'bagian_arsitektur', part)).join(', ');
  return {
    ...place,
    message: `"${name}" belum memuat bagian ini: ${parts}.`,
    help: 'Lengkapi dokumennya, lalu sebutkan bagiannya pada isian bagian.',
    actual: item.bagian?.map((part) => labelOf(kosakata, 'bagian_arsitektur', part)).join(', ') ?? 'belum diisi',
    expected: parts,
  };
};

/** One item of a regulation's list of documents is there, and the record leads to it. */
export const dokumenAda = defineRule({
  id: 'aplikasi/dokumen-ada',
  title: 'Dokumen aplikasi yang diminta ada dan dapat ditelusuri',
  subjects: ['aplikasi'],
  fields: ['dokumentasi', 'kelas', 'lisensi', 'pengujian', 'perolehan', 'riwayat'],
  indexes: ['by-id'],
  parameters,
  judgesEvents: isAboutEvents,
  check: (context) => {
    const { subject, parameter, kosakata, istilah } = context;
    const reason = outside(context);
    if (reason) return notApplicable(reason);
    const items = subject.dokumentasi ?? [];
    const at = items.findIndex(({ butir }) => butir === parameter.butir);
    const item = items[at];
    const name = labelOf(kosakata, 'dokumen_aplikasi', parameter.butir);
    const fault: Fault | undefined = item
      ? itemFault(item, `dokumentasi.${at}`, context)
      : {
          path: 'dokumentasi',
          discriminator: parameter.butir,
          message: `"${name}" belum tercatat dalam dokumentasi aplikasi ini.`,
          help: `Tambahkan butir ${parameter.butir} pada isian dokumentasi, beserta tempat dokumennya.`,
          expected: name,
        };
    if (!fault) return pass;
    const waiver = ` Bila memang tidak dapat diperoleh, ${istilah.dinas} yang menilainya.`;
    return verdictOf([mayLackSource(parameter) ? { ...fault, help: fault.help + waiver } : fault]);
  },
});
