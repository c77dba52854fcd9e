import type { Version } from './article.ts';
import type { Regulation } from './regulation.ts';

/** A fault of one version; `path` begins at its place in the list. */
interface VersionFault {
  readonly code: string;
  readonly path: string;
  readonly message: string;
  readonly help: string;
}

const withinRegulation = (
  { sejak }: Version,
  v: number,
  { berlaku, sebutan }: Pick<Regulation, 'berlaku' | 'sebutan'>,
): VersionFault[] => {
  if (berlaku.sejak !== undefined && sejak < berlaku.sejak)
    return [
      {
        code: 'mendahului-peraturan',
        path: `${v}.sejak`,
        message: `Versi ini mulai ${sejak}, sebelum ${sebutan} berlaku.`,
        help: `Mulai paling awal ${berlaku.sejak}.`,
      },
    ];
  if (berlaku.sampai !== undefined && sejak > berlaku.sampai)
    return [
      {
        code: 'melampaui-peraturan',
        path: `${v}.sejak`,
        message: `Versi ini mulai ${sejak}, sesudah ${sebutan} berakhir.`,
        help: `Mulai paling akhir ${berlaku.sampai}.`,
      },
    ];
  return [];
};

const afterEarlier = ({ sejak }: Version, v: number, before: Version | undefined): VersionFault[] => {
  if (before && sejak <= before.sejak)
    return [
      {
        code: 'urutan-versi',
        path: `${v}.sejak`,
        message: `Versi ini mulai ${sejak}, tidak sesudah versi sebelumnya.`,
        help: 'Urutkan versi dari yang terlama.',
      },
    ];
  if (before?.sampai !== undefined && before.sampai >= sejak)
    return [
      {
        code: 'versi-tumpang-tindih',
        path: `${v - 1}.sampai`,
        message: `Versi ini berlaku sampai ${before.sampai}, padahal versi berikutnya mulai ${sejak}.`,
        help: 'Akhiri versi lama sebelum versi berikutnya mulai, atau hapus isian sampai.',
      },
    ];
  return [];
};

const ownSpan = ({ sejak, sampai }: Version, v: number): VersionFault[] =>
  sampai !== undefined && sampai < sejak
    ? [
        {
          code: 'masa-versi',
          path: `${v}.sampai`,
          message: `Versi ini berakhir ${sampai}, sebelum mulai ${sejak}.`,
          help: 'Perbaiki salah satu tanggalnya.',
        },
      ]
    : [];

/** What is wrong with the days of the versions of one provision: their own, among each other, and in their regulation. */
export const versionFaults = (
  regulation: Pick<Regulation, 'berlaku' | 'sebutan'>,
  versions: readonly Version[],
): VersionFault[] =>
  versions.flatMap((version, v) => [
    ...afterEarlier(version, v, versions[v - 1]),
    ...ownSpan(version, v),
    ...withinRegulation(version, v, regulation),
  ]);
