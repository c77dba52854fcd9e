import { bearerRoles } from '../obligations/bearers.ts';
import { isJenis, type Jenis, kindOf } from '../records/kinds.ts';
import { durationSchema } from './duration.ts';
import type { Computed, Duty, EvidenceSource, Figure, ItemSelection, Selection } from './duty.ts';
import type { DaerahPolicy } from './policies.ts';
import { placesHolding, type UnknownTerm, unknown, unknownKind, unknownPlaces, unknownValues } from './unknown-term.ts';
import type { Vocabulary } from './vocabulary.ts';

type Words = Pick<DaerahPolicy, 'settings' | 'vocabulary'>;

/** A setting that gives a length of time: every value that it has or had must be one. */
const inFigure = (place: string, figure: Figure | undefined, settings: DaerahPolicy['settings']): UnknownTerm[] => {
  if (figure === undefined || typeof figure === 'string') return [];
  const path = `${place}.setelan`;
  const setting = Object.hasOwn(settings, figure.setelan) ? settings[figure.setelan] : undefined;
  if (!setting) return unknown(path, 'Setelan', figure.setelan, Object.keys(settings));
  const values = [setting.nilai, ...(setting.sebelumnya ?? []).map(({ nilai }) => nilai)];
  return values
    .filter((value) => !durationSchema.safeParse(value).success)
    .slice(0, 1)
    .map((value) => ({
      path,
      known: [],
      message: `Setelan "${figure.setelan}" bernilai "${String(value)}", bukan jangka waktu seperti P1Y.`,
      help: 'Pilih setelan yang berisi durasi ISO 8601, atau perbaiki nilainya di setelan.yaml.',
    }));
};

const inItem = (
  jenis: Jenis,
  place: string,
  { daftar, nilai = {}, sedikitnya = {} }: ItemSelection,
  vocabulary: Vocabulary,
): UnknownTerm[] => [
  ...[nilai, sedikitnya].flatMap((part) =>
    Object.keys(part).flatMap((field) => unknownPlaces(jenis, place, [`${daftar}.*.${field}`])),
  ),
  ...Object.entries(nilai).flatMap(([field, values]) =>
    unknownValues(jenis, vocabulary, place, `${daftar}.*.${field}`, values),
  ),
];

const inSelection = (
  jenis: Jenis,
  place: string,
  selection: Selection | undefined,
  vocabulary: Vocabulary,
): UnknownTerm[] => [
  ...(['nilai', 'bukan', 'memuat'] as const).flatMap((part) =>
    Object.entries(selection?.[part] ?? {}).flatMap(([path, values]) => [
      ...unknownPlaces(jenis, `${place}.${part}`, [path]),
      ...unknownValues(jenis, vocabulary, `${place}.${part}`, path, values),
    ]),
  ),
  ...unknownPlaces(jenis, `${place}.terisi`, selection?.terisi ?? []),
  ...(selection?.butir ? inItem(jenis, `${place}.butir`, selection.butir, vocabulary) : []),
];

const withoutStar = (path: string): string => path.replace(/\.\*$/, '');

/** A place that must name records of a kind; a record of that kind names itself by its id. */
const notNaming = (jenis: Jenis, place: string, path: string | undefined, named: Jenis): UnknownTerm[] => {
  if (path === undefined) return [];
  const known = [
    ...(jenis === named ? ['id'] : []),
    ...kindOf(jenis)
      .references.filter((reference) => reference.jenis === named)
      .map((reference) => withoutStar(reference.path)),
  ];
  if (known.includes(withoutStar(path))) return [];
  const what = `Isian "${path}" pada ${kindOf(jenis).judul} tidak menyebut ${kindOf(named).judul.toLowerCase()}.`;
  return [{ path: place, known, message: what }];
};

const inSubject = (atas: NonNullable<Computed['atas']>, vocabulary: Vocabulary): UnknownTerm[] => {
  const { jenis, bila, instansi, mulai, siklus } = atas;
  if (!isJenis(jenis)) return unknownKind('atas.jenis', jenis);
  return [
    ...inSelection(jenis, 'atas.bila', bila, vocabulary),
    ...notNaming(jenis, 'atas.instansi', instansi, 'instansi'),
    ...(mulai === undefined ? [] : placesHolding('tanggal', jenis, 'atas.mulai', [mulai])),
    ...(siklus === undefined ? [] : placesHolding('jangka', jenis, 'atas.siklus', [siklus])),
  ];
};

const inEvidence = (
  { jenis, bila, instansi, peran, rekaman, tanggal }: EvidenceSource,
  place: string,
  subject: string | undefined,
  vocabulary: Vocabulary,
): UnknownTerm[] => {
  const kind = jenis ?? subject;
  if (kind === undefined)
    return [
      {
        path: place,
        known: [],
        message: 'Bukti ini tidak menyebut jenis rekaman, sedangkan atas tidak ada.',
        help: 'Sebut jenis rekaman buktinya, atau atas.',
      },
    ];
  // The kind of the subject is told at its own place.
  if (!isJenis(kind)) return jenis === undefined ? [] : unknownKind(`${place}.jenis`, kind);
  const names =
    rekaman !== undefined && subject === undefined
      ? [
          {
            path: `${place}.rekaman`,
            known: [],
            message: 'Isian rekaman hanya berarti bila atas disebut.',
            help: 'Hapus isian ini, atau sebut atas.',
          },
        ]
      : subject !== undefined && isJenis(subject)
        ? notNaming(kind, `${place}.rekaman`, rekaman, subject)
        : [];
  return [
    ...inSelection(kind, `${place}.bila`, bila, vocabulary),
    ...notNaming(kind, `${place}.instansi`, instansi, 'instansi'),
    ...(peran !== undefined && instansi === undefined
      ? [
          {
            path: `${place}.peran`,
            known: [],
            message: 'Isian peran hanya berarti bila instansi disebut.',
            help: 'Sebut isian yang menyebut instansinya, atau hapus peran.',
          },
        ]
      : []),
    ...names,
    ...placesHolding('tanggal', kind, `${place}.tanggal`, [tanggal]),
  ];
};

/** Everything in a duty that nothing knows: such a duty would never fall due, or never be seen as done. */
export const unknownInDuty = (duty: Duty, { settings, vocabulary }: Words): UnknownTerm[] => {
  const { pelaku, setiap, tenggat, dihitung } = duty;
  const figures = [...inFigure('setiap', setiap, settings), ...inFigure('tenggat', tenggat, settings)];
  if (!dihitung) return figures;
  const { atas, bukti = [], penyesuaian } = dihitung;
  const computed = [
    ...(atas ? inSubject(atas, vocabulary) : []),
    ...bukti.flatMap((source, i) => inEvidence(source, `bukti.${i}`, atas?.jenis, vocabulary)),
  ];
  return [
    // What about whose old records are adapted, the records tell; a duty about records mostly names its agency in them.
    ...((atas && !atas.semua) || penyesuaian ? [] : unknown('pelaku', 'Pelaku', pelaku, bearerRoles)),
    ...figures,
    ...computed.map((term) => ({ ...term, path: `dihitung.${term.path}` })),
  ];
};
