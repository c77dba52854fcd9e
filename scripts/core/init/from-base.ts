import type { Article } from '../policy/article.ts';
import type { DaerahPolicy, RegulationPolicy } from '../policy/policies.ts';
import type { Settings } from '../policy/settings.ts';
import { blankRegency } from './blank.ts';
import { type NewFile, schemaLine } from './new-file.ts';
import type { RegencyPlan } from './plan.ts';

/** The law of another regency from which a draft is made. */
export interface Base {
  readonly policy: DaerahPolicy;
  readonly regulation: RegulationPolicy;
  /** Pasal as they are written, whatever of them is in force. */
  readonly articles: readonly { readonly article: Article; readonly body: string }[];
  /** Own example pages to carry over: `<group>/<rule>` and its text. */
  readonly examples: readonly { readonly rule: string; readonly text: string }[];
}

/** `banjar/16.1` and `banjar/perbup-85-2019/16.1` become the new regency's; nothing else that holds the name does. */
const movedText = (text: string, from: string, to: string): string =>
  text.replaceAll(new RegExp(`(?<![a-z0-9/-])${from}/(?:[a-z]+-\\d+-\\d+/)?(?=\\d)`, 'g'), `${to}/`);

const moved = <T>(value: T, from: string, to: string): T => JSON.parse(movedText(JSON.stringify(value), from, to)) as T;

const draftArticle = ({ pasal, bab, judul, ketentuan }: Article, from: string, sejak: string): Article => ({
  pasal,
  bab,
  judul,
  belum_dibaca: from,
  ketentuan: ketentuan.map(({ dipulihkan: _, catatan: __, ...provision }) => ({
    ...provision,
    // What was amended before is the other regency's history.
    versi: provision.versi.slice(-1).map(({ sampai: ___, ...version }) => ({ ...version, sejak })),
  })),
});

const draftSettings = (settings: Settings, from: string, sejak: string): Settings =>
  Object.fromEntries(
    Object.entries(settings).map(([id, { sebelumnya: _, ...setting }]) => [
      id,
      {
        ...setting,
        ditetapkan_oleh: `belum ditetapkan; rancangan dari ${from}`,
        sejak,
        alasan: `Nilai ini milik ${from} dan hanya rancangan: gantilah, atau hapus bila tidak diperlukan.`,
      },
    ]),
  );

/** Where a pasal of a number is kept. */
const fileOf = (pasal: number): string => `${String(pasal).padStart(2, '0')}.md`;

/**
 * The law of another regency as a draft of this one's: every id and day is moved, and each pasal says that it is not read
 * yet, so that it binds nobody and nothing of the other law is taken for this one's.
 */
export const regencyFromBase = (plan: RegencyPlan, base: Base): NewFile[] => {
  const { daerah, regulation } = plan;
  const from = base.regulation.regulation.sebutan;
  const sejak = regulation.berlaku.sejak ?? regulation.diundangkan;
  const own = <T>(value: T): T => moved(value, base.policy.daerah, daerah);
  const home = `policies/${daerah}`;
  const yaml = (path: string, schema: string, value: unknown): NewFile => ({
    path,
    note: [schemaLine(path, schema)],
    content: { value },
  });
  const lists = Object.fromEntries(
    Object.entries(base.policy.vocabulary).map(([id, list]) => [
      id,
      { ...list, keterangan: `Rancangan dari ${from}; cocokkan setiap pilihan dengan naskah peraturan daerah ini.` },
    ]),
  );
  const drafted: NewFile[] = [
    yaml(`${home}/${regulation.id}/peraturan.yaml`, 'peraturan', {
      ...regulation,
      istilah: base.regulation.regulation.istilah,
      catatan: [
        `Pasal, daftar pilihan, setelan, dan istilah di sini rancangan dari ${from}. Setiap pasal ditegakkan setelah dicocokkan dengan naskah.`,
      ],
    }),
    ...base.articles.map(
      ({ article, body }): NewFile => ({
        path: `${home}/${regulation.id}/pasal/${fileOf(article.pasal)}`,
        content: { value: own(draftArticle(article, from, sejak)), body: movedText(body, base.policy.daerah, daerah) },
      }),
    ),
    yaml(`${home}/kosakata.yaml`, 'kosakata', own(lists)),
    yaml(`${home}/setelan.yaml`, 'setelan', own(draftSettings(base.policy.settings, from, sejak))),
    ...base.examples.map(
      ({ rule, text }): NewFile => ({
        path: `${home}/contoh-aturan/${rule}.md`,
        content: movedText(text, base.policy.daerah, daerah).replaceAll(
          new RegExp(`^### ${base.policy.daerah}: `, 'gm'),
          `### ${daerah}: `,
        ),
      }),
    ),
  ];
  const paths = new Set(drafted.map(({ path }) => path));
  const isModel = ({ path }: NewFile) => path.includes('/pasal/');
  return [...drafted, ...blankRegency(plan).filter((file) => !paths.has(file.path) && !isModel(file))];
};
