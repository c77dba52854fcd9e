import { z } from 'zod';
import { isIdentified } from '../../../scripts/core/aplikasi/document-trace.ts';
import { activitiesOf } from '../../../scripts/core/aplikasi/scope.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** Each maintenance of an application left a document. */
export const pemeliharaanTercatat = defineRule({
  id: 'aplikasi/pemeliharaan-tercatat',
  title: 'Hasil pemeliharaan aplikasi didokumentasikan',
  subjects: ['aplikasi'],
  fields: ['riwayat'],
  indexes: [],
  parameters: z.strictObject({}),
  judgesEvents: () => true,
  check: (context) => {
    const work = activitiesOf(context.subject.riwayat, ['pemeliharaan'], context);
    if (work.length === 0) return notApplicable('Belum ada pemeliharaan yang tercatat.');
    return verdictOf(
      work.flatMap(({ event, path }): Fault[] =>
        isIdentified(event.dokumen)
          ? []
          : [
              {
                path: event.dokumen ? `${path}.dokumen` : path,
                message: `Hasil pemeliharaan pada ${event.tanggal} belum didokumentasikan.`,
                help: 'Isi dokumen dengan nomor, lokasi arsip, tautan, atau sidik SHA-256 laporannya.',
                expected: 'dokumen',
              },
            ],
      ),
    );
  },
});
