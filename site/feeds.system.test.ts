import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { parse } from 'yaml';
import { type BuiltPortal, buildPortal } from './testing/built-portal.ts';
import { AGENCY, HOSTILE_NAME, hostileRecord, PLACE, plantedHistory } from './testing/planted-history.ts';
import { copyProject, type ProjectCopy } from './testing/project-copy.ts';
import { publiccodeStandard } from './testing/publiccode-standard.ts';
import { catalogueFaults, iri, readCatalogue } from './testing/read-catalogue.ts';
import { feedFaults, readFeed } from './testing/read-feed.ts';

let project: ProjectCopy;
let portal: BuiltPortal;
let elsewhere: BuiltPortal;

beforeAll(async () => {
  project = copyProject();
  writeFileSync(join(project.folder, 'registry', `${PLACE}.yaml`), hostileRecord);
  elsewhere = await buildPortal({ SITE_URL: 'https://register.example', SITE_BASE: '/register' }, project.folder);
  mkdirSync(join(project.folder, '.tata'), { recursive: true });
  writeFileSync(join(project.folder, '.tata/riwayat.json'), JSON.stringify(plantedHistory));
  portal = await buildPortal({}, project.folder);
});
afterAll(() => {
  portal?.remove();
  elsewhere?.remove();
  project?.remove();
});

const fileIn = ({ folder }: BuiltPortal, path: string): string => readFileSync(join(folder, path), 'utf8');
const feedsIn = ({ folder }: BuiltPortal): string[] =>
  globSync('**/umpan.xml', { cwd: folder }).map((file) => `/${file.replaceAll('\\', '/')}`);

/** Whether an address of the portal leads to a file that was built. */
const leads = ({ folder }: BuiltPortal, path: string): boolean => {
  const file = join(folder, decodeURIComponent(path));
  return existsSync(path.endsWith('/') ? join(file, 'index.html') : file);
};

/** Addresses in a feed or catalogue at `path`, as a reader resolves them. */
const targets = (path: string, hrefs: readonly string[]): string[] =>
  hrefs.map((href) => new URL(href, `https://contoh.example${path}`).pathname);

/** What the protocol of sitemaps.org asks of a file: addresses, each in its element. */
const sitemapShape = `<element name="urlset" ns="http://www.sitemaps.org/schemas/sitemap/0.9"
  xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
  <oneOrMore><element name="url"><element name="loc"><data type="anyURI"/></element></element></oneOrMore></element>`;

describe('the sitemap', () => {
  test('names every page by its whole address under the path of the portal, where that is known', async () => {
    const contents = fileIn(elsewhere, 'sitemap.xml');
    const xml = [{ fileName: 'sitemap.xml', contents }];
    expect(await validateXML({ xml, extension: 'relaxng', schema: [sitemapShape] })).toMatchObject({ valid: true });
    const named = [...contents.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, at]) => at);
    const pages = elsewhere.pages.filter(({ path }) => path !== '/404.html');
    expect(pages.length).toBeGreaterThan(1000);
    expect(named.toSorted()).toEqual(pages.map(({ path }) => `https://register.example/register${path}`).sort());
  });

  test('is not written where nobody said where the portal stands', () => {
    expect(globSync('{sitemap*.xml,robots.txt}', { cwd: portal.folder })).toEqual([]);
  });
});

