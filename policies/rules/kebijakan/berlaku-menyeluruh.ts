import { z } from 'zod';
import { foreignLevel, levelWord } from '../../../scripts/core/kebijakan/level.ts';
import { isAgency } from '../../../scripts/core/office/agency.ts';
import { foreignKind } from '../../../scripts/core/policy/foreign-kind.ts';
import { isInForce } from '../../../scripts/core/records/period.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const bound = {
  'perangkat-daerah': 'setiap perangkat daerah',
  'penyedia-data': 'perangkat daerah yang menyediakan data',
} as const;
type Bound = keyof typeof bound;

/** A policy that the law lays on every agency leaves none of them out. */
export const kebijakanBerlakuMenyeluruh = defineRule({
  id: 'kebijakan/berlaku-menyeluruh',
  title: 'Kebijakan mengikat semua instansi yang disebut peraturan',
  subjects: ['kebijakan'],
  fields: ['tingkat', 'jenis', 'tidak_berlaku_bagi'],
  indexes: ['by-id', 'basis-data-by-pengelola'],
  parameters: z
    .strictObject({
      tingkat: z
        .string()
        .optional()
        .meta({ description: 'Tingkat kebijakan yang dikenai ketentuan; tanpa ini semua.' }),
      jenis: z
        .array(z.string())
        .min(1)
        .optional()
        .meta({ description: 'Pokok kebijakan yang dikenai ketentuan; tanpa ini semua.' }),
      terhadap: z
        .enum(Object.keys(bound) as [Bound, ...Bound[]])
        .meta({ description: 'Siapa yang harus terikat.', enumDescriptions: Object.values(bound) }),
    })
    .refine(({ tingkat, jenis }) => tingkat !== undefined || jenis !== undefined, {
      error: 'wajib menyebut tingkat atau jenis kebijakannya',
    }),
  check: ({ subject, parameter, registry, kosakata, istilah, date }) => {
    const { tingkat, jenis, terhadap } = parameter;
    if (jenis && subject.jenis === undefined) return notApplicable('Pokok kebijakannya belum disebut.');
    const foreign =
      (tingkat && foreignLevel(kosakata, tingkat, subject.tingkat)) ??
      (jenis && subject.jenis && foreignKind(kosakata, 'jenis_kebijakan', jenis, subject.jenis));
    if (foreign) return notApplicable(foreign);
    const { tidak_berlaku_bagi: left = [] } = subject;
    const keepsData = (id: string): boolean =>
      registry.find('basis-data-by-pengelola', id).some(({ record }) => isInForce(record.berlaku, date));
    const every = `setiap ${istilah.perangkat_daerah}${terhadap === 'penyedia-data' ? ' yang menyediakan data' : ''}`;
    return verdictOf(
      left.flatMap((id, i): Fault[] => {
        const agency = registry.get('instansi', id);
        if (!(agency && isAgency(agency))) return [];
        // Whether an agency without a recorded dataset provides data is not to be seen here.
        const isOpen = terhadap === 'penyedia-data' && !keepsData(id);
        return [
          {
            path: `tidak_berlaku_bagi.${i}`,
            discriminator: id,
            message: `${levelWord(kosakata, subject.tingkat)} ini disebut tidak berlaku bagi ${agency.nama}; peraturan mengikatkannya pada ${every}.`,
            help: isOpen
              ? `Basis data ${agency.nama} belum tercatat; petugas menilai apakah kantor itu menyediakan data.`
              : `Hapus ${id} dari tidak_berlaku_bagi.`,
            actual: `tidak berlaku bagi ${agency.nama}`,
            expected: every,
            related: [`instansi/${id}`],
            ...(isOpen ? { review: true } : {}),
          },
        ];
      }),
    );
  },
});
