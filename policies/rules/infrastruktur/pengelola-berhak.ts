import { z } from 'zod';
import { agencyOf, isAgency } from '../../../scripts/core/office/agency.ts';
import { isDinas } from '../../../scripts/core/office/dinas.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { type CheckContext, defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

const sortSchema = z.enum(['dinas', 'perangkat-daerah', 'pihak-ketiga']).meta({
  enumDescriptions: ['Dinas', 'perangkat daerah', 'pihak ketiga'],
});
type Sort = z.infer<typeof sortSchema>;

const parameters = z.strictObject({
  jenis: z.array(z.string()).min(1).meta({ description: 'Jenis infrastruktur yang dikenai ketentuan.' }),
  sifat: z.enum(['umum', 'khusus']).meta({ description: 'Sifat yang dikenai.', enumDescriptions: ['umum', 'khusus'] }),
  pengelola: z.array(sortSchema).min(1).meta({ description: 'Pihak yang mengelola.' }),
});

type Context = CheckContext<'infrastruktur', 'jenis' | 'sifat' | 'pengelola', 'by-id', z.infer<typeof parameters>>;

const sortsOf = ({ subject: { pengelola }, registry }: Context): readonly Sort[] => {
  if (!pengelola) return [];
  if ('pihak_ketiga' in pengelola) return ['pihak-ketiga'];
  const agency = agencyOf(pengelola.instansi, registry);
  return [
    ...(isDinas(pengelola.instansi, registry) ? ['dinas' as const] : []),
    ...(agency && isAgency(agency) ? ['perangkat-daerah' as const] : []),
  ];
};

const managerOf = ({ subject: { pengelola }, registry }: Context): string | undefined => {
  if (!pengelola) return undefined;
  if ('pihak_ketiga' in pengelola) return pengelola.pihak_ketiga.nama;
  return registry.get('instansi', pengelola.instansi)?.nama ?? pengelola.instansi;
};

/** Who may run a server, a network or another facility of some kind and nature. */
export const infrastrukturPengelolaBerhak = defineRule({
  id: 'infrastruktur/pengelola-berhak',
  title: 'Infrastruktur dikelola oleh pihak yang ditunjuk',
  subjects: ['infrastruktur'],
  fields: ['jenis', 'sifat', 'pengelola'],
  indexes: ['by-id'],
  parameters,
  check: (context) => {
    const { subject, parameter, istilah, kosakata } = context;
    const kind = labelOf(kosakata, 'jenis_infrastruktur', subject.jenis);
    const nature = subject.sifat ?? 'umum';
    if (!parameter.jenis.includes(subject.jenis))
      return notApplicable(`Ketentuan ini tidak menyangkut jenis "${kind}".`);
    if (nature !== parameter.sifat) return notApplicable(`Ketentuan ini tidak menyangkut yang bersifat ${nature}.`);
    const actual = managerOf(context);
    const words = {
      dinas: istilah.dinas,
      'perangkat-daerah': istilah.perangkat_daerah,
      'pihak-ketiga': 'pihak ketiga',
    };
    const expected = parameter.pengelola.map((sort) => words[sort]).join(' atau ');
    if (sortsOf(context).some((sort) => parameter.pengelola.includes(sort))) return pass;
    return verdictOf([
      {
        path: 'pengelola',
        message:
          actual === undefined
            ? `Pengelolanya belum diisi; untuk jenis "${kind}" seharusnya ${expected}.`
            : `Pengelolanya tercatat ${actual}; untuk jenis "${kind}" seharusnya ${expected}.`,
        help: `Perbaiki pengelolanya bila keliru; bila benar, bicarakan dengan ${istilah.dinas} sebelum dilanjutkan.`,
        actual: actual ?? 'belum diisi',
        expected,
      },
    ]);
  },
});
