import { z } from 'zod';
import { isOfSort, isUnread, runnerOf } from '../../../scripts/core/infrastruktur/party.ts';
import { outOfKinds } from '../../../scripts/core/infrastruktur/scope.ts';
import { isDinas } from '../../../scripts/core/office/dinas.ts';
import { choiceOf, labelOf } from '../../../scripts/core/policy/value-label.ts';
import { defineRule, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** What the part of the infrastructure that an agency may run by itself consists of. */
export const infrastrukturKomponenPse = defineRule({
  id: 'infrastruktur/komponen-pse',
  title: 'Perangkat di dalam infrastruktur kelolaan instansi termasuk yang dibolehkan',
  subjects: ['infrastruktur'],
  fields: ['jenis', 'pemilik', 'pengelola', 'komponen'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    jenis: z.array(z.string()).min(1).meta({ description: 'Jenis infrastruktur yang dikenai ketentuan.' }),
    komponen: z.array(z.string()).min(1).meta({ description: 'Perangkat yang disebut peraturan.' }),
    kelompok_lain: z
      .array(z.string())
      .min(1)
      .meta({ description: 'Perangkat yang boleh dikelola sendiri menurut kelompok lain; tidak dinilai.' }),
    ditimbang: z
      .array(z.string())
      .min(1)
      .meta({ description: 'Sebutan yang terlalu umum untuk dinilai, jadi ditimbang orang.' }),
    terbuka: z
      .literal(true)
      .optional()
      .meta({ description: 'Daftarnya terbuka: perangkat lain ditimbang dan tidak diserahkan; tanpa ini tertutup.' }),
  }),
  check: (context) => {
    const { subject, parameter, registry, kosakata, istilah } = context;
    const { pengelola, komponen } = subject;
    const foreign = outOfKinds(parameter.jenis, context);
    if (foreign) return notApplicable(foreign);
    if (!komponen) return notApplicable('Perangkat di dalamnya belum disebut.');
    if (pengelola && isUnread(pengelola, context)) return notApplicable('Pengelola yang disebut belum dapat dibaca.');
    const runner = runnerOf(subject);
    if (isDinas(runner, registry)) return notApplicable(`Dikelola atau dimiliki ${istilah.dinas}.`);
    const isAgencys = pengelola !== undefined && isOfSort(pengelola, 'perangkat-daerah', context);
    const expected = choiceOf(kosakata, 'jenis_perangkat', parameter.komponen);
    const kind = labelOf(kosakata, 'jenis_infrastruktur', subject.jenis);
    return verdictOf(
      komponen.flatMap((part, i) => {
        // What another group of the list allows is lawful wherever it is written down.
        if (parameter.komponen.includes(part) || parameter.kelompok_lain.includes(part)) return [];
        const actual = labelOf(kosakata, 'jenis_perangkat', part);
        return [
          {
            path: `komponen.${i}`,
            message: parameter.terbuka
              ? `Di dalamnya tercatat ${actual}; untuk "${kind}" peraturan menyebut ${expected}, dan daftarnya terbuka.`
              : `Di dalamnya tercatat ${actual}; untuk "${kind}" yang dikelola sendiri hanya ${expected}.`,
            help: parameter.terbuka
              ? `Bicarakan dengan ${istilah.dinas} apakah perangkat itu tetap dikelola sendiri.`
              : `Catat perangkat itu sebagai infrastruktur tersendiri yang pengelolaannya diserahkan kepada ${istilah.dinas}.`,
            actual,
            expected,
            // Who runs it must be told, and of what sort the part is, before the provision can be called broken.
            ...(isAgencys && !parameter.terbuka && !parameter.ditimbang.includes(part) ? {} : { review: true }),
          },
        ];
      }),
    );
  },
});
