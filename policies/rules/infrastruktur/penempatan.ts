import { z } from 'zod';
import { isOfSort } from '../../../scripts/core/infrastruktur/party.ts';
import { covers, endedBefore, heldFrom, isValidOn } from '../../../scripts/core/instrument.ts';
import { officeWord } from '../../../scripts/core/office/words.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import type { Infrastruktur } from '../../../scripts/core/records/infrastruktur.ts';
import { officeRoles } from '../../../scripts/core/records/jabatan.ts';
import type { Keputusan } from '../../../scripts/core/records/keputusan.ts';
import {
  type CheckContext,
  defineRule,
  type Fault,
  notApplicable,
  pass,
  verdictOf,
} from '../../../scripts/core/rule.ts';

type Place = NonNullable<Infrastruktur['penempatan']>['tempat'];
const placeWords = {
  'pusat-data-dinas': 'pusat data Dinas',
  'kantor-instansi': 'kantor instansi',
  sewa: 'tempat sewa',
  'instansi-pusat': 'instansi pusat',
} as const satisfies Record<Place, string>;
const places = Object.keys(placeWords) as Place[];

/** A place in the words of a regulation: each calls its Dinas by a name of its own. */
const placeOf = (place: Place, { istilah }: Pick<CheckContext, 'istilah'>): string =>
  place === 'pusat-data-dinas' ? `pusat data ${istilah.dinas}` : placeWords[place];

const parameters = z.strictObject({
  jenis: z.array(z.string()).min(1).meta({ description: 'Jenis infrastruktur yang dikenai ketentuan.' }),
  tempat: z
    .array(z.enum(places).meta({ enumDescriptions: Object.values(placeWords) }))
    .min(1)
    .meta({ description: 'Tempat yang ditunjuk.' }),
  kecuali: z
    .strictObject({
      penetap: z
        .enum(officeRoles)
        .meta({ description: 'Peran jabatan yang dapat menentukan lain.', enumDescriptions: [...officeRoles] }),
    })
    .meta({ description: 'Penentuan yang membolehkan tempat lain.' }),
});

type Context = CheckContext<
  'infrastruktur',
  'id' | 'jenis' | 'pemilik' | 'pengelola' | 'penempatan' | 'riwayat',
  'by-id',
  z.infer<typeof parameters>
>;

interface Cited {
  readonly act: Keputusan;
  readonly day: string;
  readonly isBySetter: boolean;
  readonly isAbout: boolean;
}

/** Instruments cited since it was last put elsewhere: what was set for an earlier place says nothing of this one. */
const citedOf = ({ subject: { id, riwayat }, parameter, registry }: Context): Cited[] =>
  riwayat
    .slice(
      Math.max(
        0,
        riwayat.findLastIndex(({ jenis }) => jenis === 'ubah-penempatan'),
      ),
    )
    .flatMap((event) =>
      (event.instrumen ?? []).flatMap((name) => {
        const act = registry.get('keputusan', name);
        if (!act) return [];
        const signer = registry.get('jabatan', act.penandatangan);
        const isBySetter = signer?.peran === parameter.kecuali.penetap;
        return [{ act, day: event.tanggal, isBySetter, isAbout: covers(act, 'infrastruktur', id) }];
      }),
    );

/** What is wrong with the cited instrument that comes nearest to a determination, and what tells it apart. */
const refusalOf = (cited: readonly Cited[], setter: string): readonly [string, string, Keputusan?] => {
  const late = cited.find(({ isBySetter, isAbout }) => isBySetter && isAbout);
  if (late && heldFrom(late.act) > late.day)
    return ['waktu', `penentuan ${setter} ${late.act.nomor} baru berlaku ${heldFrom(late.act)}`, late.act];
  if (late) return ['waktu', `penentuan ${setter} ${late.act.nomor} sudah berakhir sebelum ${late.day}`, late.act];
  const silent = cited.find(({ isBySetter }) => isBySetter)?.act;
  if (silent) return ['cakupan', `penentuan ${setter} ${silent.nomor} tidak menyebut infrastruktur ini`, silent];
  const other = cited.find(({ isAbout }) => isAbout)?.act;
  if (other) return ['penandatangan', `${other.nomor} tidak ditandatangani ${setter}`, other];
  return ['penentuan', `penentuan ${setter} yang menyebut infrastruktur ini belum tercatat`];
};

