import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OperationalError } from '../scripts/adapters/operational-error.ts';
import { assertPublished, pagesIn } from '../scripts/adapters/published-pages.ts';
import { readPolicies } from '../scripts/adapters/read-policies.ts';
import { parseYaml } from '../scripts/adapters/yaml.ts';
import { loadPolicies } from '../scripts/core/policy/load.ts';
import { type Publication, shownAt } from '../scripts/core/policy/publication.ts';
import {
  type BuiltPage,
  type BuiltPages,
  publicationGaps,
  publicationsOn,
} from '../scripts/core/portal/publication-gaps.ts';
import { type BuiltPortal, builtPortal } from './testing/built-portal.ts';
import { withoutField, withoutOneCell, withoutOneHead } from './testing/published-fields.ts';
import { unshownSentences } from './testing/published-words.ts';

const AT = '2026-11-22';
const regencies = [...loadPolicies(readPolicies('policies', 'policies').sources, new Map()).policies.daerah.values()];
const wanted = regencies.flatMap((policy) =>
  publicationsOn(policy, AT).map((duty) => ({ policy, duty, name: `${duty.stated.id} ${duty.id}` })),
);

let portal: BuiltPortal;
let folder: string;

beforeAll(async () => {
  portal = await builtPortal();
  folder = mkdtempSync(join(tmpdir(), 'tata-terbit-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every regency publishes something, and every entry says how it can be checked', () => {
  expect(regencies.filter(({ daerah }) => !wanted.some(({ policy }) => policy.daerah === daerah))).toEqual([]);
  const isCheckable = ({ alamat, luar_portal }: Publication) => alamat !== undefined || luar_portal !== undefined;
  expect(wanted.filter(({ duty }) => !isCheckable(duty.publikasi)).map(({ name }) => name)).toEqual([]);
});

test('the built portal shows all that is to be published', () => {
  expect(regencies.flatMap((policy) => publicationGaps(policy, AT, pagesIn(portal.folder, policy.daerah)))).toEqual([]);
});

const read = new Map<string, readonly BuiltPage[]>();
const once = (key: string, pages: () => readonly BuiltPage[]): readonly BuiltPage[] => {
  const known = read.get(key) ?? pages();
  read.set(key, known);
  return known;
};

/** The pages of a regency, read once: they are changed in many ways. */
const pagesOf = (daerah: string): BuiltPages => {
  const pages = pagesIn(portal.folder, daerah);
  return {
    list: (jenis) => once(`${daerah}/${jenis}`, () => pages.list(jenis)),
    records: (jenis) => once(`${daerah}/${jenis}/*`, () => pages.records(jenis)),
  };
};

/** The pages of a regency, the first one of a duty changed as given. */
const changedPages = (daerah: string, publikasi: Publication, change: (html: string) => string): BuiltPages => {
  const pages = pagesOf(daerah);
  const isEach = shownAt(publikasi)?.each;
  const changeFirst = ([first, ...others]: readonly BuiltPage[]) =>
    first ? [{ ...first, html: change(first.html) }, ...others] : [];
  return isEach
    ? { ...pages, records: (jenis) => changeFirst(pages.records(jenis)) }
    : { ...pages, list: (jenis) => changeFirst(pages.list(jenis)) };
};

describe.each(wanted.filter(({ duty }) => duty.publikasi.alamat !== undefined))('$name', ({ policy, duty }) => {
  const fieldsLacking = (change: (html: string) => string) =>
    publicationGaps(policy, AT, changedPages(policy.daerah, duty.publikasi, change))
      .filter(({ provision, penegakan }) => provision === duty.stated.id && penegakan === duty.id)
      .map(({ item }) => item?.isian);
  const items = shownAt(duty.publikasi)?.items ?? [];

  test.each(items)('without what shows $isian, exactly that is missing', ({ isian }) => {
    expect(fieldsLacking((html) => withoutField(html, isian))).toEqual([isian]);
  });

  test.each(items)('without one head or one cell of $isian, it is missing where it is a column', ({ isian }) => {
    for (const without of [withoutOneHead, withoutOneCell]) {
      const isColumn = changedColumn(policy.daerah, duty.publikasi, (html) => without(html, isian));
      expect(fieldsLacking((html) => without(html, isian))).toEqual(isColumn ? [isian] : []);
    }
  });

  test('without the page, the page is missing', () => {
    const none: BuiltPages = { list: () => [], records: () => [] };
    const gaps = publicationGaps(policy, AT, none).filter(({ penegakan }) => penegakan === duty.id);
    expect(gaps.map(({ page, item }) => [page, item])).toEqual([
      [`/${policy.daerah}/${duty.publikasi.alamat}`, undefined],
    ]);
  });
});

/** Whether a change took anything off the first page. */
const changedColumn = (daerah: string, publikasi: Publication, change: (html: string) => string): boolean => {
  const shown = shownAt(publikasi);
  const pages = pagesOf(daerah);
  const [page] = shown?.each ? pages.records(shown.jenis) : pages.list(shown?.jenis ?? '');
  return page !== undefined && change(page.html) !== page.html;
};

describe('the page of each record', () => {
  const each = wanted.filter(({ duty }) => shownAt(duty.publikasi)?.each);

  /** The pages that a duty is about, with what each record holds in the fields that are to be shown. */
  const heldBy = ({ policy, duty }: (typeof each)[number]) => {
    const shown = shownAt(duty.publikasi);
    return globSync(`registry/${policy.daerah}/${shown?.jenis}/*.yaml`).map((file) => {
      const record = parseYaml(readFileSync(file, 'utf8')).value as Record<string, unknown>;
      const page = join(policy.daerah, shown?.jenis ?? '', String(record.id), 'index.html');
      const html = readFileSync(join(portal.folder, page), 'utf8');
      return { page, html, fields: shown?.items.map(({ isian }) => record[isian]) };
    });
  };

  test.each(each)('$name: every sentence of what is to be published', (one) => {
    const lacking = heldBy(one).flatMap(({ page, html, fields }) => {
      const missing = unshownSentences(html, fields);
      return missing.length > 0 ? [{ page, missing }] : [];
    });
    expect(lacking).toEqual([]);
  });

  test('one item of a list that is taken off is missed', () => {
    const fee = each.find(({ name }) => name === 'buleleng/43.5.e biaya-tarif-tampil');
    const held = fee && heldBy(fee).find(({ html }) => html.includes('Gratis.'));
    const without = held?.html.replace(/<tr\b(?:(?!<\/tr>).)*Gratis\.(?:(?!<\/tr>).)*<\/tr>/gs, '') ?? '';
    expect(unshownSentences(held?.html ?? '', held?.fields)).toEqual([]);
    expect(unshownSentences(without, held?.fields)).toEqual(['Gratis.']);
  });
});

describe('a build', () => {
  const page = 'bulukumba/subdomain/index.html';

  beforeAll(() => {
    mkdirSync(dirname(join(folder, page)), { recursive: true });
    cpSync(join(portal.folder, 'bulukumba'), join(folder, 'bulukumba'), { recursive: true });
  });

  test('that shows all is let pass, and a regency without pages is not asked for', () => {
    expect(() => assertPublished(folder, 'policies', AT)).not.toThrow();
  });

  test('that lost an item ends, naming provision, page and item', () => {
    const html = readFileSync(join(folder, page), 'utf8');
    writeFileSync(join(folder, page), withoutField(html, 'pemilik'));
    let thrown: unknown;
    try {
      assertPublished(folder, 'policies', AT);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(OperationalError);
    expect((thrown as OperationalError).message).toBe(
      'Halaman /bulukumba/subdomain/ belum menampilkan "OPD pemakai" (isian pemilik) menurut Pasal 10 ayat (4) (bulukumba/10.4, keadaan-penetapan).',
    );
  });
});
