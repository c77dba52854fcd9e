import { z } from 'zod';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { type ArchitectureSide, architectureSides, sideWords } from '../../../scripts/core/records/rencana-butir.ts';
import { foreignPlan, planKindsParameter } from '../../../scripts/core/rencana/plan-kind.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** A side that the section leaves out, where its list is there: what items of the plan say instead goes to an officer. */
const missingSide = (ranah: ArchitectureSide, word: string, path: string, items: readonly string[]): Fault => {
  const [item] = items;
  return {
    path: `${path}.ranah`,
    discriminator: ranah,
    message:
      item === undefined
        ? `Bagian "${word}" belum mencakup ranah ${sideWords[ranah]}.`
        : `Bagian "${word}" tidak menyebut ranah ${sideWords[ranah]}, sedangkan butir "${item}" berada di ranah itu.`,
    help: `Lengkapi bagian itu dengan ranah ${sideWords[ranah]}, lalu tambahkan ${ranah} pada ranah-nya.`,
    actual: 'belum disebut',
    expected: sideWords[ranah],
    ...(item === undefined ? {} : { review: true }),
  };
};

/** The architecture section of a plan covers every side that makes up an architecture. */
export const rencanaRanahLengkap = defineRule({
  id: 'rencana/ranah-lengkap',
  title: 'Bagian arsitektur rencana mencakup semua ranahnya',
  subjects: ['rencana'],
  fields: ['jenis', 'bagian', 'butir'],
  indexes: [],
  parameters: z.strictObject({
    jenis: planKindsParameter,
    bagian: z.string().meta({ description: 'Bagian yang memuat arsitekturnya.' }),
    ranah: z
      .array(z.enum(architectureSides).meta({ enumDescriptions: architectureSides.map((side) => sideWords[side]) }))
      .min(1)
      .meta({ description: 'Ranah yang harus dicakup.' }),
  }),
  check: ({ subject, parameter, kosakata }) => {
    const foreign = foreignPlan(kosakata, parameter.jenis, subject.jenis);
    if (foreign) return notApplicable(foreign);
    const at = (subject.bagian ?? []).findIndex(({ butir }) => butir === parameter.bagian);
    const section = subject.bagian?.[at];
    const word = labelOf(kosakata, 'bagian_rencana', parameter.bagian);
    if (!section) return notApplicable(`Bagian "${word}" belum ada; itu diminta ketentuan lain.`);
    const path = `bagian.${at}`;
    const { ranah: covered } = section;
    if (!covered)
      return verdictOf([
        {
          path,
          discriminator: 'ranah',
          message: `Bagian "${word}" belum menyebut ranah yang dicakupnya.`,
          help: 'Isi ranah pada bagian itu menurut naskah rencananya.',
          actual: 'belum diisi',
          expected: parameter.ranah.map((side) => sideWords[side]).join(', '),
          review: true,
        },
      ]);
    return verdictOf(
      parameter.ranah
        .filter((side) => !covered.includes(side))
        .map((side) => {
          const items = subject.butir.flatMap(({ ranah, judul }) => (ranah === side ? [judul] : []));
          return missingSide(side, word, path, items);
        }),
    );
  },
});
