import { checkSchema, type Place, shapeFinding } from './check-schema.ts';
import type { Finding } from './finding.ts';
import { heldBack } from './publish/public-record.ts';
import { type Daerah, daerahSchema } from './records/daerah.ts';
import type { IndexKeys } from './records/indexes.ts';
import { isJenis, type Jenis, kindOf } from './records/kinds.ts';
import { type Entry, entryOf, type Registry, registryOf } from './registry.ts';
import { secretFindings, secretsInValue } from './secret-findings.ts';

/** One file of the register as an adapter read it. `jenis` is `daerah` for `daerah.yaml`. */
export interface SourceFile {
  readonly daerah: string;
  readonly jenis: Jenis | 'daerah';
  /** The file name without its ending. */
  readonly name: string;
  readonly file: string;
  /** Undefined when the text itself could not be read; the adapter has said why. */
  readonly value: unknown;
  /** The text of a file whose values could not be read. */
  readonly text?: string;
  /** What an earlier check of the same bytes found; `value` is then read only when asked for. */
  readonly known?: { readonly isBroken: boolean; readonly keys: IndexKeys };
}

export interface Register {
  readonly registries: ReadonlyMap<string, Registry>;
  readonly findings: readonly Finding[];
  /** Records, counting those with faults and not the regencies' own files. */
  readonly count: number;
}

const placeOf = (source: SourceFile): Place => ({
  daerah: source.daerah,
  file: source.file,
  record: source.jenis === 'daerah' ? 'daerah' : `${source.jenis}/${source.name}`,
});

const idFinding = (source: SourceFile): Finding[] => {
  const id =
    typeof source.value === 'object' && source.value !== null && Object.hasOwn(source.value, 'id')
      ? (source.value as { id: unknown }).id
      : undefined;
  if (typeof id !== 'string' || id === source.name) return [];
  return [
    shapeFinding(placeOf(source), {
      code: 'id-berkas',
      path: 'id',
      message: `Pengenal "${id}" berbeda dari nama berkasnya, "${source.name}".`,
      help: 'Samakan keduanya; acuan dari rekaman lain memakai nama berkas.',
      actual: id,
      expected: source.name,
    }),
  ];
};

/** A regency whose own file cannot be read is treated as a demonstration: the careful choice. */
export const unreadProfile = (daerah: string): Daerah => ({
  nama: daerah,
  kode: '00.00',
  provinsi: '-',
  ibu_kota: '-',
  keadaan: 'peragaan',
  asal: 'contoh',
});

/** No rule speaks of a regency's own file; what pages show of it may hold no more of a person than a record may. */
const personalFindings = (profil: Daerah, place: Place): Finding[] =>
  heldBack(profil).map((path) =>
    shapeFinding(place, {
      code: 'data-pribadi',
      path,
      message: 'Isian ini tampak memuat nomor pribadi atau alamat surel di luar kantor pemerintah.',
      help: 'Hapus bagian itu; register ini terbuka untuk umum.',
    }),
  );

const profileOf = (daerah: string, sources: readonly SourceFile[], findings: Finding[], root: string): Daerah => {
  const source = sources.find((candidate) => candidate.jenis === 'daerah');
  if (!source) {
    findings.push(
      shapeFinding(
        { daerah, record: 'daerah', file: `${root}/${daerah}/daerah.yaml` },
        {
          code: 'tanpa-daerah',
          message: `Berkas daerah.yaml untuk "${daerah}" belum ada.`,
          help: 'Tambahkan daerah.yaml berisi nama, kode, provinsi, ibu kota, dan keadaan.',
        },
      ),
    );
    return unreadProfile(daerah);
  }
  if (source.value === undefined) return unreadProfile(daerah);
  const checked = checkSchema(daerahSchema, source.value, placeOf(source));
  findings.push(...checked.findings, ...secretFindings(placeOf(source), secretsInValue(source.value)));
  if (checked.value) findings.push(...personalFindings(checked.value, placeOf(source)));
  return checked.value ?? unreadProfile(daerah);
};

/** An entry whose file was checked before: its record is read when a rule needs it. */
const knownEntry = (source: SourceFile, jenis: Jenis, keys: IndexKeys): Entry => {
  let record: Entry['record'] | undefined;
  return {
    daerah: source.daerah,
    jenis,
    id: source.name,
    file: source.file,
    keys,
    get record() {
      record ??= kindOf(jenis).schema.parse(source.value) as Entry['record'];
      return record;
    },
  };
};

const entryFrom = (source: SourceFile, findings: Finding[], broken: Set<string>): Entry[] => {
  if (!isJenis(source.jenis)) return [];
  if (source.known && !source.known.isBroken) return [knownEntry(source, source.jenis, source.known.keys)];
  const checked =
    source.known || source.value === undefined
      ? undefined
      : checkSchema(kindOf(source.jenis).schema, source.value, placeOf(source));
  if (checked) findings.push(...checked.findings, ...idFinding(source));
  const record = checked?.value as Entry['record'] | undefined;
  if (record && record.id === source.name)
    return [entryOf({ daerah: source.daerah, jenis: source.jenis, file: source.file, record })];
  // No rule reads it: what it must not hold is told all the same.
  if (checked) findings.push(...secretFindings(placeOf(source), secretsInValue(source.value)));
  broken.add(`${source.jenis}/${source.name}`);
  return [];
};

/** Builds the registries of all regencies from the files read; every fault of shape is a finding. */
export const registerOf = (
  sources: readonly SourceFile[],
  root: string,
  daerahNames: readonly string[] = [],
): Register => {
  const byDaerah = new Map<string, SourceFile[]>(daerahNames.map((name) => [name, []]));
  for (const source of sources) {
    const list = byDaerah.get(source.daerah);
    if (list) list.push(source);
    else byDaerah.set(source.daerah, [source]);
  }
  const findings: Finding[] = [];
  const registries = new Map<string, Registry>();
  for (const [daerah, files] of byDaerah) {
    const broken = new Set<string>();
    const profil = profileOf(daerah, files, findings, root);
    const entries = files.flatMap((source) => entryFrom(source, findings, broken));
    registries.set(daerah, registryOf(daerah, profil, entries, broken));
  }
  return { registries, findings, count: sources.filter((source) => source.jenis !== 'daerah').length };
};

/** The same register with some files as they were: entries of all other files are kept as they are. */
export const withFiles = (
  register: Register,
  replaced: ReadonlySet<string>,
  sources: readonly SourceFile[],
  root: string,
): Register => {
  const before = registerOf(sources, root, [...register.registries.keys()]);
  const registries = new Map(
    [...new Set([...register.registries.keys(), ...before.registries.keys()])].map((daerah) => {
      const [now, then] = [register.registries.get(daerah), before.registries.get(daerah)];
      const kept = (now?.entries ?? []).filter((entry) => !replaced.has(entry.file));
      const hadProfile = sources.some((source) => source.daerah === daerah && source.jenis === 'daerah');
      const profil = (hadProfile ? then?.profil : now?.profil) ?? unreadProfile(daerah);
      const broken = new Set([
        ...[...(now?.broken ?? [])].filter(
          (ref) => !replaced.has(`${root}/${daerah}/${ref}.yaml`) && !replaced.has(`${root}/${daerah}/${ref}.md`),
        ),
        ...(then?.broken ?? []),
      ]);
      return [daerah, registryOf(daerah, profil, [...kept, ...(then?.entries ?? [])], broken)] as const;
    }),
  );
  return {
    registries,
    findings: before.findings.filter((finding) => finding.rule !== 'skema/tanpa-daerah'),
    count: register.count,
  };
};
