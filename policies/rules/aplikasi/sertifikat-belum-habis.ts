import { z } from 'zod';
import { outOfStage } from '../../../scripts/core/aplikasi/stage.ts';
import { latestOf, servesThePublic, strangerOf } from '../../../scripts/core/aplikasi/transactions.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** Certificates that have ended are as good as none: those that transactions rest on have not all run out. */
export const aplikasiSertifikatBelumHabis = defineRule({
  id: 'aplikasi/sertifikat-belum-habis',
  title: 'Sertifikat bagi transaksi layanan publik belum habis masanya',
  subjects: ['aplikasi'],
  fields: ['melayani', 'layanan', 'pemilik', 'operator', 'transaksi_elektronik', 'sertifikat', 'riwayat'],
  indexes: ['by-id', 'referrers'],
  parameters: z.strictObject({}),
  check: (context) => {
    const { subject, registry, today } = context;
    const early = outOfStage(subject, 'dipakai');
    if (early) return notApplicable(early);
    if (!servesThePublic(context)) return notApplicable('Aplikasi ini tidak tercatat melayani publik.');
    if (!subject.transaksi_elektronik) return notApplicable('Tidak tercatat ada transaksi elektronik di dalamnya.');
    // Whose certificates they are, and whether there are any, is told elsewhere.
    const rows = (subject.sertifikat ?? []).flatMap((id) => {
      const named = registry.get('sertifikat-elektronik', id);
      if (!named || strangerOf(named, context)) return [];
      const count = latestOf(named, context);
      return (count.sertifikat ?? []).filter(({ jumlah }) => jumlah > 0).map((row) => ({ ...row, count }));
    });
    const [first] = rows;
    if (!first) return notApplicable('Sertifikat yang masih dihitung berlaku belum dirinci.');
    const ends = rows.flatMap(({ berakhir }) => berakhir ?? []).toSorted();
    const last = ends.at(-1);
    if (last === undefined || ends.length < rows.length || today <= last) return pass;
    return verdictOf([
      {
        path: 'sertifikat',
        message: `Semua hari habis yang tercatat pada pendataan sertifikatnya sudah lewat, yang terakhir ${last}; sertifikat yang habis dibaca sama dengan tidak ada.`,
        help: 'Perpanjang atau ganti sertifikatnya, lalu catat pendataan baru; bila masih ada yang berlaku, perbarui jumlah dan hari habisnya.',
        actual: last,
        expected: `sejak ${today} atau sesudahnya`,
        related: [...new Set(rows.map(({ count }) => `sertifikat-elektronik/${count.id}`))],
      },
    ]);
  },
});
