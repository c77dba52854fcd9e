import { z } from 'zod';
import {
  activitiesOf,
  activitiesParameter,
  outOfScope,
  scopeParameters,
} from '../../../scripts/core/aplikasi/scope.ts';
import { isDinas } from '../../../scripts/core/office/dinas.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** The Dinas helps agencies to take up what others provide for all: its part in the work is on record. */
export const penerapanDibantu = defineRule({
  id: 'aplikasi/penerapan-dibantu',
  title: 'Penerapan aplikasi dari luar mencatat bantuan Dinas',
  subjects: ['aplikasi'],
  fields: ['kelas', 'perolehan', 'riwayat'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    kelas: scopeParameters.kelas,
    perolehan: scopeParameters.perolehan,
    kegiatan: activitiesParameter,
  }),
  judgesEvents: () => true,
  check: (context) => {
    const { subject, parameter, registry, kosakata, istilah } = context;
    const foreign = outOfScope(subject, parameter, kosakata);
    if (foreign) return notApplicable(foreign);
    const events = activitiesOf(subject.riwayat, parameter.kegiatan, context);
    if (events.length === 0) return notApplicable('Kegiatan yang dimaksud ketentuan ini belum tercatat.');
    return verdictOf(
      events.flatMap(({ event, path }): Fault[] => {
        const { pelaksana = [], pembantu = [], jenis, tanggal } = event;
        if ([...pelaksana, ...pembantu].some((id) => isDinas(id, registry))) return [];
        return [
          {
            path,
            discriminator: 'pembantu',
            message: `Bantuan ${istilah.dinas} bagi ${jenis} pada ${tanggal} belum tercatat.`,
            help: `Bila ${istilah.dinas} membantu, tambahkan pada pembantu kegiatan itu; bila belum, hubungi ${istilah.dinas}.`,
            actual: pembantu.join(', ') || 'belum diisi',
            expected: istilah.dinas,
          },
        ];
      }),
    );
  },
});
