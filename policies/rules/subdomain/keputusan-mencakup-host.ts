import { z } from 'zod';
import { isUnder, normaliseHost } from '../../../scripts/core/hostname.ts';
import { listsHost } from '../../../scripts/core/instrument.ts';
import { otherOwner } from '../../../scripts/core/office/form.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import type { Event } from '../../../scripts/core/records/history.ts';
import type { Keputusan } from '../../../scripts/core/records/keputusan.ts';
import { isInForce } from '../../../scripts/core/records/period.ts';
import {
  type CheckContext,
  defineRule,
  type Fault,
  notApplicable,
  pass,
  verdictOf,
} from '../../../scripts/core/rule.ts';

const parameters = z.strictObject({
  domain: z.string().meta({ description: 'Domain resmi yang menjadi pembanding.' }),
  letak: z.enum(['di-luar-domain', 'di-bawah-domain']).meta({
    description: 'Letak nama yang dinilai.',
    enumDescriptions: ['di luar domain resmi', 'di bawah domain resmi'],
  }),
  saat: z.enum(['diajukan', 'dipakai']).meta({
    description: 'Sejak kapan keputusannya dinilai.',
    enumDescriptions: ['sejak nama diajukan', 'sejak nama dipakai'],
  }),
  instrumen: z.string().meta({ description: 'Jenis instrumen yang harus menyebut nama itu.' }),
  penandatangan: z.string().meta({ description: 'Peran jabatan yang harus menandatanganinya.' }),
  pemilik: z
    .array(z.string())
    .min(1)
    .optional()
    .meta({ description: 'Bentuk pemilik yang dikenai ketentuan; tanpa ini semua pemilik.' }),
  kecuali_penempatan: z
    .array(z.string())
    .min(1)
    .optional()
    .meta({ description: 'Penempatan aplikasi web yang diputuskan petugas; tanpa ini tidak ada.' }),
});

type Context = CheckContext<
  'subdomain',
  'host' | 'pemilik' | 'penempatan' | 'penggunaan' | 'riwayat',
  'by-id',
  z.infer<typeof parameters>
>;

/** Why one cited instrument does not carry the host; undefined when it does. */
const shortcoming = (
  instrument: Keputusan,
  { subject, parameter, kosakata, registry }: Context,
  date: string,
): string | undefined => {
  const name = (jenis: string) => labelOf(kosakata, 'instrumen', jenis);
  if (instrument.jenis !== parameter.instrumen)
    return `berjenis ${name(instrument.jenis)}, bukan ${name(parameter.instrumen)}`;
  const signer = registry.get('jabatan', instrument.penandatangan);
  if (signer && signer.peran !== parameter.penandatangan)
    return `ditandatangani ${signer.nama}, yang tidak berwenang menetapkannya`;
  if (!listsHost(instrument, subject.host)) return `tidak menyebut "${subject.host}"`;
  if (instrument.tanggal > date) return `baru ditetapkan ${instrument.tanggal}, sesudah ${date}`;
  if (!isInForce(instrument.berlaku, date)) return `tidak berlaku pada ${date}`;
  return undefined;
};

/** The day from which an event says the name is in use. */
const usedFrom = ({ jenis, tanggal, digunakan_sejak }: Event): string | undefined =>
  digunakan_sejak ?? (jenis === 'mulai-dipakai' ? tanggal : undefined);

/** The events since the present name was asked for: an earlier name was used under its own decree. */
const sinceNamed = (events: readonly Event[]): readonly Event[] =>
  events.slice(
    Math.max(
      0,
      events.findLastIndex(({ jenis }) => jenis === 'baru' || jenis === 'ubah-nama'),
    ),
  );

/** Instruments that the regulation names for something else, such as the letters to the ministry, are rightly cited. */
const hasOtherPurpose = (jenis: string, { parameter, kosakata }: Context): boolean =>
  jenis !== parameter.instrumen &&
  (kosakata.instrumen?.nilai.find((value) => value.id === jenis)?.ketentuan ?? []).length > 0;

/** Whether the record says that the name is set: by an event, or by citing what should set it. Letters are no such claim. */
const isClaimed = (events: readonly Event[], context: Context): boolean =>
  events.some(
    ({ jenis, instrumen = [] }) =>
      jenis === 'penetapan' ||
      instrumen.some((id) => {
        const instrument = context.registry.get('keputusan', id);
        return !instrument || !hasOtherPurpose(instrument.jenis, context);
      }),
  );

