import { z } from 'zod';
import { outOfCooperation, sortParameter } from '../../../scripts/core/kerja-sama/scope.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import type { Feature } from '../../../scripts/core/records/aplikasi-dokumentasi.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** What is the case with a clause that is not plainly there. */
const clauseFault = ({ keadaan, alasan }: Feature, path: string, name: string, dinas: string): Fault | undefined => {
  if (keadaan === 'ada') return undefined;
  if (keadaan === 'belum')
    return {
      path,
      message: `${name} tercatat belum ada dalam naskah kerja sama.`,
      help: 'Sepakati dengan mitra dan muat dalam naskahnya, lalu ubah keadaannya menjadi ada.',
      actual: 'belum ada',
      expected: 'ada',
    };
  if (alasan === undefined)
    return {
      path,
      message: `${name} tercatat tidak relevan, tetapi alasannya belum ditulis.`,
      help: 'Isi alasan mengapa hal itu tidak relevan bagi kerja sama ini, atau muat dalam naskahnya.',
      actual: 'tidak relevan tanpa alasan',
      expected: 'ada, atau tidak relevan dengan alasan',
    };
  return {
    path,
    review: true,
    message: `${name} dinyatakan tidak relevan bagi kerja sama ini; alasannya perlu dinilai.`,
    help: `${dinas} menilai alasan yang tertulis; bila tidak diterima, muat dalam naskahnya.`,
    actual: 'tidak relevan dengan alasan',
    expected: 'ada',
  };
};

/** What an agreement must secure is in it; that a clause does not matter here, a person decides. */
export const kerjaSamaKlausulAda = defineRule({
  id: 'kerja-sama/klausul-ada',
  title: 'Hal yang diminta peraturan dijamin dalam naskah kerja sama',
  subjects: ['kerja-sama'],
  fields: ['jenis', 'klausul', 'riwayat', 'berlaku'],
  indexes: [],
  parameters: z.strictObject({
    jenis: sortParameter,
    butir: z.string().meta({ description: 'Hal yang harus dijamin.' }),
  }),
  check: (context) => {
    const { subject, parameter, kosakata, istilah } = context;
    const reason = outOfCooperation(subject, parameter.jenis, context);
    if (reason) return notApplicable(reason);
    const { butir } = parameter;
    const name = `Klausul "${labelOf(kosakata, 'klausul_kerja_sama', butir)}"`;
    const clauses = (subject.klausul ?? []).flatMap((clause, i) => (clause.butir === butir ? [{ clause, i }] : []));
    if (clauses.length > 0)
      return verdictOf(
        clauses.flatMap(({ clause, i }) => clauseFault(clause, `klausul.${i}`, name, istilah.dinas) ?? []),
      );
    return verdictOf([
      {
        path: subject.klausul ? 'klausul' : '',
        discriminator: butir,
        message: `${name} belum tercatat pada kerja sama ini.`,
        help: `Tambahkan butir ${butir} pada isian klausul beserta keadaannya.`,
        actual: 'belum diisi',
        expected: butir,
      },
    ]);
  },
});
