import { z } from 'zod';
import { faultsOfInstrument } from '../../../scripts/core/named-instrument.ts';
import { foreignKind } from '../../../scripts/core/policy/foreign-kind.ts';
import { eitherOf } from '../../../scripts/core/policy/value-label.ts';
import { officeRoles } from '../../../scripts/core/records/jabatan.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** Every seat of a body is held under an instrument of the kind that the regulation names for its officers. */
export const lembagaAnggotaBerdasar = defineRule({
  id: 'lembaga/anggota-berdasar',
  title: 'Petugas lembaga ditetapkan dengan instrumen yang diminta peraturan',
  subjects: ['lembaga'],
  fields: ['jenis', 'ketua', 'anggota'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    jenis: z.array(z.string()).min(1).meta({ description: 'Jenis lembaga yang dikenai ketentuan.' }),
    instrumen: z.array(z.string()).min(1).meta({ description: 'Jenis instrumen yang diminta; salah satu cukup.' }),
    penandatangan: z
      .enum(officeRoles)
      .meta({ description: 'Peran jabatan yang menandatanganinya.', enumDescriptions: [...officeRoles] }),
  }),
  check: (context) => {
    const { subject, parameter, registry, kosakata } = context;
    const foreign = foreignKind(kosakata, 'lembaga', parameter.jenis, subject.jenis);
    if (foreign) return notApplicable(foreign);
    const { ketua, anggota = [] } = subject;
    const seats = [
      ...anggota.map((id, i) => ({ id, path: `anggota.${i}` })),
      ...(ketua === undefined || anggota.includes(ketua) ? [] : [{ id: ketua, path: 'ketua' }]),
    ];
    const expected = eitherOf(kosakata, 'instrumen', parameter.instrumen);
    const faultsAt = ({ id, path }: (typeof seats)[number]): readonly Fault[] | undefined => {
      const office = registry.get('jabatan', id);
      if (!office) return undefined;
      if (office.dasar === undefined)
        return [
          {
            path,
            discriminator: id,
            message: `${expected} yang menetapkan ${office.nama} belum disebut pada rekaman jabatannya.`,
            help: 'Catat keputusannya di folder keputusan, lalu sebut id-nya pada dasar di rekaman jabatan itu.',
            actual: 'belum diisi',
            expected,
            related: [`jabatan/${id}`],
            review: true,
          },
        ];
      const instrument = registry.get('keputusan', office.dasar);
      if (!instrument) return undefined;
      const place = {
        field: path,
        covered: { kind: 'jabatan', id, word: office.nama },
        about: `yang menetapkan ${office.nama}`,
        ending: 'keluarkan jabatan itu dari lembaga ini',
      } as const;
      const wanted = { kinds: parameter.instrumen, role: parameter.penandatangan };
      return faultsOfInstrument(place, instrument, wanted, context);
    };
    const judged = seats.map(faultsAt).filter((faults) => faults !== undefined);
    if (judged.length === 0) return notApplicable('Petugasnya belum disebut atau belum dapat dibaca.');
    return verdictOf(judged.flat());
  },
});
