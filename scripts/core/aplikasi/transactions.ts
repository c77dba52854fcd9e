import { agencyOf } from '../office/agency.ts';
import { laterThan } from '../office/later-statement.ts';
import type { Instansi } from '../records/instansi.ts';
import type { SertifikatElektronik } from '../records/sertifikat-elektronik.ts';
import type { CheckContext } from '../rule.ts';

/** What a rule must see to tell which certificates the transactions inside an application rest on. */
export type TransactionContext = Pick<
  CheckContext<
    'aplikasi',
    'melayani' | 'layanan' | 'pemilik' | 'operator' | 'transaksi_elektronik' | 'sertifikat' | 'riwayat',
    'by-id' | 'referrers'
  >,
  'subject' | 'registry' | 'today'
>;

/** Whether an application says that it serves the public, or supports a service for it. */
export const servesThePublic = ({ subject, registry }: TransactionContext): boolean =>
  subject.melayani?.includes('pelayanan-publik') ||
  (subject.layanan ?? []).some((id) => registry.get('layanan', id)?.golongan === 'publik');

/** What speaks for the certificates of an agency: the last count, whichever of them is named. */
export const latestOf = (count: SertifikatElektronik, context: TransactionContext): SertifikatElektronik =>
  laterThan('sertifikat-elektronik', count, context) ?? count;

/** Whose certificates are counted, where it is neither the owner nor the operator of the application. */
export const strangerOf = (
  { instansi }: SertifikatElektronik,
  { subject, registry }: TransactionContext,
): Instansi | undefined => {
  const holder = agencyOf(instansi, registry);
  const users = [subject.pemilik, subject.operator].flatMap((user) =>
    user === undefined ? [] : [agencyOf(user, registry)?.id ?? user],
  );
  return holder && users.length > 0 && !users.includes(holder.id) ? holder : undefined;
};
