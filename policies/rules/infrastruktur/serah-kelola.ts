import { z } from 'zod';
import { isDinas } from '../../../scripts/core/office/dinas.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** What was handed over to the Dinas is run by it: the event says less than a change of manager would have to ask for. */
export const infrastrukturSerahKelola = defineRule({
  id: 'infrastruktur/serah-kelola',
  title: 'Infrastruktur yang pengelolaannya diserahkan dikelola Dinas',
  subjects: ['infrastruktur'],
  fields: ['pengelola', 'riwayat'],
  indexes: ['by-id'],
  everyone: true,
  parameters: z.strictObject({}),
  check: ({ subject: { pengelola, riwayat }, registry, istilah: { dinas } }) => {
    const last = riwayat.findLast(({ jenis }) => jenis === 'serah-kelola' || jenis === 'ubah-pengelola');
    if (last?.jenis !== 'serah-kelola') return notApplicable(`Pengelolaannya tidak diserahkan kepada ${dinas}.`);
    const manager = pengelola && 'instansi' in pengelola ? pengelola.instansi : undefined;
    if (manager !== undefined && isDinas(manager, registry)) return pass;
    const actual =
      pengelola && 'pihak_ketiga' in pengelola
        ? pengelola.pihak_ketiga.nama
        : (registry.get('instansi', manager)?.nama ?? manager ?? 'belum diisi');
    return verdictOf([
      {
        path: 'pengelola',
        message: `Pengelolaannya diserahkan kepada ${dinas} pada ${last.tanggal}, tetapi pengelolanya ${actual}.`,
        help: `Isi pengelola dengan ${dinas}. Bila dikelola pihak lain lagi, catat peristiwa ubah-pengelola.`,
        actual,
        expected: dinas,
      },
    ]);
  },
});
