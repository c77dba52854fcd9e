import { z } from 'zod';
import { outOfStage } from '../../../scripts/core/aplikasi/stage.ts';
import {
  latestOf,
  servesThePublic,
  strangerOf,
  type TransactionContext,
} from '../../../scripts/core/aplikasi/transactions.ts';
import type { SertifikatElektronik } from '../../../scripts/core/records/sertifikat-elektronik.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** Left open, a text about certificates would fall silent: an officer asks once. */
const openFault = (path: 'transaksi_elektronik' | 'sertifikat', message: string, help: string): Fault => ({
  path: '',
  discriminator: path,
  message,
  help,
  actual: 'belum diisi',
  expected: path === 'sertifikat' ? 'pendataan sertifikat elektronik' : 'ya atau tidak',
  review: true,
});

/** How many certificates a count tells of; undefined where it does not say. */
const countOf = ({ sertifikat, bersertifikat }: SertifikatElektronik): number | undefined =>
  sertifikat ? sertifikat.reduce((sum, { jumlah }) => sum + jumlah, 0) : bersertifikat;

/** Whether one count with certificates is named: transactions may rest on those of the owner or of the operator. */
const isCertified = (context: TransactionContext): boolean =>
  (context.subject.sertifikat ?? []).some((id) => {
    const count = context.registry.get('sertifikat-elektronik', id);
    return count && !strangerOf(count, context) && (countOf(latestOf(count, context)) ?? 0) > 0;
  });

const certificateFault = (id: string, i: number, context: TransactionContext): Fault | undefined => {
  // A count that is not there, or cannot be read, is told of elsewhere.
  const named = context.registry.get('sertifikat-elektronik', id);
  if (!named) return undefined;
  const path = `sertifikat.${i}`;
  const holder = strangerOf(named, context);
  if (holder)
    return {
      path,
      discriminator: 'instansi',
      message: `"${named.nama}" menghitung sertifikat ${holder.nama}, bukan pemilik atau pengelola aplikasi ini.`,
      help: 'Sebut pendataan sertifikat instansi yang menjalankan transaksinya.',
      actual: holder.nama,
      expected: 'pemilik atau operator aplikasi',
      related: [`sertifikat-elektronik/${id}`],
      review: true,
    };
  if (isCertified(context)) return undefined;
  const count = latestOf(named, context);
  const known = countOf(count);
  return {
    path,
    discriminator: 'jumlah',
    message:
      known === 0
        ? `Menurut "${count.nama}" tidak ada sertifikat elektronik yang berlaku, padahal transaksi layanan publik memakainya.`
        : `"${count.nama}" belum menyebut banyaknya sertifikat elektronik.`,
    help:
      known === 0
        ? 'Urus sertifikatnya dan catat pendataan baru; bila transaksinya sudah berhenti, ubah transaksi_elektronik.'
        : 'Rinci sertifikat pada pendataan itu: penerbit, pemegang, dan jumlahnya.',
    actual: known === 0 ? '0' : 'belum diisi',
    expected: 'sedikitnya 1',
    related: [`sertifikat-elektronik/${count.id}`],
    ...(known === 0 ? {} : { review: true }),
  };
};

/** Electronic transactions for public services rest on electronic certificates. */
export const aplikasiSertifikatTransaksi = defineRule({
  id: 'aplikasi/sertifikat-transaksi',
  title: 'Aplikasi dengan transaksi elektronik layanan publik memakai sertifikat elektronik',
  subjects: ['aplikasi'],
  fields: ['melayani', 'layanan', 'pemilik', 'operator', 'transaksi_elektronik', 'sertifikat', 'riwayat'],
  indexes: ['by-id', 'referrers'],
  parameters: z.strictObject({}),
  check: (context) => {
    const { subject } = context;
    const early = outOfStage(subject, 'dipakai');
    if (early) return notApplicable(early);
    if (!servesThePublic(context)) return notApplicable('Aplikasi ini tidak tercatat melayani publik.');
    if (subject.transaksi_elektronik === undefined)
      return verdictOf([
        openFault(
          'transaksi_elektronik',
          'Belum dinyatakan apakah transaksi elektronik dijalankan di dalam aplikasi ini.',
          'Tulis transaksi_elektronik: true bila ya, atau transaksi_elektronik: false bila tidak.',
        ),
      ]);
    if (!subject.transaksi_elektronik) return notApplicable('Tidak ada transaksi elektronik di dalam aplikasi ini.');
    if (subject.sertifikat === undefined)
      return verdictOf([
        openFault(
          'sertifikat',
          'Transaksi elektronik dijalankan di dalam aplikasi ini, tetapi sertifikat elektroniknya belum disebut.',
          'Isi sertifikat dengan id pendataan dari folder sertifikat-elektronik.',
        ),
      ]);
    return verdictOf(subject.sertifikat.flatMap((id, i) => certificateFault(id, i, context) ?? []));
  },
});
