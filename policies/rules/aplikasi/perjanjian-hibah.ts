import { z } from 'zod';
import { notYetMade } from '../../../scripts/core/aplikasi/stage.ts';
import { covers, instrumentsOf } from '../../../scripts/core/instrument.ts';
import { eitherOf } from '../../../scripts/core/policy/value-label.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** Where a regulation says that a grant rests on an agreement, what a grant paid for names that agreement. */
export const perjanjianHibah = defineRule({
  id: 'aplikasi/perjanjian-hibah',
  title: 'Aplikasi yang didanai hibah menyebut perjanjiannya',
  subjects: ['aplikasi'],
  fields: ['nama', 'sumber_dana', 'riwayat'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    sumber: z.string().meta({ description: 'Sumber dana yang berarti hibah.' }),
    instrumen: z.array(z.string()).min(1).meta({ description: 'Jenis instrumen yang menjadi perjanjiannya.' }),
  }),
  check: ({ subject, parameter, registry, kosakata }) => {
    const { nama, sumber_dana = [], riwayat } = subject;
    if (!sumber_dana.includes(parameter.sumber)) return notApplicable('Sumber dananya tidak memuat hibah.');
    const early = notYetMade(subject);
    if (early) return notApplicable(early);
    const named = riwayat.flatMap(({ instrumen = [] }) => instrumen);
    if (named.some((id) => registry.isBroken(`keputusan/${id}`)))
      return notApplicable('Keputusan yang disebut belum dapat dibaca.');
    const ofKind = instrumentsOf(named, parameter.instrumen, registry);
    if (ofKind.some((record) => covers(record, 'aplikasi', subject.id))) return pass;
    const wanted = eitherOf(kosakata, 'instrumen', parameter.instrumen);
    const [other] = ofKind;
    return verdictOf([
      {
        path: 'sumber_dana',
        message: other
          ? `${wanted} ${other.nomor} tidak mencakup ${nama}.`
          : `Dananya tercatat hibah, tetapi ${wanted.toLowerCase()} bagi ${nama} belum disebut.`,
        help: 'Catat perjanjiannya sebagai keputusan yang mencakup aplikasi ini, lalu sebut pada instrumen salah satu peristiwanya.',
        ...(other ? { actual: other.nomor } : {}),
        expected: wanted,
        related: ofKind.map(({ id }) => `keputusan/${id}`),
      },
    ]);
  },
});
