import { z } from 'zod';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** Metadata are information in a structure: a document made for reading alone is looked at by a person. */
export const metadataTerstruktur = defineRule({
  id: 'aplikasi/metadata-terstruktur',
  title: 'Metadata aplikasi berupa keterangan terstruktur',
  subjects: ['aplikasi'],
  fields: ['dokumentasi'],
  indexes: [],
  parameters: z.strictObject({
    butir: z.string().meta({ description: 'Butir dokumen yang berisi metadata.' }),
    akhiran: z
      .array(z.string())
      .min(1)
      .meta({ description: 'Akhiran nama berkas yang lazim berisi uraian bebas, bukan keterangan terstruktur.' }),
  }),
  check: ({ subject, parameter }) => {
    const files = (subject.dokumentasi ?? []).flatMap(({ butir, keadaan, berkas }, i) =>
      butir === parameter.butir && keadaan === 'ada' && berkas
        ? (['tautan', 'lokasi'] as const).flatMap((field) => {
            const name = berkas[field];
            return name === undefined ? [] : [{ path: `dokumentasi.${i}.berkas.${field}`, name }];
          })
        : [],
    );
    if (files.length === 0) return notApplicable('Tempat berkas metadatanya belum diisi.');
    return verdictOf(
      files.flatMap(({ path, name }): Fault[] => {
        const plain = name.toLowerCase().replace(/[?#].*$/, '');
        const ending = parameter.akhiran.find((one) => plain.endsWith(one));
        if (ending === undefined) return [];
        return [
          {
            path,
            message: `Berkas metadata ini berakhiran "${ending}", yang lazimnya uraian bebas; metadata adalah keterangan terstruktur.`,
            help: 'Pastikan isinya tersusun butir demi butir, atau simpan sebagai berkas data, misalnya JSON, XML, CSV, atau YAML.',
            actual: name,
            expected: 'keterangan terstruktur',
          },
        ];
      }),
    );
  },
});
