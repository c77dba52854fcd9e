import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Io } from '../adapters/io.ts';
import { OperationalError } from '../adapters/operational-error.ts';
import { tryGit } from '../adapters/run-git.ts';
import { parsePublicKey } from '../adapters/ssh-key.ts';
import { writeWhole } from '../adapters/write-file.ts';
import { type FoundingPutusan, foundingText } from '../core/audit/founding.ts';
import { readFounding } from '../core/audit/founding-draft.ts';
import { adopt, adoptUsage } from './init/adopt.ts';
import { concludeFounding, moveMain, putOnBranch } from './init/conclude.ts';
import { draftGenesis } from './init/found.ts';
import { draftRecovery } from './init/recover.ts';

export const usage = `${adoptUsage}
tata init --pendiri JABATAN=KUNCI_PUBLIK … --ambang N --daerah ID --keputusan ID [--repositori NAMA] [--dari REV] [--naskah FILE]
tata init --pemulihan --dari REV --daerah ID --keputusan ID --alasan TEKS [--naskah FILE]
tata init --naskah FILE --tanda-tangan JABATAN=FILE … [--cabang NAMA | --apply]
Dengan pengenal daerah: menyiapkan kebijakan dan register daerah baru, kosong atau sebagai rancangan dari daerah lain.
Tanpa itu: mendirikan register (putusan perdana), atau memulihkan daftar jabatan yang hilang, dengan tanda tangan para pendiri.
Langkah 1 menulis naskah; setiap pendiri menandatanganinya di mesinnya sendiri:
  ssh-keygen -Y sign -n putusan@tata-kelola -f KUNCI_PRIBADI NASKAH
Langkah 2 memeriksa tanda tangan dan membuat commit di cabang baru, atau dengan --apply memajukan main setempat.`;

