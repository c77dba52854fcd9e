import { z } from 'zod';
import type { Document } from '../../../scripts/core/records/document.ts';
import type { Event } from '../../../scripts/core/records/history.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const names = {
  nomor: 'nomor',
  tanggal: 'tanggal',
  penandatangan: 'jabatan penanda tangan',
  sha256: 'sidik SHA-256 berkas',
  lokasi: 'tempat arsip',
} as const;
type Field = keyof typeof names;
const field = z.enum(Object.keys(names) as [Field, ...Field[]]).meta({ enumDescriptions: Object.values(names) });

const missingParts = (
  title: string,
  path: string,
  document: Document | undefined,
  wanted: readonly Field[],
): Fault[] => {
  // A document of which nothing is told is none.
  if (!document || Object.keys(document).length === 0)
    return [
      {
        path,
        discriminator: title,
        message: `Permohonan belum lengkap: ${title} belum ada.`,
        help: 'Lengkapi; permohonan belum dapat didaftarkan, tetapi tidak ditolak karenanya.',
        expected: title,
      },
    ];
  return wanted
    .filter((name) => document[name] === undefined)
    .map((name) => ({
      path,
      discriminator: `${title}.${name}`,
      message: `Keterangan ${title} belum lengkap: ${names[name]} belum diisi.`,
      help: 'Lengkapi menurut berkas di arsip; permohonan tidak ditolak karenanya.',
      expected: names[name],
    }));
};

/** One file under both headings is one document. */
const sameDocument = ({ formulir, surat }: Event, path: string): Fault[] =>
  formulir?.sha256 === undefined || formulir.sha256 !== surat?.sha256
    ? []
    : [
        {
          path: `${path}.surat.sha256`,
          discriminator: 'berkas-sama',
          message:
            'Permohonan belum lengkap: formulir registrasi dan surat permohonan resmi bersidik sama, jadi baru satu berkas.',
          help: 'Catat sidik masing-masing berkas; bila satu berkas pindaian memuat keduanya, petugas memastikannya.',
          actual: surat?.sha256,
          expected: 'dua berkas',
        },
      ];

/** A request comes with a form and an official letter: two things, and lacking one is incompleteness, not refusal. */
export const formulirDanSurat = defineRule({
  id: 'subdomain/formulir-dan-surat',
  title: 'Permohonan disertai formulir registrasi dan surat resmi',
  subjects: ['subdomain'],
  fields: ['riwayat', 'asal'],
  indexes: [],
  parameters: z.strictObject({
    peristiwa: z.array(z.string()).min(1).meta({ description: 'Jenis permohonan yang dinilai.' }),
    formulir: z.array(field).meta({
      description: 'Keterangan formulir registrasi yang harus terisi; daftar kosong berarti cukup dokumennya ada.',
    }),
    surat: z
      .array(field)
      .meta({ description: 'Keterangan surat resmi yang harus terisi; daftar kosong berarti cukup dokumennya ada.' }),
    periksa: z
      .enum(['ada', 'berbeda'])
      .meta({
        description: 'Hal yang diperiksa; tanpa ini keduanya ada dan lengkap.',
        enumDescriptions: ['keduanya ada dan lengkap', 'keduanya bukan berkas yang sama'],
      })
      .default('ada'),
  }),
  incomplete: true,
  check: ({ subject, parameter }) => {
    const requests = subject.riwayat.flatMap((event, i) =>
      parameter.peristiwa.includes(event.jenis) ? [{ event, path: `riwayat.${i}` }] : [],
    );
    if (parameter.periksa === 'berbeda') {
      const both = requests.filter(({ event }) => event.formulir?.sha256 && event.surat?.sha256);
      if (both.length === 0) return notApplicable('Belum ada formulir dan surat yang keduanya bersidik.');
      return verdictOf(both.flatMap(({ event, path }) => sameDocument(event, path)));
    }
    // A public fact may enter the register by a later event; anything else was asked for once.
    if (requests.length === 0 && subject.asal === 'publik')
      return notApplicable('Tercatat dari fakta publik; tidak ada permohonan pendaftaran dalam riwayatnya.');
    if (requests.length === 0)
      return verdictOf([
        ...missingParts('formulir registrasi', 'riwayat', undefined, parameter.formulir),
        ...missingParts('surat permohonan resmi', 'riwayat', undefined, parameter.surat),
      ]);
    return verdictOf(
      requests.flatMap(({ event, path }) => [
        ...missingParts('formulir registrasi', `${path}.formulir`, event.formulir, parameter.formulir),
        ...missingParts('surat permohonan resmi', `${path}.surat`, event.surat, parameter.surat),
      ]),
    );
  },
});