describe('feeds', () => {
  test('are there for all, every regency and every agency, and each is sound', async () => {
    const feeds = feedsIn(portal);
    const agencies = globSync('registry/*/instansi/*.yaml', { cwd: project.folder });
    expect(feeds).toHaveLength(1 + 5 + agencies.length);
    for (const path of feeds) expect(await feedFaults(fileIn(portal, path)), path).toEqual([]);
  });

  test('lead to pages that exist', () => {
    for (const path of feedsIn(portal)) {
      const hrefs = [...fileIn(portal, path).matchAll(/ href="([^"]*)"/g)].map(([, href = '']) => href);
      expect(
        targets(path, hrefs).filter((target) => !leads(portal, target)),
        path,
      ).toEqual([]);
    }
  });

  test('hold the newest changes of what they are about, told in words', async () => {
    const [all, regency, agency, other] = await Promise.all(
      ['/umpan.xml', '/buleleng/umpan.xml', `/buleleng/instansi/${AGENCY}/umpan.xml`, '/badung/umpan.xml'].map((path) =>
        readFeed(fileIn(portal, path)),
      ),
    );
    expect(all?.items.map(({ title }) => title).slice(0, 4)).toEqual([
      expect.stringMatching(/^Berubah: .*\(instansi\) · Contoh$/),
      'Berubah: Contoh Antrean (aplikasi) · Contoh',
      'Dihapus: contoh-hilang (keputusan dan surat)',
      'Baru: contoh-hilang (keputusan dan surat)',
    ]);
    expect(regency?.items).toHaveLength(50);
    expect(agency?.items).toHaveLength(50);
    expect(agency?.items.every(({ title }) => /instansi|aplikasi/.test(title))).toBe(true);
    expect(other?.items).toHaveLength(1);
    expect(regency?.items.at(-1)?.summary).toContain('1 isian yang tidak diterbitkan juga berubah.');
  });

  test('show hostile words and run none of them', () => {
    const text = fileIn(portal, '/buleleng/umpan.xml');
    expect(text).toContain('&lt;script&gt;window.kena');
    for (const path of feedsIn(portal)) expect(fileIn(portal, path)).not.toMatch(/<script|\p{Bidi_Control}/u);
  });

  test('are named in the head and in the text of the pages that they belong to', () => {
    for (const path of ['/', '/buleleng/', `/buleleng/instansi/${AGENCY}/`]) {
      const html = portal.pages.find((page) => page.path === path)?.html ?? '';
      const [, inHead] = /<link rel="alternate" type="application\/atom\+xml"[^>]* href="([^"]+)"/.exec(html) ?? [];
      const [, inText] = /<a href="([^"]+)" type="application\/atom\+xml"/.exec(html) ?? [];
      expect(targets(path, [inHead ?? '', inText ?? ''])).toEqual([`${path}umpan.xml`, `${path}umpan.xml`]);
    }
  });

  test('of a portal with a place of its own and no history are whole in their addresses and say why they are empty', async () => {
    const text = fileIn(elsewhere, '/buleleng/umpan.xml');
    const { items, subtitle } = await readFeed(text);
    expect(items).toEqual([]);
    expect(subtitle).toMatch(/Riwayat/);
    expect([...text.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      'https://register.example/register/buleleng/umpan.xml',
      'https://register.example/register/buleleng/',
    ]);
  });
});

describe('publiccode.yml', () => {
  const files = () => globSync('api/v1/*/aplikasi/*.publiccode.yml', { cwd: portal.folder });

  test('is what the standard asks for, wherever there is one', () => {
    expect(files().length).toBeGreaterThan(2);
    for (const path of files())
      expect(publiccodeStandard.safeParse(parse(fileIn(portal, path))).error, path).toBeUndefined();
  });

  test('gives hostile texts back as texts', () => {
    const read = parse(fileIn(portal, 'api/v1/buleleng/aplikasi/contoh-jahat.publiccode.yml'));
    expect(read.name).toBe(HOSTILE_NAME);
    expect(read.description.id.features).toEqual(['*a', 'yes', '2026-01-01', HOSTILE_NAME]);
  });

  test('is linked from the page of its application, and from no other', () => {
    const linked = portal.pages.flatMap(({ path, html }) =>
      [...html.matchAll(/href="([^"]*\.publiccode\.yml)"/g)].flatMap(([, href = '']) => targets(path, [href])),
    );
    expect(linked.sort()).toEqual(
      files()
        .map((file) => `/${file.replaceAll('\\', '/')}`)
        .sort(),
    );
  });
});

describe('the catalogue', () => {
  const PATH = '/api/v1/katalog.jsonld';

  test('has all that DCAT asks for, and leads to files and pages that exist', async () => {
    const store = await readCatalogue(fileIn(portal, PATH), `https://contoh.example${PATH}`);
    expect(catalogueFaults(store)).toEqual([]);
    const named = ['dcat:downloadURL', 'dcat:accessURL', 'dcat:landingPage', 'foaf:homepage', 'dct:conformsTo']
      .flatMap((property) => store.getObjects(null, iri(property), null))
      .map(({ value }) => new URL(value).pathname);
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((target) => !leads(portal, target))).toEqual([]);
  });

  test('of a portal with a place of its own is whole in its addresses', () => {
    const ids = [...fileIn(elsewhere, PATH).matchAll(/"@id": "([^"]*)"/g)].map(([, id = '']) => id);
    expect(ids.length).toBeGreaterThan(100);
    expect(ids.filter((id) => !/^https?:\/\//.test(id))).toEqual([]);
    expect(ids).toContain('https://register.example/register/api/v1/katalog.jsonld#katalog');
  });

  test('cannot be taken for a page', () => {
    expect(fileIn(portal, PATH)).not.toContain('<');
  });
});
