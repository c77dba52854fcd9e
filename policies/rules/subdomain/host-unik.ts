import { z } from 'zod';
import { addressOf } from '../../../scripts/core/records/indexes.ts';
import { defineRule, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const isRetired = (events: readonly { jenis: string }[]) => events.at(-1)?.jenis === 'nonaktif';

/** So many are named; a list as long as the register helps nobody and is printed once for each of its records. */
const named = 5;
const cited = 100;

const listed = (refs: readonly string[]): string =>
  refs.length <= named
    ? refs.join(', ')
    : `${refs.slice(0, named).join(', ')}, dan ${refs.length - named} rekaman lain`;

/** Two active records never share an address; a retired one frees it. */
export const hostUnik = defineRule({
  id: 'subdomain/host-unik',
  title: 'Nama host yang aktif hanya tercatat sekali',
  subjects: ['subdomain'],
  fields: ['host', 'jalur', 'riwayat'],
  indexes: ['subdomain-by-address'],
  parameters: z.strictObject({}),
  check: ({ subject, ref, registry }) => {
    if (isRetired(subject.riwayat)) return notApplicable('Nama ini sudah nonaktif.');
    const address = addressOf(subject);
    const others = registry
      .find('subdomain-by-address', address)
      .filter((other) => other.ref !== ref && !isRetired(other.record.riwayat))
      .map((other) => other.ref);
    return verdictOf(
      others.slice(0, 1).map(() => ({
        path: 'host',
        message: `"${address}" juga tercatat pada ${listed(others)}.`,
        help: 'Pakai nama lain; nama ini dapat dipakai lagi setelah rekaman yang lama nonaktif.',
        actual: address,
        related: others.slice(0, cited),
      })),
    );
  },
});
