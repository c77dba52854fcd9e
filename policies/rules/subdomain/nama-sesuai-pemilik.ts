import { z } from 'zod';
import { labelsUnder } from '../../../scripts/core/hostname.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** The label next to the domain is a reviewed name; no guessing of likeness, the lists of official labels decide. */
export const namaSesuaiPemilik = defineRule({
  id: 'subdomain/nama-sesuai-pemilik',
  title: 'Nama subdomain adalah nama resmi pemiliknya atau aplikasinya',
  subjects: ['subdomain'],
  fields: ['host', 'pemilik', 'aplikasi', 'alasan_dinas'],
  indexes: ['by-id', 'instansi-by-label'],
  parameters: z.strictObject({ domain: z.string(), cakupan: z.enum(['dikenal', 'milik-sendiri']) }),
  check: ({ subject, parameter, registry, istilah }) => {
    const label = labelsUnder(subject.host, parameter.domain).at(-1);
    if (label === undefined) return notApplicable(`Nama ini tidak berada di bawah ${parameter.domain}.`);
    const [owner] = registry.find('by-id', `instansi/${subject.pemilik}`);
    if (!owner || !('bentuk' in owner.record)) return notApplicable('Pemiliknya belum dapat dibaca.');
    const { nama, bentuk, label_resmi = [] } = owner.record;
    if (bentuk === 'pemerintah-daerah') return notApplicable(`Nama milik ${istilah.pemerintah_daerah} sendiri.`);
    const holders = registry.find('instansi-by-label', label);
    const isOwn = label_resmi.includes(label) || (subject.aplikasi?.label_resmi.includes(label) ?? false);
    const known = [...label_resmi, ...(subject.aplikasi?.label_resmi ?? [])];
    const help =
      known.length > 0
        ? `Pakai salah satu label resmi: ${known.join(', ')}.`
        : `Daftarkan dahulu label resmi untuk ${nama}.`;
    const fault = { path: 'host', help, actual: label, expected: known.join(', ') || 'label resmi pemilik' };
    if (parameter.cakupan === 'milik-sendiri') {
      const other = holders.find(({ ref }) => ref !== owner.ref);
      if (isOwn || !other) return pass;
      return verdictOf([
        {
          ...fault,
          discriminator: 'milik-lain',
          message: `Label "${label}" adalah nama resmi ${other.record.nama}, bukan ${nama}.`,
          related: [other.ref],
        },
      ]);
    }
    const isUnit = bentuk === 'perangkat-daerah' || bentuk === 'unit-kerja';
    if (holders.length === 0 && !isOwn)
      return verdictOf([
        {
          ...fault,
          message: `Label "${label}" bukan nama ${istilah.perangkat_daerah} atau aplikasi terkait yang dikenal.`,
        },
      ]);
    // The text speaks of agencies and applications only: a village's own name needs a written reason.
    if (!isUnit && label_resmi.includes(label) && subject.alasan_dinas === undefined)
      return verdictOf([
        {
          ...fault,
          review: true,
          discriminator: 'bukan-perangkat-daerah',
          message: `Label "${label}" adalah nama ${nama}, yang bukan ${istilah.perangkat_daerah}; teks hanya menyebut nama ${istilah.perangkat_daerah} atau aplikasi.`,
          help: `${istilah.dinas} dapat menerimanya dengan alasan tertulis pada isian alasan_dinas.`,
        },
      ]);
    return pass;
  },
});
