import { z } from 'zod';
import { covers } from '../../../scripts/core/instrument.ts';
import { eitherOf, labelOf } from '../../../scripts/core/policy/value-label.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';
import { sopStateOf } from '../../../scripts/core/sop/state.ts';

/** A procedure for sharing data is set by the instrument that the regulation names. */
export const sopBerbagiData = defineRule({
  id: 'sop/berbagi-data',
  title: 'SOP berbagi data diatur dengan instrumen yang disebut peraturan',
  subjects: ['sop'],
  fields: ['macam', 'ditetapkan', 'berlaku'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    instrumen: z.array(z.string()).min(1).meta({ description: 'Jenis instrumen yang mengatur SOP berbagi data.' }),
  }),
  check: ({ subject, parameter, registry, kosakata, date }) => {
    if (!subject.macam.includes('berbagi-data')) return notApplicable('SOP ini tidak mengatur berbagi data.');
    const { ditetapkan } = subject;
    if (!ditetapkan) return notApplicable('SOP ini masih rancangan, belum ditetapkan.');
    if (sopStateOf(subject, date) === 'berakhir') return notApplicable('SOP ini sudah tidak berlaku.');
    const expected = eitherOf(kosakata, 'instrumen', parameter.instrumen);
    const help = `Isi ditetapkan.instrumen dengan ${expected} yang menyebut SOP ini.`;
    if (ditetapkan.instrumen === undefined)
      return verdictOf([
        {
          path: 'ditetapkan',
          discriminator: 'instrumen',
          message: `Instrumen SOP berbagi data ini belum disebut; seharusnya ${expected}.`,
          help,
          actual: 'belum diisi',
          expected,
        },
      ]);
    const instrument = registry.get('keputusan', ditetapkan.instrumen);
    if (!instrument) return notApplicable('Instrumennya belum dapat dibaca.');
    const path = 'ditetapkan.instrumen';
    const kind = labelOf(kosakata, 'instrumen', instrument.jenis);
    if (!parameter.instrumen.includes(instrument.jenis))
      return verdictOf([
        {
          path,
          discriminator: 'jenis',
          message: `SOP berbagi data ini didasarkan pada ${kind}; seharusnya ${expected}.`,
          help,
          actual: kind,
          expected,
        },
      ]);
    if (covers(instrument, 'sop', subject.id)) return pass;
    return verdictOf([
      {
        path,
        discriminator: 'cakupan',
        message: `${kind} ${instrument.nomor} tidak menyebut SOP ini.`,
        help: `Tambahkan SOP ini pada mencakup di rekaman ${kind} itu bila memang diatur di sana.`,
        actual: instrument.nomor,
        expected: `${expected} yang menyebut SOP ini`,
      },
    ]);
  },
});
