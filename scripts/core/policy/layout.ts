const id = '[a-z0-9]+(?:-[a-z0-9]+)*';
/** Where the files of policies lie, relative to `policies/`. */
export const layout = {
  bersama: /^bersama\.yaml$/,
  kamus: /^kamus\.yaml$/,
  perbandingan: /^perbandingan\.yaml$/,
  kosakata: new RegExp(`^(${id})/kosakata\\.yaml$`),
  kamusDaerah: new RegExp(`^(${id})/kamus\\.yaml$`),
  setelan: new RegExp(`^(${id})/setelan\\.yaml$`),
  peraturan: new RegExp(`^(${id})/(${id})/peraturan\\.yaml$`),
  pasal: new RegExp(`^(${id})/(${id})/pasal/(\\d{2,3})\\.md$`),
} as const;

export const isKnownPath = (path: string) => Object.values(layout).some((pattern) => pattern.test(path));

/** The regencies that have a file of policies. */
export const regenciesIn = (paths: readonly string[]): string[] => {
  const inFolder = paths.filter((path) => isKnownPath(path) && path.includes('/'));
  return [...new Set(inFolder.map((path) => path.split('/')[0] ?? ''))].sort();
};
