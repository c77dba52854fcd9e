import { rules } from '../../../policies/rules/index.ts';
import { valueAt } from '../../../scripts/core/path.ts';
import { namesOf } from '../../../scripts/core/policy/glossary-lookup.ts';
import { kindOf } from '../../../scripts/core/records/kinds.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import { shortName } from '../frame.ts';
import { shownKinds } from '../law/law.ts';
import {
  calendarHref,
  daerahHref,
  decidersHref,
  kindHref,
  questionsHref,
  regulationHref,
  requestsHref,
  ruleHref,
  termHref,
} from '../links.ts';
import { policies, type Regency, regencies } from '../portal.ts';
import { linkTo, type RecordLink } from '../records/records.ts';

/** Something with a page of its own, and everything that it is called. */
export interface NamedThing {
  readonly link: RecordLink;
  /** Its title first; then its id, hosts, numbers and short names. */
  readonly names: readonly string[];
  /** What kind of thing it is, by id and for people. */
  readonly jenis: string;
  readonly kind: string;
  /** Its regency; rules and terms belong to none. */
  readonly regency: Pick<Regency, 'id' | 'registry'> | undefined;
}

/** Fields that a record is called by, of whatever kind, where that kind publishes them. */
const CALLED_BY = ['host', 'nomor', 'alias', 'label_resmi', 'singkatan', 'kode_wilayah'];

const textsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');

const recordThing = (entry: Entry, regency: Regency): NamedThing => {
  const { judul, publik } = kindOf(entry.jenis);
  const fields: readonly string[] = publik.fields;
  const called = CALLED_BY.filter((field) => fields.includes(field));
  const link = linkTo(entry);
  return {
    link,
    names: [...new Set([link.text, entry.id, ...called.flatMap((field) => textsIn(valueAt(entry.record, field)))])],
    jenis: entry.jenis,
    kind: judul,
    regency,
  };
};

/** Lists and standing pages of a regency: "aplikasi badung" is looked for more often than any one of them. */
const placeThings = (regency: Regency): NamedThing[] => {
  const { id, registry } = regency;
  const place = (text: string, href: string, jenis: string, kind: string): NamedThing => ({
    link: { text: `${text} ${shortName(registry.profil)}`, href, contoh: false },
    names: [`${text} ${shortName(registry.profil)}`],
    jenis,
    kind,
    regency,
  });
  return [
    ...shownKinds(regency).map((jenis) => place(kindOf(jenis).judul, kindHref(id, jenis), jenis, 'Daftar')),
    place('Pertanyaan', questionsHref(id), 'pertanyaan', 'Pertanyaan'),
    place('Permohonan', requestsHref(id), 'permohonan', 'Permohonan'),
    place('Kalender', calendarHref(id), 'kalender', 'Kalender'),
    place('Siapa memutus', decidersHref(id), 'pernyataan', 'Pernyataan portal'),
  ];
};

const regencyThings = (regency: Regency): NamedThing[] => {
  const { id, registry, policy } = regency;
  const { nama } = registry.profil;
  return [
    {
      link: { text: nama, href: daerahHref(id), contoh: false },
      names: [nama, shortName(registry.profil), id],
      jenis: 'daerah',
      kind: 'Daerah',
      regency,
    },
    ...(policy?.regulations ?? []).map(({ regulation }) => ({
      link: { text: regulation.sebutan, href: regulationHref(id, regulation.id), contoh: false },
      names: [regulation.sebutan, regulation.id],
      jenis: 'peraturan',
      kind: 'Peraturan',
      regency,
    })),
    ...placeThings(regency),
    ...registry.entries.map((entry) => recordThing(entry, regency)),
  ];
};

const ruleThings: readonly NamedThing[] = [...rules.values()].map(({ id, title }) => ({
  link: { text: title, href: ruleHref(id), contoh: false },
  names: [title, id],
  jenis: 'aturan',
  kind: 'Aturan',
  regency: undefined,
}));

const termThings: readonly NamedThing[] = Object.entries(policies.glossary.daftar).map(([id, term]) => ({
  link: { text: term.istilah, href: termHref(id), contoh: false },
  // Keys of records are no names: who looks for one finds its field on the page of the term.
  names: namesOf(id, { ...term, kunci: [] }),
  jenis: 'istilah',
  kind: 'Istilah',
  regency: undefined,
}));

/** Everything that has a name and a page, or a place on one: regencies, regulations, records, rules, terms. */
export const namedThings: readonly NamedThing[] = [...regencies.flatMap(regencyThings), ...ruleThings, ...termThings];
