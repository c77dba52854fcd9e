import { z } from 'zod';
import { isUnder, normaliseHost } from '../../../scripts/core/hostname.ts';
import { listsHost } from '../../../scripts/core/instrument.ts';
import { otherOwner } from '../../../scripts/core/office/form.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** A name outside the official domain is applied for at the ministry: proposal first, then the application. */
export const permohonanKementerian = defineRule({
  id: 'subdomain/permohonan-kementerian',
  title: 'Nama di luar domain resmi diusulkan Dinas dan dimohonkan Sekretaris Daerah kepada kementerian',
  subjects: ['subdomain'],
  fields: ['host', 'pemilik', 'riwayat'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    domain: z.string().meta({ description: 'Domain resmi; hanya nama di luarnya yang dinilai.' }),
    pemilik: z
      .array(z.string())
      .min(1)
      .optional()
      .meta({ description: 'Bentuk pemilik yang dikenai ketentuan; tanpa ini semua pemilik.' }),
    usulan: z.string().meta({ description: 'Jenis surat usulan yang harus disebut.' }),
    permohonan: z.string().meta({ description: 'Jenis surat permohonan yang harus disebut.' }),
  }),
  check: ({ subject, parameter, registry, kosakata, istilah }) => {
    if (isUnder(subject.host, parameter.domain) || normaliseHost(subject.host) === parameter.domain)
      return notApplicable(`Nama ini berada di bawah ${parameter.domain}.`);
    if (parameter.pemilik) {
      const owner = registry.get('instansi', subject.pemilik);
      if (!owner) return notApplicable('Pemiliknya belum dapat dibaca.');
      if (!parameter.pemilik.includes(owner.bentuk)) return notApplicable(otherOwner(owner, istilah));
    }
    const kinds = subject.riwayat
      .flatMap((event) => event.instrumen ?? [])
      .flatMap((id) => registry.get('keputusan', id) ?? [])
      .flatMap((instrument) => (listsHost(instrument, subject.host) ? [instrument.jenis] : []));
    const last = Math.max(0, subject.riwayat.length - 1);
    const label = (jenis: string) => labelOf(kosakata, 'instrumen', jenis);
    const faults = [parameter.usulan, parameter.permohonan]
      .filter((jenis) => !kinds.includes(jenis))
      .map(
        (jenis): Fault => ({
          path: `riwayat.${last}`,
          discriminator: jenis,
          message: `${label(jenis)} untuk "${subject.host}" belum disebut.`,
          help: `Tambahkan dokumennya sebagai keputusan yang mencakup "${subject.host}", lalu sebutkan pada isian instrumen.`,
          expected: label(jenis),
        }),
      );
    return verdictOf(faults);
  },
});
