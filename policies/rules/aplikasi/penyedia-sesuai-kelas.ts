import { z } from 'zod';
import { outOfScope, scopeParameters } from '../../../scripts/core/aplikasi/scope.ts';
import { isAgency } from '../../../scripts/core/office/agency.ts';
import { isDinas } from '../../../scripts/core/office/dinas.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import type { Aplikasi } from '../../../scripts/core/records/aplikasi.ts';
import { defineRule, type Lookups, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

type Provider = NonNullable<Aplikasi['penyedia']>;

/** Who provides it: the sorts that a provision may name, its name, and where it stands; undefined when unreadable. */
const providerOf = (
  provider: Provider,
  registry: Lookups<'by-id'>,
): { sorts: readonly string[]; name: string; path: string } | undefined => {
  if ('instansi_pusat' in provider)
    return { sorts: ['instansi-pusat'], name: provider.instansi_pusat, path: 'penyedia.instansi_pusat' };
  if ('pihak_lain' in provider) return { sorts: [], name: provider.pihak_lain, path: 'penyedia.pihak_lain' };
  const office = registry.get('instansi', provider.instansi);
  if (!office) return undefined;
  const sorts = [...(isDinas(office.id, registry) ? ['dinas'] : []), ...(isAgency(office) ? ['perangkat-daerah'] : [])];
  return { sorts, name: office.nama, path: 'penyedia.instansi' };
};

/** Who may provide applications of a class. */
export const penyediaSesuaiKelas = defineRule({
  id: 'aplikasi/penyedia-sesuai-kelas',
  title: 'Penyedia aplikasi adalah pihak yang ditunjuk bagi kelasnya',
  subjects: ['aplikasi'],
  fields: ['nama', 'kelas', 'penyedia', 'perolehan'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    kelas: z.array(z.string()).min(1).meta({ description: 'Kelas aplikasi yang dikenai ketentuan.' }),
    perolehan: scopeParameters.perolehan,
    penyedia: z
      .array(
        z
          .enum(['instansi-pusat', 'dinas', 'perangkat-daerah'])
          .meta({ enumDescriptions: ['kementerian atau lembaga pusat', 'Dinas', 'perangkat daerah'] }),
      )
      .min(1)
      .meta({ description: 'Pihak yang menyediakan aplikasi kelas itu.' }),
  }),
  check: ({ subject, parameter, registry, kosakata, istilah }) => {
    const foreign = outOfScope(subject, parameter, kosakata);
    if (foreign) return notApplicable(foreign);
    const name = labelOf(kosakata, 'kelas_aplikasi', subject.kelas ?? '');
    const words = {
      'instansi-pusat': 'kementerian atau lembaga pusat',
      dinas: istilah.dinas,
      'perangkat-daerah': istilah.perangkat_daerah,
    };
    const expected = parameter.penyedia.map((sort) => words[sort]).join(' atau ');
    if (!subject.penyedia)
      return verdictOf([
        {
          path: '',
          discriminator: 'penyedia',
          message: `Penyedia ${subject.nama} belum diisi; bagi kelas "${name}" seharusnya ${expected}.`,
          help: 'Isi penyedia.',
          actual: 'belum diisi',
          expected,
          // A provider that nobody wrote down is not yet a wrong one.
          review: true,
        },
      ]);
    const provider = providerOf(subject.penyedia, registry);
    if (!provider) return notApplicable('Penyedianya belum dapat dibaca.');
    if (parameter.penyedia.some((sort) => provider.sorts.includes(sort))) return pass;
    return verdictOf([
      {
        path: provider.path,
        message: `Penyedia ${subject.nama} tercatat ${provider.name}; bagi kelas "${name}" seharusnya ${expected}.`,
        help: 'Perbaiki penyedia atau kelasnya, mana yang keliru.',
        actual: provider.name,
        expected,
      },
    ]);
  },
});
