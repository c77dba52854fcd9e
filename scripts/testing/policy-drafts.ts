/** Changes a YAML file, or the front matter of a pasal. */
export type Edit = <T>(file: string, change: (tree: T) => void) => void;

export interface EntryDraft {
  id: string;
  aturan?: string;
  dasar: string;
  tingkat?: string;
  pada?: string;
  parameter: { label?: unknown; butir?: string[] | undefined; instrumen?: string[]; pengelola?: string };
}
export interface VersionDraft {
  sejak: string;
  sampai?: string;
  penegakan: EntryDraft[];
}
export interface ProvisionDraft {
  ayat: string;
  versi: VersionDraft[];
}
export interface ArticleDraft {
  ketentuan: ProvisionDraft[];
}

/** What the policies hold; a test that finds it gone has to be looked at. */
export const there = <T>(found: T | undefined): T => {
  if (found === undefined) throw new Error('the policies no longer hold what is changed here');
  return found;
};
export const provision = (tree: ArticleDraft, ayat: string): ProvisionDraft =>
  there(tree.ketentuan.find((one) => one.ayat === ayat));
export const lastVersion = (tree: ArticleDraft, ayat: string): VersionDraft =>
  there(provision(tree, ayat).versi.at(-1));
export const entryIn = ({ penegakan }: VersionDraft, rule: string): EntryDraft =>
  there(penegakan.find((one) => one.aturan === rule));
export const entryOf = (tree: ArticleDraft, ayat: string, rule: string): EntryDraft =>
  entryIn(lastVersion(tree, ayat), rule);

/** Changes to the policies and one record of Badung, as somebody would write them. */
export const draftsIn = (edit: Edit) => ({
  article: (number: string, change: (tree: ArticleDraft) => void): void =>
    edit<ArticleDraft>(`policies/badung/perbup-50-2019/pasal/${number}.md`, change),
  setting: <T>(id: string, change: (value: T) => T): void =>
    edit<Record<string, { nilai: T }>>('policies/badung/setelan.yaml', (tree) => {
      const stated = there(tree[id]);
      stated.nilai = change(stated.nilai);
    }),
  vocabulary: (list: string, value: object): void =>
    edit<Record<string, { nilai: object[] }>>('policies/badung/kosakata.yaml', (tree) => {
      there(tree[list]).nilai.push(value);
    }),
  kindOfSurvey: (kelas: string): void =>
    edit<{ kelas: string }>('registry/badung/aplikasi/contoh-survei.yaml', (record) => {
      record.kelas = kelas;
    }),
});
