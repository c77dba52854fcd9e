import { z } from 'zod';
import { isMandiriTik } from '../../../scripts/core/office/mandiri-tik.ts';
import { isInForce } from '../../../scripts/core/records/period.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';
import { sopKinds, sopKindWords } from '../../../scripts/core/sop/kinds.ts';
import { sopStateOf } from '../../../scripts/core/sop/state.ts';

/** An office has the written way of working that its regulation asks of it; a draft does not count yet. */
export const instansiSopAda = defineRule({
  id: 'instansi/sop-ada',
  title: 'Tata kerja tertulis yang diwajibkan sudah tercatat dan berlaku',
  subjects: ['instansi'],
  fields: ['nama', 'peran', 'mandiri_tik', 'berlaku'],
  indexes: ['by-id', 'sop-by-instansi'],
  parameters: z.strictObject({
    peran: z
      .literal('dinas')
      .optional()
      .meta({ description: 'Peran instansi yang dikenai ketentuan; tanpa ini semua peran.' }),
    mandiri_tik: z.literal(true).optional().meta({ description: 'Hanya bagi instansi berstatus Mandiri TIK.' }),
    macam: z
      .enum(sopKinds)
      .meta({ description: 'Hal yang harus ada tata kerjanya.', enumDescriptions: Object.values(sopKindWords) }),
  }),
  gap: true,
  check: ({ subject, parameter, registry, istilah, date }) => {
    if (parameter.peran && !subject.peran?.includes(parameter.peran))
      return notApplicable(`Ketentuan ini tentang ${istilah.dinas}.`);
    if (!isInForce(subject.berlaku, date)) return notApplicable(`${subject.nama} tidak berdiri pada ${date}.`);
    if (parameter.mandiri_tik && !isMandiriTik(subject, date, registry))
      return notApplicable(`${subject.nama} tidak berstatus Mandiri TIK pada ${date}.`);
    const states = registry
      .find('sop-by-instansi', subject.id)
      .filter(({ record }) => record.macam.includes(parameter.macam))
      .map(({ ref, record }) => ({ ref, state: sopStateOf(record, date) }));
    if (states.some(({ state }) => state === 'berlaku')) return pass;
    const drafts = states.filter(({ state }) => state !== 'berakhir').map(({ ref }) => ref);
    const about = sopKindWords[parameter.macam];
    return verdictOf([
      {
        path: '',
        discriminator: parameter.macam,
        message:
          drafts.length > 0
            ? `Tata kerja ${about} ${subject.nama} sudah dirancang, tetapi belum berlaku.`
            : `Tata kerja ${about} ${subject.nama} belum tercatat.`,
        help:
          drafts.length > 0
            ? 'Tetapkan rancangannya, lalu isi ditetapkan.'
            : `Susun dan catat sebagai SOP dengan macam ${parameter.macam}.`,
        expected: `tata kerja ${about} yang berlaku`,
        related: drafts,
      },
    ]);
  },
});
