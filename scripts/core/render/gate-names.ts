import { clockOf } from '../gate/day.ts';
import type { Requirement } from '../gate/decision.ts';
import type { Body, Office, RegencyFacts } from '../gate/facts.ts';
import { isJenis } from '../records/kinds.ts';
import { plain } from './gate-escape.ts';

const capitals: Readonly<Record<string, string>> = {
  sop: 'SOP',
  bupati: 'Bupati',
  sekretaris: 'Sekretaris',
  daerah: 'Daerah',
  dinas: 'Dinas',
};

/** A code such as `basis-data` or `keputusan-bupati` as words. */
const phrase = (code: string): string =>
  plain(code, 100)
    .split(/[-_]/)
    .map((word) => (Object.hasOwn(capitals, word) ? capitals[word] : word))
    .join(' ');

export const joined = (items: readonly string[], last = 'dan'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;

/** The first of a list, and how many were left out. */
export const some = (items: readonly string[], most: number, rest: string): string[] =>
  items.length > most ? [...items.slice(0, most), `${items.length - most} ${rest} lagi`] : [...items];

export const firstUpper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const months = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');

/**
 * "22 November 2026, 15.05 WIB" for an instant in UTC; anything else stays as it is. Days and terms are counted in western
 * Indonesia throughout, and said so.
 */
export const instantWords = (instant: string): string => {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(instant) || Number.isNaN(Date.parse(instant)))
    return plain(instant, 40);
  const [year, month, day, hour, minute] = clockOf(instant).split(/[-T:]/);
  return `${Number(day)} ${months[Number(month) - 1]} ${year}, ${hour}.${minute} WIB`;
};

/** Whom names are looked up among: the roster as the facts hold it, or as the portal reads it. */
export interface Roster {
  readonly regencies: readonly {
    readonly daerah: string;
    readonly instansi: readonly Pick<RegencyFacts['instansi'][number], 'id' | 'nama' | 'isDinas'>[];
    readonly offices: readonly Pick<Office, 'id' | 'nama' | 'accounts'>[];
    readonly bodies: readonly Pick<Body, 'id' | 'nama' | 'jenis'>[];
  }[];
}
type RosterRegency = Roster['regencies'][number];

/** What the sentence of a requirement is made of. */
export type Asked = Pick<Requirement, 'id' | 'kind' | 'need' | 'daerah' | 'subjects' | 'authority'>;

const regenciesFor = (facts: Roster, daerah: string | null): readonly RosterRegency[] =>
  facts.regencies.filter((one) => daerah === null || one.daerah === daerah);

const firstOf = <T>(facts: Roster, daerah: string | null, find: (regency: RosterRegency) => T | undefined) => {
  for (const regency of regenciesFor(facts, daerah)) {
    const found = find(regency);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** An office by its name; who holds none is told without a number, since no account is ever shown. */
export const officeWords = (facts: Roster, daerah: string | null, who: string): string => {
  const account = who.startsWith('akun:') ? Number(who.slice(5)) : undefined;
  const isIt = ({ id, accounts }: Pick<Office, 'id' | 'accounts'>) =>
    account === undefined ? id === who : accounts.includes(account);
  const name = firstOf(facts, daerah, ({ offices }) => offices.find(isIt)?.nama);
  return plain(name ?? (account === undefined ? phrase(who) : 'Akun tanpa jabatan'), 200);
};

const agencyWords = (facts: Roster, daerah: string | null, id: string): string =>
  plain(firstOf(facts, daerah, ({ instansi }) => instansi.find((one) => one.id === id)?.nama) ?? phrase(id), 200);

/** `…/<peran>/<oleh>@<instansi>`: the agency that a requirement is about, where it is about one. */
const agencyOf = (id: string): string | undefined => /@([a-z0-9-]+)$/.exec(id)?.[1];

/** A role or a body as people call it, in the words of the regency. */
const actorWords = (facts: Roster, { daerah, id }: Asked, actor: string): string => {
  const dinas = () =>
    plain(firstOf(facts, daerah, ({ instansi }) => instansi.find(({ isDinas }) => isDinas)?.nama) ?? 'Dinas', 200);
  const concerned = agencyOf(id);
  const agency = concerned === undefined ? undefined : agencyWords(facts, daerah, concerned);
  const body = () =>
    firstOf(facts, daerah, ({ bodies }) => bodies.find((one) => one.id === actor || one.jenis === actor)?.nama);
  const known: Readonly<Record<string, () => string>> = {
    dinas: () => `petugas ${dinas()}`,
    'kepala-dinas': () => `Kepala ${dinas()}`,
    'instansi-pemilik': () => agency ?? 'instansi pemilik',
    'kepala-instansi': () => (agency ? `kepala ${agency}` : 'kepala instansi pemilik'),
    walidata: () => 'walidata',
  };
  return (Object.hasOwn(known, actor) ? known[actor]?.() : undefined) ?? plain(body() ?? phrase(actor), 200);
};

/** Who may meet a requirement: roles and bodies, not persons. */
export const authorityWords = (facts: Roster, requirement: Asked): string =>
  joined(
    some([...new Set(requirement.authority.map((actor) => actorWords(facts, requirement, actor)))], 6, 'pihak'),
    'atau',
  );

/** `subdomain/contoh` as "subdomain contoh"; a path of a shared part stays a path. */
export const subjectWords = (subject: string): string => {
  const [jenis = '', id, more] = subject.split('/');
  return isJenis(jenis) && id && more === undefined ? `${phrase(jenis)} ${plain(id, 100)}` : plain(subject, 160);
};

export const subjectsWords = (subjects: readonly string[]): string =>
  joined(some(subjects.map(subjectWords), 4, 'bagian'));

export const instrumentWords = (jenis: string): string => firstUpper(phrase(jenis));
