import { z } from 'zod';
import { outOfStage } from '../../../scripts/core/aplikasi/stage.ts';
import { agencyOf } from '../../../scripts/core/office/agency.ts';
import type { Aplikasi } from '../../../scripts/core/records/aplikasi.ts';
import type { SertifikatElektronik } from '../../../scripts/core/records/sertifikat-elektronik.ts';
import { type CheckContext, defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

type Subject = Pick<
  Aplikasi,
  'melayani' | 'layanan' | 'pemilik' | 'operator' | 'transaksi_elektronik' | 'sertifikat' | 'riwayat'
>;
type Context = Pick<CheckContext<'aplikasi', never, 'by-id'>, 'registry'> & { readonly subject: Subject };

const servesThePublic = ({ subject, registry }: Context): boolean =>
  subject.melayani?.includes('pelayanan-publik') ||
  (subject.layanan ?? []).some((id) => registry.get('layanan', id)?.golongan === 'publik');

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

const holdsAny = (count: SertifikatElektronik | undefined): boolean => count !== undefined && (countOf(count) ?? 0) > 0;

const certificateFault = (id: string, i: number, { subject, registry }: Context): Fault | undefined => {
  // A count that is not there, or cannot be read, is told of elsewhere.
  const count = registry.get('sertifikat-elektronik', id);
  if (!count) return undefined;
  const path = `sertifikat.${i}`;
  const related = [`sertifikat-elektronik/${id}`];
  const holder = agencyOf(count.instansi, registry);
  const users = [subject.pemilik, subject.operator].flatMap((user) =>
    user === undefined ? [] : [agencyOf(user, registry)?.id ?? user],
  );
  if (holder && users.length > 0 && !users.includes(holder.id))
    return {
      path,
      discriminator: 'instansi',
      message: `"${count.nama}" menghitung sertifikat ${holder.nama}, bukan pemilik atau pengelola aplikasi ini.`,
      help: 'Sebut pendataan sertifikat instansi yang menjalankan transaksinya.',
      actual: holder.nama,
      expected: 'pemilik atau operator aplikasi',
      related,
      review: true,
    };
  // One count with certificates is enough: transactions may rest on those of the owner or of the operator.
  if (subject.sertifikat?.some((one) => holdsAny(registry.get('sertifikat-elektronik', one)))) return undefined;
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
    related,
    ...(known === 0 ? {} : { review: true }),
  };
};

/** Electronic transactions for public services rest on electronic certificates. */
export const aplikasiSertifikatTransaksi = defineRule({
  id: 'aplikasi/sertifikat-transaksi',
  title: 'Aplikasi dengan transaksi elektronik layanan publik memakai sertifikat elektronik',
  subjects: ['aplikasi'],
  fields: ['melayani', 'layanan', 'pemilik', 'operator', 'transaksi_elektronik', 'sertifikat', 'riwayat'],
  indexes: ['by-id'],
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
          'Isi transaksi_elektronik dengan true atau false.',
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
