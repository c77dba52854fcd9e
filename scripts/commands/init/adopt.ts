import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Io } from '../../adapters/io.ts';
import { OperationalError } from '../../adapters/operational-error.ts';
import { writeFolders } from '../../adapters/write-folders.ts';
import { parseYaml } from '../../adapters/yaml.ts';
import { blankRegency } from '../../core/init/blank.ts';
import { regencyFromBase } from '../../core/init/from-base.ts';
import type { NewFile } from '../../core/init/new-file.ts';
import { type Asked, type PlanFault, planOf, type RegencyPlan } from '../../core/init/plan.ts';
import { valueAt } from '../../core/path.ts';
import { baseIn } from './base-law.ts';

export const adoptUsage = `tata init DAERAH --nama TEKS --kode NN.NN --provinsi TEKS --ibu-kota TEKS --peraturan perbup-N-TAHUN --judul TEKS --sejak TANGGAL
         [--dinas TEKS] [--dari DAERAH] [--dry-run]`;

const example = `Contoh lengkap:
  npx tata init contoh-samudra --nama "Kabupaten Contoh Samudra" --kode 00.01 --provinsi "Provinsi Contoh" --ibu-kota "Kota Contoh" --peraturan perbup-7-2025 --judul "Peraturan Bupati Contoh Samudra Nomor 7 Tahun 2025 tentang Contoh" --sejak 2025-03-03`;

const options = {
  nama: { type: 'string' },
  kode: { type: 'string' },
  provinsi: { type: 'string' },
  'ibu-kota': { type: 'string' },
  peraturan: { type: 'string' },
  judul: { type: 'string' },
  sejak: { type: 'string' },
  dinas: { type: 'string', default: 'Dinas Komunikasi dan Informatika' },
  dari: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

const needed = ['nama', 'kode', 'provinsi', 'ibu-kota', 'peraturan', 'judul', 'sejak'] as const;

const askedOf = (daerah: string, values: Values, today: string): Asked => {
  const missing = needed.filter((option) => (values[option] ?? '') === '');
  if (missing.length > 0)
    throw new OperationalError(`Belum disebut: ${missing.map((option) => `--${option}`).join(', ')}.`, example);
  const { nama = '', kode = '', provinsi = '', peraturan = '', judul = '', sejak = '', dinas } = values;
  return { daerah, nama, kode, provinsi, ibuKota: values['ibu-kota'] ?? '', peraturan, judul, sejak, dinas, today };
};

const faultLine = ({ option, message }: PlanFault): string =>
  `${option === 'DAERAH' ? 'Pengenal daerah' : `--${option}`}: ${message}`;

const needPlan = (asked: Asked): RegencyPlan => {
  const { plan, faults } = planOf(asked);
  if (plan) return plan;
  throw new OperationalError(faults.map(faultLine).join('\n'), example);
};

/** Names that the portal, the rules or another regency have taken. */
const needFree = (cwd: string, daerah: string): void => {
  const pages = [`site/pages/${daerah}`, `site/pages/${daerah}.astro`];
  // The words of the search are built into a folder of their own.
  if (daerah === 'pagefind' || pages.some((page) => existsSync(join(cwd, page))))
    throw new OperationalError(
      `"${daerah}" sudah menjadi alamat halaman portal.`,
      'Pakai nama daerah yang lebih lengkap.',
    );
  const taken = [`policies/${daerah}`, `registry/${daerah}`].filter((folder) =>
    lstatSync(join(cwd, folder), { throwIfNoEntry: false }),
  );
  if (taken.length > 0)
    throw new OperationalError(
      `Folder ${taken.join(' dan ')} sudah ada; tidak ada yang ditulis.`,
      'Pilih pengenal lain. Bila folder itu sisa percobaan, hapus dahulu.',
    );
};

/** The code of a regency is its own: the accounts of its invented offices are made of it. */
const needOwnCode = (cwd: string, kode: string): void => {
  const other = readdirSync(join(cwd, 'registry')).find((daerah) => {
    const file = join(cwd, 'registry', daerah, 'daerah.yaml');
    const isFile = lstatSync(file, { throwIfNoEntry: false })?.isFile();
    return isFile && valueAt(parseYaml(readFileSync(file, 'utf8')).value, 'kode') === kode;
  });
  if (other)
    throw new OperationalError(
      `--kode: ${kode} sudah dipakai registry/${other}.`,
      'Setiap daerah mempunyai kodenya sendiri; yang berawal 00. bebas dipakai bagi daerah rekaan.',
    );
};

const needProject = (cwd: string): void => {
  for (const folder of ['policies', 'registry'])
    if (!lstatSync(join(cwd, folder), { throwIfNoEntry: false })?.isDirectory())
      throw new OperationalError(`Folder "${folder}" tidak ada di sini.`, 'Jalankan dari folder utama repositori.');
};

const filesOf = (plan: RegencyPlan, from: string | undefined, cwd: string): NewFile[] =>
  from === undefined ? blankRegency(plan) : regencyFromBase(plan, baseIn(cwd, from));

const nextSteps = ({ daerah, regulation }: RegencyPlan): string => `Berikutnya:
  npx tata check --daerah ${daerah}
Setiap pasal di policies/${daerah}/${regulation.id}/pasal/ masih rancangan. Bandingkan dengan naskah, perbaiki, lalu hapus baris belum_dibaca.
Petunjuknya: policies/MEMAKAI.md
`;

/** Prepares a further regency: its folders of policies and records, from a blank or as a draft of another's. */
export const adopt = (args: string[], io: Io): number => {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true });
  const [daerah = '', ...more] = positionals;
  if (more.length > 0)
    throw new OperationalError(`"${more[0]}" tidak dikenal. Nilai berspasi ditulis dalam tanda kutip.`, example);
  const plan = needPlan(askedOf(daerah, values, io.today));
  needProject(io.cwd);
  needFree(io.cwd, plan.daerah);
  needOwnCode(io.cwd, plan.profil.kode);
  const files = filesOf(plan, values.dari, io.cwd);
  if (values['dry-run']) {
    io.out(`Akan ditulis, ${files.length} berkas:\n${files.map(({ path }) => `  ${path}\n`).join('')}`);
    return 0;
  }
  writeFolders(io.cwd, [`policies/${plan.daerah}`, `registry/${plan.daerah}`], files);
  io.out(`Ditulis: policies/${plan.daerah}/ dan registry/${plan.daerah}/, ${files.length} berkas.\n${nextSteps(plan)}`);
  return 0;
};
