import { z } from 'zod';
import { isLookAlike, isUnder, normaliseHost } from '../../../scripts/core/hostname.ts';
import { isValidOn, listsHost } from '../../../scripts/core/instrument.ts';
import { otherOwner } from '../../../scripts/core/office/form.ts';
import { type CheckContext, defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';
import { otherUse } from '../../../scripts/core/subdomain/words.ts';

const parameters = z.strictObject({
  domain: z.string().meta({ description: 'Domain resmi yang harus menjadi induk nama.' }),
  penggunaan: z
    .array(z.string())
    .min(1)
    .optional()
    .meta({ description: 'Penggunaan nama yang dikenai ketentuan; tanpa ini semua penggunaan.' }),
  pemilik: z
    .array(z.string())
    .min(1)
    .optional()
    .meta({ description: 'Bentuk pemilik yang dikenai ketentuan; tanpa ini semua pemilik.' }),
  jalur_portal: z
    .string()
    .optional()
    .meta({ description: 'Host portal yang jalurnya juga diterima; tanpa ini tidak ada.' }),
  bentuk_jalur: z
    .enum(['ditolak', 'ditelaah', 'tak-diatur'])
    .meta({
      description: 'Penilaian bagi jalur di bawah situs utama yang tidak disebut ketentuan; tanpa ini tidak sesuai.',
      enumDescriptions: ['tidak sesuai', 'diputuskan petugas', 'tidak dinilai'],
    })
    .default('ditolak'),
  kecuali_instrumen: z
    .string()
    .optional()
    .meta({ description: 'Jenis instrumen yang membebaskan nama yang disebutnya; tanpa ini tidak ada.' }),
  kecuali_penempatan: z
    .array(z.string())
    .min(1)
    .optional()
    .meta({ description: 'Penempatan aplikasi web yang tidak dikenai ketentuan; tanpa ini tidak ada.' }),
});

type Context = CheckContext<
  'subdomain',
  'host' | 'jalur' | 'pemilik' | 'penempatan' | 'penggunaan' | 'riwayat',
  'by-id',
  z.infer<typeof parameters>
>;

/** Whether an instrument of the exempting kind, in force on the day, lists the host. */
const isExempt = ({ subject, parameter, registry, date }: Context): boolean =>
  parameter.kecuali_instrumen !== undefined &&
  subject.riwayat
    .flatMap((event) => event.instrumen ?? [])
    .flatMap((id) => registry.get('keputusan', id) ?? [])
    .some(
      (instrument) =>
        instrument.jenis === parameter.kecuali_instrumen &&
        isValidOn(instrument, date) &&
        listsHost(instrument, subject.host),
    );

/** Why the provision says nothing about this record. */
const outOfScope = ({ subject, parameter, registry, istilah }: Context): string | undefined => {
  const owner = registry.get('instansi', subject.pemilik);
  if (!owner) return 'Pemiliknya belum dapat dibaca.';
  const { bentuk } = owner;
  if (bentuk === 'pemerintah-daerah')
    return `Situs ${istilah.pemerintah_daerah} sendiri dinilai oleh aturan situs utama.`;
  if (parameter.penggunaan?.includes(subject.penggunaan) === false) return otherUse(subject);
  if (parameter.pemilik?.includes(bentuk) === false) return otherOwner(owner, istilah);
  const place = subject.penggunaan === 'aplikasi-web' ? subject.penempatan?.cara : undefined;
  if (place && parameter.kecuali_penempatan?.includes(place))
    return 'Aplikasi ini ditempatkan oleh instansi pusat, sehingga tidak dituntut memakai nama ini.';
  return undefined;
};

/** A path below the regency's own site; a path below another name of the domain is judged by that name. */
const isPortalPath = ({ subject, parameter }: Context): boolean =>
  subject.jalur !== undefined && [parameter.domain, `www.${parameter.domain}`].includes(normaliseHost(subject.host));

/** What is the case, as a sentence without its full stop. */
const caseOf = (context: Context): string => {
  const { subject, parameter } = context;
  if (isPortalPath(context))
    return `Alamat "${subject.host}${subject.jalur}" berbentuk jalur, bukan subdomain ${parameter.domain}`;
  if (normaliseHost(subject.host) === parameter.domain)
    return `"${subject.host}" adalah domain resmi itu sendiri, bukan subdomain`;
  if (/[^\p{ASCII}]/u.test(subject.host))
    return `Nama host "${subject.host}" memuat huruf di luar a–z, sehingga tidak berada di bawah ${parameter.domain}`;
  const similar = isLookAlike(subject.host, parameter.domain);
  return `Nama host "${subject.host}" ${similar ? 'mirip, tetapi tidak' : 'tidak'} berada di bawah ${parameter.domain}`;
};

/** The host is a child of the official domain, compared by whole labels. */
export const domainResmi = defineRule({
  id: 'subdomain/domain-resmi',
  title: 'Nama host berada di bawah domain resmi',
  subjects: ['subdomain'],
  fields: ['host', 'jalur', 'pemilik', 'penempatan', 'penggunaan', 'riwayat'],
  indexes: ['by-id'],
  parameters,
  check: (context) => {
    const { subject, parameter, kosakata } = context;
    const reason = outOfScope(context);
    if (reason) return notApplicable(reason);
    if (subject.jalur !== undefined && normaliseHost(subject.host) === parameter.jalur_portal) return pass;
    const portalPath = isPortalPath(context);
    if (!portalPath && isUnder(subject.host, parameter.domain)) return pass;
    if (portalPath && parameter.bentuk_jalur === 'tak-diatur')
      return notApplicable('Alamat ini berbentuk jalur di bawah situs utama; ketentuan ini hanya tentang subdomain.');
    if (isExempt(context)) return notApplicable('Nama ini ditetapkan sebagai domain lain dengan keputusan.');
    const decree = kosakata.instrumen?.nilai.find(({ id }) => id === parameter.kecuali_instrumen)?.label;
    const isInside = portalPath || normaliseHost(subject.host) === parameter.domain;
    const forms = parameter.jalur_portal
      ? `nama.${parameter.domain} atau ${parameter.jalur_portal}/nama`
      : `nama.${parameter.domain}`;
    return verdictOf([
      {
        path: portalPath ? 'jalur' : 'host',
        message: `${caseOf(context)}.`,
        help:
          decree && !isInside
            ? `Pakai ${forms}, atau sebutkan ${decree} yang memuat "${subject.host}".`
            : `Pakai ${forms}.`,
        actual: `${subject.host}${subject.jalur ?? ''}`,
        expected: forms,
        review: portalPath && parameter.bentuk_jalur === 'ditelaah',
      },
    ]);
  },
});
