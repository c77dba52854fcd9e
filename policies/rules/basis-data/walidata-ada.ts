import { z } from 'zod';
import { stewardsOn } from '../../../scripts/core/data/stewards.ts';
import { isInForce } from '../../../scripts/core/records/period.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** A dataset that is kept has a steward; one that ended or has yet to begin needs none. */
export const basisDataWalidataAda = defineRule({
  id: 'basis-data/walidata-ada',
  title: 'Basis data yang dikelola sudah punya walidata',
  subjects: ['basis-data'],
  fields: ['nama', 'berlaku'],
  indexes: ['walidata-by-basis-data'],
  parameters: z.strictObject({}),
  gap: true,
  check: ({ subject, registry, date }) => {
    if (!isInForce(subject.berlaku, date)) return notApplicable(`Basis data ini tidak dikelola pada ${date}.`);
    if (stewardsOn(subject.id, date, registry).length > 0) return pass;
    const others = registry.find('walidata-by-basis-data', subject.id).map(({ ref }) => ref);
    return verdictOf([
      {
        path: '',
        discriminator: 'walidata',
        message:
          others.length > 0
            ? `Penugasan walidata untuk "${subject.nama}" ada, tetapi tidak berlaku pada ${date}.`
            : `Walidata untuk "${subject.nama}" belum tercatat.`,
        help: 'Catat penugasan walidata yang menyebut basis data ini dan masih berlaku.',
        expected: 'walidata yang berlaku',
        related: others,
      },
    ]);
  },
});
