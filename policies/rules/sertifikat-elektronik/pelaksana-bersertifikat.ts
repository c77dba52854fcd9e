import { z } from 'zod';
import { outdated } from '../../../scripts/core/office/later-statement.ts';
import { defineRule, type Fault, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** Everybody who carries out electronic transactions has a certificate; an agency counts both. */
export const sertifikatPelaksanaBersertifikat = defineRule({
  id: 'sertifikat-elektronik/pelaksana-bersertifikat',
  title: 'Setiap pelaksana transaksi elektronik mempunyai sertifikat elektronik',
  subjects: ['sertifikat-elektronik'],
  fields: ['instansi', 'tanggal', 'pelaksana_transaksi', 'bersertifikat', 'asal'],
  indexes: ['referrers'],
  parameters: z.strictObject({}),
  check: (context) => {
    const { subject, istilah } = context;
    const old = outdated('sertifikat-elektronik', subject, context);
    if (old) return notApplicable(old);
    const { pelaksana_transaksi: staff, bersertifikat: certified } = subject;
    if (staff === 0) return notApplicable('Pada hari itu tidak ada pelaksana transaksi elektronik.');
    if (staff === undefined || certified === undefined) {
      if (subject.asal === 'publik') return notApplicable('Fakta publik ini tidak menyebut banyaknya.');
      const missing = (['pelaksana_transaksi', 'bersertifikat'] as const).filter(
        (field) => subject[field] === undefined,
      );
      return verdictOf(
        missing.map(
          (field): Fault => ({
            path: '',
            discriminator: field,
            message:
              field === 'bersertifikat'
                ? 'Banyaknya pelaksana transaksi yang bersertifikat belum diisi.'
                : 'Banyaknya pelaksana transaksi elektronik belum diisi.',
            help: `Hitung menurut daftar di kantor, lalu isi ${field}; nama orangnya tidak ditulis.`,
            actual: 'belum diisi',
            expected: 'jumlah pada hari pendataan',
            review: true,
          }),
        ),
      );
    }
    if (certified >= staff) return pass;
    return verdictOf([
      {
        path: 'bersertifikat',
        message: `Dari ${staff} pelaksana transaksi elektronik, ${certified} mempunyai sertifikat elektronik; seharusnya semuanya.`,
        help: `Perbaiki jumlahnya bila keliru hitung; bila benar, urus sertifikat ${staff - certified} orang itu, dan bicarakan dengan ${istilah.dinas} sebelum mereka bertransaksi lagi.`,
        actual: String(certified),
        expected: String(staff),
      },
    ]);
  },
});
