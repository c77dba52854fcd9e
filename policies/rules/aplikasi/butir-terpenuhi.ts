import { z } from 'zod';
import { isAboutEvents } from '../../../scripts/core/aplikasi/event-law.ts';
import { makingParameter, outOfMaking, outOfScope, scopeParameters } from '../../../scripts/core/aplikasi/scope.ts';
import { outOfStage, stageParameter } from '../../../scripts/core/aplikasi/stage.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import type { Feature } from '../../../scripts/core/records/aplikasi-dokumentasi.ts';
import { defineRule, type Fault, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

const lists = {
  fitur: { vocabulary: 'fitur_aplikasi', word: 'Fitur' },
  sifat: { vocabulary: 'sifat_khusus', word: 'Sifat' },
} as const;

/** What is the case with an item that is not plainly there. */
const itemFault = ({ keadaan, alasan }: Feature, path: string, subject: string, dinas: string): Fault => {
  if (keadaan === 'belum')
    return {
      path,
      message: `${subject} tercatat belum ada.`,
      help: 'Sediakan dalam aplikasi, lalu ubah keadaannya menjadi ada.',
      actual: 'belum ada',
      expected: 'ada',
    };
  if (alasan === undefined)
    return {
      path,
      message: `${subject} tercatat tidak relevan, tetapi alasannya belum ditulis.`,
      help: 'Isi alasan mengapa hal itu tidak relevan bagi aplikasi ini, atau sediakan dalam aplikasi.',
      actual: 'tidak relevan tanpa alasan',
      expected: 'ada, atau tidak relevan dengan alasan',
    };
  return {
    path,
    review: true,
    message: `${subject} dinyatakan tidak relevan bagi aplikasi ini; alasannya perlu dinilai.`,
    help: `${dinas} menilai alasan yang tertulis; bila tidak diterima, sediakan dalam aplikasi.`,
    actual: 'tidak relevan dengan alasan',
    expected: 'ada',
  };
};

/** A feature or a property that a regulation names is there; that it does not matter here, a person decides. */
export const butirTerpenuhi = defineRule({
  id: 'aplikasi/butir-terpenuhi',
  title: 'Fitur dan sifat aplikasi yang diminta tersedia',
  subjects: ['aplikasi'],
  fields: ['fitur', 'kelas', 'perolehan', 'riwayat', 'sifat'],
  indexes: [],
  parameters: z.strictObject({
    daftar: z.enum(['fitur', 'sifat']).meta({
      description: 'Daftar tempat butir itu.',
      enumDescriptions: ['fitur aplikasi', 'sifat aplikasi khusus'],
    }),
    butir: z.string().meta({ description: 'Butir yang harus tersedia.' }),
    ...scopeParameters,
    pembuatan: makingParameter,
    tahap: stageParameter.default('dikerjakan'),
  }),
  judgesEvents: isAboutEvents,
  check: (context) => {
    const { subject, parameter, kosakata, istilah } = context;
    const reason =
      outOfStage(subject, parameter.tahap) ??
      outOfScope(subject, parameter, kosakata) ??
      outOfMaking(subject, parameter, context);
    if (reason) return notApplicable(reason);
    const { daftar, butir } = parameter;
    const { vocabulary, word } = lists[daftar];
    const name = `${word} "${labelOf(kosakata, vocabulary, butir)}"`;
    const items = subject[daftar] ?? [];
    const at = items.findIndex((item) => item.butir === butir);
    const item = items[at];
    if (item?.keadaan === 'ada') return pass;
    if (item) return verdictOf([itemFault(item, `${daftar}.${at}`, name, istilah.dinas)]);
    return verdictOf([
      {
        path: daftar,
        discriminator: butir,
        message: `${name} belum tercatat pada aplikasi ini.`,
        help: `Tambahkan butir ${butir} pada isian ${daftar} beserta keadaannya.`,
        expected: butir,
      },
    ]);
  },
});
