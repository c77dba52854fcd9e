import type { Enforcement } from '../../../scripts/core/policy/enforcement.ts';
import { provisionsOf, type StatedProvision, versionOn } from '../../../scripts/core/policy/policies.ts';
import { shownAt } from '../../../scripts/core/policy/publication.ts';
import { type Jenis, jenisList } from '../../../scripts/core/records/kinds.ts';
import { at } from '../config.ts';
import { type Regency, regencies } from '../portal.ts';
import { phrase } from '../words.ts';

/** One way in which one provision in force is kept: the atom of every comparison. */
export interface Statement {
  readonly regency: Regency;
  readonly stated: StatedProvision;
  readonly summary: string;
  readonly entry: Enforcement;
  /** What it is about: kinds of records and families of rules; `lainnya` where neither is told. */
  readonly subjects: readonly string[];
}

export const OTHER_SUBJECT = 'lainnya';

/** What a rule is about is its family; what is decided, and what is published, is the kind of record that is named. */
const statedSubject = (entry: Enforcement): string | undefined => {
  if ('aturan' in entry) return entry.aturan.split('/')[0];
  if ('publikasi' in entry) return shownAt(entry.publikasi)?.jenis;
  return 'persetujuan' in entry ? entry.persetujuan.untuk.jenis : undefined;
};

const kindNames: readonly (readonly [Jenis, RegExp])[] = jenisList.map((jenis) => [
  jenis,
  new RegExp(`(?<!\\p{L})${phrase(jenis)}(?!\\p{L})`, 'iu'),
]);

const namedIn = (text: string): Jenis[] => kindNames.flatMap(([jenis, name]) => (name.test(text) ? [jenis] : []));

/** What an entry says in words of its own. */
const wordsIn = (entry: Enforcement): string => {
  if ('kewajiban' in entry) return entry.kewajiban.bukti;
  return 'publikasi' in entry ? entry.publikasi.halaman : '';
};

/** Where nothing tells what an entry is about, its nearest words do: the entry, its article's title, its summary. */
const subjectsOf = (entry: Enforcement, siblings: readonly Enforcement[], texts: readonly string[]): string[] => {
  const own = statedSubject(entry);
  if (own !== undefined) return [own];
  const shared = siblings.flatMap((one) => statedSubject(one) ?? []);
  const found = shared.length > 0 ? shared : [wordsIn(entry), ...texts].map(namedIn).find((names) => names.length > 0);
  return found ? [...new Set(found)] : [OTHER_SUBJECT];
};

/** Every statement of a regency's regulations that is in force, in the order of the texts. */
export const statementsOf = (regency: Regency): Statement[] =>
  (regency.policy ? provisionsOf(regency.policy) : []).flatMap((stated) => {
    const version = versionOn(stated.provision.versi, at);
    if (!version) return [];
    const { penegakan, ringkasan } = version;
    return penegakan.map((entry) => ({
      regency,
      stated,
      summary: ringkasan,
      entry,
      subjects: subjectsOf(entry, penegakan, [stated.article.judul, ringkasan]),
    }));
  });

/** Of all regencies. */
export const statements: readonly Statement[] = regencies.flatMap(statementsOf);
