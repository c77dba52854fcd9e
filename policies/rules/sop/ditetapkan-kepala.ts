import { z } from 'zod';
import { agencyOf, isAgency } from '../../../scripts/core/office/agency.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';
import { sopStateOf } from '../../../scripts/core/sop/state.ts';

/** A procedure is adopted by the head of the agency that owns it; a draft has no adopter yet. */
export const sopDitetapkanKepala = defineRule({
  id: 'sop/ditetapkan-kepala',
  title: 'SOP ditetapkan oleh kepala instansi pemiliknya',
  subjects: ['sop'],
  fields: ['instansi', 'ditetapkan', 'berlaku'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    peran: z.array(z.string()).min(1).meta({ description: 'Peran jabatan yang menetapkan SOP.' }),
  }),
  check: ({ subject, parameter, registry, istilah, date }) => {
    if (!subject.ditetapkan) return notApplicable('SOP ini masih rancangan, belum ditetapkan.');
    if (sopStateOf(subject, date) === 'berakhir') return notApplicable('SOP ini sudah tidak berlaku.');
    const owner = registry.get('instansi', subject.instansi);
    const agency = agencyOf(subject.instansi, registry);
    if (!owner || !agency) return notApplicable('Instansi pemiliknya belum dapat dibaca.');
    if (!isAgency(agency)) return notApplicable(`Ketentuan ini tentang SOP ${istilah.perangkat_daerah}.`);
    const office = registry.get('jabatan', subject.ditetapkan.oleh);
    if (!office) return notApplicable('Jabatan yang menetapkannya belum dapat dibaca.');
    const isHead = parameter.peran.includes(office.peran);
    if (isHead && office.instansi === agency.id) return pass;
    const isUnitHead = isHead && office.instansi === owner.id;
    return verdictOf([
      {
        path: 'ditetapkan.oleh',
        message: isUnitHead
          ? `SOP ini ditetapkan ${office.nama}, kepala unit kerja di dalam ${agency.nama}; yang disebut peraturan kepala ${istilah.perangkat_daerah}.`
          : `SOP ini ditetapkan ${office.nama}; yang menetapkan seharusnya kepala ${agency.nama}.`,
        help: isUnitHead
          ? `${istilah.dinas} memastikan siapa yang berwenang; atau ajukan penetapan kepada kepala ${agency.nama}.`
          : `Ajukan penetapan kepada kepala ${agency.nama}, lalu isi ditetapkan.oleh dengan jabatan itu.`,
        actual: office.nama,
        expected: `kepala ${agency.nama}`,
        ...(isUnitHead ? { discriminator: 'unit-kerja', review: true } : {}),
      },
    ]);
  },
});
