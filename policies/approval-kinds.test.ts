import { describe, expect, test } from 'vitest';
import type { Jenis } from '../scripts/core/records/kinds.ts';
import { kindOf } from '../scripts/core/records/kinds.ts';
import { askedFor, type Change, type Daerah, domains } from '../scripts/testing/approvals-asked.ts';
import { loaded } from '../scripts/testing/rule-examples.ts';

// What a record is called decides who is asked about it. Calling it something else, or moving it to another folder, is a
// change like any other: whoever would have been asked about the old one or the new one still is.

/** The field by which each kind is sorted. */
const sorts: readonly (readonly [Jenis, string])[] = [
  ['infrastruktur', 'jenis'],
  ['kerja-sama', 'jenis'],
  ['lembaga', 'jenis'],
  ['keputusan', 'jenis'],
  ['rencana', 'jenis'],
  ['audit', 'jenis'],
  ['laporan', 'jenis'],
  ['kebijakan', 'jenis'],
  ['aplikasi', 'kelas'],
];
const base = { asal: 'resmi', nama: 'Uji', instansi: 'opd', pemilik: 'opd', tersambung: true };

const valuesOf = (daerah: Daerah, jenis: Jenis, field: string): string[] => {
  const list = (kindOf(jenis).vocabulary as Readonly<Record<string, string>> | undefined)?.[field] ?? '';
  return (loaded.policies.daerah.get(daerah)?.vocabulary[list]?.nilai ?? []).map(({ id }) => id);
};

const recordOf = (jenis: Jenis, field: string, value: string) => ({
  ...base,
  [field]: value,
  riwayat: [{ jenis: jenis === 'aplikasi' ? 'pembangunan' : 'baru' }],
});

/** Each office with each provision that asks it; what the house asks where no provision does is left out. */
const askedBy = (daerah: Daerah, change: Change): string[] =>
  askedFor(daerah, change).flatMap((line) => {
    const [, kind = '', whom = '', grounds = ''] = /^(\S+) (\S+).*\[(.*)\]$/.exec(line) ?? [];
    const provisions = grounds.split(' ').filter((ground) => /^\d/.test(ground));
    return provisions.flatMap((one) =>
      whom
        .replaceAll('*', '')
        .split('/')
        .map((role) => `${one} ${kind} ${role}`),
    );
  });

/** Who is asked about another change of the record. */
const askedOf = (daerah: Daerah, jenis: Jenis, record: object): string[] =>
  askedBy(daerah, { jenis, old: record, now: { ...record, tupoksi: 'Lain.' } });

const missingFrom = (asked: readonly string[], wanted: readonly string[]): string[] =>
  wanted.filter((line) => !asked.includes(line));

const rows = (Object.keys(domains) as Daerah[]).flatMap((daerah) =>
  sorts.flatMap(([jenis, field]) => {
    const values = valuesOf(daerah, jenis, field);
    return values.length > 1 ? [[daerah, jenis, field, values] as const] : [];
  }),
);

describe.each(rows)('%s: %s by %s', (daerah, jenis, field, values) => {
  const records = values.map((value) => recordOf(jenis, field, value));

  test('another sort asks those of the old one and those of the new one', () => {
    const left = records.flatMap((old) =>
      records.flatMap((now) => {
        if (old === now) return [];
        const asked = askedBy(daerah, { jenis, old, now });
        return [old, now].flatMap((one) => missingFrom(asked, askedOf(daerah, jenis, one)));
      }),
    );
    expect([...new Set(left)]).toEqual([]);
  });

  test('a record that goes to another folder asks those whom a change would have asked', () => {
    const left = records.flatMap((old) =>
      missingFrom(askedBy(daerah, { jenis, old, now: null }), askedOf(daerah, jenis, old)),
    );
    expect([...new Set(left)]).toEqual([]);
  });
});

test('there are sorts about which others are asked', () => {
  const differ = rows.filter(([daerah, jenis, field, values]) => {
    const asked = values.map((value) => askedOf(daerah, jenis, recordOf(jenis, field, value)).join('\n'));
    return new Set(asked).size > 1;
  });
  expect(differ.length).toBeGreaterThan(10);
});
