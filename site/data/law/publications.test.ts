import { expect, test } from 'vitest';
import { provisionsOf } from '../../../scripts/core/policy/policies.ts';
import { jenisList } from '../../../scripts/core/records/kinds.ts';
import { columnsOf } from '../lists/list-columns.ts';
import { wholeList } from '../lists/list-page.ts';
import { provisionOf, regencies, regencyOf } from '../portal.ts';
import { enforcementView } from './enforcement.ts';
import { publicationNotes, publishedItems } from './publications.ts';

const viewOf = (provision: string, id: string) => {
  const stated = provisionOf(provision);
  const version = stated?.provision.versi.find(({ penegakan }) => penegakan.some((one) => one.id === id));
  const entry = version?.penegakan.find((one) => one.id === id);
  if (!stated || !version || !entry) throw new Error(`no ${id} at ${provision}`);
  return enforcementView(regencyOf(stated.daerah), { id: provision, versi: version.sejak }, entry);
};

test('a list has a column for what is to be published, and only where it is', () => {
  const keysIn = (daerah: string) => columnsOf(regencyOf(daerah), 'basis-data').map(({ key }) => key);
  expect(keysIn('kubu-raya')).toContain('penyimpanan');
  expect(keysIn('buleleng')).not.toContain('penyimpanan');
});

test('a page says under which article it is shown, and whether the text or the regency wants it', () => {
  const [note] = publicationNotes(regencyOf('kubu-raya'), 'basis-data', 'daftar');
  expect(note).toMatchObject({
    provisions: [{ text: 'Pasal 12 ayat (5) Perbup Kubu Raya 21/2019' }],
    basis: { basis: 'setelan' },
  });
  expect(note?.provisions[0]?.href).toMatch(/\/kubu-raya\/peraturan\/perbup-21-2019\/pasal-12\/#ayat-12-5$/);
  expect(publicationNotes(regencyOf('kubu-raya'), 'insiden', 'daftar')).toEqual([]);
  expect(publicationNotes(regencyOf('badung'), 'aplikasi', 'rekaman').length).toBe(1);
  expect(publicationNotes(regencyOf('badung'), 'aplikasi', 'daftar')).toEqual([]);
});

test('many provisions of one basis are one note, which names their regulation once', () => {
  const notes = publicationNotes(regencyOf('buleleng'), 'layanan', 'rekaman');
  expect(notes.map(({ basis }) => basis.basis)).toEqual(['setelan']);
  const words = notes.flatMap(({ provisions }) => provisions.map(({ text }) => text));
  expect(words.length).toBeGreaterThan(7);
  expect(words.slice(0, -1).filter((text) => text.includes('Perbup'))).toEqual([]);
  expect(words.at(-1)).toBe('Pasal 43 ayat (5) huruf g Perbup Buleleng 58/2019');
});

test('a provision leads to the page that shows it, and says how a page elsewhere is looked at', () => {
  expect(viewOf('buleleng/24.1', 'daftar-situs')).toMatchObject({
    heading: 'Ditampilkan di portal',
    page: { text: 'Lihat daftar subdomain', href: expect.stringMatching(/\/buleleng\/subdomain\/$/) },
  });
  const elsewhere = viewOf('buleleng/24.1', 'kabar-pembangunan');
  expect(elsewhere).toMatchObject({ heading: 'Ditampilkan di luar portal ini', page: undefined });
  expect(elsewhere.details.map(({ label }) => label)).toEqual(['Halaman', 'Memuat', 'Cara memeriksa']);
});

test('a list without records says what it will show, each field once', () => {
  const kubuRaya = regencyOf('kubu-raya');
  expect(publishedItems(kubuRaya, 'infrastruktur').map(({ isian }) => isian)).toEqual(['nama', 'jenis', 'pengelola']);
  for (const regency of regencies)
    for (const jenis of jenisList) {
      const { empty } = wholeList(regency, jenis, 1);
      expect(empty?.items ?? []).toEqual(empty ? publishedItems(regency, jenis) : []);
    }
});

test('no text orders this portal to publish a list: each is named as a local choice', () => {
  const shown = regencies.flatMap(({ policy }) =>
    (policy ? provisionsOf(policy) : []).flatMap(({ id, provision }) =>
      provision.versi.flatMap(({ penegakan }) =>
        penegakan.flatMap((entry) =>
          'publikasi' in entry && entry.publikasi.alamat ? [`${id} ${entry.id} ${entry.dasar}`] : [],
        ),
      ),
    ),
  );
  expect(shown.length).toBeGreaterThan(10);
  expect(shown.filter((one) => !one.endsWith(' setelan'))).toEqual([]);
});
