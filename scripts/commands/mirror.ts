import { existsSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { Io } from '../adapters/io.ts';
import { writeMirror } from '../adapters/mirror-zip.ts';
import { OperationalError } from '../adapters/operational-error.ts';

export const usage = `tata mirror [--out BERKAS]
Mengemas portal yang sudah dibangun menjadi satu berkas zip. Setelah dibuka, halamannya terbaca langsung dari
cakram tanpa jaringan; pencarian kata tidak ikut. Portal yang sama selalu menghasilkan berkas yang sama.
--out menentukan berkas hasilnya; bila tidak disebut, .tata/portal.zip.`;

const options = { out: { type: 'string', default: '.tata/portal.zip' } } as const;

const MEBI = 1024 * 1024;

/** Packs `dist/` into a zip that opens by a double click. */
export const run = async (args: string[], io: Io): Promise<number> => {
  const { out } = parseArgs({ args, options, strict: true }).values;
  const folder = resolve(io.cwd, 'dist');
  if (!existsSync(resolve(folder, 'index.html')))
    throw new OperationalError('Portal belum dibangun: dist/index.html tidak ada.', 'Jalankan "npm run build" dahulu.');
  const target = resolve(io.cwd, out);
  if (target === folder || target.startsWith(folder + sep))
    throw new OperationalError(
      'Berkas hasil tidak dapat diletakkan di dalam dist/.',
      'Sebut tempat lain setelah --out.',
    );
  const files = await writeMirror(folder, target);
  const size = (statSync(target).size / MEBI).toFixed(1).replace('.', ',');
  io.out(`${out}: ${files} berkas, ${size} MiB. Buka portal/index.html setelah berkas zip dibuka.\n`);
  return 0;
};
