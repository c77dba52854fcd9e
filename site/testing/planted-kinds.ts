import { type Jenis, jenisList, kindOf } from '../../scripts/core/records/kinds.ts';
import { hostileRecords } from './planted-texts.ts';

/** Markup, a command as an address, formulas for both kinds of lists, and lines of a calendar: shorter where a field is. */
const HOSTILE = [
  `=1+1;=cmd|x!A0 "'><script>window.kena = 1</script><img src=x onerror=window.kena=1> [k](javascript:window.kena=1) \\nEND:VEVENT`,
  '=1+1;=2"><script>window.kena = 1</script>',
  '"><b>=1+1',
];
const LONG = [10_000, 2000, 1000, 800, 600, 500, 400, 300, 200, 160, 120, 100, 80, 60, 40].map((n) => 'x'.repeat(n));

interface PlantedKind {
  readonly jenis: Jenis;
  /** Ids of the records that hold hostile and long texts. */
  readonly ids: readonly string[];
  /** Places that took none of the hostile texts. */
  readonly refused: readonly string[];
  /** Files below a regency: as they were first, and as they are. */
  readonly formerly: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
}

const fileOf = (jenis: Jenis, value: object): string =>
  kindOf(jenis).format === 'md'
    ? `---\n${JSON.stringify(value, null, 1)}\n---\n\n# Contoh\n\n## Langkah\n\n1. **Langkah**: selesai.\n`
    : JSON.stringify(value, null, 1);

const plantedKind = (jenis: Jenis): PlantedKind => {
  const made = (prefix: string, texts: readonly string[]) => {
    const { records, refused } = hostileRecords(jenis, texts, (other) => `${prefix}-${other}`);
    const named = records.map((one, i) => ({ ...one, id: [prefix, jenis, ...(i > 0 ? [i] : [])].join('-') }));
    return { named, refused };
  };
  const hostile = made('contoh-jahat', HOSTILE);
  const all = [...hostile.named, ...made('contoh-panjang', LONG).named];
  const filesOf = (which: 'sample' | 'hostile') =>
    Object.fromEntries(
      all.map((one) => [`${jenis}/${one.id}.${kindOf(jenis).format}`, fileOf(jenis, { ...one[which], id: one.id })]),
    );
  return {
    jenis,
    ids: all.map(({ id }) => id),
    refused: hostile.refused,
    formerly: filesOf('sample'),
    files: filesOf('hostile'),
  };
};

/** Records of every kind there is, with hostile words at every place that takes words. */
export const plantedKinds: readonly PlantedKind[] = jenisList.map(plantedKind);
