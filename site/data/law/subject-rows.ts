import { rules } from '../../../policies/rules/index.ts';
import type { Enforcement } from '../../../scripts/core/policy/enforcement.ts';
import { levelWord } from '../../../scripts/core/render/words.ts';
import { ruleHref } from '../links.ts';
import { type Regency, regencies } from '../portal.ts';
import { type ComparisonRow, type NoteDetail, notesOf } from './comparison-cells.ts';
import { spokenOf } from './enforcement-words.ts';
import { parametersOf } from './parameters.ts';
import type { Statement } from './subject-statements.ts';

/** What a row of a comparison is about, and where it stands. */
interface Aspect {
  readonly key: string;
  readonly section: Section;
  readonly heading: string;
  readonly href?: string;
}

const LISTS = 'Daftar yang ditetapkan';
const sections = ['Yang diperiksa otomatis', 'Siapa memutus', LISTS, 'Yang lain'] as const;
type Section = (typeof sections)[number];

export interface SubjectSection {
  readonly anchor: string;
  readonly heading: string;
  readonly rows: readonly ComparisonRow[];
}

const roles = { pengusul: 'Yang mengusulkan', pemutus: 'Yang memutus', penetap: 'Yang menetapkan' } as const;

/** In the order in which they are shown after rules and approvals. */
const others = {
  kewajiban: 'Kewajiban berkala atau bersyarat',
  publikasi: 'Yang ditampilkan di portal',
  manual: 'Yang diperiksa petugas',
  definisi: 'Arti istilah',
  tidak_perlu: 'Tidak memerlukan pemeriksaan',
} as const;

const order: readonly string[] = [
  ...[...rules.keys()].map((id) => `aturan ${id}`),
  ...Object.keys(roles).map((role) => `persetujuan ${role}`),
  'persetujuan penolakan',
  ...Object.keys(others),
];

const approvalAspect = ({ peran, penolakan }: Extract<Enforcement, { persetujuan: unknown }>['persetujuan']): Aspect =>
  penolakan
    ? { key: 'persetujuan penolakan', section: 'Siapa memutus', heading: 'Yang boleh menolak' }
    : { key: `persetujuan ${peran}`, section: 'Siapa memutus', heading: roles[peran] };

const otherAspect = (key: keyof typeof others): Aspect => ({ key, section: 'Yang lain', heading: others[key] });

const aspectOf = ({ entry, stated }: Statement): Aspect => {
  if ('aturan' in entry)
    return {
      key: `aturan ${entry.aturan}`,
      section: 'Yang diperiksa otomatis',
      heading: rules.get(entry.aturan)?.title ?? entry.aturan,
      href: ruleHref(entry.aturan),
    };
  if ('persetujuan' in entry) return approvalAspect(entry.persetujuan);
  if ('tidak_perlu' in entry) return otherAspect(stated.provision.sifat === 'definisi' ? 'definisi' : 'tidak_perlu');
  if ('kewajiban' in entry) return otherAspect('kewajiban');
  return otherAspect('publikasi' in entry ? 'publikasi' : 'manual');
};

const bindingOf = ({ regency, stated, entry }: Statement): Regency['bindings'][number] | undefined =>
  regency.bindings.find((binding) => binding.provision === stated.id && binding.id === entry.id);

const detailOf = (statement: Statement): NoteDetail => {
  const binding = bindingOf(statement);
  if (binding) {
    const level = binding.rule.gap ? 'celah' : binding.level;
    return {
      text: undefined,
      items: [{ label: 'Bila tidak terpenuhi', text: levelWord[level] }, ...parametersOf(binding)],
    };
  }
  const { text, details } = spokenOf(statement.regency, statement.entry);
  return { text, items: details ?? [] };
};

const rowOf = (aspect: Aspect, statements: readonly Statement[]): ComparisonRow => ({
  heading: aspect.heading,
  ...(aspect.href === undefined ? {} : { href: aspect.href }),
  standing: undefined,
  cells: regencies.map((regency) =>
    notesOf(
      statements
        .filter((one) => one.regency === regency)
        .map((one) => ({ provision: one.stated.id, basis: one.entry.dasar, detail: detailOf(one) })),
    ),
  ),
});

/** What the regulations say of one subject, aspect by aspect, with the lists that they set for it. */
export const subjectSections = (
  statements: readonly Statement[],
  lists: readonly ComparisonRow[],
): SubjectSection[] => {
  const told = statements.map((statement) => ({ statement, aspect: aspectOf(statement) }));
  const byAspect = [...Map.groupBy(told, ({ aspect }) => aspect.key)].sort(
    ([a], [b]) => order.indexOf(a) - order.indexOf(b),
  );
  return sections.flatMap((heading, i) => {
    const rows = byAspect.flatMap(([, of]) => {
      const aspect = of[0]?.aspect;
      return aspect?.section === heading
        ? [
            rowOf(
              aspect,
              of.map(({ statement }) => statement),
            ),
          ]
        : [];
    });
    const shown = heading === LISTS ? lists : rows;
    return shown.length > 0 ? [{ anchor: `bagian-${i + 1}`, heading, rows: shown }] : [];
  });
};
