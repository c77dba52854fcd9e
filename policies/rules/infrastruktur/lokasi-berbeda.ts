import { z } from 'zod';
import { togetherOf } from '../../../scripts/core/infrastruktur/place.ts';
import { outOfUse } from '../../../scripts/core/infrastruktur/scope.ts';
import type { Infrastruktur } from '../../../scripts/core/records/infrastruktur.ts';
import { isRetired } from '../../../scripts/core/retired.ts';
import { type CheckContext, defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const parameters = z.strictObject({
  jenis: z.array(z.string()).min(1).meta({ description: 'Jenis infrastruktur yang dikenai ketentuan.' }),
  dari: z.array(z.string()).min(1).meta({ description: 'Jenis yang dilindunginya dan harus berjauhan tempat.' }),
});

type Context = CheckContext<
  'infrastruktur',
  'jenis' | 'penempatan' | 'melindungi' | 'riwayat',
  'by-id',
  z.infer<typeof parameters>
>;

/** The facilities of the kinds that the record says it protects, as long as they are in use. */
const protectedOf = ({ subject, parameter, registry, today }: Context): Infrastruktur[] =>
  (subject.melindungi ?? []).flatMap((id) => {
    const facility = registry.get('infrastruktur', id);
    return facility && parameter.dari.includes(facility.jenis) && !isRetired(facility, today) ? [facility] : [];
  });

const faultOf = (centre: Infrastruktur, { subject: { penempatan } }: Context): Fault | undefined => {
  const together = togetherOf(penempatan, centre.penempatan);
  if (together === 'berbeda') return undefined;
  const lokasi = penempatan?.lokasi;
  const path = lokasi ? 'penempatan.lokasi' : penempatan ? 'penempatan' : '';
  const expected = `tempat yang lain dari ${centre.nama}`;
  const related = [`infrastruktur/${centre.id}`];
  const discriminator = centre.id;
  if (together === 'sama')
    return {
      path,
      discriminator,
      message: `Tempatnya tercatat sama dengan tempat ${centre.nama} yang dilindunginya.`,
      help: 'Pindahkan ke tempat lain, atau perbaiki penempatan bila keliru.',
      actual: lokasi ?? 'tempat yang sama',
      expected,
      related,
    };
  return {
    path,
    discriminator,
    message: `Belum terlihat apakah tempatnya lain dari tempat ${centre.nama} yang dilindunginya.`,
    help: 'Isi penempatan.lokasi pada kedua rekaman dengan sebutan tempat masing-masing, tanpa alamat.',
    actual: lokasi ?? 'belum diisi',
    expected,
    related,
    review: true,
  };
};

/** What protects a data centre does not stand where the data centre stands: one fire would take both. */
export const infrastrukturLokasiBerbeda = defineRule({
  id: 'infrastruktur/lokasi-berbeda',
  title: 'Pusat pemulihan berada di tempat lain dari pusat data yang dilindunginya',
  subjects: ['infrastruktur'],
  fields: ['jenis', 'penempatan', 'melindungi', 'riwayat'],
  indexes: ['by-id'],
  parameters,
  check: (context) => {
    const { parameter } = context;
    const foreign = outOfUse(parameter.jenis, context);
    if (foreign) return notApplicable(foreign);
    const centres = protectedOf(context);
    if (centres.length === 0) return notApplicable('Yang dilindunginya belum disebut, atau belum dapat dibaca.');
    return verdictOf(centres.flatMap((centre) => faultOf(centre, context) ?? []));
  },
});
