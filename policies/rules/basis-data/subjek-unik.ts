import { z } from 'zod';
import { claimOver, copyPairsIn, isOneManager } from '../../../scripts/core/data/similar-datasets.ts';
import { agencyOf, isAgency } from '../../../scripts/core/office/agency.ts';
import { subjectKeyOf } from '../../../scripts/core/records/indexes.ts';
import { overlap } from '../../../scripts/core/records/period.ts';
import { defineRule, type Fault, type Lookups, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** So many are told one by one; a thousand datasets of one subject would say it half a million times. */
const told = 20;

/** Whether the regency's own offices keep it: what a village gathers for itself is no steward's. */
const keepsAsOurs = (pengelola: string, registry: Lookups<'by-id'>): boolean => {
  const manager = agencyOf(pengelola, registry);
  return !manager || isAgency(manager) || manager.bentuk === 'pemerintah-daerah';
};

/** No agency makes again what another already keeps; of two datasets of one subject the newcomer is told. */
export const basisDataSubjekUnik = defineRule({
  id: 'basis-data/subjek-unik',
  title: 'Data dengan subjek yang sama hanya dibuat oleh satu instansi',
  subjects: ['basis-data'],
  fields: ['subjek', 'pengelola', 'salinan_dari', 'berlaku'],
  indexes: ['basis-data-by-subjek', 'walidata-by-basis-data', 'by-id'],
  parameters: z.strictObject({}),
  judgesEvents: () => true,
  check: ({ subject, ref, registry, today, isInForce }) => {
    const key = subjectKeyOf(subject);
    if (key === undefined) return notApplicable('Kunci subjeknya belum diisi.');
    const isRetired = ({ berlaku }: Pick<typeof subject, 'berlaku'>) => (berlaku?.sampai ?? today) < today;
    if (isRetired(subject)) return notApplicable('Data ini sudah tidak dikelola.');
    // What is forbidden is making such data, not keeping what was made before.
    if (subject.berlaku?.sejak !== undefined && !isInForce(subject.berlaku.sejak))
      return notApplicable('Data ini mulai dikelola sebelum ketentuan ini berlaku.');
    const isCopyPair = copyPairsIn(registry);
    const rivals = registry
      .find('basis-data-by-subjek', key)
      .values()
      .filter(
        ({ ref: other, record }) => other !== ref && !isRetired(record) && overlap(record.berlaku, subject.berlaku),
      )
      .filter(({ record }) => keepsAsOurs(record.pengelola, registry))
      .filter(({ record }) => !isCopyPair(subject, record) && !isOneManager(subject, record, registry))
      .flatMap(({ record }) => {
        const claim = claimOver(subject, record, registry);
        return claim ? [{ record, claim }] : [];
      })
      .take(told);
    return verdictOf(
      [...rivals].map(({ record, claim }): Fault => {
        const manager = registry.get('instansi', record.pengelola)?.nama ?? record.pengelola;
        const { sejak } = record.berlaku ?? {};
        const keeps = {
          walidata: `diampu walidatanya, ${manager}`,
          mulai: `sudah dikelola ${manager}${sejak ? ` sejak ${sejak}` : ''}`,
          pengenal: `juga dikelola ${manager} sejak hari yang sama`,
        }[claim];
        return {
          path: 'subjek',
          discriminator: record.id,
          message: `Data dengan subjek "${key}" ${keeps}: "${record.nama}".`,
          help: 'Pakai data yang sudah ada; bila ini salinannya, isi salinan_dari; bila memang lain, perinci subjeknya.',
          actual: key,
          expected: 'subjek yang belum dikelola instansi lain',
          related: [`basis-data/${record.id}`],
        };
      }),
    );
  },
});
