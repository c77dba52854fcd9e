import { z } from 'zod';
import { dutyStates, type Obligation } from '../obligations/obligation.ts';
import { natureSchema } from '../policy/article.ts';
import type { Kind } from '../records/kind.ts';
import { dateSchema } from '../records/period.ts';
import { citationOf } from '../render/citation.ts';

const text = (description: string) => z.string().meta({ description });
const day = (description: string) => dateSchema.optional().meta({ description });

const schema = z.strictObject({
  id: text('Pengenal kewajiban; tetap dari hari ke hari.'),
  daerah: text('Pengenal daerah.'),
  ketentuan: text('Ketentuan yang memintanya, misalnya buleleng/26.3.'),
  kutipan: text('Ketentuan itu dalam kata-kata.'),
  hal: text('Apa yang dilakukan.'),
  sifat: natureSchema.meta({ description: 'Sifat ketentuannya.' }),
  mengikat: z.boolean().meta({ description: 'false: boleh atau dianjurkan, bukan kewajiban; tidak pernah terlambat.' }),
  dasar: z
    .enum(['teks', 'tafsir', 'setelan', 'skema'])
    .meta({ description: 'teks: bunyi peraturan; tafsir: pembacaannya; setelan: pilihan setempat.' }),
  pelaku: text('Siapa yang melakukannya, sebagaimana disebut kebijakan.'),
  kepada: text('Kepada siapa hasilnya disampaikan.').optional(),
  instansi: text('Pengenal instansi; kosong bila register tidak mengenal pelakunya.').optional(),
  rekaman: text('Rekaman yang menjadi pokoknya, jenis/id.').optional(),
  keadaan: z.enum(dutyStates).meta({ description: 'Keadaannya pada hari berkas ini.' }),
  alasan: text('Mengapa belum dapat dinilai.').optional(),
  sejak: day('Hari mulai dihitungnya jangka yang berjalan.'),
  tenggat: day('Hari terakhir; kosong bila tidak ada yang menetapkannya.'),
  jangka: z
    .strictObject({
      nilai: text('Lamanya, durasi ISO 8601.'),
      dasar: z
        .enum(['teks', 'setelan', 'rekaman'])
        .meta({ description: 'Siapa yang menentukan angkanya: peraturan, setelan setempat, atau pengelola rekaman.' }),
      setelan: text('Setelan setempat yang memberi angkanya.').optional(),
    })
    .optional()
    .meta({ description: 'Jangka waktunya.' }),
  dipicu: text('Peristiwa yang memunculkannya.').optional(),
  bukti: text('Apa yang menunjukkan pemenuhannya.'),
  dilaksanakan: z
    .array(
      z.strictObject({ rekaman: text('Rekaman buktinya.'), tanggal: dateSchema.meta({ description: 'Harinya.' }) }),
    )
    .meta({ description: 'Pelaksanaan terakhir yang dihitung, yang terbaru lebih dulu.' }),
  berakhir: day('Hari terakhir mengikatnya, bila berakhir sebelum dilaksanakan.'),
  contoh: z.boolean().meta({ description: 'true: diturunkan dari rekaan untuk peragaan.' }),
});

/** A duty as it is handed out; what is unknown is left out. */
export type PublishedDuty = z.infer<typeof schema>;

/** The table of duties, described as the registers are. */
export const dutyTableKind = {
  jenis: 'kewajiban',
  judul: 'Kewajiban',
  uraian:
    'Kewajiban menurut peraturan pada hari berkas ini: yang terlambat, belum dipenuhi (jatuh-tempo), dipenuhi, belum dapat dinilai.',
  format: 'yaml',
  schema,
  references: [{ path: 'instansi', jenis: 'instansi' }],
  publik: { name: ['hal'], columns: [], fields: Object.keys(schema.shape) as (keyof typeof schema.shape)[] },
} satisfies Kind<typeof schema>;

const orNothing = <K extends string, T>(key: K, value: T | null): { [key in K]?: T } =>
  value === null ? {} : ({ [key]: value } as { [key in K]: T });

export const publishedDuty = (duty: Obligation): PublishedDuty => {
  const { id, daerah, provision, hal, sifat, mengikat, dasar, pelaku, keadaan, jangka, bukti, contoh } = duty;
  return {
    ...{ id, daerah, ketentuan: provision, kutipan: citationOf(provision), hal, sifat, mengikat, dasar, pelaku },
    ...orNothing('kepada', duty.kepada),
    ...orNothing('instansi', duty.instansi),
    ...orNothing('rekaman', duty.rekaman),
    keadaan,
    ...orNothing('alasan', duty.alasan),
    ...orNothing('sejak', duty.sejak),
    ...orNothing('tenggat', duty.tenggat),
    ...(jangka && {
      jangka: { nilai: jangka.nilai, dasar: jangka.dasar, ...orNothing('setelan', jangka.setelan) },
    }),
    ...orNothing('dipicu', duty.dipicu),
    bukti,
    dilaksanakan: duty.dilaksanakan.map(({ rekaman, tanggal }) => ({ rekaman, tanggal })),
    ...orNothing('berakhir', duty.berakhir),
    contoh,
  };
};
