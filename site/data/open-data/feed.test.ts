import { describe, expect, test } from 'vitest';
import { feedFaults, readFeed } from '../../testing/read-feed.ts';
import { type Regency, regencyOf } from '../portal.ts';
import { entryAt, nameOf } from '../records/records.ts';
import { feedText } from './feed.ts';
import type { ToldChange } from './feed-entries.ts';
import { feedLink } from './feed-links.ts';
import { changesByFeed } from './feed-scopes.ts';

const regency = regencyOf('badung');
const AGENCY = 'contoh-perizinan';
const RECORD = 'badung/aplikasi/contoh-antrean';

const change = (place: string, parts: Partial<ToldChange['change']> = {}): ToldChange => ({
  place,
  change: {
    commit: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    waktu: '2026-11-20T03:04:05Z',
    jenis: 'berubah',
    fields: [{ path: 'peruntukan', sebelum: 'Antrean.', sesudah: 'Nomor antrean.' }],
    tertutup: 0,
    ...parts,
  },
});

const one = async (told: ToldChange) => (await readFeed(feedText({ regency }, [told], undefined))).items[0];

describe('an entry', () => {
  test('tells new from changed and says what is a sample', async () => {
    expect(await one(change(RECORD, { jenis: 'baru', fields: [] }))).toMatchObject({
      title: 'Baru: Contoh Antrean (aplikasi) · Contoh',
      link: 'aplikasi/contoh-antrean/',
    });
    expect((await one(change(RECORD)))?.title).toBe('Berubah: Contoh Antrean (aplikasi) · Contoh');
    expect((await one(change('badung/aplikasi/e-planning')))?.title).toMatch(/^Berubah: .*\(aplikasi\)$/);
  });

  test('says in words what changed, and how many closed fields did', async () => {
    const fields = [
      { path: 'peruntukan', sebelum: 'Antrean.', sesudah: 'Nomor antrean.' },
      { path: 'kode_sumber.tautan', sesudah: 'https://contoh.example/' },
      { path: 'riwayat.3.jenis', sesudah: 'nonaktif' },
      { path: 'riwayat.3.tanggal', sesudah: '2026-11-20' },
    ];
    expect((await one(change(RECORD, { fields, tertutup: 2 })))?.summary).toBe(
      'Yang berubah: peruntukan dari “Antrean.” menjadi “Nomor antrean.”, kode sumber (tautan) dan riwayat (jenis dan tanggal). 2 isian yang tidak diterbitkan juga berubah.',
    );
  });

  test('names a value of a list as the list does, and an office by its name, also where it stood alone', async () => {
    const fields = [
      { path: 'kelas', sesudah: 'umum' },
      { path: 'operator', sebelum: 'contoh-perizinan', sesudah: 'dinas-kominfo' },
    ];
    expect((await one(change(RECORD, { fields })))?.summary).toBe(
      'Yang berubah: kelas diisi “Aplikasi umum” dan operator dari “Dinas Contoh Perizinan” menjadi “Dinas Komunikasi dan Informatika”.',
    );
  });

  test('leads to the decision that it rests on', () => {
    const putusan = regency.byKind.get('putusan')?.[0];
    const text = feedText({ regency }, [change(RECORD, { putusan: putusan?.id ?? '' })], undefined);
    expect(putusan ? text.includes(`href="putusan/${putusan.id}/"`) : !text.includes('rel="related"')).toBe(true);
  });

  test('of a record that is gone leads to the list where it stood', async () => {
    const gone = change('badung/aplikasi/contoh-hilang', {
      jenis: 'dihapus',
      fields: [{ path: 'asal', sebelum: 'contoh' }],
    });
    expect(await one(gone)).toMatchObject({
      title: 'Dihapus: contoh-hilang (aplikasi) · Contoh',
      link: 'aplikasi/',
    });
  });

  test('is known by its commit and record alone', async () => {
    const [id, again, other, later] = await Promise.all([
      one(change(RECORD)),
      one(change(RECORD, { fields: [], waktu: '2026-11-21T00:00:00Z' })),
      one(change('badung/aplikasi/contoh-survei')),
      one(change(RECORD, { commit: '1'.repeat(40) })),
    ]);
    expect(again?.id).toBe(id?.id);
    expect(new Set([id?.id, other?.id, later?.id]).size).toBe(3);
  });
});

