import { type Place, shapeFinding } from '../core/check-schema.ts';
import type { Finding } from '../core/finding.ts';

/** Files that Git itself needs; no part of the register. */
export const ignoredNames: ReadonlySet<string> = new Set(['.gitkeep', '.gitignore', '.gitattributes']);

export const isRegencyName = (name: string): boolean => /^[a-z]+(-[a-z]+)*$/.test(name) && name.length <= 100;
export const isRecordName = (name: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && name.length <= 100;

export const refuse = (place: Place, code: string, message: string, help: string, related: string[] = []): Finding =>
  shapeFinding(place, { code, message, help, related, discriminator: place.file });

export const linkFault = (name: string, place: Place): Finding =>
  refuse(
    place,
    'tautan',
    `"${name}" adalah tautan ke berkas lain, bukan berkas.`,
    'Ganti tautan dengan berkasnya sendiri.',
  );

export const submoduleFault = (folder: string, place: Place): Finding =>
  refuse(
    place,
    'submodul',
    `Folder "${folder}" adalah submodul Git.`,
    'Hapus submodulnya; register hanya memuat berkasnya sendiri.',
  );

export const noFileFault = (name: string, place: Place): Finding =>
  refuse(place, 'bukan-berkas', `"${name}" bukan berkas biasa.`, 'Hapus; register hanya memuat berkas teks.');

export const strangeFolderFault = (name: string, place: Place): Finding =>
  refuse(
    place,
    'letak',
    `Folder "${name}" tidak dikenal di sini.`,
    'Rekaman berada langsung di bawah folder jenisnya.',
  );

export const strangeKindFault = (name: string, place: Place): Finding =>
  refuse(
    place,
    'jenis-asing',
    `Folder "${name}" bukan jenis rekaman yang dikenal.`,
    'Pindahkan isinya ke folder jenis yang dikenal, misalnya subdomain.',
  );

export const misplacedFault = (name: string, place: Place): Finding =>
  refuse(place, 'letak', `Berkas "${name}" tidak pada tempatnya.`, 'Rekaman berada di registry/<daerah>/<jenis>/<id>.');

export const strayFileFault = (name: string, place: Place): Finding =>
  refuse(place, 'letak', `Berkas "${name}" tidak pada tempatnya.`, 'Register berisi satu folder untuk setiap daerah.');

export const regencyNameFault = (name: string, place: Place): Finding =>
  refuse(
    place,
    'nama-daerah',
    `Nama folder daerah "${name}" hanya boleh memuat huruf kecil dan tanda hubung.`,
    'Ganti nama foldernya, misalnya kubu-raya.',
  );

/** What is wrong with the name of a record file, by the ending of its kind. */
export const fileNameFault = (name: string, ending: string, place: Place): Finding | undefined => {
  if (!name.endsWith(`.${ending}`))
    return refuse(
      place,
      'akhiran',
      `Berkas "${name}" seharusnya berakhiran .${ending}.`,
      `Ganti namanya menjadi <id>.${ending}.`,
    );
  if (!isRecordName(name.slice(0, -ending.length - 1)))
    return refuse(
      place,
      'nama-berkas',
      `Nama berkas "${name}" hanya boleh memuat huruf kecil a–z, angka, dan tanda hubung di tengah.`,
      'Ganti nama berkasnya dan samakan isian id.',
    );
  return undefined;
};