const faultOf = (cited: readonly Cited[], context: Context): Fault => {
  const { subject, parameter, istilah } = context;
  const setter = officeWord(parameter.kecuali.penetap, istilah);
  const expected = parameter.tempat.map((place) => placeOf(place, context)).join(' atau ');
  const at = subject.penempatan && placeOf(subject.penempatan.tempat, context);
  const isAgencys = subject.pengelola !== undefined && isOfSort(subject.pengelola, 'perangkat-daerah', context);
  const [discriminator, why, act] = refusalOf(cited, setter);
  const place = at ? `Tempatnya tercatat ${at}, bukan ${expected}` : `Tempatnya belum disebut, seharusnya ${expected}`;
  return {
    path: at ? 'penempatan.tempat' : '',
    discriminator,
    message: `${place}; ${why}.`,
    help: isAgencys
      ? `Isi tempat yang sebenarnya. Bila ${setter} menentukan lain, catat penentuannya sebagai keputusan yang menyebut infrastruktur ini, lalu sebut pada instrumen peristiwanya.`
      : `Isi pengelola yang sebenarnya; ketentuan ini tentang yang dikelola ${istilah.perangkat_daerah}. Petugas ${istilah.dinas} menilai apakah ini termasuk.`,
    actual: at ?? 'belum diisi',
    expected,
    // Neither silence about the place nor a manager outside the agencies shows that the provision was not kept.
    ...(at && isAgencys ? {} : { review: true }),
    ...(act ? { related: [`keputusan/${act.id}`] } : {}),
  };
};

/** A determination that held when it was used and has ended since: whether it still carries the place, a person decides. */
const lapsedFault = (acts: readonly Keputusan[], { subject, parameter, istilah }: Context): Fault => {
  const numbers = acts.map(({ nomor }) => nomor).join(', ');
  const ends = acts.map(({ berlaku }) => berlaku?.sampai).join(', ');
  return {
    path: subject.penempatan ? 'penempatan.tempat' : '',
    discriminator: 'berakhir',
    message: `Penentuan ${officeWord(parameter.kecuali.penetap, istilah)} ${numbers} tentang tempatnya berakhir ${ends}.`,
    help: 'Catat penentuan yang baru, atau pindahkan dan catat peristiwa ubah-penempatan.',
    actual: ends,
    review: true,
    related: acts.map(({ id }) => `keputusan/${id}`),
  };
};

/** Where a server that an agency runs may stand, and who may determine otherwise. */
export const infrastrukturPenempatan = defineRule({
  id: 'infrastruktur/penempatan',
  title: 'Infrastruktur kelolaan instansi berada di tempat yang ditunjuk, kecuali ditentukan lain',
  subjects: ['infrastruktur'],
  fields: ['jenis', 'pemilik', 'pengelola', 'penempatan', 'riwayat'],
  indexes: ['by-id'],
  parameters,
  check: (context) => {
    const { subject, parameter, registry, kosakata, today } = context;
    if (!parameter.jenis.includes(subject.jenis))
      return notApplicable(
        `Ketentuan ini tidak menyangkut jenis "${labelOf(kosakata, 'jenis_infrastruktur', subject.jenis)}".`,
      );
    if (subject.riwayat.at(-1)?.jenis === 'nonaktif') return notApplicable('Sudah tidak dipakai.');
    if (subject.penempatan && parameter.tempat.includes(subject.penempatan.tempat)) return pass;
    const named = subject.riwayat.flatMap(({ instrumen = [] }) => instrumen);
    if (named.some((id) => registry.isBroken(`keputusan/${id}`)))
      return notApplicable('Keputusan yang disebut belum dapat dibaca.');
    const cited = citedOf(context);
    const held = cited
      .filter(({ act, day, isBySetter, isAbout }) => isBySetter && isAbout && isValidOn(act, day))
      .map(({ act }) => act);
    if (held.length === 0) return verdictOf([faultOf(cited, context)]);
    return verdictOf(held.every((act) => endedBefore(act, today)) ? [lapsedFault(held, context)] : []);
  },
});
