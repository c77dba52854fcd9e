import { z } from 'zod';
import { outOfCooperation, sortParameter } from '../../../scripts/core/kerja-sama/scope.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { defineRule, type Fault, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** A service that the regulation admits only where other law provides for it is recorded with that law. */
export const kerjaSamaKategoriJelas = defineRule({
  id: 'kerja-sama/kategori-jelas',
  title: 'Bidang jasa yang bergantung pada peraturan lain disertai peraturannya',
  subjects: ['kerja-sama'],
  fields: ['jenis', 'mitra', 'dasar_hukum', 'riwayat', 'berlaku'],
  indexes: [],
  parameters: z.strictObject({
    jenis: sortParameter,
    kategori: z.array(z.string()).min(1).meta({ description: 'Bidang jasa yang memerlukan dasar hukum.' }),
  }),
  check: (context) => {
    const { subject, parameter, kosakata } = context;
    const reason = outOfCooperation(subject, parameter.jenis, context);
    if (reason) return notApplicable(reason);
    const concerned = subject.mitra.flatMap((partner, i) => {
      const kategori = parameter.kategori.find((id) => id === partner.kategori);
      return kategori === undefined ? [] : [{ nama: partner.nama, kategori, i }];
    });
    if (concerned.length === 0) return notApplicable('Bidang jasa mitranya tidak bergantung pada peraturan lain.');
    if (subject.dasar_hukum) return pass;
    return verdictOf(
      concerned.map(({ nama, kategori, i }): Fault => {
        const field = labelOf(kosakata, 'kategori_mitra', kategori);
        return {
          path: `mitra.${i}.kategori`,
          message: `Mitra "${nama}" tercatat dalam bidang "${field}", tetapi peraturan yang mendasarinya belum disebut.`,
          help: 'Isi dasar_hukum dengan peraturan perundang-undangan tentang jasa itu, atau pilih bidang yang tepat.',
          actual: field,
          expected: 'dasar hukum yang disebut',
        };
      }),
    );
  },
});
