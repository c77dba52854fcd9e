import { isValidOn } from '../instrument.ts';
import { officeRoles } from '../records/jabatan.ts';
import { isInForce } from '../records/period.ts';
import type { Body, Office, RegencyFacts } from './facts.ts';

/** An office that may act for a requirement, and the body that gives it that power, if one does. */
export interface Seat {
  readonly office: Office;
  readonly body?: Body;
}

/** What a role is relative to: the agency for which a change is asked, the dataset that has a steward. */
export interface Setting {
  readonly agency?: string | undefined;
  readonly dataset?: string | undefined;
}

/** Roles that mean another office for every agency concerned. */
const relative = new Set(['instansi-pemilik', 'kepala-instansi']);
export const isRelative = (token: string): boolean => relative.has(token);

/** Each heads its own organisation; the Bupati heads the regency's government itself. */
const heads: readonly Office['peran'][] = ['kepala-instansi', 'kepala-dinas', 'sekretaris-daerah', 'bupati'];
const dinasRoles: readonly Office['peran'][] = ['kepala-dinas', 'petugas-dinas'];
/** Members of bodies and the gate itself do not speak for the agency that houses them. */
const voiceless: readonly Office['peran'][] = ['anggota-lembaga', 'gerbang'];

/** Only a unit is spoken for by the agency above it: a village is no part of its district's office. */
const aboveOf = (regency: RegencyFacts, agency: string): string | null => {
  const found = regency.instansi.find(({ id }) => id === agency);
  return found?.bentuk === undefined || found.bentuk === 'unit-kerja' ? (found?.induk ?? null) : null;
};

/** The agency itself, the one it is a unit of, and the one that took over when it ended. */
const voicesOf = (regency: RegencyFacts, agency: string): readonly (string | null | undefined)[] => [
  agency,
  aboveOf(regency, agency),
  regency.instansi.find(({ id }) => id === agency)?.penerus,
];

/** Tells of offices whether they may speak for an agency. */
export const speakersFor = (regency: RegencyFacts, agency: string | undefined): ((office: Office) => boolean) => {
  const voices = agency === undefined ? [] : voicesOf(regency, agency);
  return ({ instansi }) => voices.includes(instansi);
};

/** Whether an agency is the one for communication and informatics. */
export const isDinasAgency = ({ instansi }: RegencyFacts, agency: string): boolean =>
  instansi.some(({ id, isDinas }) => id === agency && isDinas);

/** Units that answer for a dataset: its stewards, else the agency that manages it. */
const stewardsOf = ({ stewards }: RegencyFacts, { dataset, agency }: Setting): readonly string[] => {
  const units = stewards.filter(({ basis_data }) => basis_data === dataset).map(({ unit }) => unit);
  return units.length > 0 ? units : agency === undefined ? [] : [agency];
};

const officesFor = (token: string, regency: RegencyFacts, setting: Setting): readonly Office[] => {
  const speaks = (office: Office) => !voiceless.includes(office.peran);
  const where = (test: (office: Office) => boolean) => regency.offices.filter(test);
  if (token === 'dinas')
    return where(({ peran, instansi }) => dinasRoles.includes(peran) && isDinasAgency(regency, instansi));
  const isTheirs = speakersFor(regency, setting.agency);
  if (token === 'instansi-pemilik') return where((office) => speaks(office) && isTheirs(office));
  if (token === 'kepala-instansi') return where((office) => heads.includes(office.peran) && isTheirs(office));
  if (token === 'walidata') {
    const units = stewardsOf(regency, setting).map((unit) => speakersFor(regency, unit));
    return where((office) => speaks(office) && units.some((isOfUnit) => isOfUnit(office)));
  }
  return where(({ peran }) => peran === token);
};

/** Words that mean offices: a body that somebody gave one of these names does not take their place. */
const roles: ReadonlySet<string> = new Set([...officeRoles, ...relative, 'dinas', 'walidata']);

/** Bodies that a token names, by id or by kind. */
export const bodiesFor = (token: string, { bodies }: RegencyFacts): readonly Body[] =>
  roles.has(token) ? [] : bodies.filter(({ id, jenis }) => id === token || jenis === token);

/** Whether a body was formed by an instrument of one of some kinds; any body where none is asked for. */
export const isFormedBy = ({ dasar }: Body, kinds: readonly string[]): boolean =>
  kinds.length === 0 || (dasar !== null && kinds.includes(dasar.jenis));

const memberSeats = (body: Body, { offices }: RegencyFacts): Seat[] =>
  [...new Set([...(body.ketua === null ? [] : [body.ketua]), ...body.anggota])].flatMap((id) =>
    offices.filter((office) => office.id === id).map((office) => ({ office, body })),
  );

/** All seats that some roles or bodies give, each office once for each body. */
export const seatsFor = (tokens: readonly string[], regency: RegencyFacts, setting: Setting): Seat[] =>
  tokens.flatMap((token): Seat[] => {
    const bodies = bodiesFor(token, regency);
    return bodies.length > 0
      ? bodies.flatMap((body) => memberSeats(body, regency))
      : officesFor(token, regency, setting).map((office) => ({ office }));
  });

/** Whether a body was in force on a day: by its own term, and by the instrument that formed it where it names one. */
export const bodyStands = (body: Body, day: string): boolean =>
  isInForce(body.berlaku ?? undefined, day) &&
  (body.dasar === null || isValidOn({ tanggal: body.dasar.tanggal, berlaku: body.dasar.berlaku ?? undefined }, day));

/** Whether a seat gave its power on a day. */
export const seatHolds = ({ office, body }: Seat, day: string): boolean =>
  isInForce(office.berlaku ?? undefined, day) && (body === undefined || bodyStands(body, day));

/** Whether somebody sits there: an office in term that has an account. */
export const isFilled = (seat: Seat, day: string): boolean => seat.office.accounts.length > 0 && seatHolds(seat, day);
