import { z } from 'zod';
import { isAboutEvents } from '../../../scripts/core/aplikasi/event-law.ts';
import { makingParameter, outOfMaking, outOfScope, scopeParameters } from '../../../scripts/core/aplikasi/scope.ts';
import { notYetMade } from '../../../scripts/core/aplikasi/stage.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** An application that an agency builds is declared open; what "open" means the texts leave undefined. */
export const bersifatTerbuka = defineRule({
  id: 'aplikasi/bersifat-terbuka',
  title: 'Aplikasi yang dibangun atau dikembangkan dinyatakan bersifat terbuka',
  subjects: ['aplikasi'],
  fields: ['bersifat_terbuka', 'kelas', 'perolehan', 'riwayat'],
  indexes: [],
  parameters: z.strictObject({ ...scopeParameters, pembuatan: makingParameter }),
  judgesEvents: isAboutEvents,
  check: (context) => {
    const { subject, parameter, kosakata } = context;
    const isMissing = subject.bersifat_terbuka === undefined;
    const reason =
      outOfScope(subject, parameter, kosakata) ??
      outOfMaking(subject, parameter, context) ??
      (isMissing ? notYetMade(subject) : undefined);
    if (reason) return notApplicable(reason);
    if (subject.bersifat_terbuka === true) return pass;
    return verdictOf([
      {
        path: 'bersifat_terbuka',
        message: isMissing
          ? 'Belum dinyatakan apakah aplikasi ini bersifat terbuka.'
          : 'Aplikasi ini tercatat tidak bersifat terbuka, padahal harus terbuka.',
        help: 'Pastikan aplikasinya bersifat terbuka, lalu isi bersifat_terbuka dengan true.',
        actual: isMissing ? 'belum diisi' : 'tidak terbuka',
        expected: 'bersifat terbuka',
        // Being open is asked for, not saying so.
        review: isMissing,
      },
    ]);
  },
});
