import { z } from 'zod';
import type { covers } from '../../../scripts/core/instrument.ts';
import { hasUnreadNote, noteLackOf } from '../../../scripts/core/office/coordination.ts';
import { holdsRole } from '../../../scripts/core/office/role.ts';
import { matchesOf, valueAt } from '../../../scripts/core/path.ts';
import { kindParameter, onlyParameter, outOfSort } from '../../../scripts/core/policy/record-sort.ts';
import { eitherOf } from '../../../scripts/core/policy/value-label.ts';
import { kindOf } from '../../../scripts/core/records/kinds.ts';
import {
  type CheckContext,
  defineRecordRule,
  type Fault,
  type Lookups,
  notApplicable,
  verdictOf,
} from '../../../scripts/core/rule.ts';
import { fieldAt } from '../../../scripts/core/schema-walk.ts';

const parameters = z
  .strictObject({
    jenis: kindParameter,
    isian: z
      .string()
      .default('koordinasi')
      .meta({ description: 'Isian yang menyebut catatannya; riwayat.*.instrumen bagi tiap peristiwa.' }),
    peristiwa: z
      .array(z.string())
      .min(1)
      .optional()
      .meta({ description: 'Bagi riwayat: peristiwa yang dikenai ketentuan.' }),
    instrumen: z.array(z.string()).min(1).meta({ description: 'Jenis catatan yang diterima; salah satu cukup.' }),
    penerbit: z.enum(['dinas', 'perencanaan']).meta({
      description: 'Instansi yang pejabatnya menandatangani catatan itu.',
      enumDescriptions: ['Dinas', 'instansi perencana pembangunan'],
    }),
    hanya: onlyParameter,
    sendiri: z.literal(true).optional().meta({
      description:
        'Hanya yang disediakan atau dikelola instansi lain daripada pemberi koordinasi itu; tanpa ini semua.',
    }),
  })
  .superRefine(({ jenis, isian, peristiwa }, context) => {
    const refuse = (path: string, message: string): void => context.addIssue({ code: 'custom', path: [path], message });
    if (!fieldAt(kindOf(jenis).schema, isian.replace('*', '0').split('.').map(keyOf)))
      refuse('isian', `bukan isian rekaman ${jenis}`);
    if (isian.includes('*') !== (peristiwa !== undefined)) refuse('peristiwa', 'disebut bersama riwayat.*.instrumen');
  });

/** A step of a path: the place in a list is a number. */
const keyOf = (part: string): PropertyKey => (part === '0' ? 0 : part);

type Context = Pick<CheckContext, 'registry' | 'kosakata' | 'istilah' | 'isInForce' | 'jenis'> & {
  readonly subject: { readonly id: string };
  readonly parameter: z.infer<typeof parameters>;
  readonly registry: Lookups<'by-id'>;
};

/** Where a note should be named, and what is named there. */
interface Place {
  readonly path: string;
  readonly ids: readonly string[];
  /** What it is about, inside a sentence: ` bagi baru pada 2026-03-02`; nothing where it is the record itself. */
  readonly about: string;
  readonly by: readonly string[];
}

const idsAt = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** Who asks, by the places that the kind itself declares. */
const applicantsOf = ({ subject, jenis }: Context): string[] =>
  (kindOf(jenis).pemohon ?? []).flatMap((path) => matchesOf(subject, path).map(([, id]) => String(id)));

/** The record, or each of its events of which the provision speaks. */
const placesOf = (context: Context): Place[] => {
  const { subject, parameter, isInForce } = context;
  const { isian, peristiwa } = parameter;
  const by = applicantsOf(context);
  const [list = '', field = ''] = isian.split('.*.');
  if (!peristiwa) return [{ path: isian, ids: idsAt(valueAt(subject, isian)), about: '', by }];
  return matchesOf(subject, `${list}.*`).flatMap(([path, event]): Place[] => {
    const [kind, day] = [String(valueAt(event, 'jenis')), String(valueAt(event, 'tanggal'))];
    if (!peristiwa.includes(kind) || !isInForce(day)) return [];
    const performers = idsAt(valueAt(event, 'pelaksana'));
    return [
      {
        path: `${path}.${field}`,
        ids: idsAt(valueAt(event, field)),
        about: ` bagi peristiwa ${kind} pada ${day}`,
        by: performers.length > 0 ? performers : by,
      },
    ];
  });
};

