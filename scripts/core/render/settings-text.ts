import type { ChosenValue, LocalChoice, SettingOnDay } from '../policy/local-choices.ts';
import { settingWords } from '../policy/setting-words.ts';
import type { Setting } from '../policy/settings.ts';
import { citationOf } from './citation.ts';
import { tame } from './tame.ts';

const valueLine = ({ nilai, sejak, sampai, ditetapkan_oleh }: ChosenValue, setting: Setting): string =>
  `${settingWords(nilai, setting)} (sejak ${sejak}${sampai === undefined ? '' : ` sampai ${sampai}`}, ditetapkan oleh ${ditetapkan_oleh})`;

const settingLines = (one: SettingOnDay): string[] => {
  const { daerah, id, setting, kini, terdahulu, mendatang, mengisi, dipakai } = one;
  const uses = dipakai.map(({ ketentuan, penegakan }) => `${ketentuan} (${penegakan})`);
  return [
    `${daerah}/${id}  ${setting.judul}`,
    `  Nilai: ${kini ? valueLine(kini, setting) : 'belum ada pada hari itu'}`,
    ...terdahulu.map((value) => `  Sebelumnya: ${valueLine(value, setting)}`),
    ...mendatang.map((value) => `  Kelak: ${valueLine(value, setting)}`),
    ...mengisi.map(
      ({ ketentuan, ringkasan }) =>
        `  Mengisi: ${citationOf(ketentuan)} (${ketentuan})${ringkasan === undefined ? ', tidak berlaku pada hari itu' : `. ${ringkasan}`}`,
    ),
    `  Dipakai oleh: ${uses.length > 0 ? uses.join(', ') : 'belum ada penegakan'}`,
    `  Alasan: ${kini?.alasan ?? setting.alasan}`,
    '',
  ];
};

const choiceLines = ({ ketentuan, id, jenis, alasan }: LocalChoice): string[] => [
  `  ${ketentuan === null ? 'semua daerah' : ketentuan}  ${id} (${jenis})`,
  ...(alasan === null ? [] : [`    ${alasan}`]),
];

/** All local choices for a terminal: the settings of each regency, its other choices, and those of the house. */
export const renderSettings = (
  settings: readonly SettingOnDay[],
  choices: readonly LocalChoice[],
  at: string,
): string => {
  const lines = [
    `Pilihan setempat pada ${at}: ${settings.length} setelan, ${choices.length} pilihan lain.`,
    'Tidak satu pun di bawah ini bunyi peraturan; semuanya dapat diganti oleh yang menetapkannya.',
    '',
    ...settings.flatMap(settingLines),
    ...(choices.length > 0 ? ['Pilihan lain yang bukan bunyi peraturan', ''] : []),
    ...choices.flatMap(choiceLines),
  ];
  return `${lines.map(tame).join('\n').trimEnd()}\n`;
};
