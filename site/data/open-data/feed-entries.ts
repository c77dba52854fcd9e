import type { AtomEntry } from '../../../scripts/adapters/atom.ts';
import { sha256 } from '../../../scripts/adapters/sha256.ts';
import { nameUuid } from '../../../scripts/core/catalogue/name-uuid.ts';
import type { FieldChange, RecordChange } from '../../../scripts/core/history/snapshot.ts';
import { isJenis, kindOf } from '../../../scripts/core/records/kinds.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import { daerahHref, kindHref, recordHref } from '../links.ts';
import { type Regency, regencyOf } from '../portal.ts';
import { addressFrom } from '../records/file-address.ts';
import { aboutOf, entryAt, isSample, nameOf } from '../records/records.ts';
import { plainText } from '../records/value-text.ts';
import { viewOf } from '../records/values.ts';
import { inSentence, listWords, phrase } from '../words.ts';

type Owner = Pick<Entry, 'daerah' | 'jenis'>;

/** What happened to one record in one commit. */
export interface ToldChange {
  /** `daerah/jenis/id`. */
  readonly place: string;
  readonly change: RecordChange;
}

export const changeWords = {
  baru: 'Baru',
  berubah: 'Berubah',
  pindah: 'Pindah',
  dihapus: 'Dihapus',
} as const satisfies Record<RecordChange['jenis'], string>;

const MOST_FIELDS = 8;
const LONGEST_VALUE = 60;

/** "kode sumber (tautan dan revisi)", "kelas dari “Umum” menjadi “Khusus”": what changed, field by field. */
const fieldWords = (fields: readonly FieldChange[], owner: Owner | undefined): string[] =>
  [...Map.groupBy(fields, ({ path }) => path.split('.')[0] ?? '')].map(([field, changes]) => {
    const [only] = changes;
    const parts = [
      ...new Set(changes.flatMap(({ path }) => path.split('.').slice(1)).filter((key) => !/^\d+$/.test(key))),
    ];
    if (changes.length === 1 && only?.path === field) return phrase(field) + valueWords(only, owner);
    return phrase(field) + (parts.length > 0 ? ` (${listWords(parts.map(phrase))})` : '');
  });

const isShort = (value: unknown): value is string | number =>
  (typeof value === 'string' || typeof value === 'number') && String(value).length <= LONGEST_VALUE;

const valueWords = ({ path, sebelum, sesudah }: FieldChange, owner: Owner | undefined): string => {
  const words = (value: unknown) => (owner ? plainText(viewOf(owner, [path], value)) : value);
  if (isShort(sebelum) && isShort(sesudah)) return ` dari “${words(sebelum)}” menjadi “${words(sesudah)}”`;
  if (sebelum === undefined && isShort(sesudah)) return ` diisi “${words(sesudah)}”`;
  return sesudah === undefined ? ' dikosongkan' : '';
};

/** What changed in a record, in sentences. */
export const changedFields = ({ place, change }: ToldChange): string[] => {
  const { fields, tertutup, takTerbaca } = change;
  const [daerah = '', jenis = ''] = place.split('/');
  if (takTerbaca) return ['Salah satu versinya tidak terbaca sebagai rekaman, jadi isiannya tidak dibandingkan.'];
  const words = fieldWords(fields, isJenis(jenis) ? { daerah, jenis } : undefined);
  const more = words.length - MOST_FIELDS;
  const shown = more > 0 ? [...words.slice(0, MOST_FIELDS), `${more} isian lain`] : words;
  return [
    ...(shown.length > 0 ? [`Yang berubah: ${listWords(shown)}.`] : []),
    ...(tertutup > 0 ? [`${tertutup} isian yang tidak diterbitkan juga berubah.`] : []),
  ];
};

const summaryOf = (regency: Regency, { place, change }: ToldChange, entry: Entry | undefined): string => {
  const register = `register ${regency.registry.profil.nama}`;
  const decided = change.putusan && entryAt(regency.registry, `putusan/${change.putusan}`);
  const told = {
    baru: () => [`Rekaman baru dalam ${register}.`, entry && aboutOf(entry)],
    berubah: () => changedFields({ place, change }),
    pindah: () => [`Dipindahkan${change.dari ? ` dari ${change.dari}` : ''}.`, ...changedFields({ place, change })],
    dihapus: () => [`Dihapus dari ${register}; isinya tetap ada dalam riwayat.`],
  }[change.jenis]();
  return [...(told.length > 0 ? told : ['Isi yang diterbitkan tetap sama.']), decided && `Dasarnya ${nameOf(decided)}.`]
    .filter(Boolean)
    .join(' ');
};

/** Samples say so; of what is gone, its last version tells. */
export const wasSample = ({ fields }: RecordChange, entry: Entry | undefined): boolean =>
  entry ? isSample(entry) : fields.some(({ path, sebelum }) => path === 'asal' && sebelum === 'contoh');

/** The page that an entry leads to: of what is gone, the list where it stood. */
const pageOf = (regency: Regency, jenis: string, entry: Entry | undefined): string => {
  if (entry) return recordHref(regency.id, entry.jenis, entry.id);
  return isJenis(jenis) ? kindHref(regency.id, jenis) : daerahHref(regency.id);
};

/** One change as an entry of the feed at `file`. */
export const feedEntry = (file: string, { place, change }: ToldChange): AtomEntry => {
  const [daerah = '', jenis = '', id = ''] = place.split('/');
  const regency = regencyOf(daerah);
  const entry = entryAt(regency.registry, `${jenis}/${id}`);
  const kind = isJenis(jenis) ? inSentence(kindOf(jenis).judul) : phrase(jenis);
  const name = entry ? nameOf(entry) : id;
  const decision = change.putusan;
  return {
    id: `urn:uuid:${nameUuid(`${change.commit} ${change.jenis} ${place}`, sha256)}`,
    title: `${changeWords[change.jenis]}: ${name} (${kind})${wasSample(change, entry) ? ' · Contoh' : ''}`,
    updated: change.waktu,
    summary: summaryOf(regency, { place, change }, entry),
    category: { term: change.jenis, label: changeWords[change.jenis] },
    links: [
      { rel: 'alternate', type: 'text/html', href: addressFrom(file, pageOf(regency, jenis, entry)) },
      ...(decision && entryAt(regency.registry, `putusan/${decision}`)
        ? [
            {
              rel: 'related' as const,
              title: 'Putusan',
              href: addressFrom(file, recordHref(regency.id, 'putusan', decision)),
            },
          ]
        : []),
    ],
  };
};
