import { z } from 'zod';
import { idSchema, line, prose } from '../records/id.ts';
import { dateSchema, periodSchema } from '../records/period.ts';

/** `policies/<daerah>/<peraturan>/peraturan.yaml`: identity of a regulation and the words it uses. */
export const regulationSchema = z.strictObject({
  id: idSchema.meta({ description: 'Pengenal peraturan, sama dengan nama foldernya, misalnya perbup-58-2019.' }),
  jenis: line(80).meta({ description: 'Jenis peraturan, misalnya Peraturan Bupati.' }),
  nomor: z.int().positive().meta({ description: 'Nomor peraturan.' }),
  tahun: z.int().min(1945).max(2999).meta({ description: 'Tahun peraturan.' }),
  judul_resmi: line(400).meta({ description: 'Judul resmi lengkap.' }),
  sitasi: z.literal('lengkap').optional().meta({
    description:
      'lengkap: ketentuannya disebut bersama peraturannya, misalnya buleleng/perbup-7-2027/26.3. Diisi bila peraturan lain di daerah ini memakai nomor ketentuan yang sama.',
  }),
  sebutan: line(80).meta({ description: 'Sebutan singkat, misalnya Perbup Buleleng 58/2019.' }),
  ditetapkan: dateSchema.optional().meta({ description: 'Hari ditetapkan.' }),
  diundangkan: dateSchema.meta({ description: 'Hari diundangkan.' }),
  berlaku: periodSchema.meta({ description: 'Masa berlaku peraturan.' }),
  berita_daerah: z
    .strictObject({
      tahun: z.int().meta({ description: 'Tahun Berita Daerah.' }),
      nomor: z.int().meta({ description: 'Nomor Berita Daerah; berbeda dari nomor peraturan.' }),
    })
    .optional()
    .meta({ description: 'Tempat peraturan diundangkan.' }),
  mencabut: z.array(line(200)).optional().meta({ description: 'Peraturan yang dicabut olehnya.' }),
  istilah: z
    .strictObject({
      sistem: line(80).meta({ description: 'Sebutan untuk sistem elektroniknya, misalnya SPBE.' }),
      perangkat_daerah: line(80).meta({ description: 'Sebutan untuk perangkat daerah.' }),
      dinas: line(120).meta({ description: 'Sebutan untuk Dinas urusan komunikasi dan informatika.' }),
      pemerintah_daerah: line(120).meta({ description: 'Sebutan untuk pemerintah daerah.' }),
    })
    .meta({ description: 'Istilah yang dipakai peraturan ini; dipakai pula dalam kalimat temuan.' }),
  naskah: z
    .strictObject({
      tautan: z
        .url({ protocol: /^https$/ })
        .optional()
        .meta({ description: 'Alamat naskah resmi.' }),
      keterangan: prose(600).meta({ description: 'Dari mana naskahnya dan seberapa dapat dipercaya.' }),
      banyak_ketentuan: z.int().positive().max(100_000).optional().meta({
        description:
          'Banyaknya ketentuan dalam naskah: setiap ayat, huruf, dan angka yang punya nomor sendiri; tanpa ini belum dihitung.',
      }),
    })
    .meta({ description: 'Naskah resmi peraturan.' }),
  catatan: z.array(prose(1000)).optional().meta({ description: 'Catatan tentang naskah dan pembacaannya.' }),
});

export type Regulation = z.infer<typeof regulationSchema>;
