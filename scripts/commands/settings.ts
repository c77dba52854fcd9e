import { parseArgs } from 'node:util';
import { rules } from '../../policies/rules/index.ts';
import { dayAsked, formatAsked } from '../adapters/command-arguments.ts';
import type { Io } from '../adapters/io.ts';
import { lawIn } from '../adapters/load-register.ts';
import { OperationalError } from '../adapters/operational-error.ts';
import {
  choicesOn,
  houseChoices,
  type LocalChoice,
  type SettingOnDay,
  settingsOn,
} from '../core/policy/local-choices.ts';
import { renderSettings } from '../core/render/settings-text.ts';

export const usage = `tata settings [--policies DIR] [--daerah ID] [--at TANGGAL] [--format text|json]
Menyebut semua pilihan setempat pada suatu hari: setelan dengan nilainya dari masa ke masa, ketentuan yang diisinya,
penegakan yang memakainya, dan pilihan lain yang bukan bunyi peraturan. Status 2 bila tidak dapat dijalankan.`;

const options = {
  policies: { type: 'string', default: 'policies' },
  daerah: { type: 'string' },
  at: { type: 'string' },
  format: { type: 'string', default: 'text' },
} as const;

const rowOf = ({ daerah, id, setting, kini, terdahulu, mendatang, mengisi, dipakai }: SettingOnDay) => ({
  daerah,
  id,
  judul: setting.judul,
  nilai: kini?.nilai ?? null,
  satuan: setting.satuan ?? null,
  sejak: kini?.sejak ?? null,
  sampai: kini?.sampai ?? null,
  ditetapkan_oleh: kini?.ditetapkan_oleh ?? null,
  alasan: kini?.alasan ?? null,
  terdahulu,
  mendatang,
  mengisi: mengisi.map(({ ketentuan, ringkasan }) => ({ ketentuan, ringkasan: ringkasan ?? null })),
  dipakai,
});

const jsonOf = (settings: readonly SettingOnDay[], choices: readonly LocalChoice[], at: string): string =>
  `${JSON.stringify({ version: 1, at, settings: settings.map(rowOf), choices }, null, 2)}\n`;

/** Lists what was chosen locally, as text or JSON. */
export const run = async (args: string[], io: Io): Promise<number> => {
  const { values } = parseArgs({ args, options, strict: true });
  const at = dayAsked(values.at, io.today);
  const format = formatAsked(values.format, ['text', 'json']);
  const { files, loaded } = lawIn({ cwd: io.cwd, policies: values.policies }, rules);
  const { daerah, shared } = loaded.policies;
  const asked = [...daerah.values()].filter((policy) => values.daerah === undefined || policy.daerah === values.daerah);
  if (asked.length === 0)
    throw new OperationalError(
      values.daerah === undefined
        ? `Tidak ada kebijakan di "${values.policies}".`
        : `Tidak ada kebijakan untuk daerah "${values.daerah}".`,
      daerah.size === 0
        ? 'Jalankan dari folder utama repositori, atau sebut foldernya dengan --policies.'
        : `Pilih salah satu: ${[...daerah.keys()].join(', ')}.`,
    );
  const faults = files.findings.length + loaded.findings.length;
  if (faults > 0) io.err(`${faults} temuan pada berkas kebijakan; jalankan "tata check" untuk melihatnya.\n`);
  const settings = asked.flatMap((policy) => settingsOn(policy, at));
  const choices = [...asked.flatMap((policy) => choicesOn(policy, at)), ...houseChoices(shared)];
  io.out(format === 'json' ? jsonOf(settings, choices, at) : renderSettings(settings, choices, at));
  return 0;
};