describe('a feed', () => {
  const sound = feedText({ regency }, [change(RECORD)], undefined);

  test.each([
    ['an entry without an id', /<entry>([\s\S]*?)<id>.*?<\/id>/, '<entry>$1'],
    ['a title left open', '</title>', ''],
    ['no author', /<author>[\s\S]*?<\/author>/, ''],
    ['a time that is none', /<updated>.*?<\/updated>/, '<updated>kemarin</updated>'],
    ['an entry that leads nowhere', /<entry>([\s\S]*?)<link .*?>/, '<entry>$1'],
    ['a control sign', 'Berubah', '\u0008'],
  ])('with %s is found faulty by the reader', async (_, part, instead) => {
    const faulty = sound.replace(part, instead);
    expect(faulty).not.toBe(sound);
    expect(await feedFaults(sound)).toEqual([]);
    expect(await feedFaults(faulty)).not.toEqual([]);
  });

  test('without history is empty and says why', async () => {
    const { items, subtitle } = await readFeed(feedText({}, [], 'Riwayat belum dihimpun.'));
    expect(items).toEqual([]);
    expect(subtitle).toContain('Riwayat belum dihimpun.');
  });

  test('of a demonstration says so', () => {
    expect(feedText({ regency }, [], undefined)).toContain('Ini peragaan');
  });

  test('is named for the sample agency that it is about', () => {
    const agency = entryAt(regency.registry, `instansi/${AGENCY}`);
    expect(agency && feedLink({ regency, agency })).toEqual({
      text: `Umpan Atom: perubahan ${agency && nameOf(agency)} (Contoh)`,
      href: `/badung/instansi/${AGENCY}/umpan.xml`,
    });
  });

  test('shows hostile words and runs none of them', async () => {
    const hostile = '<script>alert(1)</script> ]]> =cmd|x \u202etxt.exe \u0000\u0008 &amp; <a href="javascript:x">';
    const fields = [{ path: 'peruntukan', sebelum: hostile.slice(0, 50), sesudah: hostile.slice(0, 59) }];
    const planted = {
      ...regency,
      registry: { ...regency.registry, profil: { ...regency.registry.profil, nama: hostile } },
    };
    const text = feedText({ regency: planted as Regency }, [change(RECORD, { fields })], hostile);
    expect(text).not.toMatch(/<script|<a\b|\p{Bidi_Control}|(?!\n)\p{Cc}/u);
    const { items } = await readFeed(text);
    expect(items[0]?.summary).toContain('&lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; =cmd|x [U+202E]txt');
  });
});

describe('changes', () => {
  const told = [
    change(RECORD),
    change(`badung/instansi/${AGENCY}`),
    change('badung/aplikasi/e-planning'),
    change('buleleng/aplikasi/contoh-antrean'),
    change('antah/aplikasi/contoh-antrean'),
  ];

  test('go to the feed of all, of their regency, and of the agencies that they are about', () => {
    const feeds = changesByFeed(told);
    expect(feeds.get('/')).toEqual(told.slice(0, 4));
    expect(feeds.get('badung/')).toEqual(told.slice(0, 3));
    expect(feeds.get(`badung/${AGENCY}`)).toEqual(told.slice(0, 2));
    expect(feeds.has('antah/')).toBe(false);
  });

  test('are told as the newest 50', () => {
    const many = Array.from({ length: 60 }, (_, i) => change(RECORD, { commit: i.toString(16).padStart(40, '0') }));
    expect(changesByFeed(many).get('badung/')).toEqual(many.slice(0, 50));
  });
});
