import { z } from 'zod';
import { agencyOf } from '../../../scripts/core/office/agency.ts';
import type { Instansi } from '../../../scripts/core/records/instansi.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';
import { sopStateOf } from '../../../scripts/core/sop/state.ts';

/** Speaks for the regency: its own record, or the office for communication and informatics. */
const isRegency = ({ bentuk, peran }: Instansi): boolean =>
  bentuk === 'pemerintah-daerah' || peran?.includes('dinas') === true;

/** Who draws up a procedure, as the regulation has it: its owner, or the centre and the regency. */
export const sopPenyusun = defineRule({
  id: 'sop/penyusun',
  title: 'SOP disusun oleh pihak yang disebut peraturan',
  subjects: ['sop'],
  fields: ['instansi', 'disusun_oleh', 'ditetapkan', 'berlaku'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    penyusun: z.enum(['pemilik', 'pusat-atau-pemerintah-daerah']).meta({
      description: 'Pihak yang menyusun SOP.',
      enumDescriptions: ['instansi pemiliknya sendiri', 'Pemerintah Pusat atau Pemerintah Daerah'],
    }),
  }),
  check: ({ subject, parameter, registry, istilah, date }) => {
    if (sopStateOf(subject, date) === 'berakhir') return notApplicable('SOP ini sudah tidak berlaku.');
    const isOwn = parameter.penyusun === 'pemilik';
    const owner = agencyOf(subject.instansi, registry);
    if (!owner) return notApplicable('Instansi pemiliknya belum dapat dibaca.');
    const expected = isOwn ? owner.nama : `Pemerintah Pusat atau ${istilah.pemerintah_daerah}`;
    const { disusun_oleh: author } = subject;
    if (!author)
      return verdictOf([
        {
          path: '',
          discriminator: 'belum-diisi',
          message: `Penyusun SOP ini belum diisi; seharusnya ${expected}.`,
          help: 'Isi disusun_oleh dengan instansi atau instansi_pusat yang menyusunnya.',
          actual: 'belum diisi',
          expected,
        },
      ]);
    if ('instansi_pusat' in author) {
      if (!isOwn) return pass;
      return verdictOf([
        {
          path: 'disusun_oleh.instansi_pusat',
          message: `SOP ini disusun ${author.instansi_pusat}; yang menyusun seharusnya ${expected}.`,
          help: `Susun SOP milik ${owner.nama} sendiri; pedoman pusat dapat disebut pada dasar.`,
          actual: author.instansi_pusat,
          expected,
        },
      ]);
    }
    const agency = agencyOf(author.instansi, registry);
    if (!agency) return notApplicable('Instansi penyusunnya belum dapat dibaca.');
    if (isOwn ? agency.id === owner.id : isRegency(agency)) return pass;
    return verdictOf([
      {
        path: 'disusun_oleh.instansi',
        message: isOwn
          ? `SOP ini disusun ${agency.nama}; yang menyusun seharusnya ${expected}.`
          : `SOP ini disusun ${agency.nama}; peraturan menyebut ${expected} sebagai penyusun.`,
        help: isOwn
          ? `Serahkan penyusunannya kepada ${owner.nama}, pemilik proses ini.`
          : `Peraturan tidak melarang dan tidak menyebut ${istilah.perangkat_daerah} sebagai penyusun; ${istilah.dinas} yang menimbangnya.`,
        actual: agency.nama,
        expected,
        ...(isOwn ? {} : { review: true }),
      },
    ]);
  },
});
