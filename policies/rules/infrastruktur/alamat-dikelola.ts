import { z } from 'zod';
import { outOfConnection } from '../../../scripts/core/infrastruktur/connection.ts';
import { isOfSort, nameOf } from '../../../scripts/core/infrastruktur/party.ts';
import { outOfKinds } from '../../../scripts/core/infrastruktur/scope.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { type CheckContext, defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const parameters = z.strictObject({
  jenis: z
    .array(z.string())
    .min(1)
    .meta({ description: 'Jenis infrastruktur yang dikenai ketentuan bila tersambung.' }),
  jenis_alamat: z.string().meta({ description: 'Jenis infrastruktur yang mencatat alamat IP.' }),
});

type Context = CheckContext<
  'infrastruktur',
  'jenis' | 'pemilik' | 'tersambung' | 'alamat_dari',
  'by-id',
  z.infer<typeof parameters>
>;

/** What is wrong with one block that the addresses are said to come from; a block that cannot be read is told at its file. */
const blockFaults = (id: string, path: string, context: Context): Fault[] => {
  const { parameter, registry, istilah, kosakata } = context;
  const block = registry.get('infrastruktur', id);
  if (!block) return [];
  const shared = { path, related: [`infrastruktur/${id}`] };
  if (block.jenis !== parameter.jenis_alamat) {
    const actual = labelOf(kosakata, 'jenis_infrastruktur', block.jenis);
    const expected = labelOf(kosakata, 'jenis_infrastruktur', parameter.jenis_alamat);
    return [
      {
        ...shared,
        message: `Asal alamatnya, ${block.nama}, berjenis "${actual}"; seharusnya "${expected}".`,
        help: `Sebut rekaman berjenis "${expected}" pada alamat_dari.`,
        actual,
        expected,
      },
    ];
  }
  if (!block.pengelola)
    return [
      {
        ...shared,
        message: `Asal alamatnya, ${block.nama}, belum menyebut pengelolanya; seharusnya ${istilah.dinas}.`,
        help: 'Lengkapi pengelola pada rekaman alamat IP itu.',
        actual: 'belum diisi',
        expected: istilah.dinas,
        review: true,
      },
    ];
  if (isOfSort(block.pengelola, 'dinas', context)) return [];
  const actual = nameOf(block.pengelola, context);
  return [
    {
      ...shared,
      message: `Asal alamatnya, ${block.nama}, dikelola ${actual}; yang tersambung ke jaringan pemerintah daerah memakai IP kelolaan ${istilah.dinas}.`,
      help: `Mintakan alamat IP kepada ${istilah.dinas}, lalu sebut rekamannya pada alamat_dari.`,
      actual,
      expected: `alamat IP kelolaan ${istilah.dinas}`,
    },
  ];
};

/** What is connected to the government network takes its addresses from those that the Dinas manages. */
export const infrastrukturAlamatDikelola = defineRule({
  id: 'infrastruktur/alamat-dikelola',
  title: 'Infrastruktur yang tersambung memakai alamat IP kelolaan Dinas',
  subjects: ['infrastruktur'],
  fields: ['jenis', 'pemilik', 'tersambung', 'alamat_dari'],
  indexes: ['by-id'],
  parameters,
  check: (context) => {
    const { subject, parameter, istilah } = context;
    const { alamat_dari } = subject;
    const foreign = outOfKinds(parameter.jenis, context) ?? outOfConnection(subject, { tersambung: true }, istilah);
    if (foreign) return notApplicable(foreign);
    if (alamat_dari) return verdictOf(alamat_dari.flatMap((id, i) => blockFaults(id, `alamat_dari.${i}`, context)));
    return verdictOf([
      {
        path: 'alamat_dari',
        message: `Tersambung ke jaringan pemerintah daerah, tetapi asal alamat IP-nya belum disebut; seharusnya IP kelolaan ${istilah.dinas}.`,
        help: 'Isi alamat_dari dengan rekaman alamat IP yang menaunginya; alamatnya sendiri tidak ditulis.',
        actual: 'belum diisi',
        expected: `alamat IP kelolaan ${istilah.dinas}`,
        // Silence shows no breach; whoever numbers the addresses can tell.
        review: true,
      },
    ]);
  },
});