/** Why the provision does not speak of this owner. */
const ownerOutOfScope = ({ subject, parameter, registry, istilah }: Context): string | undefined => {
  if (parameter.pemilik === undefined) return undefined;
  const owner = registry.get('instansi', subject.pemilik);
  if (!owner) return 'Pemiliknya belum dapat dibaca.';
  return parameter.pemilik.includes(owner.bentuk) ? undefined : otherOwner(owner, istilah);
};

/** An instrument of exactly the named kind, in force on the day, lists the host. */
export const keputusanMencakupHost = defineRule({
  id: 'subdomain/keputusan-mencakup-host',
  title: 'Pemakaian nama host ditetapkan dengan keputusan yang menyebut nama itu',
  subjects: ['subdomain'],
  fields: ['host', 'pemilik', 'penempatan', 'penggunaan', 'riwayat'],
  indexes: ['by-id'],
  parameters,
  establishes: true,
  check: (context) => {
    const { subject, parameter, registry, kosakata, istilah } = context;
    // The domain itself is neither another name nor one of its subdomains.
    if (normaliseHost(subject.host) === parameter.domain)
      return notApplicable(`"${parameter.domain}" adalah domain resmi itu sendiri.`);
    const inside = isUnder(subject.host, parameter.domain);
    if (inside !== (parameter.letak === 'di-bawah-domain'))
      return notApplicable(
        inside ? `Nama ini berada di bawah ${parameter.domain}.` : `Nama ini berada di luar ${parameter.domain}.`,
      );
    const foreign = ownerOutOfScope(context);
    if (foreign) return notApplicable(foreign);
    const present = sinceNamed(subject.riwayat);
    const used = present.map(usedFrom).find((date) => date !== undefined);
    const date = used ?? context.date;
    const cited = subject.riwayat.flatMap((event, i) =>
      (event.instrumen ?? []).map((id, j) => ({ id, path: `riwayat.${i}.instrumen.${j}` })),
    );
    if (parameter.saat === 'dipakai' && used === undefined && !isClaimed(present, context))
      return notApplicable('Nama ini belum dipakai; keputusan baru diperlukan saat dipakai.');
    const judged = cited.flatMap(({ id, path }) => {
      const record = registry.get('keputusan', id);
      return record ? [{ path, record, why: shortcoming(record, context, date) }] : [];
    });
    if (judged.some(({ why }) => why === undefined)) return pass;
    if (cited.some(({ id }) => registry.isBroken(`keputusan/${id}`)))
      return notApplicable('Keputusan yang disebut belum dapat dibaca.');
    const wanted = labelOf(kosakata, 'instrumen', parameter.instrumen);
    const place = subject.penggunaan === 'aplikasi-web' ? subject.penempatan?.cara : undefined;
    if (place && parameter.kecuali_penempatan?.includes(place))
      return verdictOf([
        {
          path: 'penempatan.cara',
          discriminator: 'layanan-pusat',
          review: true,
          message: `"${subject.host}" tercatat sebagai aplikasi yang ditempatkan instansi pusat; bahwa ${wanted} lalu tidak diperlukan adalah pembacaan.`,
          help: `${istilah.dinas} memastikan aplikasi dan namanya memang milik instansi pusat.`,
          expected: wanted,
        },
      ]);
    const cite = `Sebutkan ${wanted} yang memuat "${subject.host}" pada isian instrumen`;
    const help =
      parameter.saat === 'diajukan'
        ? `${cite}; bila belum ada, ${istilah.dinas} menilai apakah nama ini memerlukannya sekarang.`
        : `${cite}.`;
    const faults: Fault[] = judged
      .filter(({ record }) => !hasOtherPurpose(record.jenis, context))
      .map(({ path, record, why }) => ({
        path,
        message: `Instrumen "${record.id}" ${why}.`,
        help,
        expected: wanted,
        actual: record.id,
      }));
    const last = Math.max(0, subject.riwayat.length - 1);
    const missing: Fault = {
      path: `riwayat.${last}`,
      message: `Belum ada ${wanted} yang menyebut "${subject.host}".`,
      help,
      expected: wanted,
      discriminator: 'belum-ada',
    };
    return verdictOf(faults.length > 0 ? faults : [missing]);
  },
});
