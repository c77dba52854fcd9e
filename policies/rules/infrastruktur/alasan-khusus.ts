import { z } from 'zod';
import { foreignKind } from '../../../scripts/core/policy/foreign-kind.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** What is called special says why, so that those who decide on it have something to weigh. */
export const infrastrukturAlasanKhusus = defineRule({
  id: 'infrastruktur/alasan-khusus',
  title: 'Infrastruktur bersifat khusus menyebut kebutuhan khususnya',
  subjects: ['infrastruktur'],
  fields: ['jenis', 'sifat', 'alasan_khusus'],
  indexes: [],
  parameters: z.strictObject({
    jenis: z.array(z.string()).min(1).meta({ description: 'Jenis infrastruktur yang dikenai ketentuan.' }),
  }),
  check: ({ subject, parameter, kosakata }) => {
    const foreign = foreignKind(kosakata, 'jenis_infrastruktur', parameter.jenis, subject.jenis);
    if (foreign) return notApplicable(foreign);
    if (subject.sifat !== 'khusus') return notApplicable('Tidak dinyatakan bersifat khusus.');
    if (subject.alasan_khusus !== undefined) return pass;
    return verdictOf([
      {
        path: 'alasan_khusus',
        message: 'Dinyatakan bersifat khusus, tetapi kebutuhan khususnya belum disebut.',
        help: 'Isi alasan_khusus dengan kebutuhan yang tidak terlayani infrastruktur bersama.',
        expected: 'alasan_khusus',
      },
    ]);
  },
});
