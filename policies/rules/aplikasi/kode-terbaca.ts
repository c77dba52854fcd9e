import { z } from 'zod';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** The item of the list of documents that is the source code. */
const sourceItem = 'kode-sumber';

/** The name of the file that an address leads to, or is asked for in it. */
const endingOf = (link: string, endings: readonly string[]): string | undefined => {
  const { pathname, searchParams } = new URL(link);
  const names = [pathname.replace(/\/+$/, ''), ...searchParams.values()].map((name) => name.toLowerCase());
  return endings.find((ending) => names.some((name) => name.endsWith(ending.toLowerCase())));
};

/** The source code can be read by people: its address does not lead to a program or a packed file alone. */
export const kodeTerbaca = defineRule({
  id: 'aplikasi/kode-terbaca',
  title: 'Kode sumber aplikasi dapat dibaca orang',
  subjects: ['aplikasi'],
  fields: ['dokumentasi', 'kode_sumber'],
  indexes: [],
  parameters: z.strictObject({
    akhiran: z
      .array(z.string())
      .min(1)
      .meta({ description: 'Akhiran nama berkas yang berisi program jadi atau arsip, bukan kode sumber.' }),
  }),
  check: ({ subject, parameter }) => {
    const inItems = (subject.dokumentasi ?? []).flatMap(({ butir, berkas }, i) =>
      butir === sourceItem && berkas?.tautan ? [{ path: `dokumentasi.${i}.berkas.tautan`, link: berkas.tautan }] : [],
    );
    const own = subject.kode_sumber?.tautan;
    const links = own === undefined ? inItems : [{ path: 'kode_sumber.tautan', link: own }, ...inItems];
    if (links.length === 0) return notApplicable('Alamat kode sumbernya belum diisi.');
    return verdictOf(
      links.flatMap(({ path, link }): Fault[] => {
        const ending = endingOf(link, parameter.akhiran);
        if (ending === undefined) return [];
        return [
          {
            path,
            message: `Alamat kode sumber ini menuju berkas "${ending}"; yang diharapkan kode yang dapat dibaca orang.`,
            help: 'Isi alamat repositori yang memuat kode sumbernya, bukan program jadi atau arsipnya.',
            actual: link,
            expected: 'alamat repositori kode sumber',
          },
        ];
      }),
    );
  },
});
