import { type Place, shapeFinding } from '../check-schema.ts';
import type { Finding } from '../finding.ts';
import { durationSchema } from './duration.ts';
import type { Setting, Settings, SettingValue } from './settings.ts';

interface Fault {
  readonly code: string;
  readonly path: string;
  readonly message: string;
  readonly help: string;
}

const needsUnit = (value: SettingValue): boolean =>
  typeof value === 'number' || (typeof value === 'string' && durationSchema.safeParse(value).success);

/** Earlier values end before the next begins: on no day are there two. */
const timeFaults = ({ sejak, sebelumnya = [] }: Setting): Fault[] =>
  sebelumnya.flatMap((earlier, i): Fault[] => {
    const next = sebelumnya[i + 1]?.sejak ?? sejak;
    const path = `sebelumnya.${i}`;
    if (earlier.sejak >= next)
      return [
        {
          code: 'urutan-setelan',
          path: `${path}.sejak`,
          message: `Nilai ini mulai ${earlier.sejak}, tidak sebelum nilai berikutnya yang mulai ${next}.`,
          help: 'Urutkan nilai terdahulu dari yang terlama.',
        },
      ];
    if (earlier.sampai === undefined) return [];
    if (earlier.sampai < earlier.sejak)
      return [
        {
          code: 'masa-setelan',
          path: `${path}.sampai`,
          message: `Nilai ini berakhir ${earlier.sampai}, sebelum mulai ${earlier.sejak}.`,
          help: 'Perbaiki salah satu tanggalnya.',
        },
      ];
    if (earlier.sampai < next) return [];
    return [
      {
        code: 'setelan-tumpang-tindih',
        path: `${path}.sampai`,
        message: `Nilai ini berlaku sampai ${earlier.sampai}, padahal nilai berikutnya mulai ${next}.`,
        help: 'Akhiri nilai lama sebelum nilai berikutnya mulai, atau hapus isian sampai.',
      },
    ];
  });

const faultsOf = (setting: Setting): Fault[] => {
  const values = [setting.nilai, ...(setting.sebelumnya ?? []).map(({ nilai }) => nilai)];
  const unit: Fault[] =
    setting.satuan === undefined && values.some(needsUnit)
      ? [
          {
            code: 'tanpa-satuan',
            path: 'satuan',
            message: 'Angka atau jangka waktu ini belum menyebut satuannya.',
            help: 'Isi satuan, misalnya hari kerja atau tahun.',
          },
        ]
      : [];
  return [...unit, ...timeFaults(setting)];
};

/** What is wrong with the values of settings over time, and with figures that name no unit. */
export const settingFindings = (settings: Settings, place: Place): Finding[] =>
  Object.entries(settings).flatMap(([id, setting]) =>
    faultsOf(setting).map(({ path, ...fault }) =>
      shapeFinding(place, { ...fault, path: `${id}.${path}`, discriminator: fault.code }),
    ),
  );
