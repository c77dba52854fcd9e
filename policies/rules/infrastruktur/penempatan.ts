import { z } from 'zod';
import { isOfSort } from '../../../scripts/core/infrastruktur/party.ts';
import { outOfKinds } from '../../../scripts/core/infrastruktur/scope.ts';
import { covers, endedBefore, heldFrom, isValidOn } from '../../../scripts/core/instrument.ts';
import { officeWord } from '../../../scripts/core/office/words.ts';
import type { Infrastruktur } from '../../../scripts/core/records/infrastruktur.ts';
import { officeRoles } from '../../../scripts/core/records/jabatan.ts';
import type { Keputusan } from '../../../scripts/core/records/keputusan.ts';
import { isRetired } from '../../../scripts/core/retired.ts';
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
  placeWords[place].replace('Dinas', istilah.dinas);

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
  const full = cited.find(({ isBySetter, isAbout }) => isBySetter && isAbout);
  if (full) {
    const { act, day } = full;
    const when = endedBefore(act, day) ? `sudah berakhir sebelum ${day}` : `baru berlaku ${heldFrom(act)}`;
    return ['waktu', `penentuan ${setter} ${act.nomor} ${when}`, act];
  }
  const silent = cited.find(({ isBySetter }) => isBySetter)?.act;
  if (silent) return ['cakupan', `penentuan ${setter} ${silent.nomor} tidak menyebut infrastruktur ini`, silent];
  const other = cited.find(({ isAbout }) => isAbout)?.act;
  if (other) return ['penandatangan', `${other.nomor} tidak ditandatangani ${setter}`, other];
  return ['penentuan', `penentuan ${setter} yang menyebut infrastruktur ini belum tercatat`];
};

/** Whether an agency other than the Dinas runs it; the Dinas is set against the agencies, and the text leaves open whether it is one here. */
const isRunByAgency = (context: Context): boolean => {
  const { pengelola } = context.subject;
  return (
    pengelola !== undefined &&
    isOfSort(pengelola, 'perangkat-daerah', context) &&
    !isOfSort(pengelola, 'dinas', context)
  );
};

const faultOf = (cited: readonly Cited[], context: Context): Fault => {
  const { subject, parameter, istilah } = context;
  const setter = officeWord(parameter.kecuali.penetap, istilah);
  const expected = parameter.tempat.map((place) => placeOf(place, context)).join(' atau ');
  const at = subject.penempatan && placeOf(subject.penempatan.tempat, context);
  const isAgencys = isRunByAgency(context);
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
    // Neither silence about the place nor another manager shows that the provision was not kept.
    ...(at && isAgencys ? {} : { review: true }),
    ...(act ? { related: [`keputusan/${act.id}`] } : {}),
  };
};

/** A determination that held when it was used and has ended since: whether it still carries the place, a person decides. */
const lapsedFault = (
  { act, end }: { readonly act: Keputusan; readonly end: string },
  { subject, parameter, istilah }: Context,
): Fault => ({
  path: subject.penempatan ? 'penempatan.tempat' : '',
  discriminator: 'berakhir',
  message: `Penentuan ${officeWord(parameter.kecuali.penetap, istilah)} ${act.nomor} tentang tempatnya berakhir ${end}.`,
  help: 'Catat penentuan yang baru, atau pindahkan dan catat peristiwa ubah-penempatan.',
  actual: end,
  review: true,
  related: [`keputusan/${act.id}`],
});

/** Where a server that an agency runs may stand, and who may determine otherwise. */
export const infrastrukturPenempatan = defineRule({
  id: 'infrastruktur/penempatan',
  title: 'Infrastruktur kelolaan instansi berada di tempat yang ditunjuk, kecuali ditentukan lain',
  subjects: ['infrastruktur'],
  fields: ['jenis', 'pemilik', 'pengelola', 'penempatan', 'riwayat'],
  indexes: ['by-id'],
  parameters,
  check: (context) => {
    const { subject, parameter, registry, today } = context;
    const foreign = outOfKinds(parameter.jenis, context);
    if (foreign) return notApplicable(foreign);
    const { penempatan, riwayat } = subject;
    if (isRetired(subject as Infrastruktur, today)) return notApplicable('Sudah tidak dipakai.');
    if (penempatan && parameter.tempat.includes(penempatan.tempat)) return pass;
    if (riwayat.some(({ instrumen = [] }) => instrumen.some((id) => !registry.get('keputusan', id))))
      return notApplicable('Keputusan yang disebut belum dapat dibaca.');
    const cited = citedOf(context);
    const held = cited.filter(({ act, day, isBySetter, isAbout }) => isBySetter && isAbout && isValidOn(act, day));
    if (held.length === 0) return verdictOf([faultOf(cited, context)]);
    const lapsed = held.flatMap(({ act }) => {
      const end = endedBefore(act, today);
      return end === undefined ? [] : [{ act, end }];
    });
    return verdictOf(lapsed.length < held.length ? [] : lapsed.slice(-1).map((last) => lapsedFault(last, context)));
  },
});
