import { z } from 'zod';
import { togetherOf } from '../../../scripts/core/infrastruktur/place.ts';
import { outOfUse } from '../../../scripts/core/infrastruktur/scope.ts';
import { isRetired } from '../../../scripts/core/retired.ts';
import { type CheckContext, defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const parameters = z.strictObject({
  jenis: z.array(z.string()).min(1).meta({ description: 'Jenis infrastruktur yang dikenai ketentuan.' }),
  pusat: z.array(z.string()).min(1).meta({ description: 'Jenis pusat data yang dilindungi atau disalinnya.' }),
});

type Context = CheckContext<
  'infrastruktur',
  'jenis' | 'penempatan' | 'melindungi' | 'riwayat',
  'by-id',
  z.infer<typeof parameters>
>;

interface Near {
  readonly name: string;
  readonly related: readonly string[];
}

/** The data centre beside which it stands: one that it says it protects, or that of the Dinas where it says it is. */
const nearTo = ({ subject, parameter, registry, today, istilah }: Context): Near | undefined => {
  const { penempatan, melindungi = [] } = subject;
  const centre = melindungi
    .map((id) => registry.get('infrastruktur', id))
    .find(
      (one) =>
        one &&
        parameter.pusat.includes(one.jenis) &&
        !isRetired(one, today) &&
        togetherOf(penempatan, one.penempatan) === 'sama',
    );
  if (centre) return { name: centre.nama, related: [`infrastruktur/${centre.id}`] };
  // A place of its own name inside the data centre contradicts itself, and shows nothing.
  return penempatan?.tempat === 'pusat-data-dinas' && penempatan.lokasi === undefined
    ? { name: `pusat data ${istilah.dinas}`, related: [] }
    : undefined;
};

const faultsOf = (context: Context): Fault[] => {
  const { penempatan } = context.subject;
  const stated = penempatan?.jauh_dari ?? [];
  const [isFar, isSafe] = [stated.includes('pusat-data'), stated.includes('risiko-insiden')];
  const near = nearTo(context);
  // Either will do, as long as the place itself does not deny what is said of it.
  if (near ? isSafe && !isFar : stated.length > 0) return [];
  const path = stated.length > 0 ? 'penempatan.jauh_dari' : penempatan ? 'penempatan' : '';
  const expected = 'jauh dari pusat data, jauh dari risiko insiden keamanan informasi, atau keduanya';
  if (!near)
    return [
      {
        path,
        message: `Belum disebut apakah tempatnya ${expected}.`,
        help: 'Isi penempatan.jauh_dari; alamatnya tidak ditulis.',
        actual: 'belum diisi',
        expected,
        review: true,
      },
    ];
  return [
    {
      path,
      message: isFar
        ? `Tertulis jauh dari pusat data, tetapi tempatnya tercatat sama dengan tempat ${near.name}.`
        : `Tempatnya tercatat sama dengan tempat ${near.name}, dan tidak disebut jauh dari risiko insiden.`,
      help: isFar
        ? 'Perbaiki penempatan atau penempatan.jauh_dari, mana yang keliru.'
        : 'Pindahkan ke tempat yang jauh; bila tempatnya jauh dari risiko insiden, sebut pada penempatan.jauh_dari.',
      actual: 'tempat yang sama',
      expected,
      related: near.related,
      // Far from the risk alone would do; which of the two statements is wrong, a person sees.
      ...(isSafe ? { review: true } : {}),
    },
  ];
};

/** Copies and recovery centres stand far from the data centre or far from the risk; either will do, no distance is set. */
export const infrastrukturJauhDari = defineRule({
  id: 'infrastruktur/jauh-dari',
  title: 'Cadangan dan pusat pemulihan berada jauh dari pusat data atau dari risiko',
  subjects: ['infrastruktur'],
  fields: ['jenis', 'penempatan', 'melindungi', 'riwayat'],
  indexes: ['by-id'],
  parameters,
  check: (context) => {
    const foreign = outOfUse(context.parameter.jenis, context);
    if (foreign) return notApplicable(foreign);
    return verdictOf(faultsOf(context));
  },
});
