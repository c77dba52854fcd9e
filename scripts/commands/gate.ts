import { parseArgs } from 'node:util';
import { formatAsked } from '../adapters/command-arguments.ts';
import type { Io } from '../adapters/io.ts';
import { OperationalError } from '../adapters/operational-error.ts';
import type { Format } from './gate/format.ts';

export const usage = `tata gate --facts BERKAS | --branch CABANG [--base REV] [--jika JABATAN,…] [--format text|json|markdown]
tata gate --pr NOMOR | --semua | --kepala COMMIT [--apply] [--format text|json|markdown]
tata gate --saya JABATAN
tata gate --lint
Menilai usulan perubahan: apa yang sudah dan belum dipenuhi, menurut pasal mana, dan giliran siapa. --jika membayangkan jabatan itu
menyetujui sekarang. Tanpa --apply tidak ada yang ditulis ke forge. --naskah mencetak hanya naskah yang
dapat ditandatangani pejabat. --saya menyebut apa yang menunggu satu jabatan. --lint memeriksa apakah setiap syarat dapat dipenuhi daftar
jabatan. Status 0 bila lulus, 1 bila ditahan, 2 bila tidak dapat dijalankan.`;

const options = {
  facts: { type: 'string' },
  branch: { type: 'string' },
  base: { type: 'string' },
  jika: { type: 'string' },
  format: { type: 'string', default: 'text' },
  pr: { type: 'string' },
  semua: { type: 'boolean' },
  kepala: { type: 'string' },
  apply: { type: 'boolean', default: false },
  naskah: { type: 'boolean', default: false },
  saya: { type: 'string' },
  lint: { type: 'boolean' },
} as const;

const sources = ['facts', 'branch', 'pr', 'semua', 'kepala', 'saya', 'lint'] as const;

const formats: readonly Format[] = ['text', 'json', 'markdown'];

/** Judges a request, here or on the forge; what only the forge needs is loaded only for it. */
export const run = async (args: string[], io: Io): Promise<number> => {
  const { values } = parseArgs({ args, options, strict: true });
  const [source, ...more] = sources.filter((name) => values[name] !== undefined);
  if (source === undefined || more.length > 0)
    throw new OperationalError(
      'Sebut tepat satu hal yang dinilai.',
      'Pilih salah satu: --facts, --branch, --pr, --semua, --kepala, --saya, atau --lint.',
    );
  const format = formatAsked(values.format, formats);
  if (source === 'lint') return (await import('./gate/lint.ts')).runLint(io);
  if (values.saya !== undefined) return (await import('./gate/mine.ts')).runMine(values.saya, io);
  if (source === 'facts' || source === 'branch')
    return (await import('./gate/local.ts')).runLocal({ ...values, format }, io);
  return (await import('./gate/live.ts')).runLive({ ...values, format }, io);
};
