import { z } from 'zod';
import { outOfCooperation, sortParameter } from '../../../scripts/core/kerja-sama/scope.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** Data that are exchanged have their status: who may have what depends on it. */
export const kerjaSamaDataBerstatus = defineRule({
  id: 'kerja-sama/data-berstatus',
  title: 'Data yang dipertukarkan sudah diberi status kerahasiaan',
  subjects: ['kerja-sama'],
  fields: ['jenis', 'basis_data', 'riwayat', 'berlaku'],
  indexes: ['by-id'],
  parameters: z.strictObject({ jenis: sortParameter }),
  check: (context) => {
    const { subject, parameter, registry } = context;
    const reason = outOfCooperation(subject, parameter.jenis, context);
    if (reason) return notApplicable(reason);
    const named = (subject.basis_data ?? []).flatMap((id, i) => {
      const data = registry.get('basis-data', id);
      return data ? [{ data, i }] : [];
    });
    if (named.length === 0) return notApplicable('Tidak ada basis data yang disebut dan dapat dibaca.');
    return verdictOf(
      named.flatMap(({ data, i }): Fault[] =>
        data.klasifikasi
          ? []
          : [
              {
                path: `basis_data.${i}`,
                message: `${data.nama} ikut dipertukarkan, tetapi status kerahasiaannya belum ditetapkan.`,
                help: `Minta walidatanya menetapkan status pada basis-data/${data.id} sebelum datanya dipertukarkan.`,
                actual: 'belum diberi status',
                expected: 'status kerahasiaan data',
                related: [`basis-data/${data.id}`],
              },
            ],
      ),
    );
  },
});
