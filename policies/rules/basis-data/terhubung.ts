import { z } from 'zod';
import { defineRule, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** Databases are joined with one another: a dataset shows to which it is related, or that it was integrated. */
export const basisDataTerhubung = defineRule({
  id: 'basis-data/terhubung',
  title: 'Basis data menyebut hubungannya dengan basis data lain',
  subjects: ['basis-data'],
  fields: ['nama', 'terhubung', 'integrasi', 'salinan_dari'],
  indexes: [],
  parameters: z.strictObject({
    cukup: z.enum(['terhubung', 'salah-satu']).meta({
      description: 'Yang menunjukkan hubungan itu.',
      enumDescriptions: ['basis data yang direlasikan', 'basis data yang direlasikan, atau integrasi yang dijalankan'],
    }),
  }),
  check: ({ subject, parameter, istilah }) => {
    const { nama, terhubung = [], integrasi = [], salinan_dari } = subject;
    const others = terhubung.filter((id) => id !== subject.id);
    if (others.length > 0 || salinan_dari !== undefined) return pass;
    if (parameter.cukup === 'salah-satu' && integrasi.length > 0) return pass;
    return verdictOf([
      {
        path: '',
        message: `${nama} belum menyebut basis data lain yang terhubung dengannya.`,
        help: `Isi terhubung dengan basis data yang direlasikan; bila belum ada, bicarakan dengan ${istilah.dinas}.`,
        actual: 'belum diisi',
        expected: parameter.cukup === 'salah-satu' ? 'terhubung, atau integrasi yang sudah dijalankan' : 'terhubung',
      },
    ]);
  },
});