const coveredKind = (jenis: string) => jenis.replaceAll('-', '_') as Parameters<typeof covers>[1];

/** What one place lacks. */
const faultOf = ({ path, ids, about }: Place, context: Context): Fault | undefined => {
  const { subject, parameter, registry, kosakata, istilah } = context;
  const { instrumen, penerbit, jenis } = parameter;
  const found = noteLackOf(
    ids,
    { kinds: instrumen, role: penerbit, covered: [coveredKind(jenis), subject.id] },
    registry,
  );
  if (!found) return undefined;
  const kinds = eitherOf(kosakata, 'instrumen', instrumen);
  const wanted = instrumen.length === 1 ? kinds : 'Catatan koordinasi';
  const office = penerbit === 'dinas' ? istilah.dinas : 'instansi perencana pembangunan';
  const messages = {
    'belum-disebut': `${wanted}${about} belum disebut.`,
    cakupan: `${wanted} yang disebut${about} tidak mencakup rekaman ini.`,
    penandatangan: `${wanted} yang disebut${about} tidak ditandatangani pejabat ${office}.`,
  };
  return {
    path: ids.length > 0 ? path : path.split('.').slice(0, -1).join('.'),
    discriminator: 'koordinasi',
    message: messages[found.lack],
    help: `Catat suratnya sebagai keputusan yang mencakup rekaman ini dan ditandatangani pejabat ${office}, lalu sebut id-nya pada ${path.split('.').at(-1)}.`,
    expected: kinds,
    related: found.notes.map(({ id }) => `keputusan/${id}`),
  };
};

/** Whether a party that the record names is of the office with which one coordinates. */
const isByOffice = (role: 'penyedia' | 'pengelola', { subject, parameter, registry }: Context): boolean => {
  const office = valueAt(subject, `${role}.instansi`);
  return typeof office === 'string' && holdsRole(office, parameter.penerbit, registry);
};

/** What the Dinas provides is not the agency's own, unless an agency runs it by itself. */
const isOthers = (context: Context): boolean =>
  context.parameter.sendiri === true &&
  isByOffice('penyedia', context) &&
  (valueAt(context.subject, 'pengelola.instansi') === undefined || isByOffice('pengelola', context));

/** What the Dinas runs and nobody is said to provide may be its own: that shows no breach. */
const isPerhapsOthers = (context: Context): boolean =>
  context.parameter.sendiri === true &&
  valueAt(context.subject, 'penyedia') === undefined &&
  isByOffice('pengelola', context);

/** Coordination that a regulation asks for was recorded: a note names the record and comes from the right office. */
export const koordinasiTercatat = defineRecordRule({
  id: 'rekaman/koordinasi-tercatat',
  title: 'Koordinasi yang diminta peraturan tercatat',
  indexes: ['by-id'],
  parameters,
  subjectsFor: ({ jenis }) => [jenis],
  judgesEvents: ({ peristiwa }) => peristiwa !== undefined,
  check: (context) => {
    const { subject, parameter, kosakata, registry } = context;
    const foreign = outOfSort(subject, parameter, kosakata);
    if (foreign) return notApplicable(foreign);
    if (isOthers(context)) return notApplicable('Disediakan instansi yang diajak berkoordinasi.');
    const places = placesOf(context);
    if (places.length === 0) return notApplicable('Riwayatnya tidak memuat peristiwa yang dikenai ketentuan ini.');
    const ofOthers = places.filter(
      ({ by }) => by.length === 0 || !by.every((id) => holdsRole(id, parameter.penerbit, registry)),
    );
    if (ofOthers.length === 0) return notApplicable('Instansi itu tidak berkoordinasi dengan dirinya sendiri.');
    const readable = ofOthers.filter(({ ids }) => !hasUnreadNote(ids, registry));
    if (readable.length === 0) return notApplicable('Catatan yang disebut belum dapat dibaca.');
    return verdictOf(
      readable.flatMap((place): Fault[] => {
        const fault = faultOf(place, context);
        // Where that office itself took part, a note that is not there shows no breach.
        const isDoubted =
          isPerhapsOthers(context) || place.by.some((id) => holdsRole(id, parameter.penerbit, registry));
        return fault ? [{ ...fault, ...(isDoubted ? { review: true } : {}) }] : [];
      }),
    );
  },
});
