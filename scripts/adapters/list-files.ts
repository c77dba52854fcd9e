import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Place, shapeFinding } from '../core/check-schema.ts';
import type { Finding } from '../core/finding.ts';
import { isJenis, type Jenis, kindOf } from '../core/records/kinds.ts';

/** A file of the register that may be opened: a plain file, in its place, of bearable size. */
export interface ListedFile {
  readonly daerah: string;
  readonly jenis: Jenis | 'daerah';
  readonly name: string;
  /** Path as shown to people, with forward slashes. */
  readonly file: string;
}

const ignored = new Set(['.gitkeep', '.gitignore', '.gitattributes']);
const entriesOf = (directory: string): Dirent[] =>
  readdirSync(directory, { withFileTypes: true })
    .filter((entry) => !ignored.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

const refuse = (place: Place, code: string, message: string, help: string, related: string[] = []): Finding =>
  shapeFinding(place, { code, message, help, related, discriminator: place.file });

/** What a directory entry is, if it is nothing that may be opened. */
const refusedType = (entry: Dirent, place: Place, directory: string): Finding | undefined => {
  if (entry.isSymbolicLink())
    return refuse(
      place,
      'tautan',
      `"${entry.name}" adalah tautan ke berkas lain, bukan berkas.`,
      'Ganti tautan dengan berkasnya sendiri.',
    );
  if (entry.name === '.git')
    return refuse(
      place,
      'submodul',
      `Folder "${directory.split('/').at(-1)}" adalah submodul Git.`,
      'Hapus submodulnya; register hanya memuat berkasnya sendiri.',
    );
  if (!entry.isFile() && !entry.isDirectory())
    return refuse(
      place,
      'bukan-berkas',
      `"${entry.name}" bukan berkas biasa.`,
      'Hapus; register hanya memuat berkas teks.',
    );
  return undefined;
};

const fileNameFault = (entry: Dirent, ending: string, place: Place): Finding | undefined => {
  if (entry.isDirectory())
    return refuse(
      place,
      'letak',
      `Folder "${entry.name}" tidak dikenal di sini.`,
      'Rekaman berada langsung di bawah folder jenisnya.',
    );
  if (!entry.name.endsWith(`.${ending}`))
    return refuse(
      place,
      'akhiran',
      `Berkas "${entry.name}" seharusnya berakhiran .${ending}.`,
      `Ganti namanya menjadi <id>.${ending}.`,
    );
  const name = entry.name.slice(0, -ending.length - 1);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || name.length > 100)
    return refuse(
      place,
      'nama-berkas',
      `Nama berkas "${entry.name}" hanya boleh memuat huruf kecil a–z, angka, dan tanda hubung di tengah.`,
      'Ganti nama berkasnya dan samakan isian id.',
    );
  return undefined;
};

/** Files whose names differ only in case or in how Unicode composes a letter: one of them is lost on many machines. */
const collisions = (entries: readonly Dirent[], placeAt: (name: string) => Place): Finding[] => {
  const groups = Map.groupBy(entries, (entry) =>
    entry.name
      .normalize('NFC')
      .toLowerCase()
      .replace(/\.(ya?ml|md)$/, ''),
  );
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) =>
      group.map((entry) => {
        const others = group.filter((other) => other !== entry).map((other) => placeAt(other.name).file);
        return refuse(
          placeAt(entry.name),
          'id-bertabrakan',
          `Nama berkas "${entry.name}" bertabrakan dengan ${others.join(', ')}: bedanya hanya huruf besar, ejaan Unicode, atau akhiran.`,
          'Beri nama yang jelas berbeda, atau sisakan satu.',
          others,
        );
      }),
    );
};

const listKind = (
  root: string,
  shown: string,
  daerah: string,
  jenis: Jenis,
  files: ListedFile[],
  findings: Finding[],
): void => {
  const directory = join(root, daerah, jenis);
  const ending = kindOf(jenis).format;
  const entries = entriesOf(directory);
  const placeAt = (name: string): Place => ({
    daerah,
    record: `${jenis}/${name.replace(/\.[^.]*$/, '')}`,
    file: `${shown}/${daerah}/${jenis}/${name}`,
  });
  for (const entry of entries) {
    const place = placeAt(entry.name);
    const fault = refusedType(entry, place, `${daerah}/${jenis}`) ?? fileNameFault(entry, ending, place);
    if (fault) findings.push(fault);
    else files.push({ daerah, jenis, name: entry.name.slice(0, -ending.length - 1), file: place.file });
  }
  findings.push(...collisions(entries, placeAt));
};

const listDaerah = (root: string, shown: string, daerah: string, files: ListedFile[], findings: Finding[]): void => {
  for (const entry of entriesOf(join(root, daerah))) {
    const place: Place = { daerah, record: 'daerah', file: `${shown}/${daerah}/${entry.name}` };
    const fault = refusedType(entry, place, daerah);
    if (fault) findings.push(fault);
    else if (entry.name === 'daerah.yaml' && entry.isFile())
      files.push({ daerah, jenis: 'daerah', name: 'daerah', file: place.file });
    else if (entry.isDirectory() && isJenis(entry.name)) listKind(root, shown, daerah, entry.name, files, findings);
    else if (entry.isDirectory())
      findings.push(
        refuse(
          place,
          'jenis-asing',
          `Folder "${entry.name}" bukan jenis rekaman yang dikenal.`,
          'Pindahkan isinya ke folder jenis yang dikenal, misalnya subdomain.',
        ),
      );
    else
      findings.push(
        refuse(
          place,
          'letak',
          `Berkas "${entry.name}" tidak pada tempatnya.`,
          'Rekaman berada di registry/<daerah>/<jenis>/<id>.',
        ),
      );
  }
};

/** Lists a register folder; everything that is not a record in its place is a finding. */
export const listRegistry = (
  root: string,
  shown: string,
  only?: string,
): {
  readonly files: readonly ListedFile[];
  readonly daerah: readonly string[];
  readonly findings: readonly Finding[];
} => {
  const files: ListedFile[] = [];
  const daerah: string[] = [];
  const findings: Finding[] = [];
  for (const entry of entriesOf(root)) {
    if (only !== undefined && entry.name !== only) continue;
    const place: Place = { daerah: entry.name, record: 'daerah', file: `${shown}/${entry.name}` };
    const fault = refusedType(entry, place, shown);
    if (fault) findings.push(fault);
    else if (!entry.isDirectory())
      findings.push(
        refuse(
          place,
          'letak',
          `Berkas "${entry.name}" tidak pada tempatnya.`,
          'Register berisi satu folder untuk setiap daerah.',
        ),
      );
    else if (!/^[a-z]+(-[a-z]+)*$/.test(entry.name))
      findings.push(
        refuse(
          place,
          'nama-daerah',
          `Nama folder daerah "${entry.name}" hanya boleh memuat huruf kecil dan tanda hubung.`,
          'Ganti nama foldernya, misalnya kubu-raya.',
        ),
      );
    else {
      daerah.push(entry.name);
      listDaerah(root, shown, entry.name, files, findings);
    }
  }
  return { files, daerah, findings };
};
