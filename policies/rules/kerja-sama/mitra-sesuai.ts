import { z } from 'zod';
import { isSameParty, partyKeyOf } from '../../../scripts/core/kerja-sama/party.ts';
import { outOfCooperation, sortParameter } from '../../../scripts/core/kerja-sama/scope.ts';
import { agencyOf, isAgency } from '../../../scripts/core/office/agency.ts';
import { formWord } from '../../../scripts/core/office/form.ts';
import { choiceOf, labelOf } from '../../../scripts/core/policy/value-label.ts';
import type { Instansi } from '../../../scripts/core/records/instansi.ts';
import type { KerjaSama } from '../../../scripts/core/records/kerja-sama.ts';
import { type CheckContext, defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const parameters = z.strictObject({
  jenis: sortParameter,
  mitra: z.array(z.string()).min(1).meta({ description: 'Jenis mitra yang disebut peraturan.' }),
  sesama: z
    .array(z.string())
    .min(1)
    .optional()
    .meta({ description: 'Jenis mitra yang berarti perangkat daerah lain dalam kabupaten ini.' }),
});

type Context = CheckContext<
  'kerja-sama',
  'jenis' | 'instansi' | 'mitra' | 'riwayat' | 'berlaku',
  'by-id' | 'instansi-by-nama',
  z.infer<typeof parameters>
>;
type Partner = KerjaSama['mitra'][number];

const isOwn = (office: Instansi): boolean => office.bentuk === 'pemerintah-daerah' || isAgency(office);

/** Whether a partner is the agency itself: by its record, or by a name that it or its parent goes by. */
const isItself = ({ nama, instansi }: Partner, { subject, registry }: Context): boolean => {
  const own = [registry.get('instansi', subject.instansi), agencyOf(subject.instansi, registry)].filter(
    (office) => office !== undefined,
  );
  if (instansi === undefined)
    return own.flatMap((office) => [office.nama, ...(office.alias ?? [])]).some((name) => isSameParty(name, nama));
  const partner = agencyOf(instansi, registry);
  return own.some(({ id }) => id === partner?.id);
};

/** The office of this register that a partner is: by its record, or by its name where no record is named. */
const officeOf = ({ nama, instansi }: Partner, { registry }: Context): Instansi | undefined =>
  instansi === undefined
    ? registry.find('instansi-by-nama', partyKeyOf(nama))[0]?.record
    : registry.get('instansi', instansi);

/** What a partner is recorded as; a sort that the list does not know may still be a form of offices. */
const sortWord = ({ jenis }: Partner, { kosakata, istilah }: Context): string => {
  const word = labelOf(kosakata, 'jenis_mitra', jenis);
  return word === jenis ? formWord(jenis, istilah) : word;
};

/** A partner whose record is of another sort than the word that is written for it. */
const mismatchOf = (partner: Partner, path: string, context: Context): Fault | undefined => {
  const { parameter, istilah, kosakata } = context;
  const office = officeOf(partner, context);
  if (!office) return undefined;
  const written = sortWord(partner, context);
  if (parameter.sesama?.includes(partner.jenis))
    return isAgency(office)
      ? undefined
      : {
          path,
          message: `Mitra "${partner.nama}" tercatat sebagai "${written}", tetapi ${office.nama} bukan ${istilah.perangkat_daerah}.`,
          help: 'Pilih jenis mitra yang tepat, atau perbaiki rekaman mitranya.',
          actual: office.nama,
          expected: istilah.perangkat_daerah,
        };
  if (!isOwn(office)) return undefined;
  return {
    path,
    review: true,
    message: `Mitra "${partner.nama}" tercatat sebagai "${written}", padahal menurut rekamannya ia bagian dari pemerintah kabupaten ini.`,
    help: `Pilih jenis mitra yang tepat; bila memang demikian, ${istilah.dinas} yang menilainya.`,
    actual: office.nama,
    expected: choiceOf(kosakata, 'jenis_mitra', parameter.mitra),
  };
};

const faultOf = (partner: Partner, i: number, context: Context): Fault | undefined => {
  const { subject, parameter, istilah, kosakata } = context;
  const path = `mitra.${i}`;
  const expected = choiceOf(kosakata, 'jenis_mitra', parameter.mitra);
  if (isItself(partner, context))
    return {
      path,
      message: `Mitra "${partner.nama}" adalah, atau bagian dari, instansi yang bekerja sama itu sendiri.`,
      help: `Tulis mitra yang lain. Pekerjaan di dalam satu ${istilah.perangkat_daerah} bukan kerja sama.`,
      actual: partner.nama,
      expected: 'pihak lain',
    };
  if (parameter.mitra.includes(partner.jenis)) return mismatchOf(partner, `${path}.jenis`, context);
  const kind = labelOf(kosakata, 'jenis_kerja_sama', subject.jenis);
  const actual = sortWord(partner, context);
  return {
    path: `${path}.jenis`,
    message: `Mitra "${partner.nama}" tercatat sebagai "${actual}"; untuk jenis "${kind}" seharusnya ${expected}.`,
    help: 'Perbaiki jenis mitranya, atau pilih jenis kerja sama yang tepat.',
    actual,
    expected,
  };
};

/** Every partner is one whom the regulation names for that sort of cooperation, and none is the agency itself. */
export const kerjaSamaMitraSesuai = defineRule({
  id: 'kerja-sama/mitra-sesuai',
  title: 'Mitra kerja sama termasuk yang disebut peraturan',
  subjects: ['kerja-sama'],
  fields: ['jenis', 'instansi', 'mitra', 'riwayat', 'berlaku'],
  indexes: ['by-id', 'instansi-by-nama'],
  parameters,
  check: (context) => {
    const { subject, parameter } = context;
    const reason = outOfCooperation(subject, parameter.jenis, context);
    if (reason) return notApplicable(reason);
    return verdictOf(subject.mitra.flatMap((partner, i) => faultOf(partner, i, context) ?? []));
  },
});
