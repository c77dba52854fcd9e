import { z } from 'zod';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';
import { signatureOf } from '../../../scripts/core/signed-instrument.ts';

/** The file in the archive is the one that was signed. */
export const tandaTanganKeutuhan = defineRule({
  id: 'tanda-tangan/keutuhan',
  title: 'Berkas instrumen sama dengan yang ditandatangani',
  subjects: ['keputusan'],
  fields: ['tanda_tangan', 'dokumen', 'asal'],
  indexes: [],
  parameters: z.strictObject({}),
  check: ({ subject }) => {
    const signature = signatureOf(subject);
    if (typeof signature === 'string') return notApplicable(signature);
    const { informasi } = signature;
    if (informasi === undefined) return notApplicable('Sidik berkas yang ditandatangani belum tercatat.');
    const archived = subject.dokumen?.sha256;
    if (archived === informasi) return pass;
    if (archived === undefined)
      return verdictOf([
        {
          path: 'tanda_tangan.informasi',
          discriminator: 'arsip',
          message: 'Sidik berkas arsipnya belum tercatat, jadi belum dapat dibandingkan dengan yang ditandatangani.',
          help: 'Isi dokumen.sha256 dengan sidik berkas yang disimpan di arsip.',
          actual: 'belum diisi',
          expected: informasi,
          review: true,
        },
      ]);
    return verdictOf([
      {
        path: 'tanda_tangan.informasi',
        message: 'Berkas yang ditandatangani berbeda dari berkas di arsip: sidiknya tidak sama.',
        help: 'Simpan berkas yang ditandatangani, atau minta penanda tangan menandatangani berkas yang sekarang.',
        actual: informasi,
        expected: archived,
      },
    ]);
  },
});
