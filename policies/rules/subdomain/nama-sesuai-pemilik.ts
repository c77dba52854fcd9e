import { z } from 'zod';
import { labelsUnder, normaliseHost } from '../../../scripts/core/hostname.ts';
import type { Aplikasi } from '../../../scripts/core/records/aplikasi.ts';
import type { Instansi } from '../../../scripts/core/records/instansi.ts';
import { isInForce } from '../../../scripts/core/records/period.ts';
import {
  type CheckContext,
  defineRule,
  type Fault,
  notApplicable,
  pass,
  type Verdict,
  verdictOf,
} from '../../../scripts/core/rule.ts';

const adviceFor = (owner: Instansi, known: readonly string[]) => {
  if (known.length > 0)
    return { help: `Pakai salah satu label resmi: ${known.join(', ')}.`, expected: known.join(', ') };
  // The regency has no label of its own: what is not its site is named after its application.
  return owner.bentuk === 'pemerintah-daerah'
    ? {
        help: 'Isi bagian aplikasi dengan aplikasi yang dibuka di nama ini, dan catat label resminya pada aplikasi itu.',
        expected: 'label resmi aplikasi',
      }
    : { help: `Daftarkan dahulu label resmi untuk ${owner.nama}.`, expected: 'label resmi pemilik' };
};

const parameters = z.strictObject({
  domain: z.string().meta({ description: 'Domain resmi yang nama di bawahnya dinilai.' }),
  cakupan: z.enum(['dikenal', 'milik-sendiri']).meta({
    description: 'Label yang boleh dipakai.',
    enumDescriptions: ['nama resmi instansi atau aplikasi yang dikenal', 'apa pun selain nama resmi instansi lain'],
  }),
});

type Context = CheckContext<
  'subdomain',
  'host' | 'jalur' | 'pemilik' | 'penggunaan' | 'aplikasi' | 'alasan_dinas',
  'by-id' | 'instansi-by-label',
  z.infer<typeof parameters>
>;

interface Naming {
  readonly label: string;
  readonly owner: Instansi;
  /** Offices in force on the day that hold the label as their official name. */
  readonly holders: readonly Instansi[];
  /** The application that is opened under the name. */
  readonly application: Aplikasi | undefined;
}

const faultOf = ({ label, owner, application }: Naming, parts: Pick<Fault, 'message'> & Partial<Fault>) => {
  // The label at fault may be declared as an application's name: it is no advice.
  const known = [...(owner.label_resmi ?? []), ...(application?.label_resmi ?? [])].filter((own) => own !== label);
  return { path: 'host', actual: label, ...adviceFor(owner, known), ...parts };
};

/** The label is not the official name of somebody else. What a request declares as an application's name is no excuse. */
const judgeOwn = (naming: Naming): Verdict => {
  const { label, owner, holders } = naming;
  const [other] = holders;
  // A unit is part of the agency that it belongs to and stands under its name.
  const isParents = owner.bentuk === 'unit-kerja' && holders.some(({ id }) => id === owner.induk);
  if (!other || isParents || owner.label_resmi?.includes(label)) return pass;
  return verdictOf([
    faultOf(naming, {
      discriminator: 'milik-lain',
      message: `Label "${label}" adalah nama resmi ${other.nama}, bukan ${owner.nama}.`,
      related: [`instansi/${other.id}`],
    }),
  ]);
};

/** The label is the official name of some agency or of the application concerned. */
const judgeKnown = (naming: Naming, context: Context): Verdict => {
  const { label, owner, holders, application } = naming;
  const { subject, istilah } = context;
  const isOwn = owner.label_resmi?.includes(label) || application?.label_resmi?.includes(label);
  if (holders.length === 0 && !isOwn)
    return verdictOf([
      faultOf(naming, {
        message: `Label "${label}" bukan nama ${istilah.perangkat_daerah} atau aplikasi terkait yang dikenal.`,
      }),
    ]);
  // The text speaks of agencies and applications only: a village's own name needs a written reason.
  const isUnit = owner.bentuk === 'perangkat-daerah' || owner.bentuk === 'unit-kerja';
  if (!isUnit && owner.label_resmi?.includes(label) && subject.alasan_dinas === undefined)
    return verdictOf([
      faultOf(naming, {
        review: true,
        discriminator: 'bukan-perangkat-daerah',
        message: `Label "${label}" adalah nama ${owner.nama}, yang bukan ${istilah.perangkat_daerah}; teks hanya menyebut nama ${istilah.perangkat_daerah} atau aplikasi.`,
        help: `${istilah.dinas} dapat menerimanya dengan alasan tertulis pada isian alasan_dinas.`,
      }),
    ]);
  return pass;
};

/** The label next to the domain is a reviewed name; no guessing of likeness, the lists of official labels decide. */
export const namaSesuaiPemilik = defineRule({
  id: 'subdomain/nama-sesuai-pemilik',
  title: 'Nama subdomain adalah nama resmi pemiliknya atau aplikasinya',
  subjects: ['subdomain'],
  fields: ['host', 'jalur', 'pemilik', 'penggunaan', 'aplikasi', 'alasan_dinas'],
  indexes: ['by-id', 'instansi-by-label'],
  parameters,
  check: (context) => {
    const { subject, parameter, registry, istilah, date } = context;
    if (subject.jalur !== undefined && normaliseHost(subject.host) === `www.${parameter.domain}`)
      return notApplicable('Alamat ini berbentuk jalur di bawah situs utama, bukan nama subdomain.');
    const label = labelsUnder(subject.host, parameter.domain).at(-1);
    if (label === undefined) return notApplicable(`Nama ini tidak berada di bawah ${parameter.domain}.`);
    if (label === '') return notApplicable('Tidak ada label di antara dua titik; penulisannya dinilai aturan lain.');
    const owner = registry.get('instansi', subject.pemilik);
    if (!owner) return notApplicable('Pemiliknya belum dapat dibaca.');
    // Sites of the regency are named after nobody; its applications are, like everybody's.
    const isMain = normaliseHost(subject.host) === `www.${parameter.domain}`;
    if (owner.bentuk === 'pemerintah-daerah' && (isMain || subject.penggunaan === 'situs'))
      return notApplicable(`Situs ${istilah.pemerintah_daerah} sendiri.`);
    const holders = registry
      .find('instansi-by-label', label)
      .flatMap(({ record }) => (isInForce(record.berlaku, date) ? [record] : []));
    const naming = { label, owner, holders, application: registry.get('aplikasi', subject.aplikasi) };
    return parameter.cakupan === 'milik-sendiri' ? judgeOwn(naming) : judgeKnown(naming, context);
  },
});
