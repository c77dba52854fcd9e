import { z } from 'zod';
import { covers, endedBefore, heldFrom } from '../../../scripts/core/instrument.ts';
import { officeWord } from '../../../scripts/core/office/words.ts';
import { eitherOf, labelOf } from '../../../scripts/core/policy/value-label.ts';
import type { Jabatan } from '../../../scripts/core/records/jabatan.ts';
import { officeRoles } from '../../../scripts/core/records/jabatan.ts';
import type { Keputusan } from '../../../scripts/core/records/keputusan.ts';
import { type CheckContext, defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const parameters = z.strictObject({
  penandatangan: z
    .enum(officeRoles)
    .optional()
    .meta({
      description: 'Peran jabatan yang menetapkan walidata; tanpa ini tidak diperiksa.',
      enumDescriptions: [...officeRoles],
    }),
  instrumen: z
    .array(z.string())
    .min(1)
    .optional()
    .meta({ description: 'Jenis instrumen penetapannya; tanpa ini tidak diperiksa.' }),
});

type Context = CheckContext<'walidata', 'id' | 'dasar' | 'berlaku', 'by-id', z.infer<typeof parameters>>;

/** Who set it, whether it names this stewardship, and whether it came first. */
const actFaults = (act: Keputusan, role: Jabatan['peran'], { subject, registry, istilah }: Context): Fault[] => {
  const faults: Fault[] = [];
  const expected = officeWord(role, istilah);
  const signer = registry.get('jabatan', act.penandatangan);
  if (signer && signer.peran !== role)
    faults.push({
      path: 'dasar',
      discriminator: 'penandatangan',
      message: `Penetapan walidata ini ditandatangani ${signer.nama}; yang menetapkan seharusnya ${expected}.`,
      help: `Mintakan penetapan ${expected}, lalu sebut pada dasar.`,
      actual: signer.nama,
      expected,
    });
  if (!covers(act, 'walidata', subject.id))
    faults.push({
      path: 'dasar',
      discriminator: 'cakupan',
      message: `Penetapan ${act.nomor} tidak menyebut walidata ini.`,
      help: 'Sebut penetapan yang benar, atau tambahkan walidata ini pada mencakup di rekamannya.',
      actual: act.nomor,
      expected: 'penetapan yang menyebut walidata ini',
    });
  const { sejak } = subject.berlaku;
  const from = heldFrom(act);
  if (sejak !== undefined && from > sejak)
    faults.push({
      path: 'dasar',
      discriminator: 'tanggal',
      message: `Penetapan ${act.nomor} ${from === act.tanggal ? 'bertanggal' : 'baru berlaku'} ${from}, sesudah walidata ini mulai bertugas pada ${sejak}.`,
      help: 'Mulai masa tugasnya sejak hari penetapan, atau perbaiki tanggalnya.',
      actual: from,
      expected: `paling lambat ${sejak}`,
    });
  const end = sejak === undefined ? undefined : endedBefore(act, sejak);
  if (end !== undefined)
    faults.push({
      path: 'dasar',
      discriminator: 'masa',
      message: `Penetapan ${act.nomor} hanya berlaku sampai ${end}, sebelum walidata ini mulai bertugas pada ${sejak}.`,
      help: 'Sebut penetapan yang berlaku pada hari itu, atau perbaiki masa berlakunya bila keliru catat.',
      actual: end,
      expected: `berlaku pada ${sejak}`,
    });
  return faults.map((fault) => ({ ...fault, related: [`keputusan/${act.id}`] }));
};

const kindFaults = (act: Keputusan, kinds: readonly string[], { kosakata }: Context): Fault[] => {
  if (kinds.includes(act.jenis)) return [];
  const expected = eitherOf(kosakata, 'instrumen', kinds);
  const actual = labelOf(kosakata, 'instrumen', act.jenis);
  return [
    {
      path: 'dasar',
      discriminator: 'instrumen',
      message: `Walidata ini ditetapkan dengan ${actual}; peraturan tidak menyebut bentuknya, dan yang diterima ${expected}.`,
      help: `Petugas memastikan bentuk penetapannya, atau sebut ${expected} pada dasar.`,
      actual,
      expected,
      related: [`keputusan/${act.id}`],
    },
  ];
};

/** A steward is appointed: by the named office, in an act that names the stewardship and precedes it. */
export const walidataPenetapan = defineRule({
  id: 'walidata/penetapan',
  title: 'Walidata ditetapkan oleh pejabat yang disebut peraturan',
  subjects: ['walidata'],
  fields: ['dasar', 'berlaku'],
  indexes: ['by-id'],
  parameters,
  check: (context) => {
    const { subject, parameter, registry, istilah } = context;
    const { penandatangan, instrumen } = parameter;
    if (subject.dasar === undefined) {
      if (!penandatangan) return notApplicable('Penetapannya belum disebut.');
      const expected = `penetapan ${officeWord(penandatangan, istilah)}`;
      return verdictOf([
        {
          path: '',
          discriminator: 'dasar',
          message: `Penetapan walidata ini belum disebut; seharusnya ada ${expected}.`,
          help: `Isi dasar dengan ${expected} yang menyebut walidata ini.`,
          actual: 'belum diisi',
          expected,
        },
      ]);
    }
    const act = registry.get('keputusan', subject.dasar);
    if (!act) return notApplicable('Penetapannya belum dapat dibaca.');
    return verdictOf([
      ...(penandatangan ? actFaults(act, penandatangan, context) : []),
      ...(instrumen ? kindFaults(act, instrumen, context) : []),
    ]);
  },
});