const options = {
  pendiri: { type: 'string', multiple: true },
  pemulihan: { type: 'boolean', default: false },
  ambang: { type: 'string' },
  daerah: { type: 'string' },
  keputusan: { type: 'string' },
  alasan: { type: 'string' },
  repositori: { type: 'string' },
  dari: { type: 'string' },
  naskah: { type: 'string' },
  'tanda-tangan': { type: 'string', multiple: true },
  cabang: { type: 'string' },
  apply: { type: 'boolean', default: false },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

const need = (value: string | undefined, option: string): string => {
  if (value !== undefined && value !== '') return value;
  throw new OperationalError(`Pilihan --${option} belum ditulis.`, usage);
};

/** `JABATAN=FILE` as office and the text of the file. */
const filesOf = (pairs: readonly string[], cwd: string): Map<string, string> =>
  new Map(
    pairs.map((pair): [string, string] => {
      const [, office = '', file = ''] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
      if (file === '') throw new OperationalError(`"${pair}" belum berbentuk JABATAN=FILE.`, usage);
      return [office, readFileSync(resolve(cwd, file), 'utf8')];
    }),
  );

const foundersOf = (pairs: readonly string[], cwd: string) =>
  [...filesOf(pairs, cwd)].map(([jabatan, text]) => {
    const kunci = parsePublicKey(text.trim());
    if (kunci !== undefined) return { jabatan, kunci };
    throw new OperationalError(
      `Berkas kunci "${jabatan}" bukan satu baris kunci publik OpenSSH.`,
      'Pakai berkas berakhiran .pub dari ssh-keygen: ed25519, ecdsa, atau RSA paling sedikit 3072 bit.',
    );
  });

const draft = async (values: Values, repository: string, io: Io): Promise<FoundingPutusan> => {
  const common = { repository, daerah: need(values.daerah, 'daerah'), keputusan: need(values.keputusan, 'keputusan') };
  if (values.pemulihan) {
    const reason = need(values.alasan, 'alasan');
    return draftRecovery({ ...common, from: need(values.dari, 'dari'), reason, at: io.now });
  }
  return draftGenesis({
    ...common,
    from: values.dari ?? 'HEAD',
    name: need(values.repositori ?? io.env.TATA_REPOSITORI ?? io.env.GITHUB_REPOSITORY, 'repositori'),
    founders: foundersOf(values.pendiri ?? [], io.cwd),
    threshold: Number(need(values.ambang, 'ambang')),
    at: io.now,
  });
};

/** The putusan of a text that was written earlier, drafted again: what it says must still be so in this repository. */
const redraft = async (text: string, repository: string): Promise<FoundingPutusan> => {
  const read = readFounding(text);
  if (!read) throw new OperationalError('Berkas itu bukan naskah pendirian atau pemulihan.', usage);
  const { pendirian, permohonan, waktu: at } = read;
  const { daerah, keputusan = '', ambang: threshold, pendiri: founders, repositori: name, dasar, alasan } = pendirian;
  const common = { repository, daerah, keputusan, at };
  const again = await (read.jenis === 'pemulihan'
    ? draftRecovery({ ...common, from: permohonan?.kepala ?? '', reason: alasan ?? '' })
    : draftGenesis({ ...common, from: dasar, name, founders, threshold }));
  if (foundingText(again) === text) return read;
  throw new OperationalError(
    'Naskah itu tidak cocok dengan isi repositori ini.',
    'Tulis naskah baru dari ujung cabang utama yang sekarang, lalu minta tanda tangan lagi.',
  );
};

const writeDraft = async (values: Values, repository: string, io: Io): Promise<number> => {
  const putusan = await draft(values, repository, io);
  const file = values.naskah ?? `${putusan.id}-${putusan.jenis}.json`;
  writeWhole(resolve(io.cwd, file), foundingText(putusan));
  const { pendiri, ambang } = putusan.pendirian;
  io.out(`Ditulis: ${file}
Setiap pendiri membaca dan menandatanganinya di mesinnya sendiri; perlu ${ambang} dari ${pendiri.length} tanda tangan:
  ssh-keygen -Y sign -n putusan@tata-kelola -f KUNCI_PRIBADI ${file}
Setelah itu:
  tata init --naskah ${file} ${pendiri.map(({ jabatan }) => `--tanda-tangan ${jabatan}=FILE`).join(' ')}
`);
  return 0;
};

const conclude = async (values: Values, repository: string, io: Io): Promise<number> => {
  const text = readFileSync(resolve(io.cwd, need(values.naskah, 'naskah')), 'utf8');
  const signatures = filesOf(values['tanda-tangan'] ?? [], io.cwd);
  const putusan = await redraft(text, repository);
  const sha = await concludeFounding({ repository, putusan, signatures });
  if (values.apply) {
    await moveMain(repository, putusan.pendirian.dasar, sha);
    io.out(`main maju ke ${sha}. Dorong dengan: git push origin main\n`);
  } else {
    const name = values.cabang ?? `tata-${putusan.jenis}`;
    await putOnBranch(repository, name, sha);
    io.out(`Commit ${sha} ada di cabang ${name}. Dorong dengan: git push origin ${name}:main\n`);
  }
  return 0;
};

/** Prepares a regency, or founds its register, or recovers its roster; no private key of a founder is ever asked for. */
export const run = async (args: string[], io: Io): Promise<number> => {
  if (args[0]?.startsWith('-') === false) return adopt(args, io);
  const { values } = parseArgs({ args, options, strict: true });
  const isDraft = values.pendiri !== undefined || values.pemulihan;
  const isSigning = values['tanda-tangan'] !== undefined;
  if (isDraft === isSigning || (values.pendiri !== undefined && values.pemulihan))
    throw new OperationalError('Pilih satu: --pendiri, --pemulihan, atau --naskah dengan --tanda-tangan.', usage);
  const { code, out } = await tryGit(io.cwd, ['rev-parse', '--show-toplevel']);
  if (code !== 0)
    throw new OperationalError(
      'Folder ini bukan bagian dari repositori Git.',
      'Jalankan di dalam repositori register.',
    );
  const repository = out.toString('utf8').trim();
  return isDraft ? writeDraft(values, repository, io) : conclude(values, repository, io);
};
